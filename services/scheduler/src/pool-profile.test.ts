import { expect, test } from 'vitest'
import { profileOf } from './pool-profile.ts'

const small = {
  architecture: 'x86_64',
  cpus: 2,
  memoryBytes: 4e9,
  diskBytes: 1e9,
  latencyMs: { paris: 8.2 },
} as const
const large = {
  ...small,
  cpus: 8,
  memoryBytes: 64e9,
  gpu: { model: 'H200', count: 2 },
  latencyMs: { paris: 123.4 },
}
const worker = (
  abilities: Parameters<typeof profileOf>[1][number]['abilities'],
  roundTripMs?: number,
  speed?: number,
) => ({ abilities, roundTripMs, speed })

test('a pool says what every one of its workers has', () => {
  expect(profileOf({ region: 'eu-west' }, [worker(small, 1.2), worker(large, 7)])).toEqual({
    region: 'eu-west',
    architecture: 'x86_64',
    cpus: 2,
    memoryBytes: 4e9,
    diskBytes: 1e9,
    // The slower of each: 123.4 rounded up to two digits.
    latencyMs: { paris: 130, scheduler: 7 },
  })
  expect(profileOf({}, [worker(large), worker({ ...large, gpu: { model: 'H200', count: 1 } })]).gpu).toEqual({
    model: 'H200',
    count: 1,
  })
})

test('what is declared is said as far as it is found to be so', () => {
  const declared = { cpus: 4, memoryBytes: 1e9, latencyMs: { paris: 5, tokyo: 200 } }
  expect(profileOf(declared, [worker(small)])).toMatchObject({
    cpus: 2,
    memoryBytes: 1e9,
    latencyMs: { paris: 9, tokyo: 200 },
  })
  expect(profileOf(declared, [])).toEqual(declared)
})

test('a pool is as fast as the slowest of its workers has shown, and says nothing of it before all have', () => {
  const shown = (...speeds: (number | undefined)[]) =>
    profileOf(
      { speed: 900 },
      speeds.map((speed) => worker(small, 1, speed)),
    ).speed
  // Rounded down to two digits.
  expect(shown(431.7, 389.9)).toBe(380)
  expect(shown(431.7, undefined)).toBeUndefined()
  expect(shown(0.4)).toBeUndefined()
})

test('of what a worker does not say, only what is declared is said', () => {
  expect(profileOf({ cpus: 4 }, [worker(small, 3), worker(undefined)])).toEqual({ cpus: 4 })
})
