/** `data`: [height, width, 4] bytes, sRGB and opaque, from the top left. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }

/** Reads a binary PPM (P6, 8 bits); undefined when the bytes are none. */
export function readPpm(bytes: Uint8Array): Pixels | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  const header = /^P6\s+(\d{1,5})\s+(\d{1,5})\s+255\s/.exec(start)
  if (header === null) return undefined
  const [text, width, height] = [header[0], Number(header[1]), Number(header[2])]
  const samples = bytes.subarray(text.length)
  if (samples.length !== width * height * 3) return undefined
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < width * height; at += 1) {
    data.set(samples.subarray(at * 3, at * 3 + 3), at * 4)
    data[at * 4 + 3] = 255
  }
  return { width, height, data }
}

/** The top left corner of one tile of a picture cut evenly, counted along rows. */
export function placeTile(
  index: number,
  { size, grid }: { size: readonly [number, number]; grid: readonly [number, number] },
): { left: number; top: number } {
  const [width, height] = size
  const [columns, rows] = grid
  return {
    left: Math.floor(((index % columns) * width) / columns),
    top: Math.floor((Math.floor(index / columns) * height) / rows),
  }
}
