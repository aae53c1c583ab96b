import type { FromScheduler } from '@ruche/api'
import { createSpin } from '@ruche/protocol'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createExaminer, type Examiner } from './examiner.ts'

const worker = `0x${'11'.repeat(20)}` as const
const spin = createSpin()
type Set = Extract<FromScheduler, { type: 'benchmark' }>

let nowMs: number
let sent: Set[]
let outcomes: string[]
let measured: number
let examiner: Examiner

beforeEach(() => {
  vi.useFakeTimers()
  nowMs = 5_000
  sent = []
  outcomes = []
  measured = 0
  examiner = createExaminer({
    nowMs: () => nowMs,
    onMeasured: () => void measured++,
    onOutcome: (outcome) => void outcomes.push(outcome),
    againMs: 60_000,
    everyMs: 60_000,
  })
})
afterEach(() => {
  examiner.leave(worker)
  vi.useRealTimers()
})

const enter = (claim?: number) =>
  examiner.enter(worker, { claim, send: (message) => sent.push(message as Set) })

function solve({ seed, stretches, rounds }: Set): bigint[] {
  const states: bigint[] = []
  for (let at = 0; at < stretches; at++) states.push(spin(states.at(-1) ?? seed, rounds))
  return states
}

const answer = (set: Set, { tookMs, states = solve(set) }: { tookMs: number; states?: bigint[] }) => {
  examiner.take(worker, { type: 'benchmark', seed: set.seed, states }, nowMs + tookMs)
}

test('an honest worker is as fast as the time from question to answer shows, whatever it claims', () => {
  enter(100)
  // 100 million a second for 100 ms, in 128 stretches of 78,125.
  expect(sent).toEqual([{ type: 'benchmark', seed: expect.any(BigInt), stretches: 128, rounds: 78_125 }])
  expect(examiner.speedOf(worker)).toBeUndefined()
  answer(sent[0]!, { tookMs: 200 })
  expect(examiner.speedOf(worker)).toBe(50)
  expect([outcomes, measured]).toEqual([['right'], 1])
})

test('a lying worker that makes its answer up is refused, and nothing is known of it', () => {
  enter(10)
  const states = Array.from({ length: 128 }, (_, at) => BigInt(at))
  expect(() => answer(sent[0]!, { tookMs: 1, states })).toThrow(
    expect.objectContaining({ code: 'BENCHMARK_WRONG' }),
  )
  expect(examiner.speedOf(worker)).toBeUndefined()
  expect([outcomes, measured]).toEqual([['wrong'], 0])
})

test('a claim too high makes the work longer and not the speed higher', () => {
  enter(1e9)
  // 2,000 million a second at most.
  expect(sent[0]!.rounds).toBe(1_562_500)
})

test('an answer prepared for another seed counts for nothing', () => {
  enter()
  answer({ ...sent[0]!, seed: sent[0]!.seed ^ 1n }, { tookMs: 1 })
  expect(examiner.speedOf(worker)).toBeUndefined()
  expect(outcomes).toEqual([])
})

test('a slow worker whose answer comes after ten seconds has shown nothing', () => {
  enter()
  answer(sent[0]!, { tookMs: 10_001 })
  expect(examiner.speedOf(worker)).toBeUndefined()
  expect(outcomes).toEqual(['late'])
})

test('a silent worker is asked again, with a fresh seed, and has shown nothing', () => {
  enter()
  vi.advanceTimersByTime(60_000)
  expect(sent).toHaveLength(2)
  expect(sent[1]!.seed).not.toBe(sent[0]!.seed)
  expect(outcomes).toEqual(['silent'])
  answer(sent[0]!, { tookMs: 1 })
  expect(examiner.speedOf(worker)).toBeUndefined()
})

test('the best of the last three answers counts', () => {
  enter(12)
  // 12 million a second for 100 ms: 128 stretches of 9,375, which are 1,200,000 rounds.
  const speeds = [100, 120, 200, 200, 200].map((tookMs, at) => {
    if (at > 0) vi.advanceTimersByTime(60_000)
    answer(sent.at(-1)!, { tookMs })
    return examiner.speedOf(worker)
  })
  expect(speeds).toEqual([12, 12, 12, 10, 6])
})

test('the next benchmark is as long as the speed shown makes it, and comes soon once and then seldom', () => {
  examiner = createExaminer({ nowMs: () => nowMs, onMeasured: () => undefined, onOutcome: () => undefined })
  enter(12)
  answer(sent[0]!, { tookMs: 50 })
  vi.advanceTimersByTime(60_000)
  // 24 million a second.
  expect(sent.map(({ rounds }) => rounds)).toEqual([9_375, 18_750])
  vi.advanceTimersByTime(1_799_999)
  expect(sent).toHaveLength(2)
  vi.advanceTimersByTime(1)
  expect(sent).toHaveLength(3)
})

test('nothing is known of a worker that left', () => {
  enter()
  answer(sent[0]!, { tookMs: 10 })
  examiner.leave(worker)
  expect(examiner.speedOf(worker)).toBeUndefined()
  vi.advanceTimersByTime(600_000)
  expect(sent).toHaveLength(1)
})
