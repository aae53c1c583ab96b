import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRequirements, type PoolAbilities, relaxRequirements } from './requirements.ts'

const pool: PoolAbilities = {
  region: 'eu-west',
  architecture: 'x86_64',
  cpus: 4,
  speed: 300,
  memoryBytes: 8e9,
  diskBytes: 1e10,
  gpu: { model: 'H200', count: 1 },
  pricePerGigafuel: 5n,
  latencyMs: { paris: 12 },
}
const unmet = (wanted: Parameters<typeof checkRequirements>[0], of: PoolAbilities | undefined = pool) =>
  checkRequirements(wanted, of).map(({ rule }) => rule.replace('ruche-requirements-', ''))

describe('what is required of a pool', () => {
  test('is met by just as much', () => {
    const all = {
      region: 'eu-west',
      architecture: 'x86_64',
      minCpus: 4,
      minSpeed: 300,
      minMemoryBytes: 8e9,
      minDiskBytes: 1e10,
    }
    const more = { gpu: 'H200', maxPricePerGigafuel: 5n, probe: 'paris', maxLatencyMs: 12 }
    expect(unmet({ ...all, ...more })).toEqual([])
    expect(unmet({ probe: 'paris' })).toEqual([])
    expect(unmet({}, undefined)).toEqual([])
  })

  test.each([
    ['region', { region: 'us-east' }],
    ['architecture', { architecture: 'aarch64' }],
    ['cpus', { minCpus: 5 }],
    ['speed', { minSpeed: 301 }],
    ['memoryBytes', { minMemoryBytes: 8e9 + 1 }],
    ['diskBytes', { minDiskBytes: 2e10 }],
    ['gpu', { gpu: 'A100' }],
    ['pricePerGigafuel', { maxPricePerGigafuel: 4n }],
    ['latency', { probe: 'paris', maxLatencyMs: 11 }],
    ['latency', { probe: 'tokyo' }],
    ['latency', { probe: 'toString' }],
  ])('is not met for its %s', (name, wanted) => {
    expect(unmet(wanted)).toEqual([name])
    expect(unmet(wanted, undefined)).toEqual([name])
  })

  test('is told with both values', () => {
    expect(checkRequirements({ minCpus: 5 }, pool)[0]!.message).toBe(
      'The request requires of the workerpool cpus at least 5, its profile says 4.',
    )
    expect(checkRequirements({ gpu: 'H200' }, {})[0]!.message).toMatch(/says nothing of it/)
  })
})

test('relaxed requirements are met, and are the same where they were met', () => {
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
  const place = fc.constantFrom('eu-west', 'us-east')
  const count = fc.nat(3)
  const probe = fc.constantFrom('paris', 'tokyo')
  const wishes = fc.record({
    ...{ region: some(place), gpu: some(place), minCpus: some(count), minDiskBytes: some(count) },
    ...{ maxPricePerGigafuel: some(fc.bigInt(0n, 3n)), probe: some(probe), maxLatencyMs: some(count) },
  })
  const pools = fc.record({
    ...{ region: some(place), cpus: some(count), diskBytes: some(count) },
    gpu: some(fc.record({ model: place, count: fc.constant(1) })),
    pricePerGigafuel: some(fc.bigInt(0n, 3n)),
    latencyMs: some(fc.dictionary(probe, count, { noNullPrototype: true })),
  })
  fc.assert(
    fc.property(wishes, pools, (wanted, abilities) => {
      const relaxed = relaxRequirements(wanted, abilities)
      expect(checkRequirements(relaxed, abilities)).toEqual([])
      if (checkRequirements(wanted, abilities).length === 0)
        expect(relaxed).toEqual(
          Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)),
        )
    }),
  )
})
