import { describe, expect, test } from 'vitest'
import { planRecovery } from './transaction.ts'

const coded = (code: string) => Object.assign(new Error(code), { code })

describe('planRecovery', () => {
  test('repeats what PostgreSQL rolled back because of others, five times at most', () => {
    expect(planRecovery({ error: coded('40001'), isDone: true, attempt: 1 })).toBe('again')
    expect(planRecovery({ error: coded('40P01'), isDone: false, attempt: 4 })).toBe('again')
    expect(planRecovery({ error: coded('40001'), isDone: false, attempt: 5 })).toBe('conflict')
  })

  test('repeats a connection lost before COMMIT, never one lost during it', () => {
    const lost = new Error('Connection terminated unexpectedly')
    expect(planRecovery({ error: lost, isDone: false, attempt: 1 })).toBe('again')
    expect(planRecovery({ error: lost, isDone: true, attempt: 1 })).toBe('unknown')
  })

  test('passes on what another try would not change', () => {
    expect(planRecovery({ error: coded('23505'), isDone: false, attempt: 1 })).toBe('throw')
    expect(planRecovery({ error: new Error('a bug'), isDone: true, attempt: 1 })).toBe('throw')
  })
})
