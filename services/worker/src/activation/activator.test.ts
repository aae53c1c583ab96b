import { expect, test } from 'vitest'
import { startActivator } from './activator.ts'
import type { Conditions, Reading } from './conditions.ts'

function start(conditions: Conditions, readings: Partial<Reading>[]) {
  const said: [number, string][] = []
  const stop = new AbortController()
  const activator = startActivator({
    conditions,
    slots: 3,
    read: async () => ({ minuteOfDay: 0, ...readings.shift() }),
    ownLoad: () => 0,
    everyMs: 1e9,
    onChange: (offered, reason) => said.push([offered, reason]),
    signal: stop.signal,
  })
  return { activator, said, stop: () => stop.abort() }
}

test('without conditions all seats are offered, until it drains', () => {
  const { activator, said, stop } = start({}, [])
  expect(activator.offered()).toBe(3)
  activator.drain()
  expect([activator.offered(), said]).toEqual([0, [[0, 'it is draining']]])
  stop()
})

test('with conditions none is offered before they are known to hold, and a change is told once', async () => {
  const { activator, said, stop } = start({ celsiusMax: 70 }, [
    { celsius: 50 },
    { celsius: 60 },
    { celsius: 71 },
    { celsius: 65 },
    { celsius: 60 },
  ])
  expect(activator.offered()).toBe(0)
  for (let look = 0; look < 4; look += 1) await activator.look()
  expect(said).toEqual([
    [3, 'its conditions hold'],
    [0, 'the machine is too hot'],
    [3, 'its conditions hold'],
  ])
  stop()
})
