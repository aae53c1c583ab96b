import { faultyFractionBound } from '@ruche/protocol'
import { CALM, type Outcome, simulate } from '@ruche/scheduler/simulator'
import { type Row, toRow } from './report.ts'

const WORKERS = 100
/** One of a hundred workers cheats: its wrong answers all agree, and come at these rates. */
const LIE_RATES = [1, 0.1, 0.01]
/** Tasks after which a pool of this size knows its workers, about 200 each. */
const WARM_AFTER = 20_000
const COLD = 10_000

/**
 * Runs of programs for each result, and wrong results, of the scheduler's planner in simulated pools at trust 100, against what is true.
 * Cold: the first 10 000 tasks of a pool that knows nobody. Warm: all after the first 20 000.
 */
export async function measureTrust({
  quick,
  log,
}: {
  quick: boolean
  log: (line: string) => void
}): Promise<Row[]> {
  const tasks = quick ? WARM_AFTER + 10_000 : WARM_AFTER + 1_000_000
  const outcomes = LIE_RATES.map((lieRate, index) => {
    const outcome = simulate({
      ...CALM,
      seed: index + 1,
      tasks,
      openTasks: 120,
      workers: WORKERS,
      cheaters: 1,
      lieRate,
    })
    log(`lies at ${lieRate}: ${outcome.completed} tasks, ${outcome.runs} runs, ${outcome.wrong} wrong`)
    return outcome
  })
  const worst = (span: (outcome: Outcome) => number) => Math.max(...outcomes.map(span))
  const cold = worst((outcome) => overhead(outcome, 0, COLD))
  const warm = worst((outcome) => overhead(outcome, WARM_AFTER, tasks))
  const checked = outcomes.length * (tasks - WARM_AFTER)
  const wrong = outcomes.reduce((sum, outcome) => sum + outcome.wrong - at(outcome, WARM_AFTER).wrong, 0)
  const of = `1 cheater of ${WORKERS}, lying at rates of ${LIE_RATES.join(', ')}; the worst of them`
  const error = faultyFractionBound({ checked, caught: wrong, confidence: 0.95 })
  return [
    toRow({
      id: 'overhead.warm.f01',
      value: warm,
      unit: 'runs/result',
      better: 'lower',
      goal: { value: 1.1 },
      note: of,
    }),
    toRow({
      id: 'overhead.cold.f01',
      value: cold,
      unit: 'runs/result',
      better: 'lower',
      goal: { value: 2.5 },
      note: of,
    }),
    toRow({
      id: 'error.f01',
      value: error,
      unit: 'share',
      better: 'lower',
      goal: { value: 1e-6 },
      note: `${wrong} wrong of ${checked} warm results; the value is the upper bound at 95 %`,
    }),
  ]
}

function at({ history }: Outcome, ended: number): Outcome['history'][number] {
  return history.findLast((one) => one.ended <= ended) ?? { ended: 0, runs: 0, wrong: 0 }
}

function overhead(outcome: Outcome, from: number, to: number): number {
  const [first, last] = [at(outcome, from), at(outcome, to)]
  return (last.runs - first.runs) / (last.ended - first.ended)
}
