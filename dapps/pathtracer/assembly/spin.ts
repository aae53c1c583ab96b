// Sine and cosine of a part of a turn, by polynomials: a random angle needs no more than 6 digits, and it needs them fast.

const QUARTER: f64 = 0.5 * Math.PI

/** Results of the last `spin`. */
export let spinCos: f64 = 1
export let spinSin: f64 = 0

/** Finds cosine and sine of `turn` × 360°, for `turn` in [0, 1). */
export function spin(turn: f64): void {
  const quarters = Math.floor(turn * 4 + 0.5)
  const angle = (turn * 4 - quarters) * QUARTER
  const square = angle * angle
  const sine = angle * (1 - (square / 6) * (1 - (square / 20) * (1 - square / 42)))
  const cosine = 1 - (square / 2) * (1 - (square / 12) * (1 - (square / 30) * (1 - square / 56)))
  const quadrant = <i32>quarters & 3
  const swapped = (quadrant & 1) != 0
  const x = swapped ? sine : cosine
  const y = swapped ? cosine : sine
  spinCos = quadrant == 1 || quadrant == 2 ? -x : x
  spinSin = quadrant >= 2 ? -y : y
}
