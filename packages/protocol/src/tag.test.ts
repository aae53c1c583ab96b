import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dealTagOf,
  differenceOfTags,
  findTagConflict,
  formatTag,
  hasTag,
  isTeeTag,
  namesOfTag,
  parseTag,
  TAG_NONE,
  tagIncludes,
  unionOfTags,
  verifyTag,
} from './tag.ts'

const tag = (end: string) => `0x${end.padStart(64, '0')}` as const

describe('parseTag', () => {
  test.each([
    ['', tag('')],
    ['tee', tag('1')],
    ['tee,scone', tag('3')],
    ['tee,gramine', tag('5')],
    ['tee, TDX', tag('9')],
    ['gpu', tag('100')],
    [tag('9'), tag('9')],
  ])('reads %j', (text, wanted) => {
    expect(parseTag(text)).toBe(wanted)
  })

  test('reads a list of names', () => {
    expect(parseTag(['gpu', 'tee', 'tdx'])).toBe(tag('109'))
    expect(parseTag([])).toBe(TAG_NONE)
  })

  test('refuses a name that is none and bytes that are not 32', () => {
    expect(() => parseTag('tee,gpus')).toThrow(expect.objectContaining({ code: 'TAG_UNKNOWN_NAME' }))
    expect(() => parseTag('toString')).toThrow(expect.objectContaining({ code: 'TAG_UNKNOWN_NAME' }))
    expect(() => parseTag('0x09')).toThrow(expect.objectContaining({ code: 'TAG_BAD_HEX' }))
  })
})

describe('a tag shown', () => {
  test('has its names, lowest bit first', () => {
    expect(formatTag(tag('109'))).toBe('tee,tdx,gpu')
    expect(formatTag(TAG_NONE)).toBe('none')
    expect(namesOfTag(tag('30'))).toEqual(['bit4', 'bit5'])
  })
})

describe('dealTagOf', () => {
  test('joins what app, dataset and request demand', () => {
    expect(dealTagOf({ app: tag('1'), dataset: tag('100'), request: tag('8') })).toBe(tag('109'))
  })

  test('ignores the enclave framework of the dataset, bits 1 to 3, but not its tee', () => {
    expect(dealTagOf({ app: tag('9'), dataset: tag('3'), request: TAG_NONE })).toBe(tag('9'))
    expect(dealTagOf({ app: TAG_NONE, dataset: tag('f'), request: TAG_NONE })).toBe(tag('1'))
  })
})

describe('tags as sets', () => {
  const anyTag = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }).map((bits) => tag(bits.toString(16)))

  test('a union includes both its parts', () => {
    fc.assert(
      fc.property(anyTag, anyTag, (left, right) => {
        const union = unionOfTags(left, right)
        expect(tagIncludes(union, left) && tagIncludes(union, right)).toBe(true)
        expect(differenceOfTags(left, union)).toBe(TAG_NONE)
      }),
    )
  })

  test('everything includes nothing, nothing includes only nothing', () => {
    expect(tagIncludes(TAG_NONE, TAG_NONE)).toBe(true)
    expect(tagIncludes(TAG_NONE, tag('1'))).toBe(false)
    expect(hasTag(tag('101'), 'gpu')).toBe(true)
  })
})

describe('findTagConflict', () => {
  test('accepts nothing, gpu, and tee with one framework', () => {
    for (const good of ['', 'gpu', 'tee,tdx', 'tee,scone', 'tee,gramine', 'tee,tdx,gpu']) {
      expect(findTagConflict(parseTag(good))).toBeUndefined()
    }
  })

  test('refuses tee without framework, a framework without tee, and two frameworks', () => {
    for (const bad of ['tee', 'tdx', 'tee,scone,tdx', 'tee,gpu']) {
      expect(() => verifyTag(parseTag(bad))).toThrow(expect.objectContaining({ code: 'TAG_BAD_COMBINATION' }))
    }
  })

  test('bit 0 alone makes a TEE tag', () => {
    expect([tag('1'), tag('9'), tag('8'), tag('100')].map(isTeeTag)).toEqual([true, true, false, false])
  })
})
