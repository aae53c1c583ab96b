import { describe, expect, test } from 'vitest'
import { type Candidate, contestedAnswers, mayTakeSeat, rankCandidates } from './rank.ts'
import type { Task } from './task.ts'

const candidate = (worker: string, over: Partial<Candidate> = {}): Candidate => ({
  worker: worker as `0x${string}`,
  score: 0n,
  freeSlots: 1,
  openSeats: 0,
  contested: 0,
  lastAssignedMs: 0,
  ...over,
})

describe('rankCandidates', () => {
  test('puts disputed workers last, then the busier, then the recently used', () => {
    const ranked = rankCandidates([
      candidate('0xdisputed', { contested: 1 }),
      candidate('0xrecent', { lastAssignedMs: 9 }),
      candidate('0xbusy', { openSeats: 2 }),
      candidate('0xidle'),
    ])
    expect(ranked.map(({ worker }) => worker)).toEqual(['0xidle', '0xrecent', '0xbusy', '0xdisputed'])
  })

  test('puts those that have the data before their equals, and before nobody else', () => {
    const ranked = rankCandidates(
      [
        candidate('0xidle'),
        candidate('0xnear', { lastAssignedMs: 9 }),
        candidate('0xbusy', { openSeats: 2 }),
        candidate('0xdisputed', { contested: 1 }),
      ],
      (worker) => worker !== '0xidle',
    )
    expect(ranked.map(({ worker }) => worker)).toEqual(['0xnear', '0xidle', '0xbusy', '0xdisputed'])
  })

  test('does not prefer a long record, so that a newcomer gets its first seat', () => {
    const ranked = rankCandidates([
      candidate('0xold', { score: 90n, lastAssignedMs: 5 }),
      candidate('0xnew', { lastAssignedMs: 0 }),
    ])
    expect(ranked[0]?.worker).toBe('0xnew')
  })
})

test('a worker with a record may hold many seats', () => {
  expect(mayTakeSeat(candidate('0xa', { score: 1n, openSeats: 7 }), { disputed: false })).toBe(true)
})

describe('contestedAnswers', () => {
  const task = (votes: [string, string][]): Task =>
    ({
      status: 'active',
      contributions: votes.map(([worker, resultHash]) => ({
        worker,
        resultHash,
        weight: 2n,
        status: 'contributed',
      })),
    }) as unknown as Task

  test('counts the minority', () => {
    const found = contestedAnswers([
      task([
        ['0xa', '0x1'],
        ['0xb', '0x1'],
        ['0xc', '0x2'],
      ]),
    ])
    expect([...found]).toEqual([['0xc', 1]])
  })

  test('counts everybody where no answer leads', () => {
    const found = contestedAnswers([
      task([
        ['0xa', '0x1'],
        ['0xb', '0x2'],
      ]),
    ])
    expect([...found.keys()]).toEqual(['0xa', '0xb'])
  })

  test('counts nobody where all agree', () => {
    expect(
      contestedAnswers([
        task([
          ['0xa', '0x1'],
          ['0xb', '0x1'],
        ]),
      ]).size,
    ).toBe(0)
  })
})
