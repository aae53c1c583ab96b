import { execFileSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTar, type TarEntry } from './tar.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-tar-'))
})
afterEach(() => rm(folder, { recursive: true }))

const LONG = `${'d'.repeat(90)}/${'e'.repeat(90)}/${'f'.repeat(90)}`

async function makeTar(format: string): Promise<string> {
  const root = join(folder, 'root')
  await mkdir(join(root, LONG), { recursive: true })
  await writeFile(join(root, LONG, 'deep'), 'deep')
  await writeFile(join(root, 'one'), 'a'.repeat(1_000), { mode: 0o755 })
  await writeFile(join(root, 'empty'), '')
  await symlink(`/${LONG}`, join(root, 'link'))
  execFileSync('ln', [join(root, 'one'), join(root, 'two')])
  const file = join(folder, `${format}.tar`)
  execFileSync('tar', [`--format=${format}`, '--sort=name', '-cf', file, '-C', root, '.'])
  return file
}

async function listTar(file: string): Promise<Map<string, Omit<TarEntry, 'content'> & { text: string }>> {
  const found = new Map<string, Omit<TarEntry, 'content'> & { text: string }>()
  for await (const { content, ...entry } of readTar(createReadStream(file, { highWaterMark: 700 }))) {
    const pieces: Uint8Array[] = []
    for await (const piece of content) pieces.push(piece)
    found.set(entry.name, { ...entry, text: Buffer.concat(pieces).toString() })
  }
  return found
}

describe('a tar file', () => {
  test.each(['gnu', 'pax'])('in the format %s is read as GNU tar wrote it', async (format) => {
    const found = await listTar(await makeTar(format))
    expect(found.get('./one')).toMatchObject({
      kind: 'file',
      size: 1_000,
      mode: 0o755,
      text: 'a'.repeat(1_000),
    })
    expect(found.get('./two')).toMatchObject({ kind: 'hardlink', target: './one', size: 0 })
    expect(found.get('./empty')).toMatchObject({ kind: 'file', size: 0, text: '' })
    expect(found.get('./link')).toMatchObject({ kind: 'link', target: `/${LONG}` })
    expect(found.get(`./${LONG}/deep`)).toMatchObject({ kind: 'file', text: 'deep' })
    expect(found.get(`./${'d'.repeat(90)}/`)).toMatchObject({ kind: 'folder' })
  })

  test('may be read without reading what it holds', async () => {
    const names: string[] = []
    for await (const { name } of readTar(createReadStream(await makeTar('pax')))) names.push(name)
    expect(names).toContain('./two')
  })

  test('that is cut off, or is none, is refused', async () => {
    await writeFile(join(folder, 'text'), 'Dear workers'.repeat(100))
    await expect(listTar(join(folder, 'text'))).rejects.toThrow('A header has a wrong checksum.')
    const file = await makeTar('pax')
    execFileSync('truncate', ['-s', '1100', file])
    await expect(listTar(file)).rejects.toThrow('It ends within')
  })
})
