import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Network } from '@ruche/api'
import { createChainClient } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { openLog } from '@ruche/service'
import type { Hex } from 'viem'
import { claimDataFolder, releaseDataFolder, writeRunning } from '../network/descriptor.ts'
import { openKeys, privateKeyOf, type Roles } from '../network/keys.ts'
import { mainOf, startService } from '../network/service-process.ts'
import { createSupervisor, type Supervisor } from '../network/supervisor.ts'
import { chainEnvironment, workerEnvironment } from '../network/worker-environment.ts'
import { fillPurse } from './purse.ts'

const REFRESH_MS = 1_000
/** Gas of a worker's own transactions, wei: its bond, and what it reveals itself where a scheduler does not. */
const WORKER_GAS_WEI = 5n * 10n ** 15n

/** A data folder with its keys, and the services that run from it. */
export type Machine = {
  dataDir: string
  roles: Roles
  supervisor: Supervisor
  /** Starts one of our services, with what it is told of the chain and `env`. */
  start(name: string, service: string, env: Record<string, string>): Promise<void>
  stop(): Promise<void>
}

/** Takes a data folder. @throws NETWORK_ALREADY_RUNNING. */
export async function openMachine(dataDir: string, network: Network): Promise<Machine> {
  await claimDataFolder(dataDir)
  await mkdir(join(dataDir, 'logs'), { recursive: true })
  const stream = createWriteStream(join(dataDir, 'logs', 'machine.log'), { flags: 'a' })
  const log = openLog({ name: 'machine', stream })
  const supervisor = createSupervisor({
    nowMs: () => Date.now(),
    onRestart: (name) => log.warn({ part: name }, 'ended by itself and is started again'),
  })
  const refresh = () => writeRunning(dataDir, { pid: process.pid, processes: supervisor.pids() })
  const refreshing = setInterval(() => void refresh().catch(() => undefined), REFRESH_MS)
  return {
    dataDir,
    roles: await openKeys(dataDir),
    supervisor,
    start: (name, service, env) =>
      supervisor.run(name, () =>
        startService({
          name,
          entry: mainOf(service),
          env: { ...chainEnvironment(dataDir, network), ...env },
          logFile: join(dataDir, 'logs', `${name}.log`),
        }),
      ),
    async stop() {
      clearInterval(refreshing)
      await supervisor.stop()
      await releaseDataFolder(dataDir)
    },
  }
}

/** Starts so many workers for the pool of `network`, each with a key, funds and a bond of its own; returns their addresses. */
export async function startWorkers(
  { dataDir, roles, start }: Machine,
  {
    network,
    count,
    bondNrlc,
    activate,
    say,
  }: {
    network: Network
    count: number
    bondNrlc: bigint
    /** When they compute, as `RUCHE_ACTIVATE` has it. */
    activate: string
    say: (text: string) => void
  },
): Promise<Hex[]> {
  const client = createChainClient({ url: network.rpcUrl, chainId: network.chainId, errors: hubAbi })
  const accounts = Array.from({ length: count }, (_, number) => roles.worker(number))
  // As much again as the bond stays free, for tasks that are settled on their own.
  const need = { stakeNrlc: 2n * bondNrlc, gasWei: WORKER_GAS_WEI }
  await Promise.all(accounts.map((account) => fillPurse({ client, network, account, need, say })))
  await Promise.all(
    accounts.map((account, number) =>
      start(`worker-${number + 1}`, '@ruche/worker', {
        ...workerEnvironment({ dataDir, network, privateKey: privateKeyOf(account), bondNrlc }),
        RUCHE_ACTIVATE: activate,
      }),
    ),
  )
  return accounts.map(({ address }) => address)
}
