/** Trusts that the form offers. */
export const TRUSTS = [1, 5, 10, 50, 100] as const

/** Weight of a worker nobody knows yet; docs/concepts.md, "What trust means". */
const NEWCOMER_WEIGHT = 2

/** How many newcomers must agree when nobody dissents: the smallest n with 2ⁿ · trust > (2ⁿ + 1) · (trust − 1). */
export function newcomersFor(trust: number): number {
  for (let count = 1; ; count += 1) {
    const group = NEWCOMER_WEIGHT ** count
    if (group * trust > (group + 1) * (trust - 1)) return count
  }
}

/** Seconds of chain and market around the computing. */
const OVERHEAD_SECONDS = 4

/**
 * How long a run of newcomers takes, when its tasks take as long as its developer measured; undefined while nobody knows
 * how many work, or nobody does.
 */
export function expectedSeconds({
  count,
  trust,
  taskSeconds,
  workers,
}: {
  count: number
  trust: number
  taskSeconds: number
  workers: number | undefined
}): number | undefined {
  if (workers === undefined || workers === 0) return undefined
  return OVERHEAD_SECONDS + Math.ceil((count * newcomersFor(trust)) / workers) * taskSeconds
}
