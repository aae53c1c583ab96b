import { type Activity, type Conditions, decideActivity, type Reading } from './conditions.ts'

/** Keeps the number of seats this worker offers at what its owner's conditions allow. */
export type Activator = {
  /** Seats offered now. */
  offered(): number
  /** Takes no more seats for good. */
  drain(): void
}

/**
 * @param slots - Offered while the conditions hold.
 * @param read - Given this worker's own share of the processors.
 * @param onChange - Told when the number changes, and why.
 */
export function startActivator({
  conditions,
  slots,
  read,
  ownLoad,
  everyMs,
  onChange,
  signal,
}: {
  conditions: Conditions
  slots: number
  read: (ownLoad: number) => Promise<Reading>
  ownLoad: () => number
  everyMs: number
  onChange: (offered: number, reason: string) => void
  signal: AbortSignal
}): Activator & { look: () => Promise<void> } {
  const isAlways = Object.keys(conditions).length === 0
  let offered = isAlways ? slots : 0
  let draining = false

  function settle(activity: Activity): void {
    const wanted = activity.active && !draining ? slots : 0
    if (wanted === offered) return
    offered = wanted
    onChange(offered, draining ? 'it is draining' : activity.active ? 'its conditions hold' : activity.reason)
  }
  async function look(): Promise<void> {
    const reading = await read(ownLoad())
    if (!signal.aborted) settle(decideActivity(conditions, reading, offered > 0))
  }

  const timer = isAlways ? undefined : setInterval(() => void look(), everyMs)
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  if (!isAlways) void look()
  return {
    look,
    offered: () => offered,
    drain() {
      draining = true
      settle({ active: true })
    },
  }
}
