import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { failed } from './stop.ts'
import type { FileNode, Node, Tree } from './tree.ts'

const PATH_BYTES_MAX = 1024
const PIECE_BYTES = 1024 * 1024

/** What a run leaves behind: paths below `/iexec_out`, folders before what they hold. */
export type Leftover = { path: string; node: Node }

/**
 * Lists what lies in the outputs, in order of names.
 *
 * @throws Stop `FILE_LIMIT` at a path too long for the disks of some machines.
 */
export function listOutputs(tree: Tree): Leftover[] {
  const found: Leftover[] = []
  const folders: { path: string; node: Node }[] = [{ path: '', node: tree.outputs }]
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    if (at.node.kind !== 'folder') continue
    for (const [name, node] of tree.list(at.node)) {
      const path = at.path === '' ? name : `${at.path}/${name}`
      if (new TextEncoder().encode(path).length > PATH_BYTES_MAX) {
        throw failed(
          'FILE_LIMIT',
          `The program left a file whose path is longer than ${PATH_BYTES_MAX} bytes.`,
        )
      }
      found.push({ path, node })
      folders.push({ path, node })
    }
  }
  return found
}

/** Writes the outputs into an empty folder of the host; answers how many bytes. */
export function writeOutputs(folder: string, outputs: readonly Leftover[]): number {
  let bytes = 0
  try {
    for (const { path, node } of outputs) {
      if (node.kind === 'folder') mkdirSync(`${folder}/${path}`)
      else bytes += writeFile(`${folder}/${path}`, node)
    }
    return bytes
  } catch (error) {
    throw failed('OUTPUT_UNWRITABLE', `The output cannot be written: ${(error as Error).message}.`)
  }
}

function writeFile(path: string, { content }: FileNode): number {
  const fd = openSync(path, 'wx')
  const piece = new Uint8Array(Math.min(PIECE_BYTES, content.size))
  for (let position = 0; position < content.size; ) {
    const count = content.read(position, piece)
    for (let done = 0; done < count; ) done += writeSync(fd, piece, done, count - done)
    position += count
  }
  closeSync(fd)
  return content.size
}
