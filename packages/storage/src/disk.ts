import { randomUUID } from 'node:crypto'
import { mkdir, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CID } from 'multiformats/cid'
import { blockName, cidOfName, isBlockOf } from './cid.ts'
import { blockCorrupt, blockMismatch, blockNotFound, blockTooLarge, storeFull } from './errors.ts'
import { BLOCK_BYTES_MAX } from './limits.ts'
import type { AbortOptions, BlockStore, Staging } from './store.ts'

/** How long an untouched staging area is left alone before `openDiskStore` removes it, in milliseconds. */
const ABANDONED_MS = 60 * 60 * 1000

export type DiskStoreOptions = {
  /** Sum of the sizes of all blocks at most; no limit when left out. Counted per process. */
  quotaBytes?: number
  /**
   * Wait until blocks are on the device and not only with the operating system; true when left out. Without it a
   * power cut may lose recent blocks, never alter them.
   */
  durable?: boolean
  /** Milliseconds since 1970; decides which staging areas were abandoned. */
  nowMs?: () => number
}

/**
 * Opens a store of blocks as files, creating the folder when it is missing.
 *
 * Layout: `blocks/<first two digits>/<64 hexadecimal digits of the sha2-256>`, `staging/<area>/<name>` for blocks not
 * yet visible, `committed/<area>/<name>` for areas being moved in, `quarantine/<name>` for bytes that lost their hash.
 * A block enters `blocks` by a rename only, so that a reader sees all of it or nothing whatever is killed when.
 * Several processes may use one folder.
 */
export async function openDiskStore(folder: string, options: DiskStoreOptions = {}): Promise<BlockStore> {
  const store = new DiskStore(folder, options)
  await store.open()
  return store
}

class DiskStore implements BlockStore {
  readonly #folder: string
  readonly #durable: boolean
  readonly #quotaBytes: number | undefined
  readonly #nowMs: () => number
  /** Maintained only under a quota. */
  #usedBytes = 0

  constructor(folder: string, options: DiskStoreOptions) {
    this.#folder = folder
    this.#durable = options.durable ?? true
    this.#quotaBytes = options.quotaBytes
    this.#nowMs = options.nowMs ?? Date.now
  }

