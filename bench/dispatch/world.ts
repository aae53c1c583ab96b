import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ChainClient, createChainClient, deploy, startChain } from '@ruche/chain'
import { hubAbi, rlcAbi } from '@ruche/contracts'
import { dealIdOf, type Hex, hashOrder, orderDomain } from '@ruche/protocol'
import { openLog, startPostgres } from '@ruche/service'
import { type Abi, type Address, encodeFunctionData } from 'viem'
import { accountsCount, actors, call, type Market, mnemonic, openMarket } from '../gas/market.ts'
import { makeOrders } from '../gas/orders.ts'
import { mineAtOnce } from '../gas/send.ts'
import { addressOfWorker } from './worker-keys.ts'

const chainId = 31_337
const gasLimit: Hex = '0x2000000'
/** nRLC that each worker bonds: enough for a dozen seats over 256 tasks. */
const bondNrlc = 1_000_000_000_000n
/** nRLC for the requester and for the scheduler's stakes: a hundred thousand tasks and more. */
const purseNrlc = 2_000_000_000_000_000n
const atOnce = 400
/** Asked for of every task: workers that the pool has met a while ago do not suffice alone. */
const TRUST = 100n

/** A chain with the hub on it, a pool, a database, and whoever wants something computed. */
export type DispatchWorld = {
  chainUrl: string
  chainId: number
  market: Market
  client: ChainClient
  databaseUrl: string
  fromBlock: bigint
  /** Puts bonds behind the workers of these numbers. */
  bondWorkers(first: number, count: number): Promise<void>
  /** Matches a deal of so many tasks; resolves when it is in a block. */
  match(volume: number): Promise<Hex>
  stop(): Promise<void>
}

/** Starts chain and database, with blocks of one second. */
export async function openDispatchWorld(folder: string): Promise<DispatchWorld> {
  const silent = openLog({ name: 'bench', level: 'silent' })
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres'), port: 0, log: silent })
  const chain = await startChain({
    dataDir: path.join(folder, 'chain'),
    port: 0,
    blockTimeSeconds: 1,
    chainId,
    mnemonic,
    accounts: accountsCount,
  })
  const client = createChainClient({ url: chain.url, chainId, pollMs: 20, errors: hubAbi })
  const journalPath = path.join(folder, 'deployment.json')
  const deployment = await deploy({ client, account: actors.owner, journalPath })
  const ask = <Result>(method: string, params: readonly unknown[]) =>
    client.request({ method, params } as never) as Promise<Result>
  await mineAtOnce(client)
  const market = await openMarket(client, deployment)
  const { owner, requester, scheduler } = actors
  const supply = await client.readContract({
    address: market.token,
    abi: rlcAbi as Abi,
    functionName: 'balanceOf',
    args: [owner.address],
  })
  const token = { from: owner.address, to: market.token, abi: rlcAbi as Abi }
  await call(client, { ...token, functionName: 'approve', args: [market.hub, supply] })
  const hub = { to: market.hub, abi: hubAbi as Abi }
  for (const { address } of [requester, scheduler]) {
    await call(client, {
      ...hub,
      from: owner.address,
      functionName: 'depositFor',
      args: [purseNrlc, address],
    })
  }
  await ask('evm_setAutomine', [false])
  await ask('anvil_autoImpersonateAccount', [true])
  const submit = (from: Address, functionName: string, args: readonly unknown[]) =>
    ask<Hex>('eth_sendTransaction', [
      { from, to: market.hub, gas: gasLimit, data: encodeFunctionData({ ...hub, functionName, args }) },
    ])
  const mined = async (hash: Hex) => {
    for (;;) {
      const receipt = await ask<{ status: Hex } | null>('eth_getTransactionReceipt', [hash])
      if (receipt?.status === '0x0') throw new Error(`Transaction ${hash} was refused.`)
      if (receipt !== null) return
      await sleep(10)
    }
  }
  return {
    chainUrl: chain.url,
    chainId,
    market,
    client,
    databaseUrl: postgres.url.replace(/\/[^/]*$/, '/scheduler'),
    fromBlock: deployment.block,
    async bondWorkers(first, count) {
      for (let start = first; start < first + count; start += atOnce) {
        const numbers = Array.from({ length: Math.min(atOnce, first + count - start) }, (_, at) => start + at)
        const workers = numbers.map(addressOfWorker)
        const amounts = workers.map(() => bondNrlc)
        await Promise.all(workers.map((worker) => ask('anvil_setBalance', [worker, '0xde0b6b3a7640000'])))
        await mined(await submit(owner.address, 'depositForArray', [amounts, workers]))
        const bonds = await Promise.all(workers.map((worker) => submitBond(worker)))
        for (const hash of bonds) await mined(hash)
      }
    },
    async match(volume) {
      const { app, dataset, workerpool, request } = await makeOrders(market, chainId, {
        dataset: false,
        trust: TRUST,
        volume: BigInt(volume),
      })
      await mined(await submit(requester.address, 'matchOrders', [app, dataset, workerpool, request]))
      return dealIdOf(hashOrder('request', request, orderDomain({ chainId, hub: market.hub })), 0n)
    },
    async stop() {
      await chain.stop()
      await postgres.stop()
    },
  }

  function submitBond(worker: Address): Promise<Hex> {
    const data = encodeFunctionData({ ...hub, functionName: 'bond', args: [bondNrlc] })
    return ask('eth_sendTransaction', [{ from: worker, to: market.hub, gas: '0x30d40', data }])
  }
}
