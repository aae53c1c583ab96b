import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeImage, type TestImage } from '../native/test/image-archive.ts'
import { ACCOUNT, findRegistryObstacle, startRegistry, type TestRegistry } from '../oci/test/registry.ts'
import { platformOf } from './manifest.ts'
import { fetchRegistryImage } from './registry-image.ts'

const obstacle = findRegistryObstacle()

describe.skipIf(obstacle !== undefined)(
  `an image in a registry${obstacle === undefined ? '' : ` (${obstacle})`}`,
  () => {
    let folder: string
    let registry: TestRegistry
    let image: TestImage

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ruche-registry-'))
      registry = await startRegistry(join(folder, 'registry'))
      image = await makeImage(join(folder, 'image'), [Buffer.alloc(1024)], { Entrypoint: ['/x'] })
      await registry.push('team/x', image)
      await mkdir(join(folder, 'parts'))
    })

    afterAll(async () => {
      await registry?.close()
      await rm(folder, { recursive: true, force: true })
    })

    const fetchImage = (digest: string, credentials?: typeof ACCOUNT) =>
      fetchRegistryImage(
        { name: `${registry.host}/team/x`, digest },
        { folder: join(folder, 'parts'), platform: platformOf(process), credentials },
      )

    test('comes with its parts to those who may have it', async () => {
      const { manifest, readText } = await fetchImage(image.digest, ACCOUNT)
      expect(manifest.layers).toHaveLength(1)
      expect(JSON.parse(await readText(manifest.config.digest))).toMatchObject({
        config: { Entrypoint: ['/x'] },
      })
    })

    test('does not come to others, nor under another digest', async () => {
      await expect(fetchImage(image.digest)).rejects.toMatchObject({ code: 'IMAGE_UNAVAILABLE' })
      await expect(fetchImage(`sha256:${'ab'.repeat(32)}`, ACCOUNT)).rejects.toMatchObject({
        code: 'IMAGE_UNAVAILABLE',
      })
    })
  },
)
