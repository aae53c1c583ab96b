import { MalformedTileError, TileCountError } from './errors.ts'

/** How a picture is cut: `columns` × `rows` tiles, counted along rows from the top left. Sizes in pixels. */
export type Layout = { width: number; height: number; columns: number; rows: number }

/** `data`: [height, width, 3] bytes, sRGB, from the top left. */
export type Picture = { width: number; height: number; data: Uint8Array }

/**
 * Puts the tiles of a picture together.
 *
 * @param tiles - Binary PPM files (P6, 8 bits), in the order of the task indices.
 * @throws TileCountError when tiles are missing or too many.
 * @throws MalformedTileError when a tile is no such file or has another size than its place.
 */
export function assembleTiles(tiles: readonly Uint8Array[], layout: Layout): Picture {
  const { width, height, columns, rows } = layout
  if (tiles.length !== columns * rows) {
    throw new TileCountError({ given: tiles.length, wanted: columns * rows })
  }
  const data = new Uint8Array(width * height * 3)
  for (const [index, file] of tiles.entries()) {
    const place = placeTile(index, layout)
    const tile = parseTile(file, index)
    if (tile.width !== place.width || tile.height !== place.height) {
      const sizes = `is ${tile.width} × ${tile.height} pixels where ${place.width} × ${place.height} belong`
      throw new MalformedTileError({ index, reason: sizes })
    }
    for (let row = 0; row < tile.height; row++) {
      const line = tile.data.subarray(row * tile.width * 3, (row + 1) * tile.width * 3)
      data.set(line, ((place.top + row) * width + place.left) * 3)
    }
  }
  return { width, height, data }
}

/** The rectangle of one tile; where sizes do not divide evenly, tiles differ by one pixel. */
function placeTile(index: number, { width, height, columns, rows }: Layout) {
  const column = index % columns
  const row = Math.floor(index / columns)
  const left = Math.floor((column * width) / columns)
  const top = Math.floor((row * height) / rows)
  return {
    left,
    top,
    width: Math.floor(((column + 1) * width) / columns) - left,
    height: Math.floor(((row + 1) * height) / rows) - top,
  }
}

/** Longest header the program writes: `P6\n16384 16384\n255\n`. */
const HEADER_BYTES_MAX = 19

/** Reads the one form of PPM the program writes: no comments, one separator, samples up to 255. */
function parseTile(file: Uint8Array, index: number): Picture {
  const start = new TextDecoder('latin1').decode(file.subarray(0, HEADER_BYTES_MAX))
  const header = /^P6\n([1-9]\d{0,4}) ([1-9]\d{0,4})\n255\n/.exec(start)
  if (!header) throw new MalformedTileError({ index, reason: 'does not start with a binary PPM header' })
  const [text, width, height] = [header[0], Number(header[1]), Number(header[2])]
  const data = file.subarray(text.length)
  const wanted = width * height * 3
  if (data.length !== wanted) {
    throw new MalformedTileError({
      index,
      reason: `holds ${data.length} bytes of pixels instead of ${wanted}`,
    })
  }
  return { width, height, data }
}
