import { type Failure, isFailure } from '@ruche/protocol'
import { type Log, type LogLevel, openLog } from './log.ts'

/** What a service's main function is given. */
export type ServiceContext = {
  /** Aborted when the service must stop. */
  signal: AbortSignal
  log: Log
  /** Registers what must be undone at the stop; the last registered is undone first. */
  onStop(undo: () => Promise<void> | void): void
  /** Ends a running service that cannot go on; the process exits 1. */
  fail(error: unknown): void
}

/** The part of `process` this needs, so that tests can stand in for it. */
export type ProcessLike = {
  on(event: 'SIGINT' | 'SIGTERM' | 'disconnect', listener: () => void): unknown
  exit(code: number): void
  stderr: { write(text: string): unknown }
}

/** Exit status of a service that could not start: 7 when something elsewhere may come back, 8 when it is this machine. */
export function exitCodeOf(failure: Failure): 7 | 8 {
  return failure.retryable ? 7 : 8
}

/**
 * Runs a service until SIGINT or SIGTERM: `main` starts it and returns (or keeps running until its signal aborts);
 * a signal aborts, waits for `main` and for every undo at most `stopMs`, and exits 0 (1 when that took too long); a
 * second signal exits at once with 130. A failure while starting prints one sentence and its hint, and exits as
 * {@link exitCodeOf} says; any other error is a bug, printed with its stack, exit 1.
 */
export async function runService(
  main: (context: ServiceContext) => Promise<void>,
  {
    name,
    level,
    log = openLog({ name, ...(level === undefined ? {} : { level }) }),
    stopMs = 5_000,
    host = process,
  }: { name: string; level?: LogLevel; log?: Log; stopMs?: number; host?: ProcessLike },
): Promise<void> {
  const controller = new AbortController()
  const undos: (() => Promise<void> | void)[] = []
  let running: Promise<void> = Promise.resolve()
  let stopping: Promise<void> | undefined

  const stop = (code: number): Promise<void> => {
    stopping ??= (async () => {
      controller.abort()
      const clean = await within(stopMs, undoAll({ running, undos, log }))
      if (!clean) log.error({ stopMs }, 'stopping took too long, leaving')
      host.exit(clean ? code : 1)
    })()
    return stopping
  }
  const onSignal = (signal: string) => {
    if (stopping !== undefined) return host.exit(130)
    log.info({ signal }, 'stopping')
    void stop(0)
  }
  host.on('SIGINT', () => onSignal('SIGINT'))
  host.on('SIGTERM', () => onSignal('SIGTERM'))
  // Started by a supervisor that is gone: nobody would stop this service any more.
  host.on('disconnect', () => void stop(0))

  running = main({
    signal: controller.signal,
    log,
    onStop: (undo) => void undos.push(undo),
    fail: (error) => {
      log.fatal({ error }, 'cannot go on')
      void stop(1)
    },
  })
  try {
    await running
  } catch (error) {
    if (stopping !== undefined) return stopping
    host.stderr.write(explain(error))
    await stop(isFailure(error) ? exitCodeOf(error) : 1)
  }
}

/** One sentence and the next step for a failure; the stack for a bug. */
function explain(error: unknown): string {
  if (isFailure(error)) return `${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}\n`
  return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
}

/** Waits for main to see its signal and undoes what it registered, last first; one that throws does not stop the rest. */
async function undoAll({
  running,
  undos,
  log,
}: {
  running: Promise<void>
  undos: (() => Promise<void> | void)[]
  log: Log
}): Promise<void> {
  await running.catch(() => undefined)
  for (const undo of undos.reverse()) {
    try {
      await undo()
    } catch (error) {
      log.error({ error }, 'an undo failed while stopping')
    }
  }
}

/** Tells whether the work ended within the time. */
async function within(timeMs: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeMs)
  })
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
