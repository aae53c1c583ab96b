import { Failure } from '@ruche/protocol'
import { describe, expect, test } from 'vitest'
import { gather } from './gather.ts'

/** A run that waits to be let go, and what it was asked each time. */
function held() {
  const runs: (readonly number[])[] = []
  const doors: (() => void)[] = []
  const ask = gather(async (items: readonly number[]) => {
    runs.push(items)
    await new Promise<void>((open) => doors.push(open))
    return items.map((item) => item * 10)
  })
  return { ask, runs, release: () => doors.shift()!() }
}
const turn = () => new Promise((next) => setImmediate(next))

describe('calls that are gathered', () => {
  test('of one turn are answered by one run, each with its own result', async () => {
    const { ask, runs, release } = held()
    const answers = Promise.all([ask(1), ask(2)])
    await turn()
    release()
    expect(await answers).toEqual([10, 20])
    expect(runs).toEqual([[1, 2]])
  })

  test('wait for the run under way to end, and then share the next one', async () => {
    const { ask, runs, release } = held()
    const first = ask(1)
    await turn()
    const later = Promise.all([ask(2), ask(3)])
    await turn()
    expect(runs).toEqual([[1]])
    release()
    await first
    await turn()
    release()
    expect(await later).toEqual([20, 30])
    expect(runs).toEqual([[1], [2, 3]])
  })

  test('do not suffer from a bad one among them', async () => {
    const ask = gather(async (items: readonly number[]) => {
      if (items.includes(0)) throw new Error('nothing to divide')
      return items
    })
    const [good, bad] = await Promise.allSettled([ask(7), ask(0)])
    expect(good).toEqual({ status: 'fulfilled', value: 7 })
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'nothing to divide' } })
  })

  test('all fail at once when it is nobody’s fault', async () => {
    let runs = 0
    const ask = gather(async () => {
      runs += 1
      throw new Failure('The database is away.', { code: 'AWAY', retryable: true })
    })
    const ends = await Promise.allSettled([ask(1), ask(2), ask(3)])
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(runs).toBe(1)
  })
})
