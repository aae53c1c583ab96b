import { lstat, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { UnixFS } from 'ipfs-unixfs'
import type { CID } from 'multiformats/cid'
import { describe, expect, test } from 'vitest'
import { putFolderNode, putLink, putNode } from '../test/hostile.ts'
import { bytes, bytesOf, withFolder } from '../test/support.ts'
import { addFile } from './add.ts'
import { addFolder } from './add-folder.ts'
import { exportTo } from './export.ts'
import { createMemoryStore } from './memory.ts'
import { readFile, stat } from './read.ts'
import type { BlockStore } from './store.ts'

/** Exports into a folder that must hold nothing afterwards. */
async function refuse(
  make: (store: BlockStore, file: CID) => Promise<CID>,
  code: string,
  limits: { entriesMax?: number; sizeBytesMax?: number } = {},
) {
  const store = createMemoryStore()
  const { cid: file } = await addFile(store, bytes('payload'))
  const root = await make(store, file)
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'inside'))
    await expect(exportTo(store, root, join(folder, 'inside', 'out'), limits)).rejects.toMatchObject({ code })
    expect(await readdir(folder, { recursive: true })).toEqual(['inside'])
  })
}

describe('exportTo', () => {
  test.each(['..', '.', '', '../escaped', '/etc/passwd', 'a/b', 'a\0b', 'x'.repeat(256)])(
    'refuses an entry named %j and writes nothing',
    (name) =>
      refuse(
        (store, file) =>
          putFolderNode(store, [
            ['fine', file],
            [name, file],
          ]),
        'ENTRY_NAME_REFUSED',
      ),
  )

  test('refuses a symbolic link', () =>
    refuse(
      async (store) => putFolderNode(store, [['link', await putLink(store, '/etc')]]),
      'ENTRY_UNSUPPORTED',
    ))

  test('refuses two entries of one name, as in a link and what is written through it', () =>
    refuse(
      (store, file) =>
        putFolderNode(store, [
          ['twice', file],
          ['twice', file],
        ]),
      'ENTRY_DUPLICATE',
    ))

  test('refuses more entries than allowed', () =>
    refuse(
      (store, file) =>
        putFolderNode(store, [
          ['a', file],
          ['b', file],
        ]),
      'TOO_MANY_ENTRIES',
      { entriesMax: 2 },
    ))

  test('refuses more bytes than allowed', () =>
    refuse(
      (store, file) =>
        putFolderNode(store, [
          ['a', file],
          ['b', file],
        ]),
      'TREE_TOO_LARGE',
      { sizeBytesMax: 13 },
    ))

  test('refuses folders nested past 128 levels', () =>
    refuse(async (store, file) => {
      let root = file
      for (let depth = 0; depth < 130; depth += 1) root = await putFolderNode(store, [['d', root]])
      return root
    }, 'ENTRY_NAME_REFUSED'))

  test('does not touch a path that is taken, be it by a dangling link', () =>
    withFolder(async (folder) => {
      const store = createMemoryStore()
      const { cid } = await addFile(store, bytes('x'))
      await writeFile(join(folder, 'file'), 'mine')
      await symlink(join(folder, 'elsewhere'), join(folder, 'dangling'))
      for (const taken of ['file', 'dangling']) {
        await expect(exportTo(store, cid, join(folder, taken))).rejects.toMatchObject({
          code: 'TARGET_EXISTS',
        })
      }
      expect((await lstat(join(folder, 'dangling'))).isSymbolicLink()).toBe(true)
      expect((await readdir(folder)).toSorted()).toEqual(['dangling', 'file'])
    }))

  test('writes back any folder as it was', async () => {
    // No names that only differ in case, and none reserved: what some file system may not hold is not the subject.
    const name = fc.stringMatching(/^[a-z0-9 é.\\-]{1,12}$/).filter((text) => text !== '.' && text !== '..')
    const tree = fc.letrec<{ entry: unknown }>((tie) => ({
      entry: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.uint8Array({ maxLength: 50 }),
        fc.dictionary(name, tie('entry'), { maxKeys: 3 }),
      ),
    }))
    const write = async (path: string, entry: unknown): Promise<void> => {
      if (entry instanceof Uint8Array) return writeFile(path, entry)
      await mkdir(path)
      for (const [child, below] of Object.entries(entry as object)) await write(join(path, child), below)
    }
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, tree.entry, { maxKeys: 4 }), (root) =>
        withFolder(async (folder) => {
          const store = createMemoryStore()
          await write(join(folder, 'in'), root)
          const { cid } = await addFolder(store, join(folder, 'in'))
          await exportTo(store, cid, join(folder, 'out'))
          expect((await addFolder(store, join(folder, 'out'))).cid).toEqual(cid)
        }),
      ),
      { numRuns: 40 },
    )
  })
})

describe('reading a file that lies about itself', () => {
  const fileOf = (sizes: readonly bigint[]) => new UnixFS({ type: 'file', blockSizes: [...sizes] })

  test('refuses a part that is longer or shorter than claimed', async () => {
    const store = createMemoryStore()
    const { cid: seven } = await addFile(store, bytes('payload'))
    for (const claimed of [6n, 8n, 2n ** 50n]) {
      const cid = await putNode(store, fileOf([claimed]), [{ Name: '', Hash: seven, Tsize: 7 }])
      await expect(bytesOf(readFile(store, cid))).rejects.toMatchObject({ code: 'DAG_INVALID' })
    }
  })

  test('refuses as many sizes as there are not links, sizes past 2^53, and a folder as a part', async () => {
    const store = createMemoryStore()
    const { cid: seven } = await addFile(store, bytes('payload'))
    const folder = await putFolderNode(store, [])
    const link = { Name: '', Hash: seven, Tsize: 7 }
    const lies = [
      await putNode(store, fileOf([7n, 7n]), [link]),
      await putNode(store, fileOf([2n ** 60n]), [link]),
      await putNode(store, fileOf([1n]), [{ ...link, Hash: folder }]),
    ]
    for (const cid of lies) {
      await expect(bytesOf(readFile(store, cid))).rejects.toMatchObject({ code: 'DAG_INVALID' })
    }
  })

  test('refuses a tree deeper than any honest file', async () => {
    const store = createMemoryStore()
    let { cid } = await addFile(store, bytes('x'))
    for (let depth = 0; depth < 40; depth += 1) {
      cid = await putNode(store, fileOf([1n]), [{ Name: '', Hash: cid, Tsize: 1 }])
    }
    await expect(bytesOf(readFile(store, cid))).rejects.toMatchObject({ code: 'DAG_TOO_DEEP' })
  })

  test('refuses a path through a file', async () => {
    const store = createMemoryStore()
    const { cid } = await addFile(store, bytes('x'))
    await expect(stat(store, cid, { path: 'a' })).rejects.toMatchObject({ code: 'NOT_A_FOLDER' })
    await expect(stat(store, cid, { path: '../x' })).rejects.toMatchObject({ code: 'PATH_INVALID' })
  })
})
