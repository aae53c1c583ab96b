import { type ReplicaStatus, replicaReportSchema, replicaStatusSchema } from '@ruche/api'
import { moveOn, REPLICA_LIFE } from '@ruche/protocol'
import { describe, expect, test } from 'vitest'
import { banUntil, leaseUntil } from './lease.ts'
import { afterReport } from './replica.ts'

describe('afterReport', () => {
  test('moves a replica forward', () => {
    expect(afterReport('assigned', 'computed')).toBe('computed')
  })

  test('ignores a report that comes late', () => {
    expect(afterReport('contributed', 'computing')).toBe('contributed')
  })

  test('brings back a replica that was given up while its worker went on', () => {
    expect(afterReport('lost', 'contributed')).toBe('contributed')
  })

  test('leaves a released replica released', () => {
    expect(afterReport('released', 'uploaded')).toBe('released')
  })

  test('does not let a failure undo a reveal', () => {
    expect(afterReport('revealed', 'failed')).toBe('revealed')
  })
})

test('a lease is the category’s time and a minute', () => {
  expect(leaseUntil({ nowMs: 1_000, maxRuntimeSeconds: 300n })).toBe(361_000)
})

test('bans double from ten minutes', () => {
  expect([1, 2, 3].map((caught) => banUntil({ nowMs: 0, caught }))).toEqual([600_000, 1_200_000, 2_400_000])
})

test('a report moves a replica as its life says, and where it has no such move changes nothing', () => {
  const reports = replicaReportSchema.options
  for (const current of replicaStatusSchema.options)
    for (const report of reports)
      expect([current, report, afterReport(current, report)]).toEqual([
        current,
        report,
        moveOn<ReplicaStatus, string>(REPLICA_LIFE, current, report) ?? current,
      ])
  expect(Object.keys(REPLICA_LIFE.phases)).toEqual(replicaStatusSchema.options)
})
