import { randomUUID } from 'node:crypto'
import type { Added } from './add.ts'
import { putFile } from './add.ts'
import type { AddFolderOptions, DiskEntry } from './add-folder.ts'
import { putFolderOf, readDisk, walkDisk } from './add-folder.ts'
import type { Address, StorageClient, StorageClientOptions } from './client.ts'
import * as browser from './client.ts'
import { uploadUnavailable } from './errors.ts'
import type { Exported, ExportOptions } from './export.ts'
import { exportTo } from './export.ts'
import { writeMultipart } from './multipart-writer.ts'
import { parsePath, resolvePath } from './path.ts'
import type { AbortOptions } from './store.ts'
import { upload } from './upload.ts'

/** The client for Node: what the browser's does, and files and folders of this machine. */
export type NodeStorageClient = Omit<StorageClient, 'addFile'> & {
  /** Writes a file or folder to a path that does not exist yet; all of it, or nothing. See `exportTo`. */
  fetchTo(address: Address, path: string, options?: ExportOptions): Promise<Exported>
  /** Adds bytes, or the file at a path. */
  addFile(content: Uint8Array | Blob | string, options?: AbortOptions): Promise<Added>
  /** Adds a folder of this machine with everything in it. See `addFolder`. */
  addFolder(folder: string, options?: AddFolderOptions): Promise<Added>
}

/** Opens a client that also reads and writes files of this machine. */
export function createStorageClient(options: StorageClientOptions): NodeStorageClient {
  const client = browser.createStorageClient(options)
  const { transport, uploadUrl, reader, openTree } = browser.openTransport(options)
  const send = (
    path: string,
    expected: Added,
    entries: () => AsyncIterable<DiskEntry>,
    signal?: AbortSignal,
  ) => {
    if (uploadUrl === null) throw uploadUnavailable()
    const init = (alive: () => void) => streamBody(entries(), alive)
    return upload(transport, { uploadUrl, init, path, expected, signal })
  }
  return {
    ...client,
    async fetchTo(address, path, rest = {}) {
      const { cid, path: inner } = browser.parseAddress(address)
      const target = await resolvePath(reader, cid, parsePath(inner), rest)
      const tree = openTree(target, rest.signal)
      try {
        return await exportTo(tree, target, path, rest)
      } finally {
        await tree.close()
      }
    },
    async addFile(content, rest = {}) {
      if (typeof content !== 'string') return client.addFile(content, rest)
      const expected = await putFile(browser.NOWHERE, readDisk(content), rest)
      return send('file', expected, () => one({ names: ['file'], path: content, kind: 'file' }), rest.signal)
    },
    async addFolder(folder, rest = {}) {
      const expected = await putFolderOf(browser.NOWHERE, folder, rest)
      return send('folder', expected, () => under('folder', folder, rest), rest.signal)
    },
  }
}

async function* one(entry: DiskEntry) {
  yield entry
}

/** The folder itself, then what is in it: kubo wants a folder announced before its files. */
async function* under(name: string, folder: string, options: AddFolderOptions): AsyncGenerator<DiskEntry> {
  yield { names: [name], path: folder, kind: 'folder' }
  for await (const entry of walkDisk(folder, options)) yield { ...entry, names: [name, ...entry.names] }
}

function streamBody(entries: AsyncIterable<DiskEntry>, alive: () => void): RequestInit {
  const boundary = `ruche-${randomUUID()}`
  const chunks = writeMultipart(entries, boundary)
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.next()
        alive()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await chunks.return()
      },
    },
    { highWaterMark: 0 },
  )
  // `duplex` is required to send a stream and missing in the DOM's types (WHATWG fetch, "half-duplex").
  const init: RequestInit & { duplex: 'half' } = {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body,
    duplex: 'half',
    // Without these two, fetch keeps the whole body in memory to send it again after a redirect (WHATWG fetch,
    // "HTTP-network-or-cache fetch", step on cloning the request).
    window: null,
    redirect: 'error',
  }
  return init
}
