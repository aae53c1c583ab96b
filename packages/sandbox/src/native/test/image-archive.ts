import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How an image is to be run; fields of its configuration. */
export type ImageSettings = {
  Entrypoint?: string[]
  Cmd?: string[]
  Env?: string[]
  User?: string
  WorkingDir?: string
}

/** An image made for a test: a file with an OCI image layout. */
export type TestImage = { path: string; digest: string; layout: string }

/** Packs a folder the same way each time, so that the same files have the same digest. */
function packFolder(folder: string, file: string): void {
  const stable = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner']
  execFileSync('tar', [...stable, '-cf', file, '-C', folder, '.'])
}

/**
 * Makes an image of layers that are tar files.
 *
 * @param folder - Holds the image afterwards; created.
 */
export async function makeImage(
  folder: string,
  layers: readonly Buffer[],
  config: ImageSettings,
): Promise<TestImage> {
  const layout = join(folder, 'layout')
  const blobs = join(layout, 'blobs', 'sha256')
  await mkdir(blobs, { recursive: true })
  const add = async (bytes: Buffer | string, mediaType: string) => {
    const hex = createHash('sha256').update(bytes).digest('hex')
    await writeFile(join(blobs, hex), bytes)
    return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(bytes) }
  }
  const type = 'application/vnd.oci.image'
  const parts = await Promise.all(layers.map((layer) => add(layer, `${type}.layer.v1.tar`)))
  const settings = await add(
    JSON.stringify({
      architecture: process.arch === 'x64' ? 'amd64' : process.arch,
      os: 'linux',
      config,
      rootfs: { type: 'layers', diff_ids: parts.map(({ digest }) => digest) },
    }),
    `${type}.config.v1+json`,
  )
  const manifest = {
    schemaVersion: 2,
    mediaType: `${type}.manifest.v1+json`,
    config: settings,
    layers: parts,
  }
  const { digest, size, mediaType } = await add(JSON.stringify(manifest), manifest.mediaType)
  await writeFile(
    join(layout, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType, digest, size }] }),
  )
  await writeFile(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const path = join(folder, 'image.tar')
  packFolder(layout, path)
  return { path, digest, layout }
}

/** A root folder with nothing but one program, as a layer. */
export async function makeProgramLayer(folder: string, program: string): Promise<Buffer> {
  const root = join(folder, 'root')
  for (const name of ['tmp', 'iexec_in', 'iexec_out', 'proc', 'dev', 'etc'])
    await mkdir(join(root, name), { recursive: true })
  await cp(program, join(root, 'probe'))
  await writeFile(join(root, 'etc', 'passwd'), 'root:x:0:0:root:/:/none\n')
  packFolder(root, join(folder, 'layer.tar'))
  const layer = await readFile(join(folder, 'layer.tar'))
  await rm(root, { recursive: true })
  return layer
}
