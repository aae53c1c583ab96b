import { VOLUME_UNLIMITED } from '@ruche/protocol'
import type { Point } from '../charts/plot.tsx'
import type { Level } from '../data/book.ts'

const NRLC_PER_RLC = 1e9

/** Whether a number of tasks means "as many as you like". */
export function isUnlimited(tasks: bigint): boolean {
  return tasks >= VOLUME_UNLIMITED / 2n
}

/** Tasks that would be done at each price or less, RLC; levels from the cheapest up. */
export function offeredUpTo(levels: readonly Level[], mostRlc: number): Point[] {
  if (levels.length === 0) return []
  const points: Point[] = [{ x: 0, y: 0 }]
  let sum = 0
  for (const { price, remaining } of levels) {
    sum += Number(remaining)
    points.push({ x: Number(price) / NRLC_PER_RLC, y: sum })
  }
  return [...points, { x: mostRlc, y: sum }]
}

/** Tasks that are asked for at each price or more, RLC; levels from the highest down. */
export function askedFrom(levels: readonly Level[], mostRlc: number): Point[] {
  if (levels.length === 0) return []
  let left = levels.reduce((sum, { remaining }) => sum + Number(remaining), 0)
  const points: Point[] = [{ x: 0, y: left }]
  for (const { price, remaining } of [...levels].reverse()) {
    left -= Number(remaining)
    points.push({ x: Number(price) / NRLC_PER_RLC, y: left })
  }
  return [...points, { x: mostRlc, y: left }]
}

/** A little above the highest price of both sides, RLC. */
export function mostOf(...sides: (readonly Level[])[]): number {
  const prices = sides.flat().map(({ price }) => Number(price) / NRLC_PER_RLC)
  return prices.reduce((most, price) => Math.max(most, price), 0) * 1.25 || 1
}
