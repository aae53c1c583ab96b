import { describe, expect, test } from 'vitest'
import { assembleTiles } from './tiles.ts'

/** A tile whose every pixel has the same colour. */
function tile(width: number, height: number, [r, g, b]: [number, number, number]): Uint8Array {
  const header = new TextEncoder().encode(`P6\n${width} ${height}\n255\n`)
  return Uint8Array.from([...header, ...Array.from({ length: width * height }, () => [r, g, b]).flat()])
}

describe('assembleTiles', () => {
  test('counts tiles along rows from the top left', () => {
    const layout = { width: 2, height: 2, columns: 2, rows: 2 }
    const tiles = [
      tile(1, 1, [1, 2, 3]),
      tile(1, 1, [4, 5, 6]),
      tile(1, 1, [7, 8, 9]),
      tile(1, 1, [10, 11, 12]),
    ]
    expect(assembleTiles(tiles, layout)).toEqual({
      width: 2,
      height: 2,
      data: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
    })
  })

  test('gives the later tiles the pixel that does not divide', () => {
    const layout = { width: 3, height: 1, columns: 2, rows: 1 }
    const { data } = assembleTiles([tile(1, 1, [1, 1, 1]), tile(2, 1, [2, 2, 2])], layout)
    expect(data).toEqual(Uint8Array.of(1, 1, 1, 2, 2, 2, 2, 2, 2))
  })

  test('refuses a missing tile', () => {
    const layout = { width: 2, height: 1, columns: 2, rows: 1 }
    expect(() => assembleTiles([tile(1, 1, [0, 0, 0])], layout)).toThrow(
      'The picture is cut into 2 tiles, but 1 were given.',
    )
  })

  test('refuses a tile of another size than its place', () => {
    const layout = { width: 2, height: 1, columns: 1, rows: 1 }
    expect(() => assembleTiles([tile(1, 2, [0, 0, 0])], layout)).toThrow(
      'Tile 0 is 1 × 2 pixels where 2 × 1 belong.',
    )
  })

  test('refuses bytes that are no binary PPM', () => {
    const layout = { width: 1, height: 1, columns: 1, rows: 1 }
    const text = new TextEncoder().encode('P3\n1 1\n255\n0 0 0')
    expect(() => assembleTiles([text], layout)).toThrow('Tile 0 does not start with a binary PPM header.')
    expect(() => assembleTiles([new Uint8Array()], layout)).toThrow('binary PPM header')
  })

  test('refuses a tile cut short or with bytes to spare', () => {
    const layout = { width: 2, height: 1, columns: 1, rows: 1 }
    const whole = tile(2, 1, [0, 0, 0])
    expect(() => assembleTiles([whole.subarray(0, -1)], layout)).toThrow(
      'Tile 0 holds 5 bytes of pixels instead of 6.',
    )
    expect(() => assembleTiles([Uint8Array.of(...whole, 0)], layout)).toThrow(
      'holds 7 bytes of pixels instead of 6.',
    )
  })
})
