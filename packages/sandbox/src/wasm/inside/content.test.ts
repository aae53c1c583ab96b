import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WrittenContent } from './content.ts'
import { Quota } from './quota.ts'

const SIZE_MAX = 210_000

function unlimited(): Quota {
  return new Quota({ outputBytes: SIZE_MAX, fileCount: 10 })
}

describe('what a program writes', () => {
  test('reads back as from one flat array', () => {
    const position = fc.oneof(fc.nat(300), fc.nat(131_072), fc.constantFrom(65_535, 65_536, 131_072))
    const length = fc.oneof(fc.nat(20), fc.nat(70_000))
    const change = fc.oneof(
      fc.record({
        kind: fc.constant('write' as const),
        position,
        length,
        byte: fc.integer({ min: 1, max: 255 }),
      }),
      fc.record({ kind: fc.constant('resize' as const), position }),
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), position, length, (changes, from, count) => {
        const content = new WrittenContent(unlimited())
        const flat = new Uint8Array(SIZE_MAX)
        let size = 0
        for (const step of changes) {
          if (step.kind === 'write') {
            const bytes = new Uint8Array(step.length).fill(step.byte)
            content.write(step.position, bytes)
            flat.set(bytes, step.position)
            if (step.length > 0) size = Math.max(size, step.position + step.length)
          } else {
            content.resize(step.position)
            size = step.position
            flat.fill(0, size)
          }
        }
        const target = new Uint8Array(count).fill(99)
        const expected = flat.slice(from, Math.max(from, Math.min(size, from + count)))
        expect(content.size).toBe(size)
        expect(content.read(from, target)).toBe(expected.length)
        expect(Buffer.compare(target.subarray(0, expected.length), expected)).toBe(0)
      }),
      { numRuns: 200 },
    )
  })

  test('gives its bytes back to the quota', () => {
    const quota = new Quota({ outputBytes: 100, fileCount: 1 })
    const content = new WrittenContent(quota)
    content.write(0, new Uint8Array(100))
    expect(() => content.write(100, new Uint8Array(1))).toThrow('exceed 100 bytes')
    content.resize(40)
    content.write(99, new Uint8Array(1))
    expect(content.size).toBe(100)
  })
})
