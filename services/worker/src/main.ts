import { mkdir } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { addressSchema, uintSchema } from '@ruche/api'
import { createChainClient, createSender } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { openEnclaves } from '@ruche/enclave'
import type { Limits } from '@ruche/sandbox'
import { type Log, readConfig, runService, type ServiceContext } from '@ruche/service'
import { createStorageClient, type NodeStorageClient } from '@ruche/storage'
import type { Hex, LocalAccount } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { z } from 'zod'
import { measureAbilities } from './activation/abilities.ts'
import { measureSpeed } from './activation/benchmark.ts'
import { parseConditions } from './activation/conditions.ts'
import { drain, heedOwner } from './activation/owner.ts'
import { createContentCache } from './cache/content-cache.ts'
import { type ComputeParts, computeMetered } from './compute.ts'
import { chooseCompute } from './enclave/choose.ts'
import { type ConfidentialParts, ENCLAVE_ENTRY } from './enclave/compute.ts'
import { findTeeOffer } from './enclave/offer.ts'
import { activationUnreadable, sabotageUnreadable } from './errors.ts'
import { openHandover } from './handover.ts'
import { openJournal } from './journal.ts'
import { createLedger } from './ledger.chain.ts'
import { type Capabilities, type Link, openLink } from './link.ts'
import { createLiveLogs } from './live-logs.ts'
import { createRoster } from './roster.ts'
import { type OpenedRuntimes, openRuntimes } from './runtimes.ts'
import { lieOf, liesAbout, parseSabotage } from './sabotage.ts'
import { openSeats } from './seats/open-seats.ts'
import { createSeatLedger } from './seats/seat-ledger.chain.ts'
import { isSeatOrder } from './seats/seat-roster.ts'

const MIB = 1024 * 1024

function readProbes(text: string, context: z.RefinementCtx): Record<string, string> {
  const parts = text.split(',').filter((part) => part !== '')
  const probes = parts.map((part) => /^([^=]{1,64})=(https?:\/\/\S+)$/.exec(part))
  if (probes.some((probe) => probe === null)) context.addIssue('expected name=URL, by commas')
  return Object.fromEntries(probes.flatMap((probe) => (probe === null ? [] : [[probe[1]!, probe[2]!]])))
}
const BENCHMARK_MS = 50
/** More would hold memory that tasks need. */
const READY_COUNT_MAX = 4

const configSchema = z.object({
  RUCHE_RPC_URL: z.url(),
  RUCHE_CHAIN_ID: z.coerce.number().int().positive(),
  RUCHE_HUB: addressSchema,
  /** How often the chain is looked at, milliseconds; below its block time. */
  RUCHE_POLL_MS: z.coerce.number().int().min(10).max(60_000).default(250),
  RUCHE_WORKER_KEY: z.string().regex(/^0x[0-9a-fA-F]{64}$/),
  /** Of the schedulers of one workerpool, by commas. */
  RUCHE_SCHEDULER_URL: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.url())),
  RUCHE_STORAGE_URL: z.url(),
  /** Bearer token, where the storage asks for one. */
  RUCHE_STORAGE_TOKEN: z.string().min(1).optional(),
  /** Folder for this worker's journal and cache. */
  RUCHE_WORKER_DATA: z.string().min(1),
  /** Tasks computed at once. */
  RUCHE_SLOTS: z.coerce.number().int().min(1).max(1024).default(1),
  /** Folder that this owner's workers share, for the states of long runs; without it a state stays with its worker. */
  RUCHE_HANDOVER: z.string().min(1).optional(),
  /** `rate=0.5`: lie about half of the tasks. For drills. */
  RUCHE_SABOTAGE: z.string().default('rate=0'),
  RUCHE_MEMORY_MIB: z.coerce.number().int().min(1).max(4096).default(512),
  /** Bond that this worker keeps for its seats in rounds, from its free funds. */
  RUCHE_BOND_NRLC: uintSchema.default(0n),
  RUCHE_OUTPUT_MIB: z.coerce.number().int().min(1).max(65_536).default(256),
  /** Socket of a container engine; several by commas, tried in order; `none` for no containers. */
  RUCHE_ENGINE: z.string().default('/run/podman/podman.sock,/var/run/docker.sock'),
  /** Runtime of the engine for containers, such as `runsc`; the engine's own by default. */
  RUCHE_ENGINE_RUNTIME: z.string().min(1).optional(),
  /** Where to measure the way to, `name=URL` by commas. */
  RUCHE_PROBES: z.string().default('').transform(readProbes),
  /** Names of GPU devices by CDI, by commas. */
  RUCHE_GPU: z.string().default(''),
  /** `apps`: containers whose deal has the tag `network` may use the network. */
  RUCHE_NETWORK: z.enum(['none', 'apps']).default('none'),
  /** A `config.json` of Docker with accounts at registries. */
  RUCHE_REGISTRY_CONFIG: z.string().min(1).optional(),
  RUCHE_PROCESSES: z.coerce.number().int().min(1).max(65_536).default(256),
  RUCHE_CPUS: z.coerce.number().min(0.1).max(1024).default(1),
  /** When to compute: `always`, or conditions such as `idle=300,window=22:00-06:00,load=0.5,temperature=80,mains`. */
  RUCHE_ACTIVATE: z.string().default('always'),
  /** Programs and inputs kept on disk for the next task, MiB. */
  RUCHE_CACHE_MIB: z.coerce.number().int().min(0).max(1_048_576).default(4096),
  /** Secrets services by commas, the broker first; without them no confidential tasks. */
  RUCHE_SECRETS_URLS: z.string().default(''),
  /** File with the seed of a software platform, where there is no hardware; refused in production. */
  RUCHE_SOFTWARE_ENCLAVE: z.string().min(1).optional(),
})

