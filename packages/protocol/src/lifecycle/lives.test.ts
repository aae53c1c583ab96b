import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TASK_STATUSES } from '../status.ts'
import { judgeAttempts } from './fault.ts'
import { DEAL_LIFE, REPLICA_LIFE, SLICE_LIFE, TASK_LIFE } from './lives.ts'
import { findDeadEnds, type Machine, moveOn } from './machine.ts'

const lives: [string, Machine<string, string>][] = [
  ['deal', DEAL_LIFE],
  ['task', TASK_LIFE],
  ['slice', SLICE_LIFE],
  ['replica', REPLICA_LIFE],
] as unknown as [string, Machine<string, string>][]

describe.each(lives)('the life of a %s', (name, life) => {
  test('has no dead end: with everybody gone, remedies alone end it', () => {
    expect(findDeadEnds(life)).toEqual([])
  })

  test('gives every state a deadline, an owner and a remedy, or an end', () => {
    for (const [state, phase] of Object.entries(life.phases)) {
      const bounded = 'end' in phase || (phase.owner && phase.deadline && phase.remedy)
      expect(bounded, state).toBeTruthy()
    }
  })

  test('needs nobody’s leave where money is at stake', () => {
    const remedies = Object.values(life.phases).flatMap((phase) => ('end' in phase ? [] : [phase.remedy.by]))
    if (name !== 'replica') expect(new Set(remedies)).toEqual(new Set(['anyone']))
  })

  test('has no way out of a result or a refund', () => {
    const ends = Object.values(life.phases).filter((phase) => 'end' in phase && phase.end !== 'void')
    for (const { moves } of ends) expect(moves).toEqual({})
  })
})

test('the specification tells of every state what the tables say', () => {
  const spec = readFileSync(new URL('../../../../docs/spec/lifecycle.md', import.meta.url), 'utf8')
  const told = [...spec.matchAll(/^\| (deal|task|slice|replica) +\|.*$/gm)].map(([row]) =>
    row.split('|').map((cell) => cell.trim().replaceAll('`', '')),
  )
  const rows = lives.flatMap(([name, { phases }]) =>
    Object.entries(phases).map(([state, phase]) =>
      'end' in phase
        ? ['', name, state, '', '', `ends: ${phase.end}`, '']
        : ['', name, state, phase.owner, phase.deadline, `${phase.remedy.move} by ${phase.remedy.by}`, ''],
    ),
  )
  expect(told).toEqual(rows)
})

describe('findDeadEnds', () => {
  const phase = (over: object) => ({ owner: 'worker', deadline: 'final', ...over })
  const find = (phases: object) => findDeadEnds({ first: 'a', phases } as unknown as Machine<string, string>)

  test('finds a state that nothing leads to', () => {
    expect(find({ a: { end: 'result', moves: {} }, b: { end: 'refund', moves: {} } })).toEqual([
      'Nothing leads to "b".',
    ])
  })

  test('finds a remedy that is no move, and a circle', () => {
    expect(find({ a: phase({ remedy: { move: 'go', by: 'anyone' }, moves: {} }) })).toEqual([
      'The remedy of "a", "go", is no move of it.',
    ])
    expect(find({ a: phase({ remedy: { move: 'go', by: 'anyone' }, moves: { go: 'a' } }) })).toEqual([
      'From "a" remedies turn in a circle at "a".',
    ])
  })
})

test('every status of a task on the chain is a state of its life', () => {
  expect(TASK_STATUSES.filter((status) => !(status in TASK_LIFE.phases))).toEqual([])
})

test('a move that a state does not have leads nowhere', () => {
  expect(moveOn<string, string>(TASK_LIFE, 'active', 'finalize')).toBeUndefined()
  expect(moveOn<string, string>(TASK_LIFE, 'active', 'accept')).toBe('revealing')
})

describe('whose fault it is', () => {
  const failed = (worker: string, code: string, retryable = false) => ({
    worker,
    problem: { code, retryable },
  })
  const judge = (attempts: Parameters<typeof judgeAttempts>[0], hasAnswer = false) =>
    judgeAttempts(attempts, { hasAnswer })

  test('the app’s, when three workers fail the same way and nobody answers', () => {
    const alike = ['a', 'b', 'c'].map((worker) => failed(worker, 'PROGRAM_MISMATCH'))
    expect(judge(alike)).toEqual({ kind: 'app', code: 'PROGRAM_MISMATCH', workers: ['a', 'b', 'c'] })
    expect(judge(alike.slice(1))).toEqual({ kind: 'worker', workers: ['b', 'c'] })
    expect(judge(alike, true)).toEqual({ kind: 'worker', workers: ['a', 'b', 'c'] })
  })

  test('the workers’, when they fail in different ways', () => {
    const various = [
      failed('a', 'RUNTIME_MISSING'),
      failed('b', 'WISH_UNSUPPORTED'),
      failed('c', 'RESULT_CHANGED'),
    ]
    expect(judge(various).kind).toBe('worker')
  })

  test('the network’s, when they fell silent or may try again', () => {
    expect(judge([{ worker: 'a' }, failed('b', 'STORAGE_UNREACHABLE', true)])).toEqual({
      kind: 'network',
      workers: ['a', 'b'],
    })
    expect(judge([])).toEqual({ kind: 'none' })
  })
})
