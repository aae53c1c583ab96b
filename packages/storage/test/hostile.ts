import * as dagPb from '@ipld/dag-pb'
import { UnixFS } from 'ipfs-unixfs'
import { CID } from 'multiformats/cid'
import { sha256 } from 'multiformats/hashes/sha2'
import type { BlockStore } from '../src/index.ts'

/** Puts any bytes as a block of a codec. */
async function putBlock(store: BlockStore, codec: number, bytes: Uint8Array): Promise<CID> {
  const cid = CID.createV1(codec, await sha256.digest(bytes))
  await store.put(cid, bytes)
  return cid
}

type HandLink = { Name: string; Hash: CID; Tsize: number }

/** Puts a UnixFS node made by hand, as somebody with bad intentions would. */
export function putNode(store: BlockStore, unixfs: UnixFS, links: readonly HandLink[] = []): Promise<CID> {
  return putBlock(store, dagPb.code, encodeUnchecked({ Data: unixfs.marshal(), Links: [...links] }))
}

export function putFolderNode(store: BlockStore, links: readonly (readonly [string, CID])[]): Promise<CID> {
  return putNode(
    store,
    new UnixFS({ type: 'directory' }),
    links.map(([Name, Hash]) => ({ Name, Hash, Tsize: 1 })),
  )
}

export function putLink(store: BlockStore, target: string): Promise<CID> {
  return putNode(store, new UnixFS({ type: 'symlink', data: new TextEncoder().encode(target) }))
}

/** dag-pb with links in the given order: the encoder sorts nothing but insists on sorted links. */
function encodeUnchecked(node: { Data: Uint8Array; Links: HandLink[] }): Uint8Array {
  return dagPb.encode(dagPb.prepare(node))
}
