import { expect, test } from 'vitest'
import { findCategoryFor, getCategory } from './category.ts'

test('a category is found by its number or its name', () => {
  expect(getCategory('2').name).toBe('M')
  expect(getCategory('xl').maxRuntimeSeconds).toBe(36_000)
  expect(() => getCategory('XXL')).toThrow(expect.objectContaining({ code: 'CATEGORY_UNKNOWN' }))
})

test('the smallest category that is long enough is chosen', () => {
  expect([1, 300, 301, 36_000, 36_001].map((seconds) => findCategoryFor(seconds)?.name)).toEqual([
    'XS',
    'XS',
    'S',
    'XL',
    undefined,
  ])
})
