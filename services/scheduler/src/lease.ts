/** Time a replica gets beyond its program's run time: download, start, commit. Milliseconds. */
const MARGIN_MS = 60_000

/** Unix ms until which a replica assigned now keeps its seat without committing. */
export function leaseUntil({
  nowMs,
  maxRuntimeSeconds,
}: {
  nowMs: number
  maxRuntimeSeconds: bigint
}): number {
  return nowMs + Number(maxRuntimeSeconds) * 1000 + MARGIN_MS
}

/** Unix ms at which a seat with this lease was given. */
export function givenAt({
  leaseUntilMs,
  maxRuntimeSeconds,
}: {
  leaseUntilMs: number
  maxRuntimeSeconds: bigint
}): number {
  return leaseUntilMs - Number(maxRuntimeSeconds) * 1000 - MARGIN_MS
}

/** First ban ten minutes, each further one twice as long, at most about a month. */
export function banUntil({ nowMs, caught }: { nowMs: number; caught: number }): number {
  return nowMs + 600_000 * 2 ** Math.min(caught - 1, 12)
}
