import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encodeParams } from '@ruche/protocol'
import {
  fetchResult,
  findWorkerpoolOrder,
  makeAppOrder,
  matchOrders,
  type NodeRuche,
  openRuche,
  registerApp,
  signOrder,
  signRequest,
  uploadProgram,
  watchTasks,
} from '@ruche/sdk'
import type { Hex } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { startNetwork } from './latency/network.ts'
import { quantile } from './market/quantile.ts'
import { type Row, toRow } from './report.ts'
import { idleProgram } from './sandbox/idle-program.ts'

const trust = 5n
const lookEveryMs = 20
/** The shortest that a local chain offers. */
const shortBlockSeconds = 0.1

type Bench = { quick: boolean; log: (line: string) => void }
/** From the signed order to the verified result. */
type Sample = { ms: number; blocks: number }

/** How long the smallest task takes, one after the other, on the network that `ruche up` starts. */
export async function measureLatency({ quick, log }: Bench): Promise<Row[]> {
  const fast = await sampleNetwork(shortBlockSeconds, { count: quick ? 5 : 30, log })
  const slow = await sampleNetwork(1, { count: quick ? 2 : 10, log })
  const milliseconds = fast.map(({ ms }) => ms)
  const of = `${fast.length} tasks of a program that does nothing, one after the other, trust ${trust}, 4 workers, blocks of ${shortBlockSeconds} s; from the signed order to the result fetched and checked against the chain`
  return [
    toRow({
      id: 'order-to-result.p50',
      value: Math.round(quantile(milliseconds, 0.5)),
      unit: 'ms',
      better: 'lower',
      goal: { value: 700 },
      note: of,
    }),
    toRow({
      id: 'order-to-result.p99',
      value: Math.round(quantile(milliseconds, 0.99)),
      unit: 'ms',
      better: 'lower',
      goal: { value: 2_000 },
      note: of,
    }),
    toRow({
      id: 'order-to-result.blocks',
      value: quantile(
        slow.map(({ blocks }) => blocks),
        0.5,
      ),
      unit: 'blocks',
      better: 'lower',
      goal: { value: 5 },
      note: `blocks of 1 s, median of ${slow.length}; ${Math.round(
        quantile(
          slow.map(({ ms }) => ms),
          0.5,
        ),
      )} ms`,
    }),
  ]
}

async function sampleNetwork(
  blockTimeSeconds: number,
  { count, log }: { count: number; log: Bench['log'] },
): Promise<Sample[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ruche-bench-latency-'))
  const closers: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    log(`a network with blocks of ${blockTimeSeconds} s`)
    const local = await startNetwork(path.join(folder, 'data'), blockTimeSeconds)
    closers.unshift(() => local.stop())
    const account = privateKeyToAccount(generatePrivateKey())
    await fetch(local.network.faucetUrl as string, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: account.address }),
    })
    const ruche = openRuche({ network: local.network, account, pollMs: lookEveryMs })
    closers.unshift(() => ruche.close())
    const program = path.join(folder, 'idle.wasm')
    await writeFile(program, idleProgram)
    const app = await registerApp(ruche, await uploadProgram(ruche, { path: program, name: 'idle' }))
    const samples: Sample[] = []
    // The first is for the workers to fetch the program.
    for (let run = 0; run <= count; run += 1) {
      const sample = await runTask(ruche, { app, folder: path.join(folder, `result-${run}`) })
      if (run > 0) samples.push(sample)
    }
    log(
      `median ${Math.round(
        quantile(
          samples.map(({ ms }) => ms),
          0.5,
        ),
      )} ms`,
    )
    return samples
  } finally {
    for (const close of closers) await close()
  }
}

async function runTask(
  ruche: NodeRuche,
  { app: address, folder }: { app: Hex; folder: string },
): Promise<Sample> {
  const app = await signOrder(ruche, 'app', makeAppOrder({ app: address, priceNrlc: 0n }))
  const terms = { category: 0n, trust, count: 1n }
  const workerpool = await findWorkerpoolOrder(ruche, { ...terms, app, maxNrlc: 1_000_000_000n })
  const request = await signRequest(ruche, {
    ...terms,
    app: address,
    appMaxNrlc: 0n,
    poolMaxNrlc: workerpool.workerpoolprice,
    params: encodeParams({ args: '' }),
  })
  const [before, from] = [await ruche.chain.getBlockNumber(), performance.now()]
  const { dealId } = await matchOrders(ruche, { app, workerpool, request })
  for await (const [task] of watchTasks(ruche, { dealId, indexes: [0n], pollMs: lookEveryMs })) {
    if (task?.status !== 'completed') continue
    await fetchResult(ruche, task, folder)
    const ms = performance.now() - from
    return { ms, blocks: Number((await ruche.chain.getBlockNumber()) - before) }
  }
  throw new Error(`The task of deal ${dealId} was refunded.`)
}
