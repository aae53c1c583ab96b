import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Network } from '@ruche/api'
import { createChainClient, type Deployment, deploy, startChain } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { openRuche } from '@ruche/sdk'
import { type Log, type Served, startPostgres } from '@ruche/service'
import type { Hex } from 'viem'
import { startConsole } from '../console/console.ts'
import { type Faucet, openFaucet } from '../console/faucet.ts'
import { publishDapp } from '../dapps/publish.ts'
import { SHELF } from '../dapps/shelf.ts'
import {
  claimDataFolder,
  forgetNetwork,
  releaseDataFolder,
  writeNetwork,
  writeRunning,
} from './descriptor.ts'
import { endow, poolOf } from './endowment.ts'
import { predictWorkerpool } from './funding.ts'
import { FUNDED_ACCOUNTS, openKeys, type Roles } from './keys.ts'
import { type Ports, portsFrom } from './ports.ts'
import { waitForOffers, waitForWorkers } from './readiness.ts'
import { setUpTee } from './secrets.ts'
import { POOL_CATEGORIES, startServices } from './services.ts'
import { createSupervisor, type Supervisor } from './supervisor.ts'
import { addressOf, makeWorkerKeys } from './worker-keys.ts'

const CHAIN_ID = 31_337
const REFRESH_MS = 1_000

export type ComposeOptions = {
  dataDir: string
  port: number
  workers: number
  /** How many of the workers lie. */
  saboteurs: number
  blockTimeSeconds: number
  /** How many secrets services share every secret. */
  secretsServices: number
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
  /** Apps that the network starts with, by name. */
  apps: Readonly<Record<string, Hex>>
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
  const refresh = () => writeRunning(dataDir, { pid: process.pid, processes: supervisor.pids() })
  // Restarts change process ids; whoever looks wants today's.
  const refreshing = setInterval(() => void refresh().catch(() => undefined), REFRESH_MS)
  const own: Own = {}
  const stop = async () => {
    clearInterval(refreshing)
    await Promise.all([own.console?.close(), own.faucet?.stop()])
    await supervisor.stop()
    await forgetNetwork(dataDir)
    await releaseDataFolder(dataDir)
  }
  try {
    await forgetNetwork(dataDir)
    const started = await startEverything(options, supervisor, own)
    await refresh()
    await writeNetwork(dataDir, started.network)
    return { ...started, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What runs in this very process. */
type Own = { console?: Served; faucet?: Faucet }

async function startEverything(
  options: ComposeOptions,
  supervisor: Supervisor,
  own: Own,
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
  const isLocal = options.rpcUrl === undefined
  const network = networkOf({
    deployment,
    workerpool,
    rpcUrl,
    ports,
    services: options.secretsServices,
    isLocal,
  })
  // Play money is given only where the chain is this machine's own.
  if (isLocal) own.faucet = openFaucet({ client, owner: roles.owner, ...deployment })
  own.console = await startConsole({
    port: ports.console,
    network: () => network,
    faucet: own.faucet,
    log: options.log,
  })
  const tee = await setUpTee(dataDir, options.secretsServices)

  onStep('services')
  // Accounts are funded while the services start: nobody needs money before the first deal.
  await Promise.all([
    endow({ client, roles, deployment, keys }),
    startServices({
      dataDir,
      supervisor,
      roles,
      ports,
      network,
      deployment,
      keys,
      databaseUrl,
      tee,
      isLocal,
    }),
  ])
  onStep('workers')
  const [apps] = await Promise.all([
    publishShelf(network, roles),
    waitForWorkers(`http://127.0.0.1:${ports.scheduler}`, keys.length),
    waitForOffers(network.marketUrl, workerpool, (isLocal ? 2 : 1) * POOL_CATEGORIES.length),
  ])

  return {
    network,
    roles,
    apps,
    saboteurs: keys.filter(({ lies }) => lies).map(({ privateKey }) => addressOf(privateKey)),
  }
}

/** Puts what there is to run into the store. */
async function publishShelf(network: Network, roles: Roles): Promise<Record<string, Hex>> {
  const developer = openRuche({ network, account: roles.developer, pollMs: 100 })
  try {
    const apps = SHELF.map(async (dapp) => [dapp.name, await publishDapp(developer, dapp)] as const)
    return Object.fromEntries(await Promise.all(apps))
  } finally {
    await developer.close()
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

function networkOf({
  deployment,
  workerpool,
  rpcUrl,
  ports,
  services,
  isLocal,
}: {
  deployment: Deployment
  workerpool: Hex
  rpcUrl: string
  ports: Ports
  services: number
  isLocal: boolean
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
    secretsUrls: Array.from({ length: services }, (_, at) => url(ports.secrets + at)),
    consoleUrl: url(ports.console),
    ...(isLocal ? { faucetUrl: `${url(ports.console)}/faucet` } : {}),
  }
}