await runService(
  async ({ signal, log, onStop }) => {
    const config = readConfig(configSchema, process.env)
    const conditions = parseConditions(config.RUCHE_ACTIVATE)
    if (conditions === undefined) throw activationUnreadable(config.RUCHE_ACTIVATE)
    const { RUCHE_CHAIN_ID: chainId, RUCHE_HUB: hub, RUCHE_WORKER_DATA: dataFolder } = config
    const account = privateKeyToAccount(config.RUCHE_WORKER_KEY as Hex)
    const worker = account.address.toLowerCase() as Hex
    const { RUCHE_RPC_URL: url, RUCHE_POLL_MS: pollMs } = config
    const client = createChainClient({ url, chainId, errors: hubAbi, pollMs, isTold: true })
    const sender = createSender({ client, account })
    onStop(() => sender.stop())
    const ledger = createLedger({ client, sender, hub, worker })
    const storage = createStorageClient(storageOf(config))
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
    const journal = await openJournal(join(dataFolder, 'tasks'))

    const { runtimes } = await openOurRuntimes(config, { worker, log })
    let link: Link | undefined
    const logs = createLiveLogs({ send: (message) => link?.send(message), nowMs: () => performance.now() })
    onStop(() => logs.stop())
    const compute = computeOf(config, { worker, ledger, storage, runtimes, logs })
    const roster = createRoster({
      held: await journal.list(),
      parts: {
        worker,
        ledger,
        journal,
        compute: chooseCompute(compute, await openConfidential(config, { account, log, onStop })),
        publish: async (folder, abort) => {
          const { cid } = await storage.addFolder(join(folder, 'output'), { signal: abort })
          return `/ipfs/${cid}`
        },
        report: (message) => link?.send(message),
        pause: (ms) => sleep(ms),
      },
      onError: (task, error) => log.warn({ ...task, error }, 'a step of the task failed'),
    })
    onStop(() => roster.stop())

    const seats = await openSeats({
      worker,
      dataFolder,
      bondNrlc: config.RUCHE_BOND_NRLC,
      ledger: createSeatLedger({ client, sender, account, hub, chainId }),
      storage,
      compute: (task, folder, abort) => computeMetered(compute, task, folder, abort),
      report: (message) => link?.send(message),
      onError: ({ dealId, first, count }, error) =>
        log.warn({ dealId, first: `${first}`, count: `${count}`, error }, 'a step of the seat failed'),
    })
    onStop(() => seats.stop())
    const held = () => [...roster.holds(), ...seats.holds()]
    const activator = heedOwner({
      conditions,
      slots: config.RUCHE_SLOTS,
      cache: { folder: cacheFolderOf(config), bytesMax: config.RUCHE_CACHE_MIB * MIB },
      computing: () => held().filter(({ status }) => status === 'computing').length,
      offer: (slots) => link?.offer(slots),
      log,
      signal,
    })
    const drained = { activator, held: () => held().length, signal }
    process.once('SIGUSR2', () => drain({ ...drained, end: () => process.kill(process.pid, 'SIGTERM') }))

    link = openLink({
      urls: config.RUCHE_SCHEDULER_URL,
      chainId,
      hub,
      account,
      capabilities: await capabilitiesOf(config, { runtimes, signal }),
      offered: () => activator.offered(),
      holds: () => ({ holds: roster.holds(), seats: seats.holds() }),
      holding: (max) => compute.cache.list(max),
      onOrder: (order) => (isSeatOrder(order) ? seats.take(order) : roster.take(order)),
      onFollow: ({ taskId, seconds }) => logs.follow(taskId, seconds),
      onWelcome: () => {
        log.info({ worker, schedulers: config.RUCHE_SCHEDULER_URL }, 'listening')
        roster.tellAll()
        seats.tellAll()
      },
      onRefused: (error) => log.error({ error }, 'the scheduler refused this worker'),
      nowSeconds: () => BigInt(Math.floor(Date.now() / 1000)),
      signal,
    })
    await link.done
  },
  { name: 'worker' },
)

type Config = z.infer<typeof configSchema>

