import { execFileSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unpackLayers } from './unpack.ts'

const TAR = 'application/vnd.oci.image.layer.v1.tar'
const GZIP = `${TAR}+gzip`

let folder: string
let root: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-unpack-'))
  root = join(folder, 'root')
  await mkdir(root)
})
afterEach(() => rm(folder, { recursive: true }))

/** Packs files, given by path and text, or by path and `-> target` for links; only the entries named. */
async function makeLayer(name: string, entries: Record<string, string>, mediaType = TAR): Promise<string> {
  const source = join(folder, `${name}-source`)
  for (const [path, text] of Object.entries(entries)) {
    await mkdir(join(source, path, '..'), { recursive: true })
    if (text.startsWith('-> ')) await symlink(text.slice(3), join(source, path))
    else await writeFile(join(source, path), text, { mode: 0o4755 })
  }
  const file = join(folder, name)
  const compress = mediaType === GZIP ? ['--gzip'] : []
  execFileSync('tar', [...compress, '--no-recursion', '-cf', file, '-C', source, ...Object.keys(entries)])
  return file
}

const unpack = (files: readonly string[], mediaType = TAR) =>
  unpackLayers(
    files.map((file) => ({ digest: file, size: 0, mediaType })),
    { read: (file) => createReadStream(file), root },
  )

describe('layers', () => {
  test('are laid over each other, and take away what they say', async () => {
    const lower = await makeLayer('lower', {
      'etc/a': 'a',
      'etc/b': 'b',
      'opt/x/old': 'old',
      link: '-> etc/a',
    })
    const upper = await makeLayer('upper', {
      'etc/.wh.a': '',
      'etc/b': 'B',
      'opt/x/.wh..wh..opq': '',
      'opt/x/new': 'new',
    })
    await unpack([lower, upper])
    await expect(stat(join(root, 'etc/a'))).rejects.toThrow()
    expect(await readFile(join(root, 'etc/b'), 'utf8')).toBe('B')
    await expect(stat(join(root, 'opt/x/old'))).rejects.toThrow()
    expect(await readFile(join(root, 'opt/x/new'), 'utf8')).toBe('new')
    expect(await readlink(join(root, 'link'))).toBe('etc/a')
  })

  test('may be compressed, and keep no rights of other users', async () => {
    await unpack([await makeLayer('gzip', { program: 'x' }, GZIP)], GZIP)
    expect((await stat(join(root, 'program'))).mode & 0o7777).toBe(0o755)
  })

  test('do not lead outside through a link of a lower layer', async () => {
    const outside = join(folder, 'outside')
    await mkdir(outside)
    const lower = await makeLayer('lower', { way: `-> ${outside}` })
    const upper = await makeLayer('upper', { 'way/out': 'x' })
    await expect(unpack([lower, upper])).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' })
    await expect(stat(join(outside, 'out'))).rejects.toThrow()
  })

  test('do not lead outside by dots, nor take away what is there', async () => {
    const source = await makeLayer('dots', { victim: 'x' })
    const bytes = await readFile(source)
    // The name of the first entry; its checksum is the sum of the header's bytes, the sum itself taken as spaces.
    bytes.write('../../victim\0', 0)
    bytes.write('        ', 148)
    const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0)
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    await writeFile(source, bytes)
    await writeFile(join(folder, 'victim'), 'safe')
    await unpack([source])
    expect(await readFile(join(folder, 'victim'), 'utf8')).toBe('safe')
    expect(await readFile(join(root, 'victim'), 'utf8')).toBe('x')
  })
})
