import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Bench, createBench } from '../compliance.ts'
import { digestOutput } from '../digest.ts'
import { formatImageSource } from '../image/image-source.ts'
import { makeImage } from '../native/test/image-archive.ts'
import { findCompilerObstacle, openProbeImages, type ProbeImages } from '../native/test/probe-images.ts'
import type { Runtime } from '../runtime.ts'
import { type Engine, openEngine } from './engine.ts'
import { createEngineClient } from './engine-client.ts'
import { createOciRuntime, type OciRuntimeOptions } from './runtime.ts'
import { hasSubordinateIds } from './subordinate-ids.ts'
import { findEngineObstacle, startEngine, type TestEngine } from './test/podman.ts'
import { ACCOUNT, findRegistryObstacle, startRegistry, type TestRegistry } from './test/registry.ts'

const obstacle = findEngineObstacle() ?? findCompilerObstacle() ?? findRegistryObstacle()
if (obstacle !== undefined) console.warn(`Images are not tested: ${obstacle}.`)

describe.skipIf(obstacle !== undefined)('images', () => {
  let images: ProbeImages
  let registry: TestRegistry
  let service: TestEngine
  let engine: Engine
  let folder: string
  let bench: Bench

  beforeAll(async () => {
    images = await openProbeImages()
    registry = await startRegistry(join(images.folder, 'registry'))
    service = await startEngine({ env: process.env, registry: registry.host })
    engine = await openEngine({ socketPath: service.socketPath, hasSubordinateIds: hasSubordinateIds() })
    await registry.push('team/answer', await images.image('answer'))
  })

  afterAll(async () => {
    await service?.close()
    await registry?.close()
    await images?.close()
  })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ruche-oci-'))
  })

  afterEach(async () => {
    await bench?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function open(options: Partial<OciRuntimeOptions> = {}): Promise<Runtime> {
    const runtime = await createOciRuntime({
      engine,
      owner: folder,
      scratchFolder: join(folder, 'scratch'),
      ...options,
    })
    bench = await createBench(runtime)
    return runtime
  }
  const credentials = () => ({ [registry.host]: ACCOUNT })
  const named = async (program: string) => {
    const { digest } = await images.image(program)
    return formatImageSource({ kind: 'registry', name: `${registry.host}/team/${program}`, digest })
  }

  test('come from a private registry, by their digest', async () => {
    await open({ credentials: credentials() })
    const { exit, outputFolder } = await bench.run(await named('answer'))
    expect(exit).toEqual({ kind: 'completed' })
    // SHA-256 of "42".
    expect((await digestOutput(outputFolder)).digest).toBe(
      '0x73475cb40a568e8da8a045ced110137e159f890ac4da883b6b17dc651b3a8049',
    )
  })

  test('do not come to those without credentials, nor under a digest they do not have', async () => {
    await open()
    service.podman('rmi', '--all', '--force')
    await expect(bench.run(await named('answer'))).rejects.toMatchObject({ code: 'IMAGE_UNAVAILABLE' })
    await open({ credentials: credentials() })
    const other = formatImageSource({
      kind: 'registry',
      name: `${registry.host}/team/answer`,
      digest: `sha256:${'ab'.repeat(32)}`,
    })
    await expect(bench.run(other)).rejects.toMatchObject({ code: 'IMAGE_UNAVAILABLE' })
  })

  test('in archives are refused before anything runs when they are not what was registered', async () => {
    await open()
    const { path, digest } = await images.image('answer')
    const wrong = formatImageSource({ kind: 'archive', path, digest: `sha256:${'ab'.repeat(32)}` })
    await expect(bench.run(wrong)).rejects.toMatchObject({ code: 'IMAGE_MISMATCH' })

    const bytes = await readFile(path)
    const at = bytes.indexOf('"Entrypoint"')
    bytes.write('"entrypoint"', at)
    const changed = join(folder, 'changed.tar')
    await writeFile(changed, bytes)
    await expect(bench.run(`oci-archive:${changed}@${digest}`)).rejects.toMatchObject({
      code: 'IMAGE_MISMATCH',
    })

    const text = join(folder, 'text.tar')
    await writeFile(text, 'Dear workers')
    await expect(bench.run(`oci-archive:${text}@${digest}`)).rejects.toMatchObject({
      code: 'IMAGE_MALFORMED',
    })
  })

  test('without what they name as their entrypoint fail alike everywhere', async () => {
    await open()
    const { path, digest } = await makeImage(join(folder, 'none'), [images.layer], { Entrypoint: ['/none'] })
    const { exit } = await bench.run(`oci-archive:${path}@${digest}`)
    expect(exit).toMatchObject({ kind: 'failed', code: 'NOT_STARTABLE' })
  })

  test('run as the user, in the folder and with the variables that they name', async () => {
    await open()
    const config = {
      Entrypoint: ['/probe', 'told'],
      Cmd: ['by default'],
      Env: ['GREETING=hi'],
      User: '1000:1000',
      WorkingDir: '/tmp',
    }
    const { path, digest } = await makeImage(join(folder, 'user'), [images.layer], config)
    const { exit, outputFolder } = await bench.run(`oci-archive:${path}@${digest}`)
    expect(exit).toEqual({ kind: 'completed' })
    const told = (await readFile(join(outputFolder, 'stdout.txt'), 'utf8')).split('\0')
    expect(told.slice(0, 2)).toEqual(['told', 'by default'])
    expect(told).toContain('GREETING=hi')
  })

  test('that nobody uses are removed, those of others are not', async () => {
    const others = await images.image('silent')
    service.podman('load', '--input', others.path)
    const count = () => service.podman('images', '--all', '--quiet', '--no-trunc').trim().split('\n').length
    await open({ credentials: credentials(), allowance: { bytesMax: 0, ageMsMax: 1_000_000 } })
    const before = count()
    const { exit } = await bench.run(
      formatImageSource({ kind: 'archive', ...(await images.image('folder')) }),
    )
    expect(exit).toEqual({ kind: 'completed' })
    expect(count()).toBe(before)
  })

  test('whose engine dies in the middle of a run are this machine’s fault, and leave nothing behind', async () => {
    await open()
    const { path, digest } = await images.image('ignore-term')
    const run = bench.run(`oci-archive:${path}@${digest}`, {}, { limits: { wallMs: 60_000 } })
    run.catch(() => undefined)
    const list = () => service.podman('ps', '--quiet').trim()
    while (list() === '') await new Promise((resolve) => setTimeout(resolve, 50))
    await service.kill()
    // The bench tries again, as a worker would; by then nobody answers at all.
    await expect(run).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' })
    expect(list()).not.toBe('')
    await service.start()
    await open()
    expect(list()).toBe('')
  })

  test('see a device that the owner grants by its CDI name, and tasks that ask for none do not', async () => {
    await open({ grants: { gpuDevices: ['ruche.test/device=one'] } })
    // The device is not defined here: the engine must have understood its name to say so.
    const { path, digest } = await images.image('silent')
    const program = `oci-archive:${path}@${digest}`
    expect((await bench.run(program)).exit).toEqual({ kind: 'completed' })
    const { exit } = await bench.run(program, { wantsGpu: true })
    expect(exit).toMatchObject({
      code: 'SANDBOX_CRASHED',
      message: expect.stringMatching(/ruche\.test\/device=one/),
    })
  })

  test('reach a network only where the deal asks and the worker allows', async () => {
    const { path, digest } = await images.image('connect-out')
    const settings: string[] = []
    const client = createEngineClient(service.socketPath)
    const spy: typeof client = {
      ...client,
      call(path, options) {
        const body = options?.body as { HostConfig?: { NetworkMode: string } } | undefined
        if (body?.HostConfig !== undefined) settings.push(body.HostConfig.NetworkMode)
        return client.call(path, options)
      },
    }
    for (const isNetworkAllowed of [false, true]) {
      await open({ engine: { ...engine, client: spy }, grants: { isNetworkAllowed } })
      for (const wantsNetwork of [false, true])
        await bench.run(`oci-archive:${path}@${digest}`, { wantsNetwork }).catch(() => undefined)
    }
    expect([...new Set(settings.slice(0, 3))]).toEqual(['none'])
    expect(settings).toContain('bridge')
  })
})
