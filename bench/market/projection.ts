import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createChainClient, createSender, deploy, startChain } from '@ruche/chain'
import { hubAbi, rlcAbi } from '@ruche/contracts'
import { heapOptions } from '@ruche/market/heap'
import { createProjectionStore, openProjection } from '@ruche/market/projection'
import { type Database, openDatabase, openLog, startPostgres } from '@ruche/service'
import { mnemonicToAccount } from 'viem/accounts'
import { type Row, toRow } from '../report.ts'
import { quantile } from './quantile.ts'
import { migrationsFolder, type Synced } from './sync.ts'

const MIB = 2 ** 20
/** How fast the history of a chain is read, and how far it is behind a chain that goes on. */
export async function measureProjection({
  quick,
  log,
}: {
  quick: boolean
  log: (line: string) => void
}): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ruche-bench-market-'))
  const silent = openLog({ name: 'bench', level: 'silent' })
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres'), port: 0, log: silent })
  const withDatabase = async <T>(name: string, work: (database: Database) => Promise<T>) => {
    const database = await openDatabase({ url: postgres.url, name, migrationsFolder })
    return await work(database).finally(() => database.close())
  }
  try {
    return [
      ...(await measureSync(postgres.url, { quick, log })),
      await withDatabase('lag', (database) => measureLag(database, { quick, log, folder })),
    ]
  } finally {
    await postgres.stop()
    await rm(folder, { recursive: true })
  }
}

/** A fresh sync of a made-up chain through the real projection into a real database, in a process like that of the service. */
async function measureSync(
  url: string,
  { quick, log }: { quick: boolean; log: (line: string) => void },
): Promise<Row[]> {
  const wanted = quick ? 50_000 : 1_000_000
  log(`reading ${wanted.toLocaleString('en')} logs`)
  const program = fileURLToPath(new URL('sync.ts', import.meta.url))
  const child = fork(program, [url, String(wanted)], {
    execArgv: [...heapOptions, '--disable-warning=ExperimentalWarning'],
  })
  const { logCount, seconds, memoryBytes } = await new Promise<Synced>((resolve, reject) => {
    child.once('message', (told) => resolve(told as Synced))
    child.once('exit', (code) => reject(new Error(`The sync ended with ${code}.`)))
  })
  const note = `${logCount.toLocaleString('en')} logs of a made-up chain`
  return [
    toRow({
      id: 'projection.rate',
      value: Math.round(logCount / seconds),
      unit: 'events/s',
      better: 'higher',
      goal: { value: 5_000 },
      note,
    }),
    toRow({
      id: 'projection.memory',
      value: Math.round(memoryBytes / MIB),
      unit: 'MiB',
      better: 'lower',
      goal: { value: 300 },
      note: `most of the process that reads and makes up ${note}, with the heap of the service`,
    }),
  ]
}

/** From a block being there for everybody to its being in what the API gives out, on a real chain of one block a second. */
async function measureLag(
  database: Database,
  { quick, log, folder }: { quick: boolean; log: (line: string) => void; folder: string },
): Promise<Row> {
  const mnemonic = 'test test test test test test test test test test test junk'
  const chain = await startChain({
    dataDir: path.join(folder, 'chain'),
    port: 0,
    blockTimeSeconds: 1,
    chainId: 31_337,
    mnemonic,
    accounts: 2,
  })
  const stopped = new AbortController()
  const account = mnemonicToAccount(mnemonic)
  const client = createChainClient({ url: chain.url, chainId: 31_337, pollMs: 50 })
  try {
    log('deploying')
    const deployment = await deploy({ client, account, journalPath: path.join(folder, 'deployment.json') })
    const { hub, token, appRegistry, datasetRegistry, workerpoolRegistry } = deployment
    const registries = { app: appRegistry, dataset: datasetRegistry, workerpool: workerpoolRegistry }
    const projection = openProjection({
      client,
      chain: { registries, domain: { chainId: 31_337 } },
      ...{ hub, database, fromBlock: 0n, pollMs: 50 },
    })
    const following = projection.follow({
      signal: stopped.signal,
      log: openLog({ name: 'bench', level: 'silent' }),
    })
    const sender = createSender({ client, account })
    await (
      await sender.send({ to: token, abi: rlcAbi, functionName: 'approve', args: [hub, 10n ** 12n] })
    ).wait()
    const blocks = quick ? 5 : 60
    log(`watching ${blocks} blocks`)
    const lags: number[] = []
    let seen = await client.getBlockNumber({ cacheTime: 0 })
    const store = createProjectionStore(database)
    while (lags.length < blocks) {
      await sender.send({ to: hub, abi: hubAbi, functionName: 'deposit', args: [1n], gas: 200_000n })
      while ((await client.getBlockNumber({ cacheTime: 0 })) === seen) await sleep(2)
      seen = await client.getBlockNumber({ cacheTime: 0 })
      const since = performance.now()
      while (!(await isRead(store, seen))) await sleep(2)
      lags.push(performance.now() - since)
    }
    stopped.abort()
    await following
    await sender.stop()
    return toRow({
      id: 'projection.lag.p99',
      value: Math.round(quantile(lags, 0.99)),
      unit: 'ms',
      better: 'lower',
      goal: { value: 150 },
      note: `${blocks} blocks of one second, each with a deposit; median ${Math.round(quantile(lags, 0.5))} ms; looked for every 50 ms`,
    })
  } finally {
    stopped.abort()
    await chain.stop()
  }
}

async function isRead(store: ReturnType<typeof createProjectionStore>, block: bigint): Promise<boolean> {
  const cursor = await store.loadCursor()
  if (cursor === undefined) return false
  const { trail } = JSON.parse(cursor) as { trail: [number: string, hash: string][] }
  return BigInt(trail.at(-1)![0]) >= block
}
