import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentKeyOf } from '@ruche/protocol'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ContentCache, createContentCache } from './content-cache.ts'

const SOURCE = 'bafy/scenes/a.json'
const { signal } = new AbortController()

let folder: string
let fetched: string[]
let fetchFile: (target: string) => Promise<void>
const open = (): ContentCache =>
  createContentCache({
    folder: join(folder, 'cache'),
    storehouse: {
      fetchFile(source, target) {
        fetched.push(source)
        return fetchFile(target)
      },
    },
    nowMs: () => 0,
  })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-cache-'))
  fetched = []
  fetchFile = (target) => writeFile(target, 'a scene')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the common input of a bag travels once, for all tasks at once and those that follow', async () => {
  const cache = open()
  const tasks = Array.from({ length: 10 }, (_, n) => join(folder, `input-${n}`))
  await Promise.all(tasks.slice(0, 5).map((target) => cache.copy(SOURCE, target, signal)))
  for (const target of tasks.slice(5)) await cache.copy(SOURCE, target, signal)
  const contents = await Promise.all(tasks.map((target) => readFile(target, 'utf8')))
  expect(new Set(contents)).toEqual(new Set(['a scene']))
  expect(fetched).toEqual([SOURCE])
  // Another worker process in the same folder, as after a restart.
  await open().copy(SOURCE, join(folder, 'again'), signal)
  expect(fetched).toHaveLength(1)
})

test('what lies in the cache is told by the names that a scheduler knows, the files used last', async () => {
  const cache = open()
  expect(await cache.list(5)).toEqual([])
  await cache.bring(SOURCE, signal)
  expect(await cache.list(5)).toEqual([contentKeyOf(SOURCE)])
  const { path } = await cache.bring('bafy/scenes/b.json', signal)
  await utimes(path, new Date(0), new Date(0))
  expect(await cache.list(1)).toEqual([contentKeyOf(SOURCE)])
  expect(await cache.list(2)).toHaveLength(2)
})

test('what a task writes into its copy is not in the cache', async () => {
  const cache = open()
  const mine = join(folder, 'mine')
  await cache.copy(SOURCE, mine, signal)
  await writeFile(mine, 'my scene')
  const { path } = await cache.bring(SOURCE, signal)
  expect(await readFile(path, 'utf8')).toBe('a scene')
  expect(fetched).toHaveLength(1)
})

test('a file of the cache that was altered is fetched anew, even with the size and the times of before', async () => {
  const cache = open()
  const { path } = await cache.bring(SOURCE, signal)
  const { atime, mtime } = await stat(path)
  await writeFile(path, 'a score')
  await utimes(path, atime, mtime)
  expect(await readFile((await cache.bring(SOURCE, signal)).path, 'utf8')).toBe('a scene')
  expect(fetched).toHaveLength(2)
  // Nobody watched while it was altered.
  await writeFile(path, 'a score')
  expect(await readFile((await open().bring(SOURCE, signal)).path, 'utf8')).toBe('a scene')
  expect(fetched).toHaveLength(3)
})

test('the digest is that of the bytes, and without it a file counts as not there', async () => {
  const cache = open()
  const { path, sha256 } = await cache.bring(SOURCE, signal)
  // `printf 'a scene' | sha256sum`
  expect(sha256).toBe('0xd6b00d693f813db59886beb214cc6e1939fe3d29fc1b4349616adf2d36ebdc6a')
  await writeFile(`${path}.sha256`, `0x${'00'.repeat(32)}`)
  expect((await cache.bring(SOURCE, signal)).sha256).toBe(sha256)
  expect(fetched).toHaveLength(2)
})

test('a fetch that fails or is broken off leaves nothing, and whoever waits for it tries again', async () => {
  const cache = open()
  const leaving = new AbortController()
  fetchFile = async (target) => {
    await writeFile(target, 'a sc')
    if (fetched.length > 1) return writeFile(target, 'a scene')
    leaving.abort()
    leaving.signal.throwIfAborted()
  }
  const [left, stayed] = await Promise.allSettled([
    cache.bring(SOURCE, leaving.signal),
    cache.bring(SOURCE, signal),
  ])
  expect(left.status).toBe('rejected')
  expect(stayed).toMatchObject({ status: 'fulfilled' })
  expect((await readdir(join(folder, 'cache'))).sort()).toHaveLength(2)
})
