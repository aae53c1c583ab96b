import { expect, test } from 'vitest'
import { findAuditBreak, nextAuditLine } from './audit-chain.ts'
import type { AuditLine } from './secrets.ts'

const subject = `0x${'ab'.repeat(20)}` as const
const entry = (version: number) =>
  ({ at: '2026-01-01T00:00:00.000Z', event: 'secret-set', subject, details: { version } }) as const
const lines: AuditLine[] = []
for (const version of [1, 2, 3]) lines.push(nextAuditLine(lines.at(-1), entry(version)))

test('a line is hashed after the one before it, with its keys in order', () => {
  expect(lines[0]?.entry).toBe(
    `{"at":"2026-01-01T00:00:00.000Z","details":{"version":1},"event":"secret-set","subject":"${subject}"}`,
  )
  expect(lines[1]?.previous).toBe(lines[0]?.hash)
  expect(findAuditBreak(lines)).toBeUndefined()
})

test.each([
  [
    'changed',
    (all: AuditLine[]) => all.with(1, { ...all[1]!, entry: all[1]!.entry.replace('2026', '2027') }),
    2,
  ],
  ['left out', (all: AuditLine[]) => [all[0]!, all[2]!], 3],
  ['put first', (all: AuditLine[]) => all.slice(1), 2],
])('a line that was %s is found', (_, change, sequence) => {
  expect(findAuditBreak(change([...lines]))).toBe(sequence)
})
