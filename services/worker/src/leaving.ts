import { join } from 'node:path'
import type { RunOptions } from '@ruche/sandbox'

/** Shorter tasks are run again from their beginning rather than slowed down by being able to stop. */
const LONG_RUN_MS = 600_000
/** A run that does not stop within this is killed. */
const LEAVE_MS = 10_000

/**
 * Says how a run ends when its worker leaves: a long one is stopped and keeps its state in the task's folder, from which it goes on when
 * the worker is back; a short one is killed.
 *
 * @param wallMs - What the run may take at most.
 */
export function leaveWith(
  { folder, wallMs, runtime }: { folder: string; wallMs: number; runtime: string },
  signal: AbortSignal,
): Pick<RunOptions, 'signal' | 'checkpoint'> & { close: () => void } {
  if (wallMs < LONG_RUN_MS || runtime !== 'WASM') return { signal, close: () => undefined }
  const checkpoint = { folder: join(folder, 'checkpoint'), signal }
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
