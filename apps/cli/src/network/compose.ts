import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Network } from '@ruche/api'
import {
  type ChainClient,
  createChainClient,
  createSender,
  type Deployment,
  deploy,
  startChain,
} from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { type Log, startPostgres } from '@ruche/service'
import type { Hex } from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import {
  claimDataFolder,
  forgetNetwork,
  releaseDataFolder,
  writeNetwork,
  writeRunning,
} from './descriptor.ts'
import { fund, type Need, openWorkerpool, predictWorkerpool } from './funding.ts'
import { FUNDED_ACCOUNTS, makePrivateKey, openKeys, privateKeyOf, type Roles } from './keys.ts'
import { type Ports, portsFrom } from './ports.ts'
import { startService } from './service-process.ts'
import { createSupervisor, type Supervisor } from './supervisor.ts'
import { waitForWorkers } from './wait-workers.ts'

const CHAIN_ID = 31_337
const RLC = 1_000_000_000n
const ETHER = 10n ** 18n
const POOL_PRICE_NRLC = RLC / 10n
const STAKE: Readonly<Record<'scheduler' | 'requester' | 'worker', bigint>> = {
  scheduler: 10_000n * RLC,
  requester: 1_000n * RLC,
  worker: 100n * RLC,
}

export type ComposeOptions = {
  dataDir: string
  port: number
  workers: number
  /** How many of the workers lie. */
  saboteurs: number
  blockTimeSeconds: number
  /** A chain that runs already; its owner account is the data folder's and must hold ether. */
  rpcUrl?: string | undefined
  onStep: (text: string) => void
  log: Log
}

export type ComposedNetwork = {
  network: Network
  roles: Roles
  /** Addresses of the workers told to lie. */
  saboteurs: Hex[]
  stop(): Promise<void>
}

