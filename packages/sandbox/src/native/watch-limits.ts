import type { Exit } from '../exit.ts'
import type { Limits } from '../runtime.ts'
import { fileLimit, outputLimit } from './keep-outputs.ts'
import { bytesHeldMax, type OutputSpace } from './output-space.ts'

const LOOK_MS = 50
/** A longer timer would fire at once; 24 days. */
const TIMER_MS_MAX = 2 ** 31 - 1

/** Watches a running program until `stop`; calls `onPassed` once, with the limit that it passed. */
export function watchLimits({
  limits,
  space,
  printedBytes,
  look,
  onPassed,
}: {
  limits: Limits
  space: Pick<OutputSpace, 'measure'>
  printedBytes: () => number
  /** Called at every look too, for what else is to be seen; answers a limit passed, if so. */
  look: () => Promise<(Exit & { kind: 'failed' }) | undefined>
  onPassed: (exit: Exit & { kind: 'failed' }) => void
}): { stop: () => void } {
  let isOver = false
  const end = (exit: Exit & { kind: 'failed' }): void => {
    if (isOver) return
    stop()
    onPassed(exit)
  }
  const clock = setTimeout(() => end(timeLimit(limits)), Math.min(limits.wallMs, TIMER_MS_MAX))
  let looking: NodeJS.Timeout | undefined
  const stop = (): void => {
    isOver = true
    clearTimeout(clock)
    clearTimeout(looking)
  }
  const lookOn = async (): Promise<void> => {
    const { bytes, files } = await space.measure()
    const other = await look()
    if (isOver) return
    if (files > limits.fileCount) end(fileLimit(limits))
    else if (bytes > bytesHeldMax(limits) || printedBytes() > limits.outputBytes) end(outputLimit(limits))
    else if (other !== undefined) end(other)
    else looking = setTimeout(lookSafely, LOOK_MS)
  }
  const lookSafely = (): void => {
    lookOn().catch((error: Error) => {
      const message = `What the program leaves cannot be seen: ${error.message}.`
      end({ kind: 'failed', code: 'OUTPUT_UNWRITABLE', message })
    })
  }
  lookSafely()
  return { stop }
}

function timeLimit({ wallMs }: Pick<Limits, 'wallMs'>): Exit & { kind: 'failed' } {
  return { kind: 'failed', code: 'TIME_LIMIT', message: `The program did not end within ${wallMs} ms.` }
}
