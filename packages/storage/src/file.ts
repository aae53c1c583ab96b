import type { CID } from 'multiformats/cid'
import { dagInvalid, dagTooDeep, notAFile } from './errors.ts'
import { DEPTH_MAX } from './limits.ts'
import type { FileNode, Node, Part } from './node.ts'
import { readNode } from './node.ts'
import type { AbortOptions, BlockReader } from './store.ts'

/** Bytes `[offset, offset + length)` of a file; the part past its end is left out. */
export type Range = { offset?: number | undefined; length?: number | undefined }

/** Bytes `[start, end)` of the node at hand. */
type Span = { start: number; end: number }

/**
 * Streams the bytes of one file, holding one block per level of its tree and reading no block outside the range.
 * Every claimed size is compared with the bytes found, so that a file cannot be longer or shorter than it says.
 */
export async function* readFileNode(
  reader: BlockReader,
  node: Node,
  { offset = 0, length = Number.POSITIVE_INFINITY, signal }: Range & AbortOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  if (node.kind !== 'file') throw notAFile(node.cid.toString(), node.kind === 'shard' ? 'folder' : node.kind)
  const span = { start: Math.min(offset, node.sizeBytes), end: Math.min(offset + length, node.sizeBytes) }
  yield* readSpan({ reader, root: node.cid, signal }, node, span, 0)
}

async function* readSpan(
  walk: { reader: BlockReader; root: CID } & AbortOptions,
  node: FileNode,
  span: Span,
  depth: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (depth > DEPTH_MAX) throw dagTooDeep(walk.root.toString(), DEPTH_MAX)
  walk.signal?.throwIfAborted()
  const own = node.data.subarray(span.start, span.end)
  if (own.length > 0) yield own

  let position = node.data.length
  for (const part of node.parts) {
    const start = Math.max(span.start - position, 0)
    const end = Math.min(span.end - position, part.sizeBytes)
    position += part.sizeBytes
    if (start >= end) continue
    yield* readSpan(walk, await readPart(walk, node, part), { start, end }, depth + 1)
  }
}

async function readPart(
  walk: { reader: BlockReader } & AbortOptions,
  parent: FileNode,
  part: Part,
): Promise<FileNode> {
  const child = await readNode(walk.reader, part.cid, walk)
  if (child.kind !== 'file') throw dagInvalid(parent.cid.toString(), `one of its parts is a ${child.kind}`)
  if (child.sizeBytes === part.sizeBytes) return child
  throw dagInvalid(
    parent.cid.toString(),
    `it claims ${part.sizeBytes} bytes for ${part.cid}, which has ${child.sizeBytes}`,
  )
}
