import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { complianceSuite, createBench } from '../compliance.ts'
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

  test('a single argument that is larger than the system takes ends the run as a program that cannot be started', async () => {
    const bench = await createBench(runtime)
    const { path, digest } = await images.image('silent')
    // Linux takes 131,071 bytes.
    const { exit } = await bench.run(`oci-archive:${path}@${digest}`, { args: ['a'.repeat(200_000)] })
    await bench.close()
    expect(exit).toMatchObject({ kind: 'failed', code: 'NOT_STARTABLE' })
  })

  complianceSuite('the bubblewrap runtime', {
    getRuntime: () => runtime,
    async build(program) {
      const { path, digest } = await images.image(program)
      return `oci-archive:${path}@${digest}`
    },
  })
})
