import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinArgs, splitArgs } from './args.ts'

describe('splitArgs', () => {
  test('splits at blanks, however many', () => {
    expect(splitArgs('  render --width 800\t\n--out  /a ')).toEqual([
      'render',
      '--width',
      '800',
      '--out',
      '/a',
    ])
    expect(splitArgs('')).toEqual([])
    expect(splitArgs('   ')).toEqual([])
  })

  test('keeps blanks in quotes', () => {
    expect(splitArgs(`'a b' "c d" e\\ f`)).toEqual(['a b', 'c d', 'e f'])
  })

  test('glues neighbouring pieces to one argument', () => {
    expect(splitArgs(`--name='a b'"c"d`)).toEqual(['--name=a bcd'])
  })

  test('knows the empty argument', () => {
    expect(splitArgs(`'' a ""`)).toEqual(['', 'a', ''])
  })

  test('a backslash is itself in single quotes, and in double quotes unless before a quote or backslash', () => {
    expect(splitArgs(String.raw`'a\b' "a\b" "a\"b" "a\\b" a\\b a\"b`)).toEqual([
      String.raw`a\b`,
      String.raw`a\b`,
      'a"b',
      String.raw`a\b`,
      String.raw`a\b`,
      'a"b',
    ])
  })

  test('refuses what is left open', () => {
    for (const text of [`a 'b`, 'a "b', 'a "b\\"', 'a\\']) {
      expect(() => splitArgs(text)).toThrow(expect.objectContaining({ code: 'PARAMS_BAD_QUOTES' }))
    }
  })
})

describe('joinArgs', () => {
  test('quotes only what needs it', () => {
    expect(joinArgs(['run', '--x=1', 'a b', "it's", ''])).toBe(`run --x=1 'a b' 'it'\\''s' ''`)
  })

  test('is undone by splitArgs, whatever the arguments', () => {
    const arg = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(`'`, '"', '\\', ' ', '\n', 'a') }),
    )
    fc.assert(
      fc.property(fc.array(arg), (args) => {
        expect(splitArgs(joinArgs(args))).toEqual(args)
      }),
    )
  })
})
