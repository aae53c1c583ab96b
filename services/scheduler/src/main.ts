import {
  addressSchema,
  networkSchema,
  uintSchema,
  type WorkerpoolProfile,
  workerpoolProfileSchema,
} from '@ruche/api'
import { createChainClient, createSender } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { DEFAULT_CREDIBILITY_POLICY, Failure, parseTag, TAG_NONE } from '@ruche/protocol'
import {
  type Database,
  type Log,
  openDatabase,
  openMetrics,
  readConfig,
  runService,
  serve,
} from '@ruche/service'
import { concat, type Hex, keccak256, stringToHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { z } from 'zod'
import { parseAccess } from './access.ts'
import { createApi } from './api.ts'
import { type Credibility, createCredibility } from './credibility.ts'
import { createDesks } from './desks.ts'
import { createEarningsStore } from './earnings/earnings-store.ts'
import { createErrands, type Errands } from './errands.ts'
import { leadPool } from './lead.ts'
import { createLedger } from './ledger.chain.ts'
import type { Ledger } from './ledger.ts'
import { createLogAllowance } from './logs/log-allowance.ts'
import { createLogStore } from './logs/log-store.ts'
import { openPoolMetrics, type PoolMetrics } from './metrics.ts'
import type { Offer } from './offers.ts'
import { createOverflow, NO_OVERFLOW, type Overflow } from './overflow.ts'
import { createLeaderSender } from './peers/leader-sender.ts'
import { fenced } from './peers/leadership.ts'
import { openTeam } from './peers/team.ts'
import { forgetOldDeals } from './retention.ts'
import { createRoundLedger } from './rounds/round-ledger.chain.ts'
import { openSessions, type Sessions } from './sessions.ts'
import { createOverflowStore } from './store.overflow.ts'
import { createStore } from './store.postgres.ts'
import type { WorkerRecord } from './store.ts'

const configSchema = z.object({
  RUCHE_RPC_URL: z.url(),
  RUCHE_CHAIN_ID: z.coerce.number().int().positive(),
  RUCHE_HUB: addressSchema,
  /** How often the chain is looked at, milliseconds; below its block time. */
  RUCHE_POLL_MS: z.coerce.number().int().min(10).max(60_000).default(250),
  RUCHE_WORKERPOOL: addressSchema,
  /** First block that may hold a deal of this pool. */
  RUCHE_FROM_BLOCK: uintSchema.default(0n),
  RUCHE_SCHEDULER_KEY: z.string().regex(/^0x[0-9a-fA-F]{64}$/),
  RUCHE_MARKET_URL: z.url(),
  RUCHE_POOL_PRICE_NRLC: uintSchema,
  RUCHE_POOL_TRUST: uintSchema.default(100n),
  RUCHE_POOL_VOLUME: uintSchema.default(100_000n),
  /** Categories sold, as `0,1,2`. */
  RUCHE_POOL_CATEGORIES: z
    .string()
    .regex(/^\d+(,\d+)*$/)
    .default('0'),
  /** What every worker of the pool can give one task, and where it is: JSON of `workerpoolProfileSchema`. */
  RUCHE_POOL_PROFILE: z
    .string()
    .default('{}')
    .transform(parseJson)
    .pipe(workerpoolProfileSchema.omit({ apiUrl: true, speed: true })),
  /** Where requesters reach this API; told to the market. */
  RUCHE_PUBLIC_URL: z.url().optional(),
  /** Who may compute: `public`, or addresses with commas between them, groups as `group:0x…`. */
  RUCHE_POOL_ACCESS: z.string().default('public'),
  /** The pool's own machines, as in `RUCHE_POOL_ACCESS`: they come first, those of others after the rest of these. */
  RUCHE_POOL_OWN: z.string().optional(),
  /** A task waits for own machines for so many seconds. */
  RUCHE_POOL_OVERFLOW_AFTER_S: uintSchema.default(30n),
  /** What tasks given to machines of others may cost in a day. */
  RUCHE_POOL_OVERFLOW_NRLC: uintSchema.default(0n),
  /** What workers need to know to join, told to whoever asks: JSON of a network, as `ruche up` writes it. */
  RUCHE_INVITES: z.string().transform(parseJson).pipe(networkSchema).optional(),
  /** What its workers offer besides, as names: `tee,tdx` for confidential tasks. */
  RUCHE_POOL_TAG: z.string().default(''),
  /** Days that a deal is kept after its final deadline; 0 keeps all. */
  RUCHE_KEEP_DAYS: z.coerce.number().int().min(0).max(36_500).default(90),
  DATABASE_URL: z.url(),
  RUCHE_HOST: z.string().default('127.0.0.1'),
  RUCHE_PORT: z.coerce.number().int().min(0).max(65_535),
})

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('expected JSON')
    return z.NEVER
  }
}

