import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { complianceSuite } from '../compliance.ts'
import { findCompilerObstacle, openProbeImages, type ProbeImages } from '../native/test/probe-images.ts'
import type { Runtime } from '../runtime.ts'
import { createBubblewrapRuntime, findBubblewrapObstacle } from './runtime.ts'

const obstacle = (await findBubblewrapObstacle()) ?? findCompilerObstacle()
if (obstacle !== undefined) console.warn(`Images without an engine are not tested: ${obstacle}.`)

describe.skipIf(obstacle !== undefined)('without a container engine', () => {
  let images: ProbeImages
  let folder: string
  let runtime: Runtime

  beforeAll(async () => {
    images = await openProbeImages()
    folder = await mkdtemp(join(tmpdir(), 'ruche-cage-'))
    runtime = await createBubblewrapRuntime({ scratchFolder: folder })
  })

  afterAll(async () => {
    await images?.close()
    await rm(folder, { recursive: true, force: true })
  })

  complianceSuite('the bubblewrap runtime', {
    getRuntime: () => runtime,
    async build(program) {
      const { path, digest } = await images.image(program)
      return `oci-archive:${path}@${digest}`
    },
  })
})
