import { type Content, WrittenContent, type WrittenState } from './content.ts'
import { SystemError } from './errno.ts'
import { Quota } from './quota.ts'

export type FileNode = {
  kind: 'file'
  inode: number
  content: Content
  /** Nanoseconds since 1970. */
  accessed: bigint
  modified: bigint
  /** How many descriptors are open on it, and whether it still has a name: it is gone when both end. */
  openCount: number
  linked: boolean
}

export type FolderNode = {
  kind: 'folder'
  inode: number
  entries: Map<string, Node>
  parent: FolderNode | undefined
  /** Nothing can be made, renamed or removed in it. */
  readOnly: boolean
  accessed: bigint
  modified: bigint
}

export type Node = FileNode | FolderNode

/** Where a path leads: the folder that holds (or would hold) the last name, and what is there. */
export type Place = {
  folder: FolderNode
  /** Undefined when the path leads to the folder itself (`.`, `a/..`). */
  name: string | undefined
  node: Node | undefined
  /** The path ends with a slash, so it may only name a folder. */
  asFolder: boolean
}

export type TreeState = { inode: number; quota: { bytes: number; files: number } }

const NAME_BYTES_MAX = 255
const PATH_BYTES_MAX = 4096

/**
 * The file system a program sees; it lives in memory and is the same on every machine.
 *
 * ```
 * /            everything; also the current folder
 * /iexec_in    inputs, read-only
 * /iexec_out   outputs: what the run leaves behind
 * /tmp         scratch, forgotten afterwards
 * ```
 *
 * So that programs that know nothing of these folders work too, the root also shows what `/iexec_out` and `/iexec_in`
 * hold, in this order: `fopen(argv[1], "r")` finds an input by its name, `fopen("result.txt", "w")` makes an output.
 * Writing a file anew under an input's name makes an output, which hides the input in the root, not in `/iexec_in`.
 */
export class Tree {
  root: FolderNode
  inputs: FolderNode
  outputs: FolderNode
  readonly #quota: Quota
  #inode = 0

  /** @param time - Nanoseconds since 1970 that the inputs and folders carry. */
  constructor(limits: { outputBytes: number; fileCount: number }, time: bigint) {
    this.#quota = new Quota(limits)
    this.root = this.#folder(undefined, time)
    this.inputs = this.#folder(this.root, time)
    this.outputs = this.#folder(this.root, time)
    const scratch = this.#folder(this.root, time)
    this.root.entries.set('iexec_in', this.inputs).set('iexec_out', this.outputs).set('tmp', scratch)
    this.root.readOnly = true
    this.inputs.readOnly = true
  }

