import { describe, expect, test } from 'vitest'
import type { RowOf } from '../projection/tables.ts'
import { explainTask } from './task.ts'

const place = { block: 1, logIndex: 0, tx: '0x01', time: 1_000 }

/** A deal that began at 1 000 s over a category of 300 s: contributions end at 3 100 s, everything at 4 000 s. */
const deal = {
  ...place,
  dealId: '0xd1',
  trust: 8n,
  workerpool: '0xb0',
  workerpoolOwner: '0x5c',
  sponsor: '0x5a',
  startTime: 1_000,
  contributionDeadline: 3_100,
  finalDeadline: 4_000,
} as RowOf<'deals'>

const unset: RowOf<'tasks'> = {
  taskId: '0x7a',
  dealId: '0xd1',
  index: 0n,
  status: 'unset',
  contributors: [],
  sliceFirst: null,
  isAlone: false,
  initializedTime: null,
  consensusTime: null,
  consensusValue: null,
  revealDeadline: null,
  winnerCount: 0,
  revealCount: 0,
  resultDigest: null,
  results: null,
  endTime: null,
  block: 1,
  logIndex: 0,
}
const active = { ...unset, status: 'active', initializedTime: 1_005 } as const
const revealing = {
  ...active,
  status: 'revealing',
  consensusTime: 1_050,
  consensusValue: '0xaa',
  revealDeadline: 1_650,
  winnerCount: 2,
} as const

const vote = (worker: string, resultHash: string, status = 'contributed') =>
  ({ worker, resultHash, status, weight: 2n }) as RowOf<'contributions'>

const explainAt = (nowSeconds: number, task: RowOf<'tasks'>, contributions: RowOf<'contributions'>[] = []) =>
  explainTask({ task, deal, contributions, nowSeconds })

/** A round over four tasks, opened at 1 020 s: its seats may reveal for half of 300 s, until 1 170 s. */
const round = {
  ...place,
  time: 1_020,
  dealId: '0xd1',
  number: 0,
  sliceFirst: 0n,
  first: 0n,
  count: 4,
  revealDeadline: 1_170,
  workers: ['0x01', '0x02', '0x03'],
} as RowOf<'rounds'>
const seat = (worker: string, root: string | null = null) => ({ worker, root }) as RowOf<'seats'>
const inRound = { ...active, sliceFirst: 0n }
const explainRoundAt = (nowSeconds: number, seats: RowOf<'seats'>[], more: RowOf<'rounds'>[] = []) =>
  explainTask({
    task: inRound,
    deal,
    contributions: [],
    inRounds: { rounds: [round, ...more], seats },
    nowSeconds,
  })

