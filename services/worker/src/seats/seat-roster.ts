import type { FromScheduler } from '@ruche/api'
import { guardSeat } from './guard.ts'
import { type HeldSeat, type SeatGrant, seatKey } from './held-seat.ts'
import type { Omissions } from './omissions.ts'
import { commitSeat, revealToScheduler, type SeatParts, seatReportOf } from './seat-work.ts'

export type SeatOrder = Extract<FromScheduler, { type: 'assign-seat' | 'reveal-seat' | 'release-seat' }>

/** Orders about seats are those whose name says so. */
export function isSeatOrder<Order extends { type: string }>(order: Order): order is Order & SeatOrder {
  return order.type.endsWith('-seat')
}

type Entry = { seat: HeldSeat; stop: AbortController; busy: Promise<void> }
type Step = (seat: HeldSeat, signal: AbortSignal) => Promise<HeldSeat>

/** The seats this worker holds, each moved on one step at a time. */
export type SeatRoster = {
  take(order: SeatOrder): void
  holds(): { dealId: `0x${string}`; first: bigint; count: bigint; status: HeldSeat['status'] }[]
  /** Says again how far every seat is; for after a reconnect. */
  tellAll(): void
  /** Protects every committed seat against a scheduler that does not do its part. */
  guardAll(): void
  stop(): Promise<void>
}

export function createSeatRoster({
  parts,
  held,
  omissions,
  onError,
}: {
  parts: SeatParts
  /** What the journal remembers. */
  held: readonly HeldSeat[]
  /** Where it is written down that a commitment was passed over. */
  omissions: Omissions
  onError: (seat: SeatGrant, error: unknown) => void
}): SeatRoster {
  const entries = new Map<string, Entry>()
  for (const seat of held) add(seat)

  function add(seat: HeldSeat): Entry {
    const entry = { seat, stop: new AbortController(), busy: Promise.resolve() }
    entries.set(seatKey(seat.grant), entry)
    return entry
  }

  /** Queues a step behind those before it; a failed step leaves the seat where it was. */
  function step(entry: Entry, move: Step): void {
    entry.busy = entry.busy.then(async () => {
      if (entry.stop.signal.aborted) return
      try {
        entry.seat = await move(entry.seat, entry.stop.signal)
      } catch (error) {
        if (!entry.stop.signal.aborted) onError(entry.seat.grant, error)
      }
    })
  }

  async function forget(entry: Entry, reason: string): Promise<void> {
    await entry.busy
    const { seat } = entry
    const { commitment, grant } = seat
    if (commitment !== undefined) {
      const sitting = await parts.ledger.findSitting({ ...grant, commitment })
      if (sitting === undefined) await omissions.write(seat, reason)
    }
    await parts.journal.remove(seatKey(grant))
  }

  function release(key: string, reason: string): void {
    const entry = entries.get(key)
    if (entry === undefined) return
    entries.delete(key)
    entry.stop.abort(new Error('released'))
    forget(entry, reason).catch((error) => onError(entry.seat.grant, error))
  }

  return {
    take(order) {
      const key = seatKey(order)
      if (order.type === 'release-seat') return release(key, order.reason)
      const entry = entries.get(key)
      if (order.type === 'reveal-seat') {
        if (entry !== undefined) step(entry, (seat, signal) => revealToScheduler(parts, seat, signal))
        return
      }
      const { type: _, ...grant } = order
      const fresh = entry ?? add({ grant, status: 'computing', leaves: [] })
      step(fresh, (seat, signal) => commitSeat(parts, seat, signal))
    },

    holds: () =>
      [...entries.values()].map(({ seat: { grant, status } }) => {
        const { dealId, first, count } = grant
        return { dealId, first, count, status }
      }),

    tellAll() {
      for (const { seat } of entries.values()) {
        if (seat.status !== 'computing') parts.report(seatReportOf(seat))
      }
    },

    guardAll() {
      for (const entry of entries.values()) {
        if (entry.seat.commitment === undefined) continue
        step(entry, async (before, signal) => {
          const { seat, protection } = await guardSeat(parts, before)
          return protection === 'nothing' ? seat : revealToScheduler(parts, seat, signal)
        })
      }
    },

    async stop() {
      for (const { stop } of entries.values()) stop.abort(new Error('stopping'))
      await Promise.all([...entries.values()].map(({ busy }) => busy))
    },
  }
}