/** How tasks are computed here, honestly or, in drills, not. */
function computeOf(
  config: Config,
  {
    worker,
    storage,
    ...parts
  }: Pick<ComputeParts, 'ledger' | 'runtimes' | 'logs'> & { worker: Hex; storage: NodeStorageClient },
): ComputeParts {
  const rate = parseSabotage(config.RUCHE_SABOTAGE)
  if (rate === undefined) throw sabotageUnreadable(config.RUCHE_SABOTAGE)
  return {
    ...parts,
    cache: createContentCache({
      folder: cacheFolderOf(config),
      storehouse: {
        fetchFile: (source, target, signal) =>
          storage.fetchTo(source, target, { signal }).then(() => undefined),
      },
      nowMs: () => performance.now(),
    }),
    limits: limitsOf(config),
    ...(config.RUCHE_HANDOVER === undefined ? {} : { handover: openHandover(config.RUCHE_HANDOVER, worker) }),
    lie: (taskId) => (liesAbout({ taskId, worker, rate }) ? lieOf({ taskId, worker }) : undefined),
  }
}

async function capabilitiesOf(
  config: Config,
  { runtimes, signal }: { runtimes: OpenedRuntimes['runtimes']; signal: AbortSignal },
): Promise<Capabilities> {
  const abilities = await measureAbilities({
    folder: config.RUCHE_WORKER_DATA,
    limits: limitsOf(config),
    slots: config.RUCHE_SLOTS,
    hasGpu: config.RUCHE_GPU !== '',
    probes: config.RUCHE_PROBES,
    signal,
  })
  return {
    abilities,
    slots: config.RUCHE_SLOTS,
    cpus: availableParallelism(),
    memoryBytes: totalmem(),
    runtimes: runtimes.map(({ type }) => type),
    speed: measureSpeed({ spanMs: BENCHMARK_MS, nowMs: () => performance.now() }),
  }
}

function cacheFolderOf(config: Config): string {
  return join(config.RUCHE_WORKER_DATA, 'cache')
}

function storageOf({ RUCHE_STORAGE_URL: gatewayUrl, RUCHE_STORAGE_TOKEN: token }: Config) {
  return { gatewayUrl, ...(token === undefined ? {} : { token }) }
}

function limitsOf(config: Config): Limits {
  return {
    wallMs: 36_000_000,
    memoryBytes: config.RUCHE_MEMORY_MIB * MIB,
    outputBytes: config.RUCHE_OUTPUT_MIB * MIB,
    fileCount: 10_000,
    logBytes: MIB,
    processCount: config.RUCHE_PROCESSES,
    cpuCount: config.RUCHE_CPUS,
  }
}

async function openConfidential(
  config: Config,
  { account, log, onStop }: { account: LocalAccount; log: Log; onStop: ServiceContext['onStop'] },
): Promise<ConfidentialParts | undefined> {
  const secretsUrls = wordsOf(config.RUCHE_SECRETS_URLS)
  if (secretsUrls.length === 0) return undefined
  const { RUCHE_CHAIN_ID: chainId, RUCHE_HUB: hub } = config
  const privateRoot = join(config.RUCHE_WORKER_DATA, 'enclave')
  const offer = await findTeeOffer({
    platformFile: config.RUCHE_SOFTWARE_ENCLAVE,
    chainId,
    isProduction: process.env.NODE_ENV === 'production',
    privateRoot,
    log,
  })
  if (offer === undefined) return undefined
  const enclaves = openEnclaves(ENCLAVE_ENTRY)
  onStop(() => enclaves.close())
  return {
    enclaves,
    account,
    chainId,
    hub,
    secretsUrls,
    storageUrl: config.RUCHE_STORAGE_URL,
    storageToken: config.RUCHE_STORAGE_TOKEN,
    privateRoot,
    limits: limitsOf(config),
    engineSockets: wordsOf(config.RUCHE_ENGINE),
    software: offer.kind === 'software' ? offer.evidence : undefined,
    onNoise: (task, text) => log.warn({ ...task, text: text.slice(0, 500) }, 'an enclave printed something'),
  }
}

async function openOurRuntimes(
  config: Config,
  { worker, log }: { worker: Hex; log: Log },
): Promise<OpenedRuntimes> {
  const opened = await openRuntimes(
    {
      sockets: wordsOf(config.RUCHE_ENGINE),
      runtime: config.RUCHE_ENGINE_RUNTIME,
      gpuDevices: wordsOf(config.RUCHE_GPU),
      isNetworkAllowed: config.RUCHE_NETWORK === 'apps',
      registryConfig: config.RUCHE_REGISTRY_CONFIG,
    },
    {
      owner: worker,
      scratchFolder: join(config.RUCHE_WORKER_DATA, 'scratch'),
      readyCount: Math.min(config.RUCHE_SLOTS, READY_COUNT_MAX),
    },
  )
  const { engine, obstacles, runtimes } = opened
  if (engine !== undefined) {
    const { kind, version, userNamespace } = engine
    log.info({ engine: `${kind} ${version}`, userNamespace }, 'containers')
  } else if (runtimes.some(({ type }) => type === 'DOCKER'))
    log.info({ obstacles }, 'images without an engine')
  else log.warn({ obstacles }, 'no containers: apps of type DOCKER are not offered')
  return opened
}

function wordsOf(text: string): string[] {
  return text.split(',').filter((word) => word !== '')
}
