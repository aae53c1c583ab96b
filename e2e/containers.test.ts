import { readFile } from 'node:fs/promises'
import {
  findCompilerObstacle,
  findEngineObstacle,
  openProbeImages,
  type ProbeImages,
  startEngine,
  type TestEngine,
} from '@ruche/sandbox/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseDocument } from './src/document.ts'
import { type TestNetwork, upNetwork } from './src/network.ts'

const obstacle = findEngineObstacle() ?? findCompilerObstacle()
if (obstacle !== undefined) console.warn(`Apps in containers are not tested: ${obstacle}.`)

describe.skipIf(obstacle !== undefined)('on a machine with a container engine', () => {
  let images: ProbeImages
  let engine: TestEngine
  let net: TestNetwork

  beforeAll(async () => {
    images = await openProbeImages()
    engine = await startEngine({ env: process.env })
    process.env.RUCHE_ENGINE = engine.socketPath
    net = await upNetwork(['--workers', '3'])
  })

  afterAll(async () => {
    await net?.stop()
    await engine?.close()
    await images?.close()
    delete process.env.RUCHE_ENGINE
  })

  test('an image runs on several workers, which agree on its result, and again afterwards', async () => {
    const { path } = await images.image('answer')
    const { code, stdout, stderr } = await net.run([path])
    expect(code, stderr).toBe(0)
    const { status, tasks } = parseDocument(stdout)
    expect(status).toBe('verified')
    expect(await readFile(tasks[0]?.files[0] as string, 'utf8')).toBe('42')

    const replayed = await net.replay(tasks[0]?.taskId as string)
    expect(JSON.parse(replayed.stdout)).toMatchObject({ verdict: 'agrees' })
    expect(engine.podman('ps', '--all', '--quiet')).toBe('')
  })
})
