/** Chance that can be repeated: the same seed gives the same numbers. */
export type Random = {
  /** In [0, 1). */
  next(): number
  chance(probability: number): boolean
  between(low: number, high: number): number
  /** Exponentially distributed. */
  wait(mean: number): number
}

/** Mulberry32, a generator of 32 bits of state (Tommy Ettinger); good enough for a simulation, worth nothing against anybody. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    chance: (probability) => next() < probability,
    between: (low, high) => low + (high - low) * next(),
    wait: (mean) => -mean * Math.log(1 - next()),
  }
}
