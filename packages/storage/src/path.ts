import type { CID } from 'multiformats/cid'
import { entryNameRefused, pathInvalid } from './errors.ts'
import { getEntry } from './folder.ts'
import { NAME_BYTES_MAX, PATH_NAMES_MAX } from './limits.ts'
import { readNode } from './node.ts'
import type { AbortOptions, BlockReader } from './store.ts'

/** Splits "a/b/c" into names; one leading and one trailing "/" are ignored. Throws PATH_INVALID. */
export function parsePath(path: string): readonly string[] {
  const inner = path.replace(/^\//, '').replace(/\/$/, '')
  if (inner === '') return []
  const names = inner.split('/')
  if (names.length > PATH_NAMES_MAX) throw pathInvalid(path, `it has more than ${PATH_NAMES_MAX} names`)
  for (const name of names) {
    const reason = refuseName(name)
    if (reason !== undefined) throw pathInvalid(path, reason)
  }
  return names
}

/** Throws ENTRY_NAME_REFUSED for a name that cannot be one file in one folder. */
export function verifyName(name: string): void {
  const reason = refuseName(name)
  if (reason !== undefined) throw entryNameRefused(name, reason)
}

function refuseName(name: string): string | undefined {
  if (name === '') return 'a name is empty'
  if (name === '.' || name === '..') return `a name is "${name}"`
  if (name.includes('/')) return 'a name contains "/"'
  if (name.includes('\0')) return 'a name contains a zero byte'
  if (!name.isWellFormed() || name.includes('\uFFFD')) return 'a name is not UTF-8'
  if (new TextEncoder().encode(name).length > NAME_BYTES_MAX) {
    return `a name is longer than ${NAME_BYTES_MAX} bytes`
  }
  return undefined
}

/** Follows the names from a root folder. Throws PATH_NOT_FOUND or NOT_A_FOLDER. */
export async function resolvePath(
  reader: BlockReader,
  root: CID,
  names: readonly string[],
  options?: AbortOptions,
): Promise<CID> {
  let cid = root
  for (const name of names) cid = await getEntry(reader, await readNode(reader, cid, options), name, options)
  return cid
}
