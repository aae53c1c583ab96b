import { hubAbi } from '@ruche/contracts'
import { type Hex, orderDomain, ZERO_BYTES32 } from '@ruche/protocol'
import {
  encodeAbiParameters,
  keccak256,
  type LocalAccount,
  parseAbiParameters,
  parseSignature,
  signatureToCompactSignature,
  stringToHex,
} from 'viem'
import { actors } from './market.ts'
import { act, match, type Place } from './scenarios.ts'

const digest = keccak256(stringToHex('result'))
const salt = keccak256(stringToHex('salt'))
/** The workerpool's price is 1 RLC, of which a worker stakes 30 %. */
const workerStake = 300_000_000n
const seatFields = [
  { name: 'dealId', type: 'bytes32' },
  { name: 'first', type: 'uint256' },
  { name: 'count', type: 'uint256' },
  { name: 'previous', type: 'bytes32' },
  { name: 'commitment', type: 'bytes32' },
  { name: 'stake', type: 'uint256' },
]

/** What a whole deal costs that rounds settle. */
export type RoundGas = { match: number; open: number; settle: number }

/** A deal of `volume` tasks that `workers` strangers compute, who agree: from four orders to the results. */
export async function roundGas(place: Place, workers: number, volume: number): Promise<RoundGas> {
  const seated = actors.workers.slice(0, workers)
  const count = BigInt(volume)
  // Bonds last: they are no part of a deal.
  for (const worker of seated) await act(place, worker, 'bond', [workerStake * count])
  const { gas, taskId } = await match(place, { trust: 2n ** BigInt(workers), volume: count })
  const { dealId } = taskId
  const leaf = parseAbiParameters('uint256, bytes32, bytes32')
  // The hub does not look into the trees of a bag.
  const root = volume === 1 ? keccak256(encodeAbiParameters(leaf, [0n, digest, ZERO_BYTES32])) : digest

  const seats = await Promise.all(seated.map((worker) => signSeat(place, worker, { dealId, count, root })))
  const open = await act(place, actors.scheduler, 'openRound', [dealId, 0n, count, seats])
  const [opened] = await place.client.getContractEvents({
    address: place.market.hub,
    abi: hubAbi,
    eventName: 'RoundOpened',
    args: { dealId },
    fromBlock: 0n,
    strict: true,
  })
  if (opened === undefined) throw new Error(`No round of the deal ${dealId} is open.`)
  const revealed = seated.map(({ address }) => {
    return { worker: address, weight: 2n, commitment: ZERO_BYTES32, root, salt }
  })
  const rounds = [
    { first: 0n, count, openedAt: opened.args.openedAt, openedIn: opened.blockNumber, seats: revealed },
  ]
  const settle =
    volume === 1
      ? await act(place, actors.scheduler, 'settleTask', [dealId, rounds, digest, '0x', []])
      : await act(place, actors.scheduler, 'settleSlice', [dealId, 0n, count, rounds, []])
  return { match: gas, open, settle }
}

async function signSeat(
  { chainId, market }: Place,
  worker: LocalAccount,
  { dealId, count, root }: { dealId: Hex; count: bigint; root: Hex },
) {
  const fields = parseAbiParameters('bytes32, uint256, uint256, address, bytes32, bytes32')
  const commitment = keccak256(encodeAbiParameters(fields, [dealId, 0n, count, worker.address, root, salt]))
  const signature = await worker.signTypedData({
    domain: orderDomain({ chainId, hub: market.hub }),
    types: { Seat: seatFields },
    primaryType: 'Seat',
    message: { dealId, first: 0n, count, previous: ZERO_BYTES32, commitment, stake: workerStake * count },
  })
  const { r, yParityAndS } = signatureToCompactSignature(parseSignature(signature))
  return { worker: worker.address, commitment, r, vs: yParityAndS }
}
