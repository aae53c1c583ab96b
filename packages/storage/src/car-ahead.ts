import { isFailure } from '@ruche/protocol'
import type { CID } from 'multiformats/cid'
import type { Block } from './car.ts'
import { openCar } from './car.ts'
import { blockName, isSha256 } from './cid.ts'
import { verifyAnswer } from './remote.ts'
import type { AbortOptions, BlockReader } from './store.ts'
import type { Transport } from './transport.ts'
import { ask } from './transport.ts'

/** Bytes of blocks kept: arrived before they were asked for, or asked for before and perhaps again. */
const KEPT_BYTES_MAX = 16 * 1024 * 1024

/**
 * Reads a whole tree in one request instead of one per block: takes the blocks of a CAR archive as they arrive, which
 * is the order in which a tree is walked. Whatever the archive does not bring in time is asked for by itself, so a
 * gateway without CAR support, or with another order, only costs speed. Each block is hashed before it is believed.
 */
export function readAhead(
  asked: { gatewayUrl: string; transport: Transport; root: CID; blocks: BlockReader } & AbortOptions,
): BlockReader & { close(): Promise<void> } {
  const ahead = new Ahead(asked)
  return { get: (cid, options) => ahead.get(cid, options), close: () => ahead.close() }
}

class Ahead {
  readonly #blocks: BlockReader
  readonly #kept = new Map<string, Uint8Array>()
  readonly #taken = new Set<string>()
  readonly #open: () => Promise<AsyncGenerator<Block, void, undefined>>
  #keptBytes = 0
  #archive: AsyncGenerator<Block, void, undefined> | undefined
  #state: 'unopened' | 'open' | 'over' = 'unopened'

  constructor({
    gatewayUrl,
    transport,
    root,
    blocks,
    signal,
  }: { gatewayUrl: string; transport: Transport; root: CID; blocks: BlockReader } & AbortOptions) {
    this.#blocks = blocks
    this.#open = async () => {
      const url = `${gatewayUrl}/ipfs/${root}?format=car&dag-scope=all`
      const init = () => ({ headers: { accept: 'application/vnd.ipld.car; version=1; order=dfs; dups=n' } })
      return (await openCar(ask(transport, { url, init, signal }))).blocks
    }
  }

  async get(cid: CID, options?: AbortOptions): Promise<Uint8Array> {
    const name = blockName(cid)
    const kept = this.#kept.get(name)
    if (kept !== undefined) return kept
    // A block comes once: what was taken and dropped will not come again.
    if (!this.#taken.has(name)) {
      const found = await this.#search(cid)
      if (found !== undefined) return found
    }
    return this.#blocks.get(cid, options)
  }

  async close(): Promise<void> {
    this.#state = 'over'
    await this.#archive?.return()
  }

  /** Takes blocks from the archive up to the wanted one; gives up on it once too much else had to be kept. */
  async #search(cid: CID): Promise<Uint8Array | undefined> {
    const name = blockName(cid)
    let passedBytes = 0
    while (passedBytes < KEPT_BYTES_MAX) {
      const block = await this.#next()
      if (block === undefined) return undefined
      passedBytes += block.bytes.length
      if (!isSha256(block.cid)) continue
      // Verified under the CID it came with; a wanted block is wanted under that hash whatever its codec.
      await verifyAnswer(block.cid, block.bytes)
      this.#keep(blockName(block.cid), block.bytes)
      if (blockName(block.cid) === name) return block.bytes
    }
    await this.close()
    return undefined
  }

  async #next(): Promise<Block | undefined> {
    if (this.#state === 'over') return undefined
    try {
      this.#archive ??= await this.#open()
      this.#state = 'open'
      const next = await this.#archive.next()
      if (next.done !== true) return next.value
    } catch (error) {
      // A broken or refused archive is no reason to fail: single blocks may still be had.
      if (!isFailure(error)) throw error
    }
    this.#state = 'over'
    return undefined
  }

  #keep(name: string, bytes: Uint8Array): void {
    this.#taken.add(name)
    if (this.#kept.has(name)) return
    this.#kept.set(name, bytes)
    this.#keptBytes += bytes.length
    for (const [oldest, { length }] of this.#kept) {
      if (this.#keptBytes <= KEPT_BYTES_MAX) break
      this.#kept.delete(oldest)
      this.#keptBytes -= length
    }
  }
}
