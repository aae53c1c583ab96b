import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hex } from '../address.ts'
import { isAccepted } from '../consensus.ts'
import { decide, type Word } from './decide.ts'
import { EMPTY_NODE, type Leaf, type Range, treeOf } from './tree.ts'

const worker = (n: number): Hex => `0x${n.toString(16).padStart(40, '0')}`
const digest = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const slice = { first: 0n, count: 8n }

/** @param wrong - Answers of this worker that are not 0, by index. */
function word(n: number, wrong: Record<number, number> = {}, range: Range = slice): Word {
  const leaves = Array.from({ length: Number(range.count) }, (_, at): Leaf => {
    const index = range.first + BigInt(at)
    return { index, resultDigest: digest(wrong[Number(index)] ?? 0), callbackHash: EMPTY_NODE }
  })
  return { worker: worker(n), weight: 2n, range, tree: treeOf(leaves) }
}
const silent = (n: number): Word => ({ worker: worker(n), weight: 2n, range: slice })
const parts = (ranges: readonly Range[]) => ranges.map(({ first, count }) => [Number(first), Number(count)])

// Newcomers weigh 2: three who agree weigh 8 of 9, two weigh 4 of 5 alone and 4 of 7 against another.
describe('at trust 5', () => {
  const trust = 5n

  test('three who agree settle the whole slice', () => {
    const { settled, open } = decide({ slice, words: [word(1), word(2), word(3)], trust })
    expect(open).toEqual([])
    expect(parts(settled.map(({ part }) => part))).toEqual([[0, 8]])
    expect([...(settled[0]?.agreed ?? [])]).toEqual([worker(1), worker(2), worker(3)])
  })

  test('where one differs in one task, the rest is settled in the largest parts', () => {
    // 8 of 9 for three; 4 of 7 for two against one is not enough at trust 5.
    const words = [word(1), word(2), word(3, { 5: 1 })]
    const { settled, open } = decide({ slice, words, trust })
    expect(parts(settled.map(({ part }) => part))).toEqual([
      [0, 4],
      [4, 1],
      [6, 2],
    ])
    expect(parts(open)).toEqual([[5, 1]])
  })

  test('a further seat over the part in doubt decides it', () => {
    const words = [word(1), word(2), word(3, { 5: 1 }), word(4, {}, { first: 5n, count: 1n })]
    const further = [word(5, {}, { first: 5n, count: 1n }), word(6, {}, { first: 5n, count: 1n })]
    // 8 of 11, then 16 of 19 and 32 of 35.
    expect(parts(decide({ slice, words, trust }).open)).toEqual([[5, 1]])
    expect(decide({ slice, words: [...words, ...further], trust }).open).toEqual([])
  })

  test('a silent seat weighs against the others and with nobody', () => {
    expect(parts(decide({ slice, words: [word(1), word(2), silent(3)], trust }).open)).toHaveLength(8)
    expect(decide({ slice, words: [word(1), word(2), word(3), word(4), silent(5)], trust }).open).toEqual([])
    expect(decide({ slice, words: [silent(1), silent(2), silent(3)], trust }).settled).toEqual([])
  })

  test('what is settled already is left alone', () => {
    const isTaken = (index: bigint) => index < 4n
    const { settled } = decide({ slice, words: [word(1), word(2), word(3, { 0: 1 })], trust, isTaken })
    expect(parts(settled.map(({ part }) => part))).toEqual([[4, 4]])
  })
})

// Over a wider part, dissenters who differ among themselves in other tasks do not multiply: the part may be settled where one
// of its tasks alone would not.
test('what would be settled task by task is settled, and a task looked at alone exactly then', () => {
  const answers = fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }), {
    minLength: 1,
    maxLength: 7,
  })
  fc.assert(
    fc.property(answers, fc.bigInt({ min: 1n, max: 100n }), (given, trust) => {
      const words = given.map((row, n) =>
        word(n + 1, Object.fromEntries(row.map((answer, at) => [at, answer]))),
      )
      const { settled, open } = decide({ slice, words, trust })
      for (let index = 0n; index < 8n; index += 1n) {
        const groups = new Map<number, bigint>()
        for (const row of given) {
          const answer = row[Number(index)] as number
          groups.set(answer, (groups.get(answer) ?? 1n) * 2n)
        }
        const total = [...groups.values()].reduce((sum, group) => sum + group, 1n)
        const group = [...groups.values()].reduce((a, b) => (a > b ? a : b))
        const isIn = ({ first, count }: Range) => first <= index && index < first + count
        const alone = isAccepted({ group, total, trust })
        const part = settled.find((one) => isIn(one.part))?.part
        expect(open.some(isIn)).toBe(part === undefined)
        if (alone) expect(part).toBeDefined()
        else expect(part?.count).not.toBe(1n)
      }
    }),
  )
})
