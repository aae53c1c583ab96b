import type { dealSchema, transferSchema, WorkerView } from '@ruche/api'
import type { Hex } from 'viem'
import type { z } from 'zod'
import type { Point } from '../charts/plot.tsx'

type Deal = z.output<typeof dealSchema>
type Transfer = z.output<typeof transferSchema>

/** How busy the workers of a pool are. */
export type Load = { connected: number; workers: number; busy: number; seats: number }

export function loadOf(workers: readonly WorkerView[]): Load {
  const there = workers.filter(({ connected }) => connected)
  return {
    connected: there.length,
    workers: workers.length,
    busy: there.reduce((sum, { seats }) => sum + seats, 0),
    seats: there.reduce((sum, { machine }) => sum + (machine?.offered ?? 0), 0),
  }
}

/** Tasks of deals that are not over. */
export function queueOf(deals: readonly Deal[]): number {
  return deals.reduce((sum, { botSize, tasks }) => sum + Number(botSize) - tasks.completed - tasks.failed, 0)
}

/** What a pool's owner should look at. */
export type Concern =
  | { kind: 'silent' }
  | { kind: 'nobody' }
  | { kind: 'away'; worker: Hex }
  | { kind: 'banned'; worker: Hex; until: string }
  | { kind: 'overdue'; dealId: Hex }
  | { kind: 'noOffers' }

export function findConcerns({
  workers,
  deals,
  offers,
  nowSeconds,
}: {
  /** Undefined: its scheduler does not answer. */
  workers: readonly WorkerView[] | undefined
  deals: readonly Deal[]
  offers: number
  nowSeconds: number
}): Concern[] {
  const concerns: Concern[] = []
  if (workers === undefined) concerns.push({ kind: 'silent' })
  else if (!workers.some(({ connected }) => connected)) concerns.push({ kind: 'nobody' })
  for (const { worker, connected, bannedUntil } of workers ?? []) {
    if (bannedUntil !== undefined) concerns.push({ kind: 'banned', worker, until: bannedUntil })
    else if (!connected) concerns.push({ kind: 'away', worker })
  }
  for (const deal of deals) {
    if (queueOf([deal]) > 0 && deal.finalDeadline < nowSeconds)
      concerns.push({ kind: 'overdue', dealId: deal.dealId })
  }
  if (offers === 0) concerns.push({ kind: 'noOffers' })
  return concerns
}

const DAY_SECONDS = 86_400
const DAYS = 7

/** Tasks asked for in each hour of the last seven days: [day, today last][hour of the day], local time. */
export function weekOf(deals: readonly Deal[], now: Date): number[][] {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime() / 1_000
  const week = Array.from({ length: DAYS }, () => Array.from({ length: 24 }, () => 0))
  for (const { startTime, botSize } of deals) {
    const day = DAYS - 1 + Math.floor((startTime - today) / DAY_SECONDS)
    const hours = week[day]
    const hour = new Date(startTime * 1_000).getHours()
    if (hours !== undefined) hours[hour] = (hours[hour] ?? 0) + Number(botSize)
  }
  return week
}

/** Free stake of an account after each of its movements, RLC; the oldest first, and now. */
export function stakeOverTime(
  transfers: readonly Transfer[],
  { account, stake, nowSeconds }: { account: string; stake: bigint; nowSeconds: number },
): Point[] {
  let after = stake
  const points: Point[] = [{ x: nowSeconds, y: Number(stake) / 1e9 }]
  for (const { from, to, amount, time } of transfers) {
    points.push({ x: time, y: Number(after) / 1e9 })
    if (to.toLowerCase() === account) after -= amount
    if (from.toLowerCase() === account) after += amount
  }
  return points.reverse()
}