describe('why a task', () => {
  test('that nobody began waits for its pool until contributions end', () => {
    expect(explainAt(1_100, unset)).toMatchObject({
      phase: 'unset',
      since: 1_000,
      waitsFor: { who: 'scheduler', addresses: ['0x5c'] },
      by: 3_100,
    })
  })

  test('that is active waits for as many newcomers as its trust still needs', () => {
    // A trust of 8 needs three newcomers in agreement: 8 · 8 > 9 · 7, but 4 · 8 < 5 · 7.
    expect(explainAt(1_100, active, [vote('0x01', '0xaa')])).toMatchObject({
      phase: 'active',
      since: 1_005,
      summary: expect.stringContaining('1 worker contributed; a trust of 8 needs 2 more workers'),
      by: 3_100,
    })
  })

  test('that ran out of time for contributions waits for its refund', () => {
    for (const task of [unset, active]) {
      expect(explainAt(3_100, task)).toMatchObject({
        phase: 'closed',
        since: 3_100,
        waitsFor: { who: 'anyone' },
        next: expect.stringContaining('0x5a'),
        by: 4_000,
      })
    }
  })

  test('with a consensus waits for those who have not shown their digest', () => {
    const votes = [vote('0x01', '0xaa', 'proved'), vote('0x02', '0xaa'), vote('0x03', '0xbb')]
    expect(explainAt(1_100, { ...revealing, revealCount: 1 }, votes)).toMatchObject({
      phase: 'revealing',
      since: 1_050,
      waitsFor: { who: 'worker', addresses: ['0x02'] },
      by: 1_650,
      otherwise: expect.stringContaining('lose their stakes'),
    })
  })

  test('that all, or late on some, have revealed waits for its pool to finalize', () => {
    const waits = { phase: 'revealing', waitsFor: { who: 'scheduler', addresses: ['0x5c'] }, by: 4_000 }
    expect(explainAt(1_100, { ...revealing, revealCount: 2 })).toMatchObject(waits)
    expect(explainAt(1_650, { ...revealing, revealCount: 1 })).toMatchObject(waits)
  })

  test('that nobody revealed waits for its pool to reopen it', () => {
    expect(explainAt(1_650, revealing)).toMatchObject({
      phase: 'unrevealed',
      since: 1_650,
      waitsFor: { who: 'scheduler', what: 'to reopen the task' },
      by: 4_000,
    })
  })

  test('past its final deadline waits for anybody, and for no time', () => {
    for (const task of [unset, active, revealing]) {
      expect(explainAt(4_000, task)).toMatchObject({ since: 4_000, waitsFor: { who: 'anyone' }, by: null })
    }
  })

  test('that is over waits for nothing', () => {
    const failed = { ...active, status: 'failed', endTime: 4_100 } as const
    expect(explainAt(5_000, failed)).toMatchObject({
      phase: 'failed',
      since: 4_100,
      waitsFor: null,
      by: null,
    })
    const completed = { ...revealing, status: 'completed', endTime: 1_100 } as const
    expect(explainAt(5_000, completed)).toMatchObject({ phase: 'completed', since: 1_100, waitsFor: null })
  })

  test('in a round waits for its workers to reveal, until the round says', () => {
    expect(explainRoundAt(1_100, [seat('0x01'), seat('0x02', '0xaa'), seat('0x03')])).toMatchObject({
      phase: 'revealing',
      since: 1_020,
      summary:
        'In a round of the tasks 0 to 3, 3 workers committed to their results, and 1 revealed them on the chain.',
      waitsFor: { who: 'worker', addresses: ['0x01', '0x03'] },
      by: 1_170,
      otherwise: expect.stringContaining('lose what they risk'),
    })
  })

  test('in a round that all, or late on some, revealed waits for its pool to settle it', () => {
    const waits = {
      phase: 'revealing',
      waitsFor: { who: 'scheduler', addresses: ['0x5c'], what: expect.stringContaining('a further one') },
      by: 4_000,
      otherwise: expect.stringContaining('0x5a'),
    }
    expect(explainRoundAt(1_100, [seat('0x01', '0xaa')])).toMatchObject(waits)
    expect(explainRoundAt(1_170, [seat('0x01')])).toMatchObject(waits)
    // Past the end of contributions no round is opened any more.
    expect(explainRoundAt(3_100, [seat('0x01')]).waitsFor?.what).toBe('to settle the round')
  })

  test('in several rounds waits for the last of them', () => {
    const further = { ...round, number: 1, first: 2n, count: 1, time: 1_200, revealDeadline: 1_350 }
    expect(explainRoundAt(1_300, [seat('0x01', '0xaa'), seat('0x04')], [further])).toMatchObject({
      since: 1_200,
      summary:
        'In a round, 2 workers committed to their results over 2 rounds, and 1 revealed them on the chain.',
      waitsFor: { who: 'worker', addresses: ['0x04'] },
      by: 1_350,
    })
  })

  test('in a round past its final deadline waits for anybody', () => {
    expect(explainRoundAt(4_000, [seat('0x01')])).toMatchObject({
      phase: 'unrevealed',
      since: 4_000,
      waitsFor: { who: 'anyone' },
      next: expect.stringContaining('0x5a'),
      by: null,
    })
  })

  test('that a round settled was shown by those who agreed', () => {
    const settlement = { agreed: ['0x01', '0x02'] } as RowOf<'settlements'>
    const task = { ...inRound, status: 'completed', endTime: 1_100 } as const
    const inRounds = { rounds: [round], seats: [], settlement }
    const told = explainTask({ task, deal, contributions: [], inRounds, nowSeconds: 5_000 })
    expect(told).toMatchObject({ phase: 'completed', summary: expect.stringContaining('by 2 workers') })
  })
})
