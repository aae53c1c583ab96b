import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addFile, addFolder, createStorageClient, digestOf, exportTo, openDiskStore } from '../src/index.ts'
import { bytes, bytesOf, collect, pattern, withFolder, withGateway } from './support.ts'

async function makeTree(folder: string): Promise<void> {
  await mkdir(join(folder, 'sub'), { recursive: true })
  await mkdir(join(folder, 'empty'))
  await writeFile(join(folder, 'a.txt'), 'hello world\n')
  await writeFile(join(folder, 'sub', 'b.bin'), pattern(2.5 * 1024 * 1024))
}
/** The tree above; computed in add.test.ts. */
const TREE = 'bafybeief5vnnubxzmm6xlzgpem3c3cld6f4n7h6cqlseeywk7ebuipj4ya'

test('a folder goes through disk, network and back', () =>
  withFolder(async (folder) => {
    await makeTree(join(folder, 'in'))
    const store = await openDiskStore(join(folder, 'store'))
    await withGateway({ store }, async (url) => {
      const client = createStorageClient({ gatewayUrl: url })
      const { cid, sizeBytes } = await client.addFolder(join(folder, 'in'))
      expect(cid.toString()).toBe(TREE)
      expect(sizeBytes).toBe(2_621_452)
      expect(await client.fetchTo(cid, join(folder, 'out'))).toEqual({ entries: 5, sizeBytes: 2_621_452 })
    })
    expect(await readdir(join(folder, 'out'), { recursive: true })).toEqual(
      expect.arrayContaining(['a.txt', 'empty', 'sub', 'sub/b.bin']),
    )
    expect(await readFile(join(folder, 'out/a.txt'), 'utf8')).toBe('hello world\n')
    expect(await readFile(join(folder, 'out/sub/b.bin'))).toEqual(Buffer.from(pattern(2.5 * 1024 * 1024)))
  }))

test('a file is added from bytes or from disk, and read by range', () =>
  withFolder(async (folder) => {
    const store = await openDiskStore(join(folder, 'store'))
    await writeFile(join(folder, 'file'), pattern(1_500_000))
    await withGateway({ store, writeToken: 'secret' }, async (url) => {
      const client = createStorageClient({ gatewayUrl: url, token: 'secret' })
      const fromDisk = await client.addFile(join(folder, 'file'))
      const fromBytes = await client.addFile(pattern(1_500_000))
      expect(fromDisk).toEqual(fromBytes)
      const part = await bytesOf(client.fetchFile(fromDisk.cid, { offset: 1_048_570, length: 12 }))
      expect(part).toEqual(Buffer.from(pattern(1_500_000).subarray(1_048_570, 1_048_582)))
      await expect(createStorageClient({ gatewayUrl: url }).addFile(pattern(1))).rejects.toMatchObject({
        code: 'GATEWAY_REFUSED',
      })
    })
  }))

test('a gateway answers HEAD, and never a byte of a block that rotted', () =>
  withFolder(async (folder) => {
    const store = await openDiskStore(join(folder, 'store'))
    const told: unknown[] = []
    await withGateway({ store, onError: (error) => told.push(error) }, async (url) => {
      const { cid } = await addFile(store, bytes('hello world\n'))
      const head = await fetch(`${url}/ipfs/${cid}`, { method: 'HEAD' })
      expect([head.status, head.headers.get('content-length')]).toEqual([200, '12'])
      await writeFile(
        join(folder, 'store/blocks', digestOf(cid).slice(2, 4), digestOf(cid).slice(2)),
        'rotten',
      )
      const answer = await fetch(`${url}/ipfs/${cid}`)
      expect(answer.status).toBe(500)
      expect(await answer.json()).toMatchObject({ code: 'BLOCK_CORRUPT' })
      expect((await fetch(`${url}/ipfs/${cid}`)).status).toBe(404)
    })
    expect(told).toMatchObject([{ code: 'BLOCK_CORRUPT' }])
  }))

describe('addFolder', () => {
  test('refuses a symbolic link and keeps nothing', () =>
    withFolder(async (folder) => {
      await mkdir(join(folder, 'in'))
      await writeFile(join(folder, 'in', 'a'), 'a')
      await symlink('/etc/passwd', join(folder, 'in', 'z'))
      const store = await openDiskStore(join(folder, 'store'))
      await expect(addFolder(store, join(folder, 'in'))).rejects.toMatchObject({ code: 'ENTRY_UNSUPPORTED' })
      expect(await collect(store.list())).toEqual([])
    }))

  test('gives the same folder back through exportTo', () =>
    withFolder(async (folder) => {
      await makeTree(join(folder, 'in'))
      const store = await openDiskStore(join(folder, 'store'))
      const { cid } = await addFolder(store, join(folder, 'in'))
      expect(cid.toString()).toBe(TREE)
      await exportTo(store, cid, join(folder, 'out'))
      await expect(exportTo(store, cid, join(folder, 'out'))).rejects.toMatchObject({ code: 'TARGET_EXISTS' })
      expect((await addFolder(store, join(folder, 'out'))).cid).toEqual(cid)
    }))
})
