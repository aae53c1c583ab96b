import { expect, test } from 'vitest'
import { planImageGarbage } from './image-garbage.ts'

const images = [
  { id: 'new', bytes: 100, lastUsedMs: 3_000 },
  { id: 'old', bytes: 100, lastUsedMs: 1_000 },
  { id: 'middle', bytes: 100, lastUsedMs: 2_000 },
]
const plan = (allowance: { bytesMax: number; ageMsMax: number }, inUse: string[] = []) =>
  planImageGarbage(images, { allowance, inUse: new Set(inUse), nowMs: 4_000 })

test('images that fit and are young stay', () => {
  expect(plan({ bytesMax: 300, ageMsMax: 3_000 })).toEqual([])
})

test('images unused for too long go', () => {
  expect(plan({ bytesMax: 300, ageMsMax: 2_500 })).toEqual(['old'])
})

test('the longest unused go until the rest fits', () => {
  expect(plan({ bytesMax: 150, ageMsMax: 9_000 })).toEqual(['old', 'middle'])
})

test('an image in use stays, and another goes in its place', () => {
  expect(plan({ bytesMax: 200, ageMsMax: 9_000 }, ['old'])).toEqual(['middle'])
  expect(plan({ bytesMax: 0, ageMsMax: 0 }, ['old', 'new', 'middle'])).toEqual([])
})
