import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Network } from '@ruche/api'
import type { Deployment } from '@ruche/chain'
import type { Hex } from 'viem'
import { WORKER_BOND_NRLC } from './endowment.ts'
import { privateKeyOf, type Roles } from './keys.ts'
import type { Ports } from './ports.ts'
import type { TeeSetup } from './secrets.ts'
import { startService } from './service-process.ts'
import type { Supervisor } from './supervisor.ts'
import { addressOf, type WorkerKey } from './worker-keys.ts'

/** What the pool of this machine asks for a task. */
const POOL_PRICE_NRLC = 100_000_000n
/** Size classes it sells. */
export const POOL_CATEGORIES = [0, 1, 2, 3, 4] as const

/** Starts market, storage, scheduler and workers, each a process of its own, with all they need in their environment. */
export async function startServices({
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
}: {
  dataDir: string
  supervisor: Supervisor
  roles: Roles
  ports: Ports
  network: Network
  deployment: Deployment
  keys: readonly WorkerKey[]
  databaseUrl: (name: string) => string
  tee: TeeSetup
  /** The chain is this machine's own: then enclaves in software stand in for hardware. */
  isLocal: boolean
}): Promise<void> {
  const base = {
    // Programs compiled once start in half the time; the folder may be deleted at any moment.
    NODE_COMPILE_CACHE: join(dataDir, 'compile-cache'),
    RUCHE_RPC_URL: network.rpcUrl,
    RUCHE_CHAIN_ID: String(network.chainId),
    RUCHE_HUB: network.hub,
    // A chain on this machine is asked at no cost.
    RUCHE_POLL_MS: '100',
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
      RUCHE_PUBLIC_URL: `http://127.0.0.1:${ports.scheduler}`,
      RUCHE_WORKERPOOL: network.workerpool as string,
      RUCHE_SCHEDULER_KEY: privateKeyOf(roles.scheduler),
      RUCHE_POOL_PRICE_NRLC: POOL_PRICE_NRLC.toString(),
      RUCHE_POOL_CATEGORIES: POOL_CATEGORIES.join(),
      ...(isLocal ? { RUCHE_POOL_TAG: 'tee,tdx' } : {}),
      DATABASE_URL: databaseUrl('scheduler'),
    }),
    start('market', mainOf('@ruche/market'), {
      RUCHE_PORT: String(ports.market),
      RUCHE_KEEPER_KEY: privateKeyOf(roles.keeper),
      DATABASE_URL: databaseUrl('market'),
    }),
    start('storage', entryOf('../storage/main.ts'), {
      RUCHE_PORT: String(ports.storage),
      RUCHE_STORAGE_DATA: join(dataDir, 'storage'),
      // The console adds what its user drops onto a form, under either name of this machine.
      RUCHE_STORAGE_WRITE_ORIGINS: `http://127.0.0.1:${ports.console},http://localhost:${ports.console}`,
    }),
    ...tee.masterKeyFiles.map((masterKeyFile, at) =>
      start(at === 0 ? 'secrets' : `secrets-${at + 1}`, mainOf('@ruche/secrets'), {
        RUCHE_PORT: String(ports.secrets + at),
        DATABASE_URL: databaseUrl(at === 0 ? 'secrets' : `secrets_${at + 1}`),
        RUCHE_MASTER_KEY: pathToFileURL(masterKeyFile).href,
        RUCHE_BROKER_KEY: privateKeyOf(roles.broker(at)),
        RUCHE_COLLATERAL: tee.collateralFolder,
        RUCHE_POLICY: tee.policyFile,
        // A chain of one machine is never taken back by others; on others, enclaves in software are refused.
        ...(isLocal ? { RUCHE_DEVELOPMENT_ROOT: tee.developmentRoot, RUCHE_CONFIRMATIONS: '0' } : {}),
      }),
    ),
    ...keys.map(({ privateKey, lies }, number) =>
      start(`worker-${number + 1}`, mainOf('@ruche/worker'), {
        ...containerSettings(),
        RUCHE_WORKER_KEY: privateKey,
        RUCHE_BOND_NRLC: WORKER_BOND_NRLC.toString(),
        RUCHE_WORKER_DATA: join(dataDir, 'workers', nameOf(privateKey)),
        RUCHE_SECRETS_URLS: (network.secretsUrls ?? []).join(),
        ...(isLocal ? { RUCHE_SOFTWARE_ENCLAVE: tee.platformFile } : {}),
        ...(lies ? { RUCHE_SABOTAGE: 'rate=1' } : {}),
      }),
    ),
  ])
}

/** What the owner of this machine says about containers in the environment of this command. */
function containerSettings(): Record<string, string> {
  const names = [
    'RUCHE_ENGINE',
    'RUCHE_ENGINE_RUNTIME',
    'RUCHE_GPU',
    'RUCHE_NETWORK',
    'RUCHE_REGISTRY_CONFIG',
  ]
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
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
