import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'
import { placeTile, readPpm } from './ppm.ts'

describe('a binary PPM', () => {
  const bytes = (header: string, ...samples: number[]) =>
    new Uint8Array([...new TextEncoder().encode(header), ...samples])

  test('gives opaque pixels', () => {
    const picture = readPpm(bytes('P6\n2 1\n255\n', 1, 2, 3, 4, 5, 6))
    expect([picture?.width, picture?.height]).toEqual([2, 1])
    expect([...(picture?.data ?? [])]).toEqual([1, 2, 3, 255, 4, 5, 6, 255])
  })

  test('is none when the header is another or bytes are missing', () => {
    expect(readPpm(bytes('P5\n2 1\n255\n', 1, 2))).toBeUndefined()
    expect(readPpm(bytes('P6\n2 1\n255\n', 1, 2, 3))).toBeUndefined()
  })

  test('has its place in the picture that it is a tile of', () => {
    const layout = { size: [320, 180], grid: [4, 2] } as const
    expect(placeTile(0, layout)).toEqual({ left: 0, top: 0 })
    expect(placeTile(5, layout)).toEqual({ left: 80, top: 90 })
  })
})

test('comma-separated values may be quoted', () => {
  expect(readCsv('a,b\n"x, y","say ""hi"""\r\n"two\nlines",2')).toEqual([
    ['a', 'b'],
    ['x, y', 'say "hi"'],
    ['two\nlines', '2'],
  ])
  expect(readCsv('')).toEqual([])
})

test('what is written as comma-separated values reads as it was', () => {
  expect(
    writeCsv([
      ['a', 'b, "c"'],
      ['', 'two\nlines'],
    ]),
  ).toBe('a,"b, ""c"""\r\n,"two\nlines"\r\n')
  const rows = [
    ['kind', 'nRLC'],
    ['say "hi", twice', '-5'],
    ['line\r\nbreak', ''],
  ]
  expect(readCsv(writeCsv(rows))).toEqual(rows)
})
