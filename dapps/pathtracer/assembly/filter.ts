// Removes noise: a pixel becomes the weighted mean of its neighbours, those weighing most that look alike within
// what their own noise explains (non-local means with known variance, after F. Rousselle, C. Knaus and M. Zwicker,
// "Adaptive Rendering with Non-Local Means Filtering", 2012) and whose surfaces have like colour and direction.

import { Area, CHANNELS, Film, GUIDES, GUIDE_NOISE } from './film'

/** Half the side of the square of neighbours, and of the patches compared. */
const REACH = 3
const PATCH = 1
/** How far outside a pixel the filter looks: tiles are computed with this margin, so that no seam shows. */
export const MARGIN = REACH + PATCH + 1

/** Differences below this many deviations count as noise; the smaller, the sharper. */
const TOLERANCE2: f64 = 0.6 * 0.6
/** Squared difference of guides at which a neighbour weighs little. */
const GUIDE_SCALE: f64 = 1 / 0.12

/** Fills `light`, three numbers per pixel of `area`, from a film that covers it and its margin. */
export function filterFilm(film: Film, area: Area, light: StaticArray<f64>): void {
  new Filter(film).run(area, light)
}

class Filter {
  private width: i32
  private height: i32
  private left: i32
  private top: i32
  private values: StaticArray<f64>
  /** Variance per pixel and colour. */
  private noise: StaticArray<f64>
  /** For the step at hand: squared difference of each pixel and its neighbour, beyond and per what noise explains. */
  private difference: StaticArray<f64>
  /** Weighted sums: light (3) and weights. */
  private sums: StaticArray<f64>

  constructor(film: Film) {
    const count = film.area.width * film.area.height
    this.width = film.area.width
    this.height = film.area.height
    this.left = film.area.left
    this.top = film.area.top
    this.values = film.values
    this.noise = new StaticArray<f64>(count * 3)
    this.difference = new StaticArray<f64>(count)
    this.sums = new StaticArray<f64>(count * 4)
  }

  run(area: Area, light: StaticArray<f64>): void {
    this.smoothVariance()
    for (let stepY = -REACH; stepY <= REACH; stepY++) {
      for (let stepX = -REACH; stepX <= REACH; stepX++) this.addNeighbours(stepX, stepY)
    }
    let at = 0
    for (let y = area.top - this.top; y < area.bottom - this.top; y++) {
      for (let x = area.left - this.left; x < area.right - this.left; x++) {
        const pixel = (y * this.width + x) * 4
        const share = 1 / unchecked(this.sums[pixel + 3])
        for (let i = 0; i < 3; i++) unchecked((light[at++] = this.sums[pixel + i] * share))
      }
    }
  }

  /** The estimate of the noise being noisy itself, it is averaged over 3 x 3 pixels. */
  private smoothVariance(): void {
    const values = this.values
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        let r: f64 = 0
        let g: f64 = 0
        let b: f64 = 0
        let count: f64 = 0
        for (let j = max(0, y - 1), end = min(this.height - 1, y + 1); j <= end; j++) {
          for (let i = max(0, x - 1), stop = min(this.width - 1, x + 1); i <= stop; i++) {
            const at = (j * this.width + i) * CHANNELS
            r += unchecked(values[at + 3])
            g += unchecked(values[at + 4])
            b += unchecked(values[at + 5])
            count += 1
          }
        }
        const at = (y * this.width + x) * 3
        unchecked((this.noise[at] = r / count))
        unchecked((this.noise[at + 1] = g / count))
        unchecked((this.noise[at + 2] = b / count))
      }
    }
  }

  /** Adds to every pixel its neighbour one step away, weighed by likeness. */
  private addNeighbours(stepX: i32, stepY: i32): void {
    const fromX = max(0, -stepX)
    const toX = min(this.width, this.width - stepX)
    const fromY = max(0, -stepY)
    const toY = min(this.height, this.height - stepY)
    const step = stepY * this.width + stepX
    for (let y = fromY; y < toY; y++) {
      for (let x = fromX; x < toX; x++) {
        const pixel = y * this.width + x
        unchecked((this.difference[pixel] = this.differ(pixel, pixel + step)))
      }
    }
    for (let y = fromY; y < toY; y++) {
      for (let x = fromX; x < toX; x++) {
        const pixel = y * this.width + x
        const guide = this.guideLikeness(pixel, pixel + step)
        if (guide <= 0) continue
        let sum: f64 = 0
        let count: f64 = 0
        for (let j = max(fromY, y - PATCH), end = min(toY - 1, y + PATCH); j <= end; j++) {
          for (let i = max(fromX, x - PATCH), stop = min(toX - 1, x + PATCH); i <= stop; i++) {
            sum += unchecked(this.difference[j * this.width + i])
            count += 1
          }
        }
        this.addOne(pixel, pixel + step, guide * falloff(max(0, sum / count)))
      }
    }
  }

  private addOne(pixel: i32, neighbour: i32, weight: f64): void {
    if (weight <= 0) return
    const sums = this.sums
    const values = this.values
    unchecked((sums[pixel * 4] += weight * values[neighbour * CHANNELS]))
    unchecked((sums[pixel * 4 + 1] += weight * values[neighbour * CHANNELS + 1]))
    unchecked((sums[pixel * 4 + 2] += weight * values[neighbour * CHANNELS + 2]))
    unchecked((sums[pixel * 4 + 3] += weight))
  }

  private differ(p: i32, q: i32): f64 {
    const values = this.values
    const noise = this.noise
    let excess: f64 = 0
    let explained: f64 = 1e-6
    for (let i = 0; i < 3; i++) {
      const own = unchecked(noise[p * 3 + i])
      const other = unchecked(noise[q * 3 + i])
      const step = unchecked(values[p * CHANNELS + i]) - unchecked(values[q * CHANNELS + i])
      excess += step * step - own - min(own, other)
      explained += own + other
    }
    return excess / (TOLERANCE2 * explained)
  }

  /** Weight by surface colour and direction, beyond what their noise explains: 1 for the same, 0 from a clear difference on. */
  private guideLikeness(p: i32, q: i32): f64 {
    const values = this.values
    let difference = -unchecked(values[p * CHANNELS + GUIDE_NOISE]) - unchecked(values[q * CHANNELS + GUIDE_NOISE])
    for (let i = GUIDES; i < GUIDE_NOISE; i++) {
      const step = unchecked(values[p * CHANNELS + i]) - unchecked(values[q * CHANNELS + i])
      difference += step * step
    }
    return falloff(max(0, difference) * GUIDE_SCALE)
  }
}

/** A bell that starts at 1 like exp(-x) and ends at 4. */
function falloff(x: f64): f64 {
  if (x >= 4) return 0
  const rest = 1 - x * 0.25
  return rest * rest * rest * rest
}
