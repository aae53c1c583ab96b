import { SystemError } from './errno.ts'
import type { FileNode, FolderNode, Node, Tree } from './tree.ts'

export type FileDescriptor = {
  kind: 'file'
  node: FileNode
  position: number
  readable: boolean
  writable: boolean
  append: boolean
}

export type FolderDescriptor = {
  kind: 'folder'
  node: FolderNode
  /** The name under which the program finds it open when it starts. */
  preopened?: string
  /** The listing being read, kept so that removing files while reading skips none. */
  listing?: [name: string, node: Node][]
}

/** Standard input (number 0, always at its end), output (1) or error (2), whatever its number becomes. */
type StreamDescriptor = { kind: 'stream'; stream: 0 | 1 | 2; write?: (bytes: Uint8Array) => void }

export type Descriptor = FileDescriptor | FolderDescriptor | StreamDescriptor

const DESCRIPTORS_MAX = 1024

/** The open files of the program; a new one gets the lowest free number. */
export class DescriptorTable {
  readonly #tree: Tree
  readonly #open: (Descriptor | undefined)[] = []

  constructor(tree: Tree) {
    this.#tree = tree
  }

  add(descriptor: Descriptor): number {
    const free = this.#open.indexOf(undefined)
    const fd = free === -1 ? this.#open.length : free
    if (fd >= DESCRIPTORS_MAX) throw new SystemError('MFILE')
    this.#open[fd] = descriptor
    if (descriptor.kind === 'file') descriptor.node.openCount += 1
    return fd
  }

  /** By number. */
  get open(): readonly (Descriptor | undefined)[] {
    return this.#open
  }

  /** Holds what another did; the files know already that they are open. */
  resume(open: readonly (Descriptor | undefined)[]): void {
    this.#open.splice(0, this.#open.length, ...open)
  }

  get(fd: number): Descriptor {
    const descriptor = this.#open[fd]
    if (descriptor === undefined) throw new SystemError('BADF')
    return descriptor
  }

  getFile(fd: number): FileDescriptor {
    const descriptor = this.get(fd)
    if (descriptor.kind === 'folder') throw new SystemError('ISDIR')
    if (descriptor.kind === 'stream') throw new SystemError('SPIPE')
    return descriptor
  }

  getFolder(fd: number): FolderDescriptor {
    const descriptor = this.get(fd)
    if (descriptor.kind !== 'folder') throw new SystemError('NOTDIR')
    return descriptor
  }

  close(fd: number): void {
    const descriptor = this.get(fd)
    this.#open[fd] = undefined
    this.#dismiss(descriptor)
  }

  /** Moves a descriptor to another number, closing what was there. */
  renumber(from: number, to: number): void {
    const descriptor = this.get(from)
    const replaced = this.get(to)
    if (from === to) return
    this.#open[to] = descriptor
    this.#open[from] = undefined
    this.#dismiss(replaced)
  }

  #dismiss(descriptor: Descriptor): void {
    if (descriptor.kind !== 'file') return
    descriptor.node.openCount -= 1
    this.#tree.release(descriptor.node)
  }
}