const nowMs = () => Date.now()

/** What the pool sells, what it says of itself, and where. */
function toldOf(config: z.output<typeof configSchema>): {
  marketUrl: string
  offers: Offer[]
  profile: WorkerpoolProfile
} {
  // Whoever asks for no tag may refuse orders that have one, so there is one of each.
  const tags = [...new Set([TAG_NONE, parseTag(config.RUCHE_POOL_TAG)])]
  const offers = config.RUCHE_POOL_CATEGORIES.split(',').flatMap((category) =>
    tags.map((tag) => ({
      category: BigInt(category),
      priceNrlc: config.RUCHE_POOL_PRICE_NRLC,
      trust: config.RUCHE_POOL_TRUST,
      volume: config.RUCHE_POOL_VOLUME,
      tag,
    })),
  )
  const apiUrl = config.RUCHE_PUBLIC_URL
  const marketUrl = config.RUCHE_MARKET_URL
  return {
    marketUrl,
    offers,
    profile: {
      ...(apiUrl === undefined ? {} : { apiUrl }),
      ...(config.RUCHE_POOL_OWN === undefined
        ? {}
        : {
            overflow: {
              afterSeconds: config.RUCHE_POOL_OVERFLOW_AFTER_S,
              dailyNrlc: config.RUCHE_POOL_OVERFLOW_NRLC,
            },
          }),
      ...config.RUCHE_POOL_PROFILE,
    },
  }
}

