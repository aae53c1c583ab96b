import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pickEvictions, trimCache } from './cache-size.ts'

const HOUR = 3_600_000
const file = (path: string, bytes: number, usedAtMs: number) => ({ path, bytes, usedAtMs })

test('the longest unused go first, no more than needed, and none that was used just now', () => {
  const files = [file('b', 40, 2_000), file('a', 30, 1_000), file('c', 50, HOUR - 1)]
  const evicted = (bytesMax: number) => pickEvictions(files, { bytesMax, nowMs: HOUR })
  expect(evicted(120)).toEqual([])
  expect(evicted(119)).toEqual(['a'])
  expect(evicted(80)).toEqual(['a', 'b'])
  expect(evicted(0)).toEqual(['a', 'b'])
})

test('a folder is trimmed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-cache-'))
  try {
    for (const [name, seconds] of [
      ['old', 1],
      ['new', 2],
    ] as const) {
      await writeFile(join(folder, name), 'x'.repeat(10))
      await utimes(join(folder, name), seconds, seconds)
    }
    await trimCache(folder, { bytesMax: 10, nowMs: HOUR })
    expect(await readdir(folder)).toEqual(['new'])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
