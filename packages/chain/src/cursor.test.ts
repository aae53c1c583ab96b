import fc from 'fast-check'
import { type Hash, numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  advanceCursor,
  type BlockPoint,
  type Cursor,
  encodeCursor,
  parseCursor,
  rewindCursor,
} from './cursor.ts'

const hash = (n: number): Hash => numberToHex(n, { size: 32 })
const point = (n: number): BlockPoint => ({ number: BigInt(n), hash: hash(n) })
const genesis = hash(0)

/** A cursor that passed these blocks in steps of some size. */
function walk(blocks: number, step = 1): Cursor {
  let cursor: Cursor | undefined
  for (let n = step - 1; n < blocks; n += step)
    cursor = advanceCursor({ cursor, genesis, passed: [point(n)] })
  return cursor as Cursor
}

describe('Cursor', () => {
  test('remembers every one of the last 128 blocks, and ever fewer before', () => {
    const { trail } = walk(10_000)
    const distances = trail.map(({ number }) => 9_999 - Number(number))
    expect(distances.filter((distance) => distance < 128)).toEqual(
      Array.from({ length: 128 }, (_, index) => 127 - index),
    )
    // Beyond, one block for each doubling of the distance: 128 to 255, 256 to 511, … , 8192 to 9999.
    expect(distances.filter((distance) => distance >= 128)).toHaveLength(7)
  })

  test('can go back from any depth by no more than about four times too far', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 3_000 }), fc.nat(), (blocks, pick) => {
        const { trail } = walk(blocks)
        const depth = 1 + (pick % (blocks - 1))
        const ancestor = trail.findLast(({ number }) => Number(number) <= blocks - 1 - depth)
        // Nothing older than the oldest kept: then the follower starts over, which is at most the whole chain.
        const reached = ancestor === undefined ? blocks : blocks - 1 - Number(ancestor.number)
        expect(reached).toBeLessThanOrEqual(Math.max(depth, Math.min(4 * depth, blocks)))
      }),
    )
  })

  test('stands on its last block', () => {
    expect(walk(500, 50)).toMatchObject({ number: 499n, hash: hash(499), genesis })
  })

  test('forgets what it passed after the block it goes back to', () => {
    const back = rewindCursor(walk(20), point(12))
    expect(back).toMatchObject({ number: 12n, hash: hash(12), genesis })
    expect(back.trail.at(-1)).toEqual(point(12))
    expect(back.trail).toHaveLength(13)
  })

  test('survives being written and read', () => {
    expect(parseCursor(encodeCursor(walk(1_000)))).toEqual(walk(1_000))
  })

  test.each(['', '{}', '{"genesis":"0x00","trail":[]}', 'null'])('does not read %j as a cursor', (text) => {
    expect(() => parseCursor(text)).toThrow(expect.objectContaining({ code: 'CHAIN_CURSOR_UNREADABLE' }))
  })
})