  async open(): Promise<void> {
    for (const part of ['blocks', 'staging', 'committed', 'quarantine']) {
      await mkdir(join(this.#folder, part), { recursive: true })
    }
    await this.#removeAbandoned()
    for await (const area of await opendir(join(this.#folder, 'committed'))) {
      await this.#moveIn(join(this.#folder, 'committed', area.name), [])
    }
    if (this.#quotaBytes !== undefined) this.#usedBytes = await this.#measure()
  }

  async get(cid: CID, { signal }: AbortOptions = {}): Promise<Uint8Array> {
    signal?.throwIfAborted()
    const name = blockName(cid)
    const bytes = await readOrUndefined(this.#pathOf(name))
    if (bytes === undefined) throw blockNotFound(cid.toString())
    if (await isBlockOf(cid, bytes)) return bytes
    await this.#setAside(name, bytes.length)
    throw blockCorrupt(cid.toString())
  }

  async has(cid: CID): Promise<boolean> {
    return (await sizeOrUndefined(this.#pathOf(blockName(cid)))) !== undefined
  }

  async put(cid: CID, bytes: Uint8Array, options: AbortOptions = {}): Promise<void> {
    const staging = await this.stage()
    try {
      await staging.put(cid, bytes, options)
      await staging.commit()
    } finally {
      await staging.discard()
    }
  }

  async delete(cid: CID): Promise<void> {
    const path = this.#pathOf(blockName(cid))
    const sizeBytes = await sizeOrUndefined(path)
    if (sizeBytes === undefined) return
    await rm(path, { force: true })
    this.#usedBytes -= sizeBytes
  }

  async *list(): AsyncGenerator<CID> {
    for await (const { name } of this.#files()) yield cidOfName(name)
  }

  async stage(): Promise<Staging> {
    const area = randomUUID()
    const path = join(this.#folder, 'staging', area)
    await mkdir(path)
    let stagedBytes = 0
    return {
      get: async (cid, options) => {
        const bytes = await readOrUndefined(join(path, blockName(cid)))
        if (bytes !== undefined && (await isBlockOf(cid, bytes))) return bytes
        return this.get(cid, options)
      },
      put: async (cid, bytes, options = {}) => {
        options.signal?.throwIfAborted()
        if (bytes.length > BLOCK_BYTES_MAX) throw blockTooLarge(bytes.length, BLOCK_BYTES_MAX)
        if (!(await isBlockOf(cid, bytes))) throw blockMismatch(cid.toString())
        if (await this.#holds(cid)) return
        this.#requireRoom(stagedBytes + bytes.length)
        await this.#write(join(path, blockName(cid)), bytes)
        stagedBytes += bytes.length
      },
      commit: async ({ last = [] } = {}) => {
        this.#requireRoom(stagedBytes)
        const committed = join(this.#folder, 'committed', area)
        await rename(path, committed)
        await this.#moveIn(committed, last)
      },
      discard: () => rm(path, { recursive: true, force: true }),
    }
  }

  #pathOf(name: string): string {
    return join(this.#folder, 'blocks', name.slice(0, 2), name)
  }

  /** Is a sound copy here? Reads it, so that adding content again repairs what rotted. */
  async #holds(cid: CID): Promise<boolean> {
    const name = blockName(cid)
    const bytes = await readOrUndefined(this.#pathOf(name))
    if (bytes === undefined) return false
    if (await isBlockOf(cid, bytes)) return true
    await this.#setAside(name, bytes.length)
    return false
  }

  #requireRoom(wantedBytes: number): void {
    if (this.#quotaBytes === undefined || this.#usedBytes + wantedBytes <= this.#quotaBytes) return
    throw storeFull(wantedBytes, this.#quotaBytes)
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    // Renamed even inside the staging area: an area cut off in the middle of a write may still be committed.
    const partial = `${path}.${randomUUID()}.partial`
    const file = await open(partial, 'wx')
    try {
      await file.writeFile(bytes)
      if (this.#durable) await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, path)
  }

  /** Moves every block of a committed area to its place; repeatable, so that a killed commit is finished at the next open. */
  async #moveIn(area: string, last: readonly CID[]): Promise<void> {
    const lastNames = new Set(last.map(blockName))
    const names: string[] = []
    for await (const { name } of await opendir(area)) if (isBlockName(name)) names.push(name)
    names.sort((a, b) => Number(lastNames.has(a)) - Number(lastNames.has(b)))

    const touched = new Set<string>()
    for (const name of names) {
      const target = this.#pathOf(name)
      const shard = join(target, '..')
      if ((await mkdir(shard, { recursive: true })) !== undefined) touched.add(join(shard, '..'))
      const sizeBefore = await sizeOrUndefined(target)
      if (!(await moveOrMissing(join(area, name), target))) continue
      touched.add(shard)
      if (sizeBefore === undefined) this.#usedBytes += (await sizeOrUndefined(target)) ?? 0
    }
    if (this.#durable) for (const shard of touched) await syncFolder(shard)
    await rm(area, { recursive: true, force: true })
  }

  async #setAside(name: string, sizeBytes: number): Promise<void> {
    if (await moveOrMissing(this.#pathOf(name), join(this.#folder, 'quarantine', name))) {
      this.#usedBytes -= sizeBytes
    }
  }

  async #removeAbandoned(): Promise<void> {
    const staging = join(this.#folder, 'staging')
    for await (const { name } of await opendir(staging)) {
      const path = join(staging, name)
      const age = await stat(path).then(
        ({ mtimeMs }) => this.#nowMs() - mtimeMs,
        () => 0,
      )
      if (age > ABANDONED_MS) await rm(path, { recursive: true, force: true })
    }
  }

  async *#files(): AsyncGenerator<{ name: string; path: string }> {
    const blocks = join(this.#folder, 'blocks')
    for await (const shard of await opendir(blocks)) {
      for await (const { name } of await opendir(join(blocks, shard.name))) {
        if (isBlockName(name)) yield { name, path: join(blocks, shard.name, name) }
      }
    }
  }

  async #measure(): Promise<number> {
    let sum = 0
    for await (const { path } of this.#files()) sum += (await sizeOrUndefined(path)) ?? 0
    return sum
  }
}

function isBlockName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name)
}

/** The file, or its beginning when it is too large to be a block (and so too large to hash to its name). */
async function readOrUndefined(path: string): Promise<Uint8Array | undefined> {
  const sizeBytes = await sizeOrUndefined(path)
  if (sizeBytes === undefined || sizeBytes <= BLOCK_BYTES_MAX) return readFile(path).catch(ignoreMissing)
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(BLOCK_BYTES_MAX + 1))
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function sizeOrUndefined(path: string): Promise<number | undefined> {
  return stat(path).then(({ size }) => size, ignoreMissing)
}

/** Moves a file, replacing what is there; false when there is nothing to move. */
async function moveOrMissing(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    (error) => ignoreMissing(error) ?? false,
  )
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

/** Makes renames into a folder survive a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
