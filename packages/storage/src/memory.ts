import type { CID } from 'multiformats/cid'
import { blockName, cidOfName, isBlockOf } from './cid.ts'
import { blockMismatch, blockNotFound, blockTooLarge } from './errors.ts'
import { BLOCK_BYTES_MAX } from './limits.ts'
import type { BlockStore } from './store.ts'

/** A store that lasts as long as the process; for browsers, tests and small trees. */
export function createMemoryStore(): BlockStore {
  const blocks = new Map<string, Uint8Array>()
  return { ...overlay(blocks), list: () => listBlocks(blocks), stage: async () => stageOver(blocks) }
}

function overlay(blocks: Map<string, Uint8Array>, below?: ReadonlyMap<string, Uint8Array>) {
  return {
    async get(cid: CID) {
      const name = blockName(cid)
      const bytes = blocks.get(name) ?? below?.get(name)
      if (bytes === undefined) throw blockNotFound(cid.toString())
      return bytes
    },
    async put(cid: CID, bytes: Uint8Array) {
      if (bytes.length > BLOCK_BYTES_MAX) throw blockTooLarge(bytes.length, BLOCK_BYTES_MAX)
      if (!(await isBlockOf(cid, bytes))) throw blockMismatch(cid.toString())
      blocks.set(blockName(cid), bytes.slice())
    },
    has: async (cid: CID) => blocks.has(blockName(cid)),
    async delete(cid: CID) {
      blocks.delete(blockName(cid))
    },
  }
}

function stageOver(blocks: Map<string, Uint8Array>) {
  const staged = new Map<string, Uint8Array>()
  const { get, put } = overlay(staged, blocks)
  return {
    get,
    put,
    async commit() {
      for (const [name, bytes] of staged) blocks.set(name, bytes)
      staged.clear()
    },
    async discard() {
      staged.clear()
    },
  }
}

async function* listBlocks(blocks: ReadonlyMap<string, Uint8Array>) {
  for (const name of blocks.keys()) yield cidOfName(name)
}
