import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { measureAbilities } from './abilities.ts'

test('what one task can have is bounded by the limits, and probes that answer are timed', async () => {
  const probe = createServer((_, answer) => answer.end())
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  const abilities = await measureAbilities({
    folder: tmpdir(),
    limits: { cpuCount: 0.5, memoryBytes: 1_000, outputBytes: 2_000 },
    slots: 2,
    hasGpu: false,
    probes: { near: `http://127.0.0.1:${port}`, gone: 'http://127.0.0.1:1' },
    signal: new AbortController().signal,
  })
  probe.close()
  expect(abilities).toMatchObject({ cpus: 1, memoryBytes: 1_000, diskBytes: 2_000 })
  expect(Object.keys(abilities.latencyMs!)).toEqual(['near'])
})
