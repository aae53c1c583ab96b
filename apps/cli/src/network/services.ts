import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Network } from '@ruche/api'
import type { Deployment } from '@ruche/chain'
import { heapOptions } from '@ruche/market/heap'
import { WORKER_BOND_NRLC } from './endowment.ts'
import { privateKeyOf, type Roles } from './keys.ts'
import type { Ports } from './ports.ts'
import type { TeeSetup } from './secrets.ts'
import { mainOf, startService } from './service-process.ts'
import type { Supervisor } from './supervisor.ts'
import { chainEnvironment, workerEnvironment } from './worker-environment.ts'
import type { WorkerKey } from './worker-keys.ts'

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
    ...chainEnvironment(dataDir, network),
    // A chain on this machine is asked at no cost.
    RUCHE_POLL_MS: '100',
    RUCHE_FROM_BLOCK: deployment.block.toString(),
    RUCHE_MARKET_URL: network.marketUrl,
    RUCHE_STORAGE_URL: network.storageUrl,
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
      RUCHE_INVITES: JSON.stringify(network),
      ...(isLocal ? { RUCHE_POOL_TAG: 'tee,tdx' } : {}),
      DATABASE_URL: databaseUrl('scheduler'),
    }),
    start('market', mainOf('@ruche/market'), {
      NODE_OPTIONS: heapOptions.join(' '),
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
        ...workerEnvironment({ dataDir, network, privateKey, bondNrlc: WORKER_BOND_NRLC }),
        ...(isLocal ? { RUCHE_SOFTWARE_ENCLAVE: tee.platformFile } : {}),
        ...(lies ? { RUCHE_SABOTAGE: 'rate=1' } : {}),
      }),
    ),
  ])
}

function entryOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
