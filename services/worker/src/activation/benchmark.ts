import { setImmediate as turn } from 'node:timers/promises'
import { type Benchmark, createSpin } from '@ruche/protocol'

const ROUNDS = 1_000_000

/**
 * Measures one processor for at least `spanMs`.
 *
 * @returns Millions of rounds a second, at most as fast as the machine is when it is busy.
 */
export function measureSpeed({ spanMs, nowMs }: { spanMs: number; nowMs: () => number }): number {
  const spin = createSpin()
  // The first rounds run before the code is compiled well.
  let state = spin(1n, ROUNDS)
  const start = nowMs()
  let rounds = 0
  for (; nowMs() - start < spanMs; rounds += ROUNDS) state = spin(state, ROUNDS)
  return rounds / (nowMs() - start) / 1_000
}

/** Spins as a scheduler asks. What else is to be done is done between the stretches. */
export async function solveBenchmark({ seed, stretches, rounds }: Benchmark): Promise<bigint[]> {
  const spin = createSpin()
  const states: bigint[] = []
  for (let state = seed; states.length < stretches; ) {
    state = spin(state, rounds)
    states.push(state)
    await turn()
  }
  return states
}
