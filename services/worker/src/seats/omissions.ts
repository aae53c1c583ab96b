import { appendFile } from 'node:fs/promises'
import type { HeldSeat } from './held-seat.ts'

/** Where a worker keeps what shows that it worked and was passed over: signed by the scheduler and by itself. */
export type Omissions = { write(seat: HeldSeat, reason: string): Promise<void> }

/** @param path - Of a file with one JSON record a line; it only grows. */
export function openOmissions(path: string, { nowMs }: { nowMs: () => number }): Omissions {
  return {
    async write({ grant, commitment, sign }, reason) {
      const record = {
        at: new Date(nowMs()).toISOString(),
        reason,
        grant: { ...grant, first: `${grant.first}`, count: `${grant.count}` },
        commitment,
        sign,
      }
      await appendFile(path, `${JSON.stringify(record)}\n`, { mode: 0o600 })
    },
  }
}
