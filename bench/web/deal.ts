import { keccak256, numberToHex, slice } from 'viem'

/** Deal n of a long list, as the market tells it: every id its own, prices and times not all alike. */
export function makeDeal(n: number): object {
  const word = (salt: number) => keccak256(numberToHex(n * 16 + salt, { size: 32 }))
  const address = (salt: number) => slice(word(salt), 0, 20)
  const asset = (salt: number, price: number) => ({
    address: address(salt),
    owner: address(salt + 1),
    price: String(price),
  })
  const time = 1_780_000_000 - n * 60
  return {
    dealId: word(0),
    app: asset(1, 10_000_000 * (1 + (n % 7))),
    dataset: null,
    workerpool: asset(3, 100_000_000),
    trust: '5',
    category: '0',
    tag: numberToHex(0, { size: 32 }),
    requester: address(5),
    beneficiary: address(5),
    callback: numberToHex(0, { size: 20 }),
    params: '{}',
    sponsor: address(5),
    startTime: time,
    botFirst: '0',
    botSize: String(1 + (n % 64)),
    workerStake: '30000000',
    schedulerRewardRatio: '5',
    maxRuntimeSeconds: 300,
    contributionDeadline: time + 2_100,
    finalDeadline: time + 3_000,
    orders: { app: word(6), dataset: null, workerpool: word(7), request: word(8) },
    tasks: { initialized: 1, completed: 1, failed: 0 },
    roundCount: 1,
    block: 1 + n,
    logIndex: 0,
    tx: word(9),
    time,
  }
}
