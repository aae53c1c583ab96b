import type { CID } from 'multiformats/cid'
import type { Added, Tree } from './add.ts'
import { plant, putFile, putFolders } from './add.ts'
import { bounded } from './bounded.ts'
import { readAhead } from './car-ahead.ts'
import { parseCid } from './cid.ts'
import { treeTooLarge, uploadUnavailable } from './errors.ts'
import type { Range } from './file.ts'
import { TREE_BYTES_MAX } from './limits.ts'
import type { Link } from './node.ts'
import { parsePath, resolvePath, verifyName } from './path.ts'
import type { Stat } from './read.ts'
import { listFolder, readFile, stat } from './read.ts'
import { createRemoteReader } from './remote.ts'
import type { AbortOptions, BlockReader, BlockSink } from './store.ts'
import type { Transport } from './transport.ts'
import { upload } from './upload.ts'

export type StorageClientOptions = {
  /** Where content is read: the part before /ipfs/. */
  gatewayUrl: string
  /** Where content is added: the part before /api/v0/add. The gateway's when left out; null for none. */
  uploadUrl?: string | null
  /** Bearer token, sent to both. */
  token?: string
  fetch?: typeof fetch
  /** Milliseconds of silence after which a gateway is given up; 30,000 when left out. */
  timeoutMs?: number
  /** Times a failed reading of a block is tried again; 3 when left out. */
  retries?: number
  sleep?: (ms: number) => Promise<void>
}

/** A CID, perhaps followed by a path inside it, perhaps preceded by /ipfs/ or ipfs://. */
export type Address = string | CID

export type FetchOptions = AbortOptions &
  Range & {
    /** Bytes received at most; 16 GiB when left out. Throws TREE_TOO_LARGE. */
    sizeBytesMax?: number
  }

/** Bytes and the name they have in the folder they are added in. */
export type NamedFile = { name: string; content: Uint8Array | Blob }

/** Reads content from a gateway without trusting it, and adds content. Every block is hashed before it is believed. */
export type StorageClient = {
  /** Streams a file. Throws CONTENT_MISMATCH when the gateway lies, GATEWAY_REFUSED when it does not have it. */
  fetchFile(address: Address, options?: FetchOptions): AsyncGenerator<Uint8Array, void, undefined>
  listFolder(address: Address, options?: AbortOptions): AsyncGenerator<Link, void, undefined>
  stat(address: Address, options?: AbortOptions): Promise<Stat>
  /** Adds one file; throws CONTENT_MISMATCH when the server arrives at another CID than we do. */
  addFile(content: Uint8Array | Blob, options?: AbortOptions): Promise<Added>
  /** Adds files as one folder in which each keeps its name. Throws ENTRY_DUPLICATE, else as `addFile`. */
  addFiles(files: readonly NamedFile[], options?: AbortOptions): Promise<Added>
  /** The gateway's blocks, verified; for whatever the other functions do not do. */
  reader: BlockReader
}

/** Opens a client that runs wherever `fetch` does, browsers included. */
export function createStorageClient(options: StorageClientOptions): StorageClient {
  const { transport, uploadUrl, reader, openTree } = openTransport(options)
  return {
    reader,
    async *fetchFile(address, { sizeBytesMax = TREE_BYTES_MAX, ...rest } = {}) {
      const { cid, path } = parseAddress(address)
      const target = await resolvePath(reader, cid, parsePath(path), rest)
      const limit = { bytesMax: sizeBytesMax, failure: treeTooLarge(sizeBytesMax) }
      // A range is a few blocks of many; the archive would bring them all.
      const isWhole = rest.offset === undefined && rest.length === undefined
      const tree = isWhole ? openTree(target, rest.signal) : undefined
      try {
        yield* bounded(readFile(tree ?? reader, target, rest), limit)
      } finally {
        await tree?.close()
      }
    },
    async *listFolder(address, rest) {
      const { cid, path } = parseAddress(address)
      yield* listFolder(reader, cid, { ...rest, path })
    },
    async stat(address, rest) {
      const { cid, path } = parseAddress(address)
      return stat(reader, cid, { ...rest, path })
    },
    async addFile(content, { signal } = {}) {
      if (uploadUrl === null) throw uploadUnavailable()
      const blob = toBlob(content)
      const expected = await putFile(NOWHERE, blob.stream(), { signal })
      const form = new FormData()
      form.append('file', blob, 'file')
      return upload(transport, { uploadUrl, init: () => ({ body: form }), path: 'file', expected, signal })
    },
    async addFiles(files, { signal } = {}) {
      if (uploadUrl === null) throw uploadUnavailable()
      const tree: Tree = new Map()
      const form = new FormData()
      form.append('file', new Blob([], { type: 'application/x-directory' }), 'folder')
      for (const { name, content } of files) {
        verifyName(name)
        const blob = toBlob(content)
        plant(tree, [name], await putFile(NOWHERE, blob.stream(), { signal }))
        form.append('file', blob, encodeURIComponent(`folder/${name}`))
      }
      const expected = await putFolders(NOWHERE, tree, { signal })
      return upload(transport, { uploadUrl, init: () => ({ body: form }), path: 'folder', expected, signal })
    },
  }
}

/** Takes blocks to compute a CID and keeps none. */
export const NOWHERE: BlockSink = { put: async () => undefined }

function toBlob(content: Uint8Array | Blob): Blob {
  return content instanceof Blob ? content : new Blob([new Uint8Array(content)])
}

/** What both clients, for browsers and for Node, are made of. */
export function openTransport(options: StorageClientOptions): {
  transport: Transport
  uploadUrl: string | null
  /** Blocks one by one. */
  reader: BlockReader
  /** All blocks under a root in one answer; to be closed. */
  openTree: (root: CID, signal?: AbortSignal) => BlockReader & { close(): Promise<void> }
} {
  const transport: Transport = {
    // A browser's fetch refuses to be called as a method of another object.
    fetch: options.fetch ?? ((...asked) => fetch(...asked)),
    token: options.token,
    timeoutMs: options.timeoutMs ?? 30_000,
    retries: options.retries ?? 3,
    sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
  }
  const gatewayUrl = trimSlash(options.gatewayUrl)
  const uploadUrl = options.uploadUrl === undefined ? gatewayUrl : options.uploadUrl
  const reader = createRemoteReader(gatewayUrl, transport)
  return {
    transport,
    uploadUrl: uploadUrl === null ? null : trimSlash(uploadUrl),
    reader,
    openTree: (root, signal) => readAhead({ gatewayUrl, transport, root, blocks: reader, signal }),
  }
}

/** Splits "/ipfs/<cid>/a/b", "ipfs://<cid>/a/b" or "<cid>/a/b". Throws CID_INVALID. */
export function parseAddress(address: Address): { cid: CID; path: string } {
  if (typeof address !== 'string') return { cid: address, path: '' }
  const [first = '', ...rest] = address.replace(/^(ipfs:\/\/|\/?ipfs\/)/, '').split('/')
  return { cid: parseCid(first), path: rest.join('/') }
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
