import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimDataFolder, findRunning, releaseDataFolder, writeRunning } from './descriptor.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-descriptor-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('writing at the same time leaves one whole file and nothing else', async () => {
  const writers = Array.from({ length: 50 }, (_, n) =>
    writeRunning(folder, { pid: process.pid, processes: { n } }),
  )
  await Promise.all(writers)
  expect((await findRunning(folder))?.pid).toBe(process.pid)
  expect(await readdir(folder)).toEqual(['running.json'])
})

test('a folder is taken by one process and free again afterwards', async () => {
  await claimDataFolder(folder)
  await expect(claimDataFolder(folder)).rejects.toMatchObject({ code: 'NETWORK_ALREADY_RUNNING' })
  await releaseDataFolder(folder)
  await claimDataFolder(folder)
})

test('a folder whose process is gone is free', async () => {
  // Process ids end at 2²² on Linux.
  await writeRunning(folder, { pid: 2 ** 22 + 1, processes: {} })
  expect(await findRunning(folder)).toBeUndefined()
  await claimDataFolder(folder)
})