/** Starts a complete network on this machine; everything is in the data folder and comes back from it. */
export async function composeNetwork(options: ComposeOptions): Promise<ComposedNetwork> {
  const { dataDir, log } = options
  await claimDataFolder(dataDir)
  const supervisor = createSupervisor({
    nowMs: () => Date.now(),
    onRestart: (name) => log.warn({ part: name }, 'ended by itself and is started again'),
  })
  const stop = async () => {
    await supervisor.stop()
    await forgetNetwork(dataDir)
    await releaseDataFolder(dataDir)
  }
  try {
    await forgetNetwork(dataDir)
    return { ...(await startEverything(options, supervisor)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startEverything(
  options: ComposeOptions,
  supervisor: Supervisor,
): Promise<Omit<ComposedNetwork, 'stop'>> {
  const { dataDir, onStep } = options
  const roles = await openKeys(dataDir)
  const ports = portsFrom(options.port)
  await mkdir(join(dataDir, 'logs'), { recursive: true })
  onStep('chain and database')
  const { rpcUrl, databaseUrl } = await startFoundations({ options, supervisor, roles, ports })

  onStep('contracts')
  const client = createChainClient({ url: rpcUrl, errors: hubAbi })
  const deployment = await deploy({
    client,
    account: roles.owner,
    journalPath: join(dataDir, 'deployment.json'),
  })
  const workerpool = await predictWorkerpool(client, poolOf(roles, deployment))
  const keys = makeWorkerKeys(options, roles)
  const network = describeNetwork({ deployment, workerpool, rpcUrl, ports })

  onStep('services')
  // Accounts are funded while the services start: nobody needs money before the first deal.
  await Promise.all([
    endow({ client, roles, deployment, keys }),
    startServices({ options, supervisor, roles, ports, network, deployment, keys, databaseUrl }),
  ])
  onStep('workers')
  await waitForWorkers(`http://127.0.0.1:${ports.scheduler}`, keys.length)

  const refresh = () => writeRunning(dataDir, { pid: process.pid, processes: supervisor.pids() })
  await refresh()
  // Restarts change process ids; whoever looks wants today's.
  setInterval(() => void refresh().catch(() => undefined), 1_000).unref()
  await writeNetwork(dataDir, network)
  return {
    network,
    roles,
    saboteurs: keys.filter(({ lies }) => lies).map(({ privateKey }) => addressOf(privateKey)),
  }
}

async function startFoundations({
  options,
  supervisor,
  roles,
  ports,
}: {
  options: ComposeOptions
  supervisor: Supervisor
  roles: Roles
  ports: Ports
}): Promise<{ rpcUrl: string; databaseUrl: (name: string) => string }> {
  const { dataDir, log, blockTimeSeconds } = options
  let postgresUrl = ''
  const database = supervisor.run('postgres', async () => {
    const server = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: ports.postgres, log })
    postgresUrl = server.url
    return server
  })
  const chain =
    options.rpcUrl === undefined
      ? supervisor.run('chain', () =>
          startChain({
            dataDir: join(dataDir, 'chain'),
            port: ports.chain,
            blockTimeSeconds,
            chainId: CHAIN_ID,
            mnemonic: roles.mnemonic,
            accounts: FUNDED_ACCOUNTS,
            log: (text) => log.info(text),
          }),
        )
      : undefined
  await Promise.all([database, chain])
  return {
    rpcUrl: options.rpcUrl ?? `http://127.0.0.1:${ports.chain}`,
    databaseUrl: (name) => {
      const url = new URL(postgresUrl)
      url.pathname = `/${name}`
      return url.href
    },
  }
}

function describeNetwork({
  deployment,
  workerpool,
  rpcUrl,
  ports,
}: {
  deployment: Deployment
  workerpool: Hex
  rpcUrl: string
  ports: Ports
}): Network {
  const { chainId, token, hub, appRegistry, datasetRegistry, workerpoolRegistry } = deployment
  const url = (port: number) => `http://127.0.0.1:${port}`
  return {
    schema: 1,
    chainId,
    rpcUrl,
    token,
    hub,
    appRegistry,
    datasetRegistry,
    workerpoolRegistry,
    workerpool,
    marketUrl: url(ports.market),
    storageUrl: url(ports.storage),
    schedulerUrl: url(ports.scheduler),
  }
}

async function startServices({
  options,
  supervisor,
  roles,
  ports,
  network,
  deployment,
  keys,
  databaseUrl,
}: {
  options: ComposeOptions
  supervisor: Supervisor
  roles: Roles
  ports: Ports
  network: Network
  deployment: Deployment
  keys: readonly WorkerKey[]
  databaseUrl: (name: string) => string
}): Promise<void> {
  const { dataDir } = options
  const base = {
    // Programs compiled once start in half the time; the folder may be deleted at any moment.
    NODE_COMPILE_CACHE: join(dataDir, 'compile-cache'),
    RUCHE_RPC_URL: network.rpcUrl,
    RUCHE_CHAIN_ID: String(network.chainId),
    RUCHE_HUB: network.hub,
    RUCHE_FROM_BLOCK: deployment.block.toString(),
    RUCHE_MARKET_URL: network.marketUrl,
    RUCHE_STORAGE_URL: network.storageUrl,
    RUCHE_SCHEDULER_URL: `http://127.0.0.1:${ports.scheduler}`,
  }
  const start = (name: string, entry: string, env: Record<string, string>) =>
    supervisor.run(name, () =>
      startService({
        name,
        entry,
        env: { ...base, ...env },
        logFile: join(dataDir, 'logs', `${name}.log`),
      }),
    )
  await Promise.all([
    start('scheduler', mainOf('@ruche/scheduler'), {
      RUCHE_PORT: String(ports.scheduler),
      RUCHE_WORKERPOOL: network.workerpool as string,
      RUCHE_SCHEDULER_KEY: privateKeyOf(roles.scheduler),
      RUCHE_POOL_PRICE_NRLC: POOL_PRICE_NRLC.toString(),
      RUCHE_POOL_CATEGORIES: '0,1,2,3,4',
      DATABASE_URL: databaseUrl('scheduler'),
    }),
    start('market', mainOf('@ruche/market'), {
      RUCHE_PORT: String(ports.market),
      DATABASE_URL: databaseUrl('market'),
    }),
    start('storage', entryOf('../storage/main.ts'), {
      RUCHE_PORT: String(ports.storage),
      RUCHE_STORAGE_DATA: join(dataDir, 'storage'),
    }),
    ...keys.map(({ privateKey, lies }, number) =>
      start(`worker-${number + 1}`, mainOf('@ruche/worker'), {
        RUCHE_WORKER_KEY: privateKey,
        RUCHE_WORKER_DATA: join(dataDir, 'workers', nameOf(privateKey)),
        ...(lies ? { RUCHE_SABOTAGE: 'rate=1' } : {}),
      }),
    ),
  ])
}

type WorkerKey = { privateKey: Hex; lies: boolean }

function makeWorkerKeys({ workers, saboteurs }: ComposeOptions, roles: Roles): WorkerKey[] {
  return Array.from({ length: workers }, (_, number) => {
    const lies = number >= workers - saboteurs
    // A caught liar's name is worth nothing: at each start it comes back under a new one, as it would elsewhere.
    return { privateKey: lies ? makePrivateKey() : privateKeyOf(roles.worker(number)), lies }
  })
}

/** The pool, and enough gas and stake for everybody. Repeating it sends nothing where nothing is missing. */
async function endow({
  client,
  roles,
  deployment,
  keys,
}: {
  client: ChainClient
  roles: Roles
  deployment: Deployment
  keys: readonly WorkerKey[]
}): Promise<void> {
  const sender = createSender({ client, account: roles.owner })
  const needs: Need[] = [
    { account: roles.scheduler.address, stakeNrlc: STAKE.scheduler, gasWei: 10n * ETHER },
    { account: roles.requester.address, stakeNrlc: STAKE.requester, gasWei: 10n * ETHER },
    { account: roles.developer.address, stakeNrlc: 0n, gasWei: 10n * ETHER },
    ...keys.map(({ privateKey }) => ({
      account: addressOf(privateKey),
      stakeNrlc: STAKE.worker,
      gasWei: ETHER,
    })),
  ]
  try {
    await Promise.all([
      openWorkerpool({ client, sender, ...poolOf(roles, deployment) }),
      fund({ client, sender, token: deployment.token, hub: deployment.hub }, needs),
    ])
  } finally {
    await sender.stop()
  }
}

function poolOf(roles: Roles, { workerpoolRegistry }: Deployment) {
  return { registry: workerpoolRegistry, owner: roles.scheduler.address, description: 'ruche up' }
}

function addressOf(privateKey: Hex): Hex {
  return privateKeyToAddress(privateKey).toLowerCase() as Hex
}

/** A folder name that stays the same for a worker and does not give its key away. */
function nameOf(privateKey: Hex): string {
  return createHash('sha256').update(addressOf(privateKey)).digest('hex').slice(0, 12)
}

function entryOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/** The main module of one of our services. */
function mainOf(service: string): string {
  return fileURLToPath(import.meta.resolve(`${service}/main`))
}
