import { expect, test } from 'vitest'
import { readRequirements } from './requirements.ts'

test('what is required is read name by name', () => {
  expect(readRequirements([])).toBeUndefined()
  const texts = [
    'region=eu-west',
    'cpus=4',
    'speed=300',
    'memory-mib=2',
    'fuel-price=7',
    'gpu=H200 NVL',
    'latency=paris:20',
  ]
  expect(readRequirements(texts)).toEqual({
    region: 'eu-west',
    minCpus: 4,
    minSpeed: 300,
    minMemoryBytes: 2_097_152,
    maxPricePerGigafuel: 7n,
    gpu: 'H200 NVL',
    probe: 'paris',
    maxLatencyMs: 20,
  })
})

test.each(['cpus', 'cpus=four', 'latency=paris', 'toString=1', 'cores=4', 'region='])(
  '%s is refused',
  (text) => {
    expect(() => readRequirements([text])).toThrow(expect.objectContaining({ code: 'USAGE' }))
  },
)
