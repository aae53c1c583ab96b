import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChainClient } from '@ruche/chain'
import { type SettlementWay, taskIdOf } from '@ruche/protocol'
import type { Limits, RunResult, Runtime } from '@ruche/sandbox'
import { digestOf, hashFolder } from '@ruche/storage'
import type { Hex } from 'viem'
import { createContentCache, type Storehouse } from './cache/content-cache.ts'
import { computeTask } from './compute.ts'
import { checkpointOf } from './leaving.ts'
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

/** Folder of the state that a run begins from, of which a copy is used; the fuel at which it is stopped. */
export type ReplayCheckpoint = { from?: string; fuel?: bigint }

/** Where the state of a replay that was stopped lies. */
export function stateFolderOf(folder: string): string {
  return checkpointOf(join(folder, 'task'))
}

async function layOutState({ from }: ReplayCheckpoint, folder: string): Promise<void> {
  if (from === folder) return
  await rm(folder, { recursive: true, force: true })
  if (from !== undefined) await cp(from, folder, { recursive: true })
}

/**
 * Runs a task again as its workers did: the same program and inputs by their content, the same arguments, clock and chance. It
 * reads the chain and writes nothing to it.
 *
 * @param way - How the task was settled: by the digest of its files, or in rounds by that of its content.
 * @param limits - Those of the workerpool: whether a program passes one decides the result.
 * @param folder - For what is fetched and what the run leaves.
 * @param checkpoint - Where the run begins and is stopped, if not at its own beginning and end.
 * @throws RUN_STOPPED When it was stopped; its state lies in `stateFolderOf(folder)`.
 */
export async function replayTask(
  {
    dealId,
    index,
    way,
    limits,
    folder,
    checkpoint,
  }: {
    dealId: Hex
    index: bigint
    way: SettlementWay
    limits: Limits
    folder: string
    checkpoint?: ReplayCheckpoint | undefined
  },
  parts: {
    client: ChainClient
    hub: Hex
    storehouse: Storehouse
    runtimes: readonly Runtime[]
    signal: AbortSignal
  },
): Promise<Replay> {
  const { client, hub, storehouse, runtimes, signal } = parts
  if (checkpoint !== undefined) await layOutState(checkpoint, stateFolderOf(folder))
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
      checkpoint,
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
