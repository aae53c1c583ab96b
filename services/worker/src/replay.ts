import { join } from 'node:path'
import { type ChainClient, readTask } from '@ruche/chain'
import type { TaskStatus } from '@ruche/protocol'
import type { Limits, RunResult, Runtime } from '@ruche/sandbox'
import { type Hex, zeroAddress } from 'viem'
import { computeTask } from './compute.ts'
import { createTermsReader } from './ledger.chain.ts'
import type { Storehouse } from './program.ts'

/** A past task, run again. */
export type Replay = {
  status: TaskStatus
  /** What the chain agreed on; zero for a task without an end. */
  agreed: Hex
  /** What the run gave here. */
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
 * @param limits - Those of the workerpool: whether a program passes one decides the result.
 * @param folder - For what is fetched and what the run leaves.
 */
export async function replayTask(
  { taskId, limits, folder }: { taskId: Hex; limits: Limits; folder: string },
  parts: {
    client: ChainClient
    hub: Hex
    storehouse: Storehouse
    runtimes: readonly Runtime[]
    signal: AbortSignal
  },
): Promise<Replay> {
  const { client, hub, storehouse, runtimes, signal } = parts
  const { dealId, index, status, resultDigest } = await readTask({ client, hub }, taskId)
  let run: RunResult | undefined
  const { digest } = await computeTask(
    {
      ledger: { readTerms: createTermsReader({ client, hub }) },
      storehouse,
      runtimes,
      cacheFolder: join(folder, 'cache'),
      limits,
      lie: () => undefined,
      onRun: (_, result) => {
        run = result
      },
    },
    { assignment: { taskId, dealId, index } },
    join(folder, 'task'),
    signal,
  )
  return { status, agreed: resultDigest, found: digest, run, outputFolder: join(folder, 'task', 'output') }
}