await runService(
  async ({ signal, log, onStop, fail }) => {
    const config = readConfig(configSchema, process.env)
    const { RUCHE_CHAIN_ID: chainId, RUCHE_HUB: hub, RUCHE_WORKERPOOL: workerpool } = config
    const access = parseAccess(config.RUCHE_POOL_ACCESS)
    const owner = privateKeyToAccount(config.RUCHE_SCHEDULER_KEY as Hex)
    const { RUCHE_RPC_URL: url, RUCHE_POLL_MS: pollMs } = config
    const client = createChainClient({ url, chainId, errors: hubAbi, pollMs, isTold: true })
    const migrationsFolder = new URL('../migrations', import.meta.url).pathname
    const database = await openDatabase({ url: config.DATABASE_URL, migrationsFolder })
    onStop(() => database.close())

    const warn = (what: string) => (error: unknown) => log.warn({ error }, what)
    const reportError = (error: unknown, about: object) =>
      log.error({ ...about, error }, 'a worker could not be served')
    const store = createStore(database)
    const sender = createLeaderSender({
      open: () => createSender({ client, account: owner }),
      holds: () => team.holds(),
    })
    onStop(() => sender.end())
    const ledger = {
      ...createLedger({ client, sender, owner, hub }),
      ...createRoundLedger({ client, sender, owner, hub, chainId }),
    }
    let sessions: Sessions | undefined
    const connected = () => {
      if (sessions === undefined) throw new Error('Broken invariant: sessions open before the first worker.')
      return sessions
    }
    const logs = createLogStore(database)
    const books = createEarningsStore(database)
    const wake = () => team.wake()
    const desks = createDesks({
      ...{ store, logs, access, ledger, sessions: connected, nowMs, wake },
      logAllowance: createLogAllowance({ nowMs: () => performance.now() }),
      onError: reportError,
    })
    const team = openTeam({
      ...{ database, local: connected, onGone: desks.onGone, warn, onBroken: fail, nowMs },
      resend: (worker) => desks.onReady({ worker, holds: [], seats: [] }),
    })
    onStop(() => team.close())
    const { fleet } = team

    const metrics = openMetrics({ service: 'scheduler' })
    const poolMetrics = openPoolMetrics(metrics, { store, sessions: connected })
    const believe = believerOf(config.RUCHE_SCHEDULER_KEY as Hex)
    const origin = createApi({
      ...{ workerpool, access, store, logs, database, books, ledger },
      ...{ team, believe, metrics, nowMs, log, signal },
      chain: { client, hub, chainId },
      network: config.RUCHE_INVITES,
    })
    const served = await serve({ app: origin, host: config.RUCHE_HOST, port: config.RUCHE_PORT })
    onStop(() => served.close())
    sessions = openSessions({
      ...{ server: served.server, chainId, hub, workerpool },
      nowSeconds: () => BigInt(Math.floor(nowMs() / 1000)),
      handlers: {
        ...desks,
        async onReady(login) {
          fleet.touch(login.worker)
          await desks.onReady(login)
        },
        ...{ onMeasured: fleet.touch, onSlots: fleet.touch, onGone: fleet.touch, onError: reportError },
        onBenchmark: poolMetrics.countBenchmark,
      },
    })
    onStop(() => sessions?.close())
    log.info({ url: served.url }, 'listening')

    const errands = openErrands({ log, metrics: poolMetrics, nowMs, wake })
    const tidy = async () => {
      const keepDays = config.RUCHE_KEEP_DAYS
      if (keepDays === 0) return
      const forgotten = await forgetOldDeals(database, { keepDays, nowMs: nowMs() })
      if (forgotten > 0) log.info({ forgotten }, 'old deals are forgotten')
    }
    const overflow = overflowOf(config, { database, isMember: ledger.isMember })
    const lead = (over: AbortSignal) =>
      leadPool({
        parts: {
          ...{ store: fenced(store, team.holds), ledger, sessions: fleet, errands, believe, nowMs },
          metrics: poolMetrics,
          overflow,
        },
        ...{ books, sender, timePass: poolMetrics.timePass, reap: team.reap, tidy, signal: over, log },
        news: { client, hub, workerpool, fromBlock: config.RUCHE_FROM_BLOCK, ledger },
        announcement: {
          ...{ ...toldOf(config), workerpool, owner, chainId, hub, nowMs },
          measured: fleet.measured,
        },
      })
    await team.join(lead, signal)
  },
  { name: 'scheduler' },
)

/** Whose machines are asked, and when. */
function overflowOf(
  config: z.output<typeof configSchema>,
  parts: { database: Database; isMember: Ledger['isMember'] },
): Overflow {
  const own = config.RUCHE_POOL_OWN === undefined ? undefined : parseAccess(config.RUCHE_POOL_OWN)
  if (own?.kind !== 'private') return NO_OVERFLOW
  const rules = {
    own,
    afterSeconds: config.RUCHE_POOL_OVERFLOW_AFTER_S,
    dailyNrlc: config.RUCHE_POOL_OVERFLOW_NRLC,
    priceNrlc: config.RUCHE_POOL_PRICE_NRLC,
  }
  return createOverflow({
    rules,
    store: createOverflowStore(parts.database),
    isMember: parts.isMember,
    nowMs,
  })
}

/** Schedulers of one pool share its key, and so draw the same audits; nobody else can foresee them. */
function believerOf(key: Hex): (workers: readonly WorkerRecord[]) => Credibility {
  const secret = keccak256(concat([stringToHex('ruche audits'), key]))
  return (workers) => createCredibility({ workers, policy: DEFAULT_CREDIBILITY_POLICY, secret })
}

/** Errands whose failures are in the log and counted. */
function openErrands({
  log,
  metrics,
  nowMs,
  wake,
}: {
  log: Log
  metrics: PoolMetrics
  nowMs: () => number
  wake: () => void
}): Errands {
  return createErrands({
    nowMs,
    onError(errand, error, { dealId, taskId, first, count }) {
      metrics.countFailure(errand)
      const { code, message } =
        error instanceof Failure ? error : { code: 'INTERNAL', message: String(error) }
      const range = { first: first?.toString(), count: count?.toString() }
      log.warn(
        { errand, dealId, taskId, ...range, code, reason: message },
        'not applied; the chain is read again',
      )
    },
    wake,
  })
}
