import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Network } from '@ruche/api'
import type { Hex } from 'viem'
import { addressOf } from './worker-keys.ts'

/** What every service of a network is told of its chain. */
export function chainEnvironment(dataDir: string, { rpcUrl, chainId, hub }: Network): Record<string, string> {
  return {
    // Programs compiled once start in half the time; the folder may be deleted at any moment.
    NODE_COMPILE_CACHE: join(dataDir, 'compile-cache'),
    RUCHE_RPC_URL: rpcUrl,
    RUCHE_CHAIN_ID: String(chainId),
    RUCHE_HUB: hub,
  }
}

/** What a worker is told besides. @param bondNrlc - Kept for its seats in rounds. */
export function workerEnvironment({
  dataDir,
  network,
  privateKey,
  bondNrlc,
}: {
  dataDir: string
  network: Network
  privateKey: Hex
  bondNrlc: bigint
}): Record<string, string> {
  return {
    ...ownSettings(),
    RUCHE_STORAGE_URL: network.storageUrl,
    RUCHE_SCHEDULER_URL: network.schedulerUrl as string,
    RUCHE_WORKER_KEY: privateKey,
    RUCHE_BOND_NRLC: bondNrlc.toString(),
    RUCHE_WORKER_DATA: join(dataDir, 'workers', nameOf(privateKey)),
    RUCHE_SECRETS_URLS: (network.secretsUrls ?? []).join(),
  }
}

/** What the owner of this machine says about containers in the environment of this command. */
function ownSettings(): Record<string, string> {
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
