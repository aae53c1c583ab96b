import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { withFolder } from './support.ts'

const SIZE_BYTES = 192 * 1024 * 1024

/**
 * Sends a file from disk through client and gateway to disk, then back, in a process of its own; prints the size read
 * and the largest growth of memory seen, in bytes.
 */
const COURIER = `
  import { open } from 'node:fs/promises'
  import { join } from 'node:path'
  import { serve } from '@hono/node-server'
  import { createGateway, createStorageClient, openDiskStore } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)}
  const [folder, size] = [process.argv[1], Number(process.argv[2])]
  const file = await open(join(folder, 'in'), 'w')
  const chunk = Buffer.alloc(1024 * 1024)
  for (let at = 0; at < size; at += chunk.length) {
    chunk.writeUInt32LE(at)
    await file.write(chunk)
  }
  await file.close()
  const store = await openDiskStore(join(folder, 'store'), { durable: false })
  const server = serve({ fetch: createGateway({ store }).fetch, hostname: '127.0.0.1', port: 0 }, async ({ port }) => {
    const client = createStorageClient({ gatewayUrl: 'http://127.0.0.1:' + port })
    const before = process.memoryUsage().rss
    let peak = before
    const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss) }, 10)
    const { cid } = await client.addFile(join(folder, 'in'))
    const { sizeBytes } = await client.fetchTo(cid, join(folder, 'out'))
    clearInterval(watch)
    console.log(JSON.stringify({ sizeBytes, grownBytes: peak - before }))
    server.close()
    server.closeAllConnections()
  })
`

test('a file of 192 MiB goes there and back within 160 MiB of memory', { timeout: 120_000 }, () =>
  withFolder(async (folder) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', COURIER, folder, String(SIZE_BYTES)],
      { cwd: join(import.meta.dirname, '..') },
    )
    const { sizeBytes, grownBytes } = JSON.parse(stdout)
    expect(sizeBytes).toBe(SIZE_BYTES)
    expect(grownBytes).toBeLessThan(160 * 1024 * 1024)
  }),
)
