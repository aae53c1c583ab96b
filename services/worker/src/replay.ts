import { join } from 'node:path'
import type { ChainClient } from '@ruche/chain'
import { type SettlementWay, taskIdOf } from '@ruche/protocol'
import type { Limits, RunResult, Runtime } from '@ruche/sandbox'
import { digestOf, hashFolder } from '@ruche/storage'
import type { Hex } from 'viem'
import { createContentCache, type Storehouse } from './cache/content-cache.ts'
import { computeTask } from './compute.ts'
import { createTermsReader } from './ledger.chain.ts'
import { layOutResult } from './seats/result-content.ts'

/** A past task, run again. */
export type Replay = {
  /** What the run gave here, as tasks that are settled this way are compared. */
  found: Hex
  /** Of the run; undefined where the task failed before its program ran. */
  run: RunResult | undefined
  /** What the run left. */
  outputFolder: string
}

/**
 * Runs a task again as its workers did: the same program and inputs by their content, the same arguments, clock and chance. It
 * reads the chain and writes nothing to it.
 *
 * @param way - How the task was settled: by the digest of its files, or in rounds by that of its content.
 * @param limits - Those of the workerpool: whether a program passes one decides the result.
 * @param folder - For what is fetched and what the run leaves.
 */
export async function replayTask(
  {
    dealId,
    index,
    way,
    limits,
    folder,
  }: { dealId: Hex; index: bigint; way: SettlementWay; limits: Limits; folder: string },
  parts: {
    client: ChainClient
    hub: Hex
    storehouse: Storehouse
    runtimes: readonly Runtime[]
    signal: AbortSignal
  },
): Promise<Replay> {
  const { client, hub, storehouse, runtimes, signal } = parts
  let run: RunResult | undefined
  const { digest, callbackData } = await computeTask(
    {
      ledger: { readTerms: createTermsReader({ client, hub }) },
      cache: createContentCache({
        folder: join(folder, 'cache'),
        storehouse,
        nowMs: () => performance.now(),
      }),
      runtimes,
      limits,
      lie: () => undefined,
      onRun: (_, result) => {
        run = result
      },
    },
    { assignment: { taskId: taskIdOf(dealId, index), dealId, index } },
    join(folder, 'task'),
    signal,
  )
  const outputFolder = join(folder, 'task', 'output')
  if (way === 'classic') return { found: digest, run, outputFolder }
  const content = join(folder, 'task', 'result')
  await layOutResult(outputFolder, content, { hasCallback: callbackData !== undefined })
  return { found: digestOf((await hashFolder(content, { signal })).cid), run, outputFolder }
}
