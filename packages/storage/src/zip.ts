import { makeZip } from 'client-zip'
import { entryUnsupported, tooManyEntries } from './errors.ts'
import { readFileNode } from './file.ts'
import { listNode } from './folder.ts'
import type { Node } from './node.ts'
import { readNode } from './node.ts'
import { verifyName } from './path.ts'
import type { AbortOptions, BlockReader } from './store.ts'

/** The earliest time a zip can hold, so that equal folders give equal zips; zips hold local times. */
const EPOCH = new Date(1980, 0, 1)

type ZipOptions = AbortOptions & { entriesMax: number }

/** Streams a folder as a zip of stored (not compressed) files. */
export function zipFolder(reader: BlockReader, node: Node, options: ZipOptions): ReadableStream<Uint8Array> {
  return makeZip(zipEntries({ reader, options, entries: 0 }, node, []))
}

type Walk = { reader: BlockReader; options: ZipOptions; entries: number }

async function* zipEntries(
  walk: Walk,
  node: Node,
  names: readonly string[],
): AsyncGenerator<{ name: string; input?: AsyncIterable<Uint8Array>; lastModified: Date }, void, undefined> {
  for await (const link of listNode(walk.reader, node, walk.options)) {
    verifyName(link.name)
    walk.entries += 1
    if (walk.entries > walk.options.entriesMax) throw tooManyEntries(walk.options.entriesMax)
    const below = [...names, link.name]
    const name = below.join('/')
    const child = await readNode(walk.reader, link.cid, walk.options)
    if (child.kind === 'symlink') throw entryUnsupported(name, 'symbolic link')
    if (child.kind === 'file') {
      yield { name, input: readFileNode(walk.reader, child, walk.options), lastModified: EPOCH }
      continue
    }
    yield { name: `${name}/`, lastModified: EPOCH }
    yield* zipEntries(walk, child, below)
  }
}
