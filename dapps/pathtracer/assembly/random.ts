// Chance without a host: every number follows from the pixel, the sample and the dimension, so a pixel is the same
// in whichever tile it is computed. Points are a Sobol (0,2)-sequence under hash-based Owen scrambling (B. Burley,
// "Practical Hash-based Owen Scrambling", JCGT 9(4), 2020), padded: each pair of dimensions gets its own order and
// its own scramble.

const SCALE: f64 = 1.0 / 4294967296.0

let pixelSeed: u32 = 0
let sampleIndex: u32 = 0
let dimension: u32 = 0

/** First and second coordinate of the last `nextPair`, each in [0, 1). */
export let u: f64 = 0
export let v: f64 = 0

/** Starts the numbers of one sample of one pixel of the whole image. */
export function startSample(x: i32, y: i32, index: i32): void {
  pixelSeed = mix(<u32>x * 0x9e3779b1 + mix(<u32>y + 0x7f4a7c15))
  sampleIndex = <u32>index
  dimension = 0
}

/** Draws the next pair of stratified numbers into `u` and `v`. */
export function nextPair(): void {
  const seed = mix(pixelSeed + dimension * 0x632be5ab)
  dimension++
  const index = reverse(scramble(reverse(sampleIndex), seed))
  u = <f64>reverse(scramble(index, seed ^ 0x6b79a2d1)) * SCALE
  v = <f64>reverse(scramble(pascal(index), seed ^ 0x1c64e8f3)) * SCALE
}

/** A 32-bit finaliser: each bit of the answer hangs on each bit of the seed. */
function mix(value: u32): u32 {
  value ^= value >> 16
  value *= 0x7feb352d
  value ^= value >> 15
  value *= 0x846ca68b
  return value ^ (value >> 16)
}

/** Owen scrambling of a number whose lowest bit weighs most; multipliers as published by N. Vegdahl (2021). */
function scramble(value: u32, seed: u32): u32 {
  value ^= value * 0x3d20adea
  value += seed
  value *= (seed >> 16) | 1
  value ^= value * 0x05526c56
  return value ^ (value * 0x53a22864)
}

function reverse(value: u32): u32 {
  value = ((value >> 1) & 0x55555555) | ((value & 0x55555555) << 1)
  value = ((value >> 2) & 0x33333333) | ((value & 0x33333333) << 2)
  value = ((value >> 4) & 0x0f0f0f0f) | ((value & 0x0f0f0f0f) << 4)
  return bswap(value)
}

/**
 * Second Sobol dimension, lowest bit weighing most: Pascal's triangle modulo 2 times the bits of the index. Entry
 * (i, j) is odd when the bits of i are among those of j (Lucas), hence a sum over supersets in five steps.
 */
function pascal(index: u32): u32 {
  index ^= (index >> 1) & 0x55555555
  index ^= (index >> 2) & 0x33333333
  index ^= (index >> 4) & 0x0f0f0f0f
  index ^= (index >> 8) & 0x00ff00ff
  return index ^ (index >> 16)
}
