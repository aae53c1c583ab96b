import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHandover } from './handover.ts'

const TASK = `0x${'11'.repeat(32)}` as const
let folder: string
let shared: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-handover-'))
  shared = join(folder, 'shared')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const workerOf = (digit: string) => openHandover(shared, `0x${digit.repeat(40)}`)

async function stateIn(name: string, text: string): Promise<string> {
  await mkdir(join(folder, name))
  await writeFile(join(folder, name, 'state'), text)
  return join(folder, name)
}

test('of several workers that look for a state at once one gets it', async () => {
  await workerOf('a').leave(TASK, await stateIn('left', 'half way'))
  expect(existsSync(join(folder, 'left'))).toBe(false)
  const names = ['b', 'c', 'd']
  await Promise.all(names.map((name) => workerOf(name).take(TASK, join(folder, name))))
  const winners = names.filter((name) => existsSync(join(folder, name)))
  expect(winners).toHaveLength(1)
  expect(await readFile(join(folder, winners[0]!, 'state'), 'utf8')).toBe('half way')
  expect(await readdir(shared)).toEqual([])
})

test('a state that was left later replaces the one before', async () => {
  await workerOf('a').leave(TASK, await stateIn('first', 'first'))
  await workerOf('b').leave(TASK, await stateIn('second', 'second'))
  await workerOf('c').take(TASK, join(folder, 'taken'))
  expect(await readFile(join(folder, 'taken', 'state'), 'utf8')).toBe('second')
})

test('where nothing was left, a worker keeps what it has', async () => {
  const own = await stateIn('own', 'own')
  await workerOf('a').take(TASK, own)
  expect(await readFile(join(own, 'state'), 'utf8')).toBe('own')
  await workerOf('a').leave(TASK, join(folder, 'none'))
  expect(existsSync(shared)).toBe(false)
})

test('a worker that died while it copied a state has it still', async () => {
  await workerOf('a').leave(TASK, await stateIn('left', 'half way'))
  const own = `0x${'b'.repeat(40)}` as const
  await mkdir(join(folder, 'copy'))
  // As it dies between taking and copying.
  await rename(join(shared, TASK), join(shared, `.${TASK}.${own}.taken`))
  await openHandover(shared, own).take(TASK, join(folder, 'copy'))
  expect(await readFile(join(folder, 'copy', 'state'), 'utf8')).toBe('half way')
})
