import { mkdir } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { addressSchema, LOG_CHARACTERS_MAX } from '@ruche/api'
import { createChainClient, createSender } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { createWasmRuntime } from '@ruche/sandbox'
import { readConfig, runService } from '@ruche/service'
import { createStorageClient } from '@ruche/storage'
import type { Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { z } from 'zod'
import { computeTask } from './compute.ts'
import { sabotageUnreadable } from './errors.ts'
import { openJournal } from './journal.ts'
import { createLedger } from './ledger.chain.ts'
import { type Link, openLink } from './link.ts'
import { createRoster } from './roster.ts'
import { lieOf, liesAbout, parseSabotage } from './sabotage.ts'

const MIB = 1024 * 1024

const configSchema = z.object({
  RUCHE_RPC_URL: z.url(),
  RUCHE_CHAIN_ID: z.coerce.number().int().positive(),
  RUCHE_HUB: addressSchema,
  /** How often the chain is looked at, milliseconds; below its block time. */
  RUCHE_POLL_MS: z.coerce.number().int().min(10).max(60_000).default(250),
  RUCHE_WORKER_KEY: z.string().regex(/^0x[0-9a-fA-F]{64}$/),
  RUCHE_SCHEDULER_URL: z.url(),
  RUCHE_STORAGE_URL: z.url(),
  /** Bearer token, where the storage asks for one. */
  RUCHE_STORAGE_TOKEN: z.string().min(1).optional(),
  /** Folder for this worker's journal and cache. */
  RUCHE_WORKER_DATA: z.string().min(1),
  /** Tasks computed at once. */
  RUCHE_SLOTS: z.coerce.number().int().min(1).max(1024).default(1),
  /** `rate=0.5`: lie about half of the tasks. For drills. */
  RUCHE_SABOTAGE: z.string().default('rate=0'),
  RUCHE_MEMORY_MIB: z.coerce.number().int().min(1).max(4096).default(512),
  RUCHE_OUTPUT_MIB: z.coerce.number().int().min(1).max(65_536).default(256),
})

await runService(
  async ({ signal, log, onStop }) => {
    const config = readConfig(configSchema, process.env)
    const rate = parseSabotage(config.RUCHE_SABOTAGE)
    if (rate === undefined) throw sabotageUnreadable(config.RUCHE_SABOTAGE)
    const { RUCHE_CHAIN_ID: chainId, RUCHE_HUB: hub, RUCHE_WORKER_DATA: dataFolder } = config
    const account = privateKeyToAccount(config.RUCHE_WORKER_KEY as Hex)
    const worker = account.address.toLowerCase() as Hex
    const client = createChainClient({
      url: config.RUCHE_RPC_URL,
      chainId,
      errors: hubAbi,
      pollMs: config.RUCHE_POLL_MS,
    })
    const sender = createSender({ client, account })
    onStop(() => sender.stop())
    const ledger = createLedger({ client, sender, hub, worker })
    const token = config.RUCHE_STORAGE_TOKEN
    const storage = createStorageClient({
      gatewayUrl: config.RUCHE_STORAGE_URL,
      ...(token === undefined ? {} : { token }),
    })
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
    const journal = await openJournal(join(dataFolder, 'tasks'))

    let link: Link | undefined
    const compute = {
      ledger,
      storehouse: {
        async fetchFile(source: string, target: string, abort: AbortSignal) {
          await storage.fetchTo(source, target, { signal: abort })
        },
      },
      runtimes: [createWasmRuntime()],
      cacheFolder: join(dataFolder, 'cache'),
      limits: {
        wallMs: 36_000_000,
        memoryBytes: config.RUCHE_MEMORY_MIB * MIB,
        outputBytes: config.RUCHE_OUTPUT_MIB * MIB,
        fileCount: 10_000,
        logBytes: MIB,
      },
      lie: (taskId: Hex) => (liesAbout({ taskId, worker, rate }) ? lieOf({ taskId, worker }) : undefined),
      onLogs: (taskId: Hex, { stdout, stderr }: { stdout: string; stderr: string }) =>
        link?.send({
          type: 'logs',
          taskId,
          stdout: stdout.slice(-LOG_CHARACTERS_MAX),
          stderr: stderr.slice(-LOG_CHARACTERS_MAX),
        }),
    }
    const roster = createRoster({
      held: await journal.list(),
      parts: {
        worker,
        ledger,
        journal,
        compute: (task, folder, abort) => computeTask(compute, task, folder, abort),
        publish: async (folder, abort) => {
          const { cid } = await storage.addFolder(join(folder, 'output'), { signal: abort })
          return `/ipfs/${cid}`
        },
        report: (message) => link?.send(message),
        pause: (ms) => sleep(ms),
      },
      onError: (taskId, error) => log.warn({ taskId, error }, 'a step of the task failed'),
    })
    onStop(() => roster.stop())

    link = openLink({
      url: config.RUCHE_SCHEDULER_URL,
      chainId,
      hub,
      account,
      capabilities: {
        slots: config.RUCHE_SLOTS,
        cpus: availableParallelism(),
        memoryBytes: totalmem(),
        runtimes: ['WASM'],
      },
      holds: () => roster.holds(),
      onOrder: (order) => roster.take(order),
      onWelcome: () => {
        log.info({ worker, scheduler: config.RUCHE_SCHEDULER_URL }, 'listening')
        roster.tellAll()
      },
      onRefused: (error) => log.error({ error }, 'the scheduler refused this worker'),
      nowSeconds: () => BigInt(Math.floor(Date.now() / 1000)),
      signal,
    })
    await link.done
  },
  { name: 'worker' },
)
