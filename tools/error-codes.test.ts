import { expect, test } from 'vitest'
import { EXIT, exitCodeOf } from '../apps/cli/src/output/exit-codes.ts'
import { Failure } from '../packages/protocol/src/failure.ts'
import { MACHINE_FAILURES, PROGRAM_FAILURES } from '../packages/sandbox/src/exit.ts'
import { chassisStatuses } from '../packages/service/src/problems.ts'
import { marketStatuses } from '../services/market/src/routes.ts'
import { secretsStatuses } from '../services/secrets/src/routes.ts'
import { collectCodes } from './error-codes.ts'
import { readPage, rowsBelow } from './pages.ts'

const page = readPage('docs/reference/errors.md')
const described = page.headings.filter(({ level }) => level === 3).map(({ text }) => text)

test('every stable code is described, and nothing else', () => {
  expect(described.toSorted()).toEqual([...collectCodes().keys()].sort())
})

test('codes are found where they are known to be', () => {
  const codes = collectCodes()
  expect(codes.get('NO_MATCH')).toEqual(['packages/sdk/src/errors.ts'])
  expect(codes.has('PARAMS_BAD_QUOTES')).toBe(true)
  for (const code of [...PROGRAM_FAILURES, ...MACHINE_FAILURES]) expect(codes.has(code)).toBe(true)
})

test('each description says what was charged and what to do', () => {
  const blanks = described.filter((code) => {
    const text = textBelow(code)
    return !text.includes('_Charged:_') || !text.includes('_Do:_')
  })
  expect(blanks).toEqual([])
})

test('the table of exit codes is the one the command uses', () => {
  const exits = readPage('docs/reference/exit-codes.md')
  const [, ...rows] = rowsBelow(exits, 'The codes')
  expect(rows.map(([code, name]) => [name?.replaceAll('`', ''), Number(code)])).toEqual(Object.entries(EXIT))
})

test('the table of exit codes names every error that leads to a code of its own', () => {
  const [, ...rows] = rowsBelow(readPage('docs/reference/exit-codes.md'), 'The codes')
  const told = rows.flatMap(([exit, , , errors = '']) =>
    [...errors.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => [code as string, Number(exit)] as const),
  )
  const own = [...collectCodes().keys()].map((code) => [code, exitCodeOf(new Failure('', { code }))] as const)
  const special = own.filter(([, exit]) => exit !== EXIT.local)
  expect(told.toSorted()).toEqual(special.toSorted())
})

test('the page on HTTP names the status of every code that has one of its own', () => {
  const http = readPage('docs/reference/http.md')
  const told = new Set(http.rows.map(({ cells }) => `${cells[0]} ${cells[1]}`))
  for (const [code, status] of Object.entries({
    ...chassisStatuses,
    ...marketStatuses,
    ...secretsStatuses,
  })) {
    expect(told).toContain(`\`${code}\` ${status}`)
  }
})

function textBelow(code: string): string {
  const at = page.headings.findIndex(({ text }) => text === code)
  const from = page.headings[at]?.line ?? 0
  const to = page.headings[at + 1]?.line ?? Number.POSITIVE_INFINITY
  return page.text
    .split('\n')
    .slice(from, to - 1)
    .join('\n')
}
