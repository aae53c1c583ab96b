import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type ChainClient, chainTime, createChainClient, createSender } from '@ruche/chain'
import type { Address } from '@ruche/protocol'
import {
  addHealth,
  addMetrics,
  type Database,
  type Log,
  measureRequests,
  openDatabase,
  openMetrics,
  type Served,
  type ServiceContext,
  serve,
} from '@ruche/service'
import type { LocalAccount } from 'viem'
import manifest from '../package.json' with { type: 'json' }
import { createAdmissions, defaultRates, type Rates } from './admission.ts'
import { createMarketApp } from './app.ts'
import { openChainFacts } from './facts.chain.ts'
import type { ChainFacts } from './facts.ts'
import { followChain } from './follow.ts'
import { createChallenges } from './gateway/challenges.ts'
import { createDeals } from './gateway/deals.ts'
import { sweepOrders } from './inspect.ts'
import { keepClaiming } from './keeper/keep.ts'
import { createKeeperStore } from './keeper/store.ts'
import { addDatasetRoutes } from './profile/dataset-routes.ts'
import { createProfiles } from './profile/profiles.ts'
import { openProjection } from './projection/open.ts'
import { addRatingRoutes } from './rating/routes.ts'
import { createStore } from './store.postgres.ts'
import type { Store } from './store.ts'
import { createChanges } from './stream/changes.ts'
import { openFeed } from './stream/feed.ts'
import { addStreamRoutes, serveChangeSockets } from './stream/routes.ts'
import { addWhyRoutes } from './why/routes.ts'

/** What a market needs to run. */
export type MarketOptions = {
  rpcUrl: string
  /** When given, a node of another chain is refused. */
  chainId?: number | undefined
  hub: Address
  databaseUrl: string
  /** Database to use instead of the one the URL names; created if missing. */
  databaseName?: string | undefined
  host?: string | undefined
  /** 0 takes any free port. */
  port: number
  /** Open orders of one kind that one signer may have here. */
  openMax?: number | undefined
  /** How often an address may ask and a wallet publish, here. */
  rates?: Rates | undefined
  /** Header in which a proxy says whose request it passes on. */
  addressHeader?: string | undefined
  /** Block of the hub's creation, or any before it: where the history begins. */
  fromBlock?: bigint | undefined
  /** How often to look for news of the chain, in milliseconds. */
  pollMs?: number | undefined
  /** Pays for claims of tasks past their final deadline; without it the market makes none. */
  keeper?: LocalAccount | undefined
  /** How often to look for such tasks, in milliseconds. */
  keepEveryMs?: number | undefined
}

const keepDefaultMs = 5_000
/** Few at a time, so that whoever asks meanwhile does not wait for many. */
const sweepEveryMs = 100
const sweepSize = 2

/**
 * Starts a market: its API, and the followers that keep the book true. Any number of replicas may share a database.
 *
 * @throws CHAIN_UNREACHABLE, CHAIN_WRONG_ID, DATABASE_UNAVAILABLE, MIGRATION_FAILED, PORT_IN_USE.
 */
export async function startMarket(
  options: MarketOptions,
  { signal, log, onStop, fail }: ServiceContext,
): Promise<Served> {
  const { rpcUrl, chainId, hub, databaseUrl, databaseName, host, port, openMax = 1_000 } = options
  const { rates = defaultRates } = options
  const node = { url: rpcUrl, ...(chainId === undefined ? {} : { chainId }) }
  const client = createChainClient({ ...node, isTold: true })
  const chain = await openChainFacts({ client, hub })
  const database = await openDatabase({
    url: databaseUrl,
    migrationsFolder: fileURLToPath(new URL('../migrations', import.meta.url)),
    ...(databaseName === undefined ? {} : { name: databaseName }),
  })
  onStop(() => database.close())
  const store = createStore(database)

  const { fromBlock = 0n, pollMs = client.pollMs } = options
  const projection = openProjection({ client, chain, hub, database, fromBlock, pollMs })

  const changes = createChanges(database)
  const feed = await openFeed({ database, changes, signal, log })

  const registry = openMetrics({ service: 'market' })
  const app = createMarketApp({
    log,
    parts: {
      store,
      chain,
      challenges: createChallenges(database),
      profiles: createProfiles(database),
      deals: createDeals(database.db),
      openMax,
      admissions: createAdmissions({ rates, addressHeader: options.addressHeader, nowMs: Date.now }),
      version: manifest.version,
      nowMs: Date.now,
    },
    extend: (own) => {
      own.use(measureRequests(registry))
      addHealth(own, {
        checks: {
          database: () => database.ping(),
          chain: async () => void (await client.getBlockNumber()),
        },
      })
      addMetrics(own, registry)
      addDatasetRoutes(own, { db: database.db, chain, nowMs: Date.now })
      projection.addRoutes(own)
      addStreamRoutes(own, { changes, feed, signal })
      addRatingRoutes(own, { db: database.db, chain, nowMs: Date.now })
      addWhyRoutes(own, {
        db: database.db,
        store,
        chain,
        now: async () => Number(await chainTime(client)),
      })
    },
  })

  const following = followChain({
    client,
    chain,
    hub,
    registries: Object.values(chain.registries),
    store,
    signal,
    onTrouble: (error) => log.warn({ error }, 'the chain cannot be followed now, trying again'),
  }).catch(fail)
  const sweeping = sweepForEver({ store, chain, signal, log })
  const projecting = projection.follow({ signal, log }).catch(fail)
  const keeping = keep(options, { client, database, signal, log })
  onStop(async () => {
    await Promise.all([following, sweeping, projecting, keeping, feed.done])
  })

  const served = await serve({ app, port, signal, ...(host === undefined ? {} : { host }) })
  onStop(() => served.close())
  onStop(serveChangeSockets(served.server, { changes, feed, signal }))
  log.info({ url: served.url, hub, chainId: chain.domain.chainId }, 'listening')
  return served
}

/** Claims overdue tasks for those who paid, where somebody pays for the transactions. */
async function keep(
  { hub, keeper, keepEveryMs = keepDefaultMs }: MarketOptions,
  {
    client,
    database,
    signal,
    log,
  }: { client: ChainClient; database: Database; signal: AbortSignal; log: Log },
): Promise<void> {
  if (keeper === undefined) return
  const sender = createSender({ client, account: keeper })
  await keepClaiming({
    store: createKeeperStore(database),
    ...{ sender, hub, signal },
    now: async () => Number(await chainTime(client)),
    everyMs: keepEveryMs,
    onClaimed: (count) => log.info({ count }, 'claimed overdue tasks for those who paid'),
    onTrouble: (error) => log.warn({ error }, 'overdue tasks cannot be claimed now, trying again'),
  })
  await sender.stop()
}

/** The followers react to what happens; the sweep catches what they cannot see, such as a contract's changed mind. */
async function sweepForEver({
  store,
  chain,
  signal,
  log,
}: {
  store: Store
  chain: ChainFacts
  signal: AbortSignal
  log: Log
}): Promise<void> {
  while (!signal.aborted) {
    try {
      await store.removeExpired(new Date())
      await sweepOrders({ store, chain, limit: sweepSize })
    } catch (error) {
      log.warn({ error }, 'a sweep of the book failed, trying again')
    }
    await sleep(sweepEveryMs, undefined, { signal }).catch(() => undefined)
  }
}
