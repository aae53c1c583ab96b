import type { Hex } from '../address.ts'

/** A finalised task that can be given out again: its right answer is known. */
export type KnownTask = {
  taskId: Hex
  resultDigest: Hex
  /** Who answered it: not asked again. */
  workers: readonly string[]
  /** Upper bound of the chance that the answer is wrong after all. */
  errorBound: number
}

/**
 * Picks the known task that a worker is tested with: one it has not answered, known well enough to accuse it.
 *
 * @param draw - In [0, 1).
 * @param errorMax - Least certain answer that may accuse a worker, such as 1e-4.
 */
export function pickCanary({
  known,
  worker,
  draw,
  errorMax,
}: {
  known: readonly KnownTask[]
  worker: string
  draw: number
  errorMax: number
}): KnownTask | undefined {
  const fit = known.filter(({ workers, errorBound }) => errorBound <= errorMax && !workers.includes(worker))
  return fit[Math.floor(draw * fit.length)]
}

/** How often a kind of check found a fault. */
export type CheckRate = { checks: number; faults: number }

/**
 * The share of canaries that faulty workers recognise and answer rightly: they fail audits, which nobody can recognise, more
 * often than canaries. A canary is worth the rest.
 *
 * @returns 0 to 1; 1, canaries worth nothing, when audits find faults and canaries never do; 0 when audits find none.
 */
export function recognisedShare({ canaries, audits }: { canaries: CheckRate; audits: CheckRate }): number {
  if (canaries.checks === 0 || audits.checks === 0 || audits.faults === 0) return 0
  const ratio = canaries.faults / canaries.checks / (audits.faults / audits.checks)
  return Math.min(1, Math.max(0, 1 - ratio))
}
