import { createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Network } from '@ruche/api'
import { type ChainClient, createChainClient, createSender } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { openLog, startPostgres } from '@ruche/service'
import type { Hex } from 'viem'
import { z } from 'zod'
import { openWorkerpool, predictWorkerpool } from '../network/funding.ts'
import { privateKeyOf } from '../network/keys.ts'
import { waitForOffers } from '../network/readiness.ts'
import type { Steps } from '../output/steps.ts'
import { fetchNetwork } from './descriptions.ts'
import { type Machine, openMachine, startWorkers } from './machine.ts'
import { fillPurse } from './purse.ts'

/** Gas of a scheduler for its first weeks, wei. */
const SCHEDULER_GAS_WEI = 10n ** 17n

export type PoolOptions = {
  /** Of the network's console. */
  networkUrl: string
  dataDir: string
  port: number
  /** What its registration says. One owner has one pool of a name. */
  name: string
  /** Where workers and requesters reach it; this machine alone when undefined. */
  publicUrl: string | undefined
  databaseUrl: string | undefined
  priceNrlc: bigint
  stakeNrlc: bigint
  bondNrlc: bigint
  /** As `RUCHE_POOL_CATEGORIES` and `RUCHE_POOL_ACCESS` have them. */
  categories: string
  access: string
  /** Machines that come before those of others, as `RUCHE_POOL_OWN` has them; no difference is made when undefined. */
  own: { workers: string; afterSeconds: number; dailyNrlc: bigint } | undefined
  workers: number
  steps: Steps
  say: (text: string) => void
}

export type OpenedPool = {
  /** What workers join. */
  url: string
  workerpool: Hex
  workers: Hex[]
  priceNrlc: bigint
  stop(): Promise<void>
}

/** Sets a pool up and runs it. Every step looks first at what is there, so that a second call goes on after the first. */
export async function openPool(options: PoolOptions): Promise<OpenedPool> {
  const { dataDir, port, steps, say } = options
  steps.begin('network')
  const found = await fetchNetwork(options.networkUrl)
  steps.detail(`chain ${found.chainId}`)
  const machine = await openMachine(dataDir, found)
  try {
    const client = createChainClient({ url: found.rpcUrl, chainId: found.chainId, errors: hubAbi })
    const owner = machine.roles.scheduler

    steps.begin('funds')
    steps.detail(owner.address)
    const need = { stakeNrlc: options.stakeNrlc, gasWei: SCHEDULER_GAS_WEI }
    await fillPurse({ client, network: found, account: owner, need, say })

    steps.begin('registration')
    const { workerpool, fromBlock } = await register(machine, { client, network: found, name: options.name })
    const url = options.publicUrl ?? `http://127.0.0.1:${port}`
    const network: Network = { ...found, workerpool, schedulerUrl: url }

    steps.begin('scheduler')
    const databaseUrl = options.databaseUrl ?? (await startDatabase(machine, port + 1))
    await machine.start('scheduler', '@ruche/scheduler', {
      RUCHE_PORT: String(port),
      ...(options.publicUrl === undefined ? {} : { RUCHE_HOST: '0.0.0.0' }),
      RUCHE_PUBLIC_URL: url,
      RUCHE_INVITES: JSON.stringify(network),
      RUCHE_MARKET_URL: network.marketUrl,
      RUCHE_WORKERPOOL: workerpool,
      RUCHE_FROM_BLOCK: fromBlock.toString(),
      RUCHE_SCHEDULER_KEY: privateKeyOf(owner),
      RUCHE_POOL_PRICE_NRLC: options.priceNrlc.toString(),
      RUCHE_POOL_CATEGORIES: options.categories,
      RUCHE_POOL_ACCESS: withOwn(machine, options),
      ...overflowOf(machine, options),
      DATABASE_URL: databaseUrl,
    })
    steps.begin('workers')
    const { workers: count, bondNrlc } = options
    // On this machine they need no way through the outside.
    const near = { ...network, schedulerUrl: `http://127.0.0.1:${port}` }
    const workers = await startWorkers(machine, { network: near, count, bondNrlc, activate: 'always', say })
    steps.begin('orders')
    await waitForOffers(network.marketUrl, workerpool, options.categories.split(',').length)
    return { url, workerpool, workers, priceNrlc: options.priceNrlc, stop: machine.stop }
  } catch (error) {
    await machine.stop()
    throw error
  }
}

/** A private pool takes the workers of its own machine. */
function withOwn({ roles }: Machine, { access, workers }: PoolOptions): string {
  if (access === 'public') return access
  return [access, ...Array.from({ length: workers }, (_, number) => roles.worker(number).address)].join()
}

/** Own machines are those that are named, and those of this one. */
function overflowOf({ roles }: Machine, { own, workers }: PoolOptions): Record<string, string> {
  if (own === undefined) return {}
  const here = Array.from({ length: workers }, (_, number) => roles.worker(number).address)
  return {
    RUCHE_POOL_OWN: [...(own.workers === 'here' ? [] : [own.workers]), ...here].join(),
    RUCHE_POOL_OVERFLOW_AFTER_S: String(own.afterSeconds),
    RUCHE_POOL_OVERFLOW_NRLC: String(own.dailyNrlc),
  }
}

const recordSchema = z.object({ workerpool: z.string(), fromBlock: z.string().regex(/^\d+$/) })

/** Registers the pool, and remembers the block before it: no deal of it can be older. */
async function register(
  { dataDir, roles }: Machine,
  { client, network, name }: { client: ChainClient; network: Network; name: string },
): Promise<{ workerpool: Hex; fromBlock: bigint }> {
  const terms = { registry: network.workerpoolRegistry, owner: roles.scheduler.address, description: name }
  const workerpool = await predictWorkerpool(client, terms)
  const path = join(dataDir, `pool-${workerpool}.json`)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  const known = text === undefined ? undefined : recordSchema.parse(JSON.parse(text))
  const fromBlock = known === undefined ? await client.getBlockNumber() : BigInt(known.fromBlock)
  if (known === undefined) await writeFile(path, JSON.stringify({ workerpool, fromBlock: `${fromBlock}` }))
  const sender = createSender({ client, account: roles.scheduler })
  try {
    await openWorkerpool({ client, sender, ...terms })
  } finally {
    await sender.stop()
  }
  return { workerpool, fromBlock }
}

/** A database of its own in the data folder. */
async function startDatabase({ dataDir, supervisor }: Machine, port: number): Promise<string> {
  const log = openLog({
    name: 'postgres',
    stream: createWriteStream(join(dataDir, 'logs', 'postgres.log'), { flags: 'a' }),
  })
  let url = ''
  await supervisor.run('postgres', async () => {
    const server = await startPostgres({ dataDir: join(dataDir, 'postgres'), port, log })
    url = server.url
    return server
  })
  const database = new URL(url)
  database.pathname = '/scheduler'
  return database.href
}
