import type { CID } from 'multiformats/cid'

export type AbortOptions = { signal?: AbortSignal | undefined }

/** Gives blocks, and gives none that does not hash to its CID. */
export type BlockReader = {
  /** Throws BLOCK_NOT_FOUND, BLOCK_CORRUPT, or whatever the way to the block adds. */
  get(cid: CID, options?: AbortOptions): Promise<Uint8Array>
}

/** Takes blocks. */
export type BlockSink = {
  /** Throws BLOCK_TOO_LARGE, BLOCK_MISMATCH when the bytes do not hash to the CID, STORE_FULL. */
  put(cid: CID, bytes: Uint8Array, options?: AbortOptions): Promise<void>
}

/**
 * Blocks addressed by what they contain. A block is known by its hash alone, as in kubo: the version and codec of
 * the CID do not matter for finding it.
 */
export type BlockStore = BlockReader &
  BlockSink & {
    /** Says whether a block is held, without reading it. */
    has(cid: CID): Promise<boolean>
    /** Forgets a block; nothing happens when it is not held. */
    delete(cid: CID): Promise<void>
    /** Every block held, in no order, as version 1 CIDs with the codec raw: the store does not know the codec. */
    list(): AsyncIterable<CID>
    /** Opens a place where blocks gather unseen until all of them are there. */
    stage(): Promise<Staging>
  }

/** Blocks on their way into a store: readable here together with the store's own, invisible elsewhere. */
export type Staging = BlockReader &
  BlockSink & {
    /** Makes the gathered blocks visible, those named in `last` after all others. */
    commit(options?: { last?: readonly CID[] }): Promise<void>
    /** Forgets the gathered blocks; nothing happens after `commit`. */
    discard(): Promise<void>
  }

/** Runs `add` on a staging area; what it put becomes visible when it returns and vanishes when it throws. */
export async function withStaging<Result>(
  store: BlockStore,
  add: (staging: Staging) => Promise<{ result: Result; roots: readonly CID[] }>,
): Promise<Result> {
  const staging = await store.stage()
  try {
    const { result, roots } = await add(staging)
    await staging.commit({ last: roots })
    return result
  } finally {
    await staging.discard()
  }
}
