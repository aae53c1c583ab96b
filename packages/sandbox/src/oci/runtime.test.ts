import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { complianceSuite, createBench } from '../compliance.ts'
import { findCompilerObstacle, openProbeImages, type ProbeImages } from '../native/test/probe-images.ts'
import type { Runtime } from '../runtime.ts'
import { openEngine } from './engine.ts'
import { createOciRuntime } from './runtime.ts'
import { hasSubordinateIds } from './subordinate-ids.ts'
import { findEngineObstacle, startEngine, type TestEngine } from './test/podman.ts'

const obstacle = findEngineObstacle() ?? findCompilerObstacle()
if (obstacle !== undefined) console.warn(`Containers are not tested: ${obstacle}.`)

describe.skipIf(obstacle !== undefined)('with a container engine', () => {
  let images: ProbeImages
  let service: TestEngine
  let runtime: Runtime

  beforeAll(async () => {
    images = await openProbeImages()
    service = await startEngine({ env: process.env })
    const engine = await openEngine({
      socketPath: service.socketPath,
      hasSubordinateIds: hasSubordinateIds(),
    })
    const scratchFolder = join(images.folder, 'scratch')
    runtime = await createOciRuntime({ engine, owner: 'worker-of-the-test', scratchFolder })
  })

  afterAll(async () => {
    await service?.close()
    await images?.close()
  })

  const build = async (program: string): Promise<string> => {
    const { path, digest } = await images.image(program)
    return `oci-archive:${path}@${digest}`
  }

  complianceSuite('the OCI runtime', { getRuntime: () => runtime, build })

  test('tells what a container used that ends before anybody looks', async () => {
    const bench = await createBench(runtime)
    try {
      const { usage } = await bench.run(await build('silent'))
      // Podman prepares the first process before it starts the program, and that has used something.
      expect(usage.cpuMs).toBeGreaterThan(0)
    } finally {
      await bench.close()
    }
  })
})
