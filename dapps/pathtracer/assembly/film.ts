// One tile of the picture: samples gathered per pixel, noise filtered, light turned into bytes.

import { startSample } from './random'
import { Scene } from './scene'
import {
  aim, followPath, guideB, guideG, guideR, guideX, guideY, guideZ, pathB, pathG, pathR,
} from './trace'

/** A rectangle of the picture: columns `[left, right)`, rows `[top, bottom)`. */
export class Area {
  constructor(public left: i32, public top: i32, public right: i32, public bottom: i32) {}

  get width(): i32 {
    return this.right - this.left
  }

  get height(): i32 {
    return this.bottom - this.top
  }

  /** The same rectangle with a margin on each side, inside the picture. */
  widened(margin: i32, width: i32, height: i32): Area {
    return new Area(
      max(0, this.left - margin), max(0, this.top - margin),
      min(width, this.right + margin), min(height, this.bottom + margin),
    )
  }
}

/** The rectangle of a tile; tiles differ by at most one pixel in each direction. */
export function tileArea(tile: i32, columns: i32, rows: i32, width: i32, height: i32): Area {
  const column = tile % columns
  const row = tile / columns
  return new Area(
    <i32>(<i64>column * width / columns), <i32>(<i64>row * height / rows),
    <i32>(<i64>(column + 1) * width / columns), <i32>(<i64>(row + 1) * height / rows),
  )
}

/** Numbers kept per pixel: light (3), variance of its mean (3), guides (6: colour, normal), summed variance of theirs. */
export const CHANNELS = 13
export const GUIDES = 6
export const GUIDE_NOISE = 12

export class Film {
  values: StaticArray<f64>

  constructor(public area: Area) {
    this.values = new StaticArray<f64>(area.width * area.height * CHANNELS)
  }

  /** Takes `samples` paths through every pixel. */
  expose(scene: Scene, width: i32, height: i32, samples: i32): void {
    const area = this.area
    let at = 0
    for (let y = area.top; y < area.bottom; y++) {
      for (let x = area.left; x < area.right; x++) {
        this.exposePixel(scene, x, y, width, height, samples, at)
        at += CHANNELS
      }
    }
  }

  private exposePixel(scene: Scene, x: i32, y: i32, width: i32, height: i32, samples: i32, at: i32): void {
    const values = this.values
    for (let sample = 0; sample < samples; sample++) {
      startSample(x, y, sample)
      aim(scene, x, y, width, height)
      followPath(scene)
      unchecked((values[at] += pathR))
      unchecked((values[at + 1] += pathG))
      unchecked((values[at + 2] += pathB))
      unchecked((values[at + 3] += pathR * pathR))
      unchecked((values[at + 4] += pathG * pathG))
      unchecked((values[at + 5] += pathB * pathB))
      unchecked((values[at + 6] += guideR))
      unchecked((values[at + 7] += guideG))
      unchecked((values[at + 8] += guideB))
      unchecked((values[at + 9] += guideX))
      unchecked((values[at + 10] += guideY))
      unchecked((values[at + 11] += guideZ))
      unchecked((values[at + GUIDE_NOISE] += guideR * guideR + guideG * guideG + guideB * guideB))
      unchecked((values[at + GUIDE_NOISE] += guideX * guideX + guideY * guideY + guideZ * guideZ))
    }
    const share: f64 = 1.0 / samples
    for (let i = 0; i < CHANNELS; i++) unchecked((values[at + i] *= share))
    for (let i = at; i < at + 3; i++) {
      const mean = unchecked(values[i])
      unchecked((values[i + 3] = max(0, values[i + 3] - mean * mean) * share))
    }
    let guideSquare: f64 = 0
    for (let i = at + GUIDES; i < at + GUIDE_NOISE; i++) guideSquare += unchecked(values[i] * values[i])
    unchecked((values[at + GUIDE_NOISE] = max(0, values[at + GUIDE_NOISE] - guideSquare) * share))
  }

  /** Copies the light of every pixel, three numbers each. */
  copyLight(light: StaticArray<f64>): void {
    for (let pixel = 0, count = this.area.width * this.area.height; pixel < count; pixel++) {
      for (let channel = 0; channel < 3; channel++) {
        unchecked((light[pixel * 3 + channel] = this.values[pixel * CHANNELS + channel]))
      }
    }
  }
}
