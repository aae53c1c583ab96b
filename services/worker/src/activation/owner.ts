import { availableParallelism } from 'node:os'
import type { Log } from '@ruche/service'
import { type Activator, startActivator } from './activator.ts'
import { trimCache } from './cache-size.ts'
import type { Conditions } from './conditions.ts'
import { openMachineReader } from './read-machine.ts'

/** The owner's conditions are looked at, and the cache, so often. */
const LOOK_EVERY_MS = 5_000
const TRIM_EVERY_MS = 60_000
/** While it drains, the worker looks so often whether it is done. */
const DRAIN_EVERY_MS = 500

/**
 * Keeps to what the owner of the machine allows: when to compute, how much to keep on disk, and when to take nothing more.
 *
 * @param computing - Tasks that are running now.
 * @param offer - Tells the scheduler how many seats there are from now on.
 */
export function heedOwner({
  conditions,
  slots,
  cache,
  computing,
  offer,
  log,
  signal,
}: {
  conditions: Conditions
  slots: number
  cache: { folder: string; bytesMax: number }
  computing: () => number
  offer: (slots: number) => void
  log: Log
  signal: AbortSignal
}): Activator {
  const trim = () =>
    trimCache(cache.folder, { bytesMax: cache.bytesMax, nowMs: Date.now() }).catch((error) =>
      log.warn({ error }, 'the cache could not be trimmed'),
    )
  const trimming = setInterval(() => void trim(), TRIM_EVERY_MS)
  signal.addEventListener('abort', () => clearInterval(trimming), { once: true })
  return startActivator({
    conditions,
    slots,
    read: openMachineReader({ now: () => new Date() }),
    ownLoad: () => computing() / availableParallelism(),
    everyMs: LOOK_EVERY_MS,
    onChange: (offered, reason) => {
      log.info({ offered, reason }, offered > 0 ? 'takes tasks' : 'takes no tasks')
      offer(offered)
    },
    signal,
  })
}

/** Takes nothing more, and calls `end` once nothing is held. */
export function drain({
  activator,
  held,
  end,
  signal,
}: {
  activator: Activator
  held: () => number
  end: () => void
  signal: AbortSignal
}): void {
  activator.drain()
  const timer = setInterval(() => {
    if (held() === 0) end()
  }, DRAIN_EVERY_MS)
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}
