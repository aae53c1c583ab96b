import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decode } from 'fast-png'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type JobDocument, parseDocument } from './src/document.ts'
import { type Ended, freePorts, ruche } from './src/network.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-start-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function start(
  options: readonly string[],
): Promise<Ended & { document: JobDocument & { image: string; saboteurs: string[] } }> {
  const data = join(folder, 'data')
  const port = await freePorts(8)
  const ended = await ruche(
    ['start', '--once', '--json', '--data', data, '--port', String(port), ...options],
    { cwd: folder },
  )
  if (ended.code !== 0) throw new Error(ended.stderr)
  return { ...ended, document: JSON.parse(ended.stdout) }
}

describe('ruche start with one liar among six workers', () => {
  let first: Awaited<ReturnType<typeof start>>

  beforeAll(async () => {
    first = await start([])
  })

  test('exits 0 with one line of JSON on stdout', () => {
    expect(first.code).toBe(0)
    expect(first.stdout.trim().split('\n')).toHaveLength(1)
    expect(first.document.status).toBe('verified')
  })

  test('verifies all sixteen tasks, each by at least three workers that agree', () => {
    expect(first.document.tasks).toHaveLength(16)
    for (const { status, workers } of first.document.tasks) {
      expect(status).toBe('verified')
      expect(workers.filter(({ outcome }) => outcome === 'agreed').length).toBeGreaterThanOrEqual(3)
    }
  })

  test('rejects the liar and takes its stake of 30 % of the pool’s price', () => {
    expect(first.document.rejected.length).toBeGreaterThanOrEqual(1)
    for (const { worker, seized } of first.document.rejected) {
      expect(first.document.saboteurs).toContain(worker)
      // 0.1 RLC a task in nRLC, times 30 %.
      expect(seized).toBe('30000000')
    }
  })

  test('needs four that agree where a fifth dissents', () => {
    for (const { taskId } of first.document.rejected) {
      const task = first.document.tasks.find((one) => one.taskId === taskId)
      expect(task?.workers.filter(({ outcome }) => outcome === 'agreed').length).toBeGreaterThanOrEqual(4)
    }
  })

  test('leaves the image as a PNG of 640 × 360 that is not blank', async () => {
    const image = decode(await readFile(first.document.image))
    expect([image.width, image.height]).toEqual([640, 360])
    expect(new Set(image.data).size).toBeGreaterThan(100)
  })

  test('comes back on the same data and gives the same image', async () => {
    const bytes = await readFile(first.document.image)
    const second = await start([])
    expect(second.document.status).toBe('verified')
    expect(second.document.tasks.map(({ resultDigest }) => resultDigest)).toEqual(
      first.document.tasks.map(({ resultDigest }) => resultDigest),
    )
    expect(Buffer.compare(await readFile(second.document.image), bytes)).toBe(0)
  })
})

test('without a liar nothing is rejected', async () => {
  const data = join(folder, 'honest')
  const port = await freePorts(8)
  const { stdout, stderr, code } = await ruche(
    ['start', '--once', '--json', '--saboteurs', '0', '--data', data, '--port', String(port)],
    { cwd: folder },
  )
  expect(code, stderr).toBe(0)
  const document = parseDocument(stdout)
  expect(document.status).toBe('verified')
  expect(document.rejected).toEqual([])
})
