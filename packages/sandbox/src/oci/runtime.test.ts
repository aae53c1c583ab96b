import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { complianceSuite } from '../compliance.ts'
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

  complianceSuite('the OCI runtime', {
    getRuntime: () => runtime,
    async build(program) {
      const { path, digest } = await images.image(program)
      return `oci-archive:${path}@${digest}`
    },
  })
})
