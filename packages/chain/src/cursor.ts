import { type Hash, isHash } from 'viem'
import { ChainCursorUnreadableError } from './errors.ts'

/** A block as a place in the chain: two chains that agree on it agree on everything before. */
export type BlockPoint = { number: bigint; hash: Hash }

/**
 * How far a follower has come. To be stored in the same transaction as the logs it covers, so that no log is lost or
 * taken twice.
 */
export type Cursor = BlockPoint & {
  /** Hash of block 0: tells a rollback from another chain. */
  genesis: Hash
  /**
   * Blocks passed, rising, the last one being the cursor itself: every block of the recent past, ever fewer before. A
   * rollback goes to the newest of them that is still on the chain.
   */
  trail: readonly BlockPoint[]
}

/** Blocks kept without a gap behind the cursor: the depth to which a rollback takes back no more than it must. */
const trailDenseLength = 128

/** Moves a cursor on over blocks just passed (rising). */
export function advanceCursor({
  cursor,
  genesis,
  passed,
}: {
  cursor: Cursor | undefined
  genesis: Hash
  passed: readonly [BlockPoint, ...BlockPoint[]]
}): Cursor {
  const points = passed.map(({ number, hash }) => ({ number, hash }))
  const trail = thinTrail([...(cursor?.trail ?? []), ...points])
  const last = trail.at(-1) as BlockPoint
  return { number: last.number, hash: last.hash, genesis, trail }
}

/** The cursor as it was when it stood on one of its trail's blocks. */
export function rewindCursor(cursor: Cursor, to: BlockPoint): Cursor {
  const trail = cursor.trail.filter(({ number }) => number <= to.number)
  return { number: to.number, hash: to.hash, genesis: cursor.genesis, trail }
}

/**
 * Thins out the far past: of the points whose distance to the last lies between two powers of two, beyond the dense
 * part, only the oldest stays. The length grows with the logarithm of the chain's.
 */
function thinTrail(points: readonly BlockPoint[]): BlockPoint[] {
  const last = points.at(-1)
  if (last === undefined) return []
  const kept: BlockPoint[] = []
  let magnitude = Number.POSITIVE_INFINITY
  for (const point of points) {
    const distance = Number(last.number - point.number)
    const own = distance < trailDenseLength ? -1 : Math.floor(Math.log2(distance))
    if (own === -1 || own < magnitude) kept.push(point)
    magnitude = own
  }
  return kept
}

/** Writes a cursor as text for a database or a file. */
export function encodeCursor({ genesis, trail }: Cursor): string {
  return JSON.stringify({ genesis, trail: trail.map(({ number, hash }) => [number.toString(), hash]) })
}

/**
 * Reads what {@link encodeCursor} wrote.
 *
 * @throws ChainCursorUnreadableError.
 */
export function parseCursor(text: string): Cursor {
  try {
    const { genesis, trail: pairs } = JSON.parse(text) as { genesis: unknown; trail: [string, unknown][] }
    const trail = pairs.map(([number, hash]) => ({ number: BigInt(number), hash: asHash(hash) }))
    const { number, hash } = trail.at(-1) as BlockPoint
    return { number, hash, genesis: asHash(genesis), trail }
  } catch (cause) {
    throw new ChainCursorUnreadableError({ text, cause })
  }
}

function asHash(value: unknown): Hash {
  if (typeof value === 'string' && isHash(value)) return value
  throw new TypeError(`${JSON.stringify(value)} is no block hash`)
}
