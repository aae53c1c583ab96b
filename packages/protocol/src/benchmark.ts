/**
 * `(func (export "spin") (param i64 i32) (result i64))`, as WebAssembly, the form in which work comes: so many rounds of
 * x ← x + 31, x ← x xor (x >> 29), x ← x · 0x9e3779b97f4a7c15, modulo 2^64. Each round needs the one before, and no shorter way to
 * a later one is known.
 */
const SPIN = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 7, 1, 0x60, 2, 0x7e, 0x7f, 1, 0x7e],
  ...[3, 2, 1, 0],
  ...[7, 8, 1, 4, 0x73, 0x70, 0x69, 0x6e, 0, 0],
  ...[10, 45, 1, 43, 0, 0x03, 0x40],
  ...[0x20, 0, 0x42, 31, 0x7c, 0x22, 0, 0x20, 0, 0x42, 29, 0x88, 0x85],
  ...[0x42, 0x95, 0xf8, 0xa9, 0xfa, 0x97, 0xb7, 0xde, 0x9b, 0x9e, 0x7f, 0x7e, 0x21, 0],
  ...[0x20, 1, 0x41, 1, 0x6b, 0x22, 1, 0x0d, 0, 0x0b, 0x20, 0, 0x0b],
])

/** Spins a state by so many rounds, at least one. Both states are of 64 bits, unsigned. */
export type Spin = (state: bigint, rounds: number) => bigint

/** Compiles the program by which processors are compared. */
export function createSpin(): Spin {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(SPIN))
  const spin = exports.spin as (state: bigint, rounds: number) => bigint
  return (state, rounds) => BigInt.asUintN(64, spin(state, rounds))
}

/** What a scheduler sets a worker: spin a fresh state, and show it after each of so many equal stretches. */
export type Benchmark = {
  /** 64 bits, unsigned. */
  seed: bigint
  stretches: number
  /** Of each stretch. */
  rounds: number
}

/** Tells whether the states shown are right, as far as the stretches looked at say; each costs one stretch to look at. */
export function isBenchmarkSolved(
  { seed, stretches, rounds }: Benchmark,
  { states, looked, spin }: { states: readonly bigint[]; looked: readonly number[]; spin: Spin },
): boolean {
  if (states.length !== stretches) return false
  return looked.every((at) => spin(at === 0 ? seed : states[at - 1]!, rounds) === states[at])
}
