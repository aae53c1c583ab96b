import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeResultsLocation, ipfsLocationOf } from '@ruche/protocol'
import { digestOutput } from '@ruche/sandbox'
import { addFolder, createGateway, createMemoryStore, createStorageClient } from '@ruche/storage'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readVerifiedFiles } from './verified-files.ts'
import type { TaskState } from './watch.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-verified-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A completed task whose result is the folder, and a client of a gateway that has it. */
async function publish(digest?: `0x${string}`) {
  const store = createMemoryStore()
  const { cid } = await addFolder(store, folder)
  const gateway = createGateway({ store })
  const storage = createStorageClient({
    gatewayUrl: 'http://gateway.test',
    fetch: async (input, init) => gateway.fetch(new Request(String(input), init)),
  })
  const task = {
    taskId: '0x01',
    dealId: '0x02',
    index: 0n,
    seats: [],
    resultsTime: 0n,
    finalDeadline: 0n,
    status: 'completed',
    resultDigest: digest ?? (await digestOutput(folder)).digest,
    results: encodeResultsLocation(ipfsLocationOf(cid.toString())),
  } as unknown as TaskState
  // Tasks settled on their own need neither chain nor pool to be verified.
  return { ruche: { storage } as never, task }
}

const point = (path: string) =>
  writeFile(join(folder, 'computed.json'), JSON.stringify({ 'deterministic-output-path': path }))

describe('a result read into memory has the digest that the workers compute on disk', () => {
  test('of one file', async () => {
    await writeFile(join(folder, 'tile.ppm'), 'P6')
    await point('/iexec_out/tile.ppm')
    const { ruche, task } = await publish()
    const { digest, files } = await readVerifiedFiles(ruche, task)
    expect(digest).toBe(task.resultDigest)
    expect(files).toEqual([{ name: 'tile.ppm', bytes: new TextEncoder().encode('P6') }])
  })

  test('of a folder, file after file by name', async () => {
    await mkdir(join(folder, 'out'))
    for (const name of ['b', 'a', 'C']) await writeFile(join(folder, 'out', name), `of ${name}`)
    await point('/iexec_out/out')
    const { ruche, task } = await publish()
    const { files } = await readVerifiedFiles(ruche, task)
    expect(files.map(({ name }) => name)).toEqual(['C', 'a', 'b'])
  })
})

test('a result with another digest than the chain’s is refused', async () => {
  await writeFile(join(folder, 'tile.ppm'), 'P6')
  await point('/iexec_out/tile.ppm')
  const { ruche, task } = await publish(`0x${'11'.repeat(32)}`)
  await expect(readVerifiedFiles(ruche, task)).rejects.toMatchObject({ code: 'RESULT_MISMATCH' })
})

test('the program’s own failure is told', async () => {
  await writeFile(join(folder, 'error.json'), JSON.stringify({ code: 'EXIT_CODE', exitCode: 3 }))
  await writeFile(
    join(folder, 'computed.json'),
    JSON.stringify({ 'deterministic-output-path': '/iexec_out/error.json', 'error-message': 'EXIT_CODE' }),
  )
  const { ruche, task } = await publish()
  expect((await readVerifiedFiles(ruche, task)).failure).toEqual({ code: 'EXIT_CODE', exitCode: 3 })
})

test('a task without a result says so', async () => {
  await point('/iexec_out')
  const { ruche, task } = await publish(`0x${'00'.repeat(32)}`)
  await expect(readVerifiedFiles(ruche, { ...task, status: 'failed' })).rejects.toMatchObject({
    code: 'RESULT_MISSING',
  })
})
