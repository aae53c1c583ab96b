// Removes noise: a pixel becomes the weighted mean of its neighbours, those weighing most that look alike within
// what their own noise explains (non-local means with known variance, after F. Rousselle, C. Knaus and M. Zwicker,
// "Adaptive Rendering with Non-Local Means Filtering", 2012) and whose surfaces have like colour and direction.

import { Area, CHANNELS, Film } from './film'

/** Half the side of the square of neighbours, and of the patches compared. */
const REACH = 5
const PATCH = 1
/** How far outside a pixel the filter looks: tiles are computed with this margin, so that no seam shows. */
export const MARGIN = REACH + PATCH + 1

/** Differences below this many deviations count as noise; the smaller, the sharper. */
const TOLERANCE2: f64 = 0.5 * 0.5
/** Squared difference of guides at which a neighbour weighs little. */
const GUIDE_SCALE: f64 = 1 / 0.02

/** Fills `light`, three numbers per pixel of `area`, from a film that covers it and its margin. */
export function filterFilm(film: Film, area: Area, light: StaticArray<f64>): void {
  const noise = smoothVariance(film)
  let at = 0
  for (let y = area.top; y < area.bottom; y++) {
    for (let x = area.left; x < area.right; x++) {
      filterPixel(film, noise, x, y, light, at)
      at += 3
    }
  }
}

/** Variance per pixel, its own estimate being noisy, averaged over 3 x 3 pixels. */
function smoothVariance(film: Film): StaticArray<f64> {
  const width = film.area.width
  const height = film.area.height
  const values = film.values
  const smooth = new StaticArray<f64>(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum: f64 = 0
        let count: f64 = 0
        for (let j = max(0, y - 1); j <= min(height - 1, y + 1); j++) {
          for (let i = max(0, x - 1); i <= min(width - 1, x + 1); i++) {
            sum += unchecked(values[(j * width + i) * CHANNELS + 3 + channel])
            count += 1
          }
        }
        unchecked((smooth[(y * width + x) * 3 + channel] = sum / count))
      }
    }
  }
  return smooth
}

function filterPixel(film: Film, noise: StaticArray<f64>, x: i32, y: i32, light: StaticArray<f64>, at: i32): void {
  const area = film.area
  const values = film.values
  const width = area.width
  const left = max(area.left, x - REACH) - area.left
  const right = min(area.right - 1, x + REACH) - area.left
  const top = max(area.top, y - REACH) - area.top
  const bottom = min(area.bottom - 1, y + REACH) - area.top
  const px = x - area.left
  const py = y - area.top
  let r: f64 = 0
  let g: f64 = 0
  let b: f64 = 0
  let sum: f64 = 0
  for (let qy = top; qy <= bottom; qy++) {
    for (let qx = left; qx <= right; qx++) {
      const near = guideLikeness(values, (py * width + px) * CHANNELS, (qy * width + qx) * CHANNELS)
      if (near <= 0) continue
      const weight = near * likeness(film, noise, px, py, qx, qy)
      const q = (qy * width + qx) * CHANNELS
      r += weight * unchecked(values[q])
      g += weight * unchecked(values[q + 1])
      b += weight * unchecked(values[q + 2])
      sum += weight
    }
  }
  unchecked((light[at] = r / sum))
  unchecked((light[at + 1] = g / sum))
  unchecked((light[at + 2] = b / sum))
}

/** Weight by surface colour and direction: 1 for the same, 0 from a clear difference on. */
function guideLikeness(values: StaticArray<f64>, p: i32, q: i32): f64 {
  let difference: f64 = 0
  for (let i = 6; i < CHANNELS; i++) {
    const step = unchecked(values[p + i]) - unchecked(values[q + i])
    difference += step * step
  }
  return falloff(difference * GUIDE_SCALE)
}

/** Weight by how alike the patches around two pixels are, given their noise. */
function likeness(film: Film, noise: StaticArray<f64>, px: i32, py: i32, qx: i32, qy: i32): f64 {
  const width = film.area.width
  const height = film.area.height
  const values = film.values
  let distance: f64 = 0
  let count: f64 = 0
  for (let j = -PATCH; j <= PATCH; j++) {
    if (py + j < 0 || qy + j < 0 || py + j >= height || qy + j >= height) continue
    for (let i = -PATCH; i <= PATCH; i++) {
      if (px + i < 0 || qx + i < 0 || px + i >= width || qx + i >= width) continue
      const p = (py + j) * width + px + i
      const q = (qy + j) * width + qx + i
      for (let channel = 0; channel < 3; channel++) {
        const own = unchecked(noise[p * 3 + channel])
        const other = unchecked(noise[q * 3 + channel])
        const step = unchecked(values[p * CHANNELS + channel]) - unchecked(values[q * CHANNELS + channel])
        distance += (step * step - (own + min(own, other))) / (1e-6 + TOLERANCE2 * (own + other))
      }
      count += 3
    }
  }
  return falloff(max(0, distance / count))
}

/** A bell that starts at 1 like exp(-x) and ends at 4. */
function falloff(x: f64): f64 {
  if (x >= 4) return 0
  const rest = 1 - x * 0.25
  return rest * rest * rest * rest
}
