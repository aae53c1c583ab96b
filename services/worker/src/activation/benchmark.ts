/**
 * `(func (export "spin") (param i32) (result i64))`: so many rounds of x ← 31 x + 7 from 1, as WebAssembly, the form in which work
 * comes.
 */
const SPIN = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 6, 1, 0x60, 1, 0x7f, 1, 0x7e],
  ...[3, 2, 1, 0],
  ...[7, 8, 1, 4, 0x73, 0x70, 0x69, 0x6e, 0, 0],
  ...[10, 34, 1, 32, 1, 1, 0x7e],
  ...[0x42, 1, 0x21, 1],
  ...[0x03, 0x40, 0x20, 1, 0x42, 31, 0x7e, 0x42, 7, 0x7c, 0x21, 1],
  ...[0x20, 0, 0x41, 1, 0x6b, 0x22, 0, 0x0d, 0, 0x0b],
  ...[0x20, 1, 0x0b],
])
const ROUNDS = 1_000_000

/**
 * Measures one processor for at least `spanMs`.
 *
 * @returns Millions of rounds a second, at most as fast as the machine is when it is busy.
 */
export async function measureSpeed({
  spanMs,
  nowMs,
}: {
  spanMs: number
  nowMs: () => number
}): Promise<number> {
  const { instance } = await WebAssembly.instantiate(SPIN)
  const spin = instance.exports.spin as (rounds: number) => bigint
  // The first rounds run before the code is compiled well.
  spin(ROUNDS)
  const start = nowMs()
  let rounds = 0
  for (; nowMs() - start < spanMs; rounds += ROUNDS) spin(ROUNDS)
  return rounds / (nowMs() - start) / 1_000
}