  /** Nodes made, and what they hold together. */
  get state(): TreeState {
    return { inode: this.#inode, quota: this.#quota.state }
  }

  /** Takes over the nodes of another tree. */
  resume(
    { root, inputs, outputs }: Pick<Tree, 'root' | 'inputs' | 'outputs'>,
    { inode, quota }: TreeState,
  ): void {
    this.root = root
    this.inputs = inputs
    this.outputs = outputs
    this.#inode = inode
    this.#quota.resume(quota)
  }

  /** Content of a file that was kept; see `WrittenContent`. */
  contentOf(state: WrittenState): WrittenContent {
    return new WrittenContent(this.#quota).resume(state)
  }

  addInput(name: string, content: Content, time: bigint): void {
    this.inputs.entries.set(name, this.#file(content, time))
  }

  /** Follows a path from a folder. Only the last name may be missing. */
  resolve(from: FolderNode, path: string): Place {
    if (path === '') throw new SystemError('NOENT')
    if (path.includes('\0')) throw new SystemError('INVAL')
    if (path.startsWith('/')) throw new SystemError('NOTCAPABLE')
    if (new TextEncoder().encode(path).length > PATH_BYTES_MAX) throw new SystemError('NAMETOOLONG')

    const asFolder = /(^|\/)\.{0,2}$/.test(path)
    const above: Place[] = []
    let place: Place = { folder: from, name: undefined, node: from, asFolder }
    for (const name of path.split('/')) {
      if (name === '' || name === '.') continue
      if (name === '..') {
        const up = above.pop()
        if (up === undefined) throw new SystemError('NOTCAPABLE')
        if (place.node?.kind !== 'folder') throw new SystemError(place.node ? 'NOTDIR' : 'NOENT')
        place = up
        continue
      }
      if (place.node === undefined) throw new SystemError('NOENT')
      if (place.node.kind !== 'folder') throw new SystemError('NOTDIR')
      if (new TextEncoder().encode(name).length > NAME_BYTES_MAX) throw new SystemError('NAMETOOLONG')
      above.push(place)
      place = { ...this.#step(place.node, name), asFolder }
    }
    if (asFolder && place.node?.kind === 'file') throw new SystemError('NOTDIR')
    return place
  }

  /** What a folder shows, by name in the order of the names' UTF-8 bytes. */
  list(folder: FolderNode): [name: string, node: Node][] {
    const shown = new Map(folder.entries)
    if (folder === this.root) {
      for (const under of [this.outputs, this.inputs]) {
        for (const [name, node] of under.entries) if (!shown.has(name)) shown.set(name, node)
      }
    }
    const encoder = new TextEncoder()
    return [...shown]
      .map(([name, node]) => ({ name, node, key: encoder.encode(name) }))
      .sort((a, b) => compareBytes(a.key, b.key))
      .map(({ name, node }) => [name, node])
  }

  createFile(place: Place, time: bigint): FileNode {
    const { folder, name } = this.#vacancy(place)
    if (place.asFolder) throw new SystemError('ISDIR')
    this.#quota.addFiles(1)
    const file = this.#file(new WrittenContent(this.#quota), time)
    folder.entries.set(name, file)
    return file
  }

  createFolder(place: Place, time: bigint): FolderNode {
    if (place.node !== undefined) throw new SystemError('EXIST')
    const { folder, name } = this.#vacancy(place)
    this.#quota.addFiles(1)
    const made = this.#folder(folder, time)
    folder.entries.set(name, made)
    return made
  }

  /** A file that counts like any other but has no name yet. */
  createNameless(time: bigint): { node: FileNode; content: WrittenContent } {
    this.#quota.addFiles(1)
    const content = new WrittenContent(this.#quota)
    return { node: this.#file(content, time), content }
  }

  removeFile(place: Place): void {
    const { folder, name, node } = this.#tenant(place)
    if (node.kind !== 'file') throw new SystemError('ISDIR')
    folder.entries.delete(name)
    node.linked = false
    this.release(node)
  }

  removeFolder(place: Place): void {
    const { folder, name, node } = this.#tenant(place)
    if (node.kind !== 'folder') throw new SystemError('NOTDIR')
    if (node.entries.size > 0) throw new SystemError('NOTEMPTY')
    folder.entries.delete(name)
    // Descriptors may still be open on it: nothing can be made in a folder that is gone.
    node.readOnly = true
    this.#quota.addFiles(-1)
  }

  rename(from: Place, to: Place): void {
    const source = this.#tenant(from)
    if (to.node === source.node) return
    if (to.asFolder && source.node.kind === 'file') throw new SystemError('NOTDIR')
    const target = this.#vacancy(to)
    if (source.node.kind === 'folder' && isWithin(target.folder, source.node)) throw new SystemError('INVAL')
    const replaced = target.folder.entries.get(target.name)
    if (replaced !== undefined) {
      if (source.node.kind === 'folder' && replaced.kind === 'file') throw new SystemError('NOTDIR')
      const victim = { folder: target.folder, name: target.name, node: replaced, asFolder: false }
      if (source.node.kind === 'folder') this.removeFolder(victim)
      else this.removeFile(victim)
    }
    source.folder.entries.delete(source.name)
    target.folder.entries.set(target.name, source.node)
    if (source.node.kind === 'folder') source.node.parent = target.folder
  }

  /** Frees what a file holds once it has neither a name nor an open descriptor. */
  release(file: FileNode): void {
    if (file.linked || file.openCount > 0 || !(file.content instanceof WrittenContent)) return
    file.content.resize(0)
    this.#quota.addFiles(-1)
  }

  /** One name further; the root also looks into the outputs, then the inputs, and puts what is new into the outputs. */
  #step(folder: FolderNode, name: string): Omit<Place, 'asFolder'> {
    const node = folder.entries.get(name)
    if (folder !== this.root || node !== undefined) return { folder, name, node }
    return {
      folder: this.outputs,
      name,
      node: this.outputs.entries.get(name) ?? this.inputs.entries.get(name),
    }
  }

  /** Where something new may be put. */
  #vacancy({ folder, name }: Place): { folder: FolderNode; name: string } {
    if (name === undefined) throw new SystemError('EXIST')
    if (folder.readOnly) throw new SystemError('ROFS')
    return { folder, name }
  }

  /** What is at a place and may be taken away from it. */
  #tenant({ folder, name, node, asFolder }: Place): { folder: FolderNode; name: string; node: Node } {
    if (node === undefined) throw new SystemError('NOENT')
    if (name === undefined) throw new SystemError('INVAL')
    if (folder.readOnly || folder.entries.get(name) !== node) throw new SystemError('ROFS')
    if (asFolder && node.kind === 'file') throw new SystemError('NOTDIR')
    return { folder, name, node }
  }

  #file(content: Content, time: bigint): FileNode {
    const inode = ++this.#inode
    return { kind: 'file', inode, content, accessed: time, modified: time, openCount: 0, linked: true }
  }

  #folder(parent: FolderNode | undefined, time: bigint): FolderNode {
    const inode = ++this.#inode
    return {
      kind: 'folder',
      inode,
      entries: new Map(),
      parent,
      readOnly: false,
      accessed: time,
      modified: time,
    }
  }
}

function isWithin(folder: FolderNode, ancestor: FolderNode): boolean {
  for (let at: FolderNode | undefined = folder; at !== undefined; at = at.parent) {
    if (at === ancestor) return true
  }
  return false
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = a[i]! - b[i]!
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
