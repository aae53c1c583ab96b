import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encodeParams, parseTag, TAG_NONE } from '@ruche/protocol'
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
import { startNetwork } from '../latency/network.ts'
import { quantile } from '../market/quantile.ts'
import { idleProgram } from '../sandbox/idle-program.ts'

const lookEveryMs = 20
/** The shortest that a local chain offers. */
const blockTimeSeconds = 0.1
/** One worker is enough for both. */
const trust = 1n

/** Milliseconds from the signed order to the verified result, medians. */
export type Overhead = { plainMs: number; confidentialMs: number }

/**
 * The same task, a program that does nothing, in the open and inside an enclave, in turn, on the network that `ruche up` starts. Both are
 * settled on their own, as confidential ones always are.
 */
export async function measureOverhead(count: number): Promise<Overhead> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ruche-bench-overhead-'))
  const closers: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
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
    const times: { plain: number[]; confidential: number[] } = { plain: [], confidential: [] }
    // The first ones are for the workers: each fetches the program, and has an enclave waiting from then on.
    const warm = 4
    for (let run = -warm; run < count; run += 1) {
      for (const kind of ['plain', 'confidential'] as const) {
        const ms = await runTask(ruche, { app, kind, folder: path.join(folder, `${kind}-${run}`) })
        if (run >= 0) times[kind].push(ms)
      }
    }
    return { plainMs: quantile(times.plain, 0.5), confidentialMs: quantile(times.confidential, 0.5) }
  } finally {
    for (const close of closers) await close()
  }
}

async function runTask(
  ruche: NodeRuche,
  { app: address, kind, folder }: { app: Hex; kind: 'plain' | 'confidential'; folder: string },
): Promise<number> {
  const tag = kind === 'plain' ? TAG_NONE : parseTag('tee,tdx')
  const app = await signOrder(ruche, 'app', makeAppOrder({ app: address, priceNrlc: 0n, tag }))
  const terms = { category: 0n, trust, count: 1n, tag }
  const workerpool = await findWorkerpoolOrder(ruche, { ...terms, app, maxNrlc: 1_000_000_000n })
  const request = await signRequest(ruche, {
    ...terms,
    app: address,
    appMaxNrlc: 0n,
    poolMaxNrlc: workerpool.workerpoolprice,
    params: encodeParams({ args: '', settlement: 'classic' }),
  })
  const from = performance.now()
  const { dealId } = await matchOrders(ruche, { app, workerpool, request })
  for await (const [task] of watchTasks(ruche, { dealId, indexes: [0n], pollMs: lookEveryMs })) {
    if (task?.status !== 'completed') continue
    await fetchResult(ruche, task, folder)
    return performance.now() - from
  }
  throw new Error(`The task of deal ${dealId} was refunded.`)
}
