import { describe, expect, test } from 'vitest'
import type { Exit } from '../../exit.ts'
import { withLimitsBlamed } from './program.ts'

const NOTHING = {
  isFuelUsedUp: false,
  isStackUsedUp: false,
  isGrowthLimited: false,
  isGrowthBroken: false,
}
const TRAP: Exit = { kind: 'failed', code: 'TRAP', message: 'The program trapped.' }
const DONE: Exit = { kind: 'completed' }

describe('the limit behind an end', () => {
  test.each([
    ['a trap', TRAP, {}, 'TRAP'],
    ['no fuel', TRAP, { isFuelUsedUp: true }, 'FUEL_LIMIT'],
    ['no fuel at the very end', DONE, { isFuelUsedUp: true }, 'FUEL_LIMIT'],
    ['deep calls', TRAP, { isStackUsedUp: true }, 'STACK_OVERFLOW'],
    ['a refusal of memory', TRAP, { isGrowthLimited: true }, 'MEMORY_LIMIT'],
    ['a machine without memory', TRAP, { isGrowthBroken: true }, 'MACHINE_MEMORY'],
    [
      'an end by a system call',
      { kind: 'failed', code: 'OUTPUT_LIMIT', message: '' } as Exit,
      { isFuelUsedUp: true },
      'OUTPUT_LIMIT',
    ],
  ] as const)('%s', (_what, exit, gauges, code) => {
    expect(withLimitsBlamed(exit, { ...NOTHING, ...gauges })).toMatchObject({ kind: 'failed', code })
  })

  test('a program that copes with a refusal of memory has completed', () => {
    expect(withLimitsBlamed(DONE, { ...NOTHING, isGrowthLimited: true })).toEqual(DONE)
  })
})
