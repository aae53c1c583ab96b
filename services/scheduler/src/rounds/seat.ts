import type { SeatReport } from '@ruche/api'
import type { SeatStatus } from './slice.ts'

const ORDER: readonly SeatStatus[] = ['assigned', 'computing', 'committed', 'revealed']

/** Statuses in which the worker still computes: it holds a slot. */
export function isSeatPending(status: SeatStatus): boolean {
  return status === 'assigned' || status === 'computing'
}

/** Statuses from which nothing more is expected. */
export function isSeatOver(status: SeatStatus): boolean {
  return status === 'failed' || status === 'lost' || status === 'released'
}

/** The status after a worker's report. Reports only move a seat forward; a seat that was given up may come back to life. */
export function afterSeatReport(current: SeatStatus, report: SeatReport): SeatStatus {
  if (current === 'released') return current
  if (report === 'failed') return current === 'revealed' ? current : 'failed'
  if (current === 'lost' || current === 'failed') return report
  return ORDER.indexOf(report) > ORDER.indexOf(current) ? report : current
}
