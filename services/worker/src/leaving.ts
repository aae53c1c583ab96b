import { join } from 'node:path'
import { isFailure } from '@ruche/protocol'
import type { RunOptions } from '@ruche/sandbox'
import type { Hex } from 'viem'
import type { Handover } from './handover.ts'

/** Shorter tasks are run again from their beginning rather than slowed down by being able to stop. */
const LONG_RUN_MS = 600_000
/** A run that does not stop within this is killed. */
const LEAVE_MS = 10_000

/** A long run and what is known of where it stops. */
export type Leaving = {
  taskId: Hex
  /** Of the task. */
  folder: string
  /** What the run may take at most. */
  wallMs: number
  runtime: string
  /** Between the workers of one owner. */
  handover?: Handover | undefined
  /** The run is to be stopped at this fuel, or goes on from the state in its folder. */
  checkpoint?: { fuel?: bigint } | undefined
}

/** Where the state of a task's run is kept, in the task's folder. */
export function checkpointOf(folder: string): string {
  return join(folder, 'checkpoint')
}

/**
 * Runs with what says how the run ends when its worker leaves. A run that can be stopped goes on from a state that another worker of the
 * owner has left, and leaves its own to them.
 *
 * @throws RUN_STOPPED When it was stopped; also whatever the run throws.
 */
export async function runLeaving<Result>(
  leaving: Leaving,
  signal: AbortSignal,
  run: (options: Pick<RunOptions, 'signal' | 'checkpoint'>) => Promise<Result>,
): Promise<Result> {
  const { taskId, handover } = leaving
  const { close, ...options } = leaveWith(leaving, signal)
  const state = options.checkpoint?.folder
  try {
    if (state !== undefined) await handover?.take(taskId, state)
    return await run(options)
  } catch (error) {
    const isStopped = isFailure(error) && error.code === 'RUN_STOPPED'
    if (isStopped && state !== undefined) await handover?.leave(taskId, state)
    throw error
  } finally {
    close()
  }
}

/**
 * Says how a run ends when its worker leaves: a long one is stopped and keeps its state in the task's folder, from which it goes on when
 * the worker is back; a short one is killed.
 */
function leaveWith(
  { folder, wallMs, runtime, checkpoint: wanted }: Leaving,
  signal: AbortSignal,
): Pick<RunOptions, 'signal' | 'checkpoint'> & { close: () => void } {
  if (wanted !== undefined && runtime === 'WASM')
    return { signal, checkpoint: { ...wanted, folder: checkpointOf(folder) }, close: () => undefined }
  if (wallMs < LONG_RUN_MS || runtime !== 'WASM') return { signal, close: () => undefined }
  const checkpoint = { folder: checkpointOf(folder), signal }
  const kill = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const onLeave = (): void => {
    timer = setTimeout(() => kill.abort(signal.reason), LEAVE_MS)
  }
  if (signal.aborted) onLeave()
  else signal.addEventListener('abort', onLeave)
  const close = (): void => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onLeave)
  }
  return { signal: kill.signal, checkpoint, close }
}
