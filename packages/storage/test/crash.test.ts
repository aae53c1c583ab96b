import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDiskStore } from '../src/index.ts'
import { collect, withFolder, withGateway } from './support.ts'

const HOUR_MS = 60 * 60_000

/** Adds files without end, two at a time, until it is killed. */
const WRITER = `
  import { addFile, openDiskStore } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)}
  const store = await openDiskStore(process.argv[1], { durable: false })
  const forever = async (seed) => {
    for (let turn = 0; ; turn += 1) {
      const chunk = Buffer.alloc(300_000, seed + String(turn))
      await addFile(store, [chunk, chunk, chunk, chunk, chunk])
    }
  }
  await addFile(store, [Buffer.from('first')])
  console.log('ready')
  await Promise.all([forever('a'), forever('b')])
`

test('whenever a writer is killed, every block that can be seen is whole', () =>
  withFolder(async (folder) => {
    for (const afterMs of [40, 130, 270]) {
      const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(writer.stdout, 'data')
      await sleep(afterMs)
      writer.kill('SIGKILL')
      await once(writer, 'exit')

      const store = await openDiskStore(folder, { nowMs: () => Date.now() + 2 * HOUR_MS })
      const cids = await collect(store.list())
      expect(cids.length).toBeGreaterThan(0)
      for (const cid of cids) await store.get(cid)
      expect(await readdir(join(folder, 'staging'))).toEqual([])
      expect(await readdir(join(folder, 'committed'))).toEqual([])
    }
  }))

test('an upload whose sender goes away leaves nothing', () =>
  withFolder(async (folder) => {
    const store = await openDiskStore(folder)
    await withGateway({ store }, async (url) => {
      const upload = request(`${url}/api/v0/add`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
      })
      upload.on('error', () => undefined)
      upload.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n')
      upload.write(Buffer.alloc(5_000_000, 'x'))
      const staged = () => readdir(join(folder, 'staging'), { recursive: true })
      await until(async () => (await staged()).some((name) => /\/[0-9a-f]{64}$/.test(name)))
      upload.destroy()
      await until(async () => (await staged()).length === 0)
    })
    expect(await collect(store.list())).toEqual([])
  }))

test('an upload over the limit is told so', () =>
  withFolder(async (folder) => {
    const store = await openDiskStore(folder)
    await withGateway({ store, uploadBytesMax: 100_000 }, async (url) => {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(3_000_000)]), 'a')
      const response = await fetch(`${url}/api/v0/add`, { method: 'POST', body: form })
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({ code: 'UPLOAD_TOO_LARGE' })
    })
    expect(await collect(store.list())).toEqual([])
  }))

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 400) throw new Error('It did not happen within 10 s.')
    await sleep(25)
  }
}
