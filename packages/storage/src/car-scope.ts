import type { CID } from 'multiformats/cid'
import type { Block } from './car.ts'
import { walkBlocks } from './car.ts'
import { blockName } from './cid.ts'
import { decodeNode } from './node.ts'
import { resolvePath } from './path.ts'
import type { BlockReader } from './store.ts'

/**
 * Which blocks past the path a CAR answer holds: all of them, the one at its end, or those that make up the file or
 * the folder's own listing.
 *
 * @see IPFS specifications, trustless gateway: dag-scope.
 */
export type Scope = 'all' | 'block' | 'entity'

export function isScope(text: string): text is Scope {
  return text === 'all' || text === 'block' || text === 'entity'
}

/** The blocks that prove the path from the root, then those of the scope at its end, each once. */
export async function* carBlocks(
  asked: { reader: BlockReader; root: CID; names: readonly string[]; signal: AbortSignal },
  scope: Scope,
): AsyncGenerator<Block, void, undefined> {
  const { reader, root, names, signal } = asked
  const proof: Block[] = []
  const recording = {
    async get(cid: CID) {
      const bytes = await reader.get(cid, { signal })
      proof.push({ cid, bytes })
      return bytes
    },
  }
  const cid = await resolvePath(recording, root, names, { signal })
  const seen = new Set<string>()
  for (const block of proof) {
    if (seen.has(blockName(block.cid))) continue
    seen.add(blockName(block.cid))
    yield block
  }
  // The end itself may lie on the path only for a folder inside itself, which hashes exclude.
  yield* walkBlocks(reader, cid, { seen, signal, ...(scope === 'all' ? {} : { follow: followOf(scope) }) })
}

function followOf(scope: 'block' | 'entity'): (block: Block) => readonly CID[] {
  if (scope === 'block') return () => []
  return ({ cid, bytes }) => {
    const node = decodeNode(cid, bytes)
    if (node.kind === 'file') return node.parts.map((part) => part.cid)
    if (node.kind !== 'shard') return []
    const prefixLength = (node.fanout - 1).toString(16).length
    return node.links.filter(({ name }) => name.length === prefixLength).map((link) => link.cid)
  }
}
