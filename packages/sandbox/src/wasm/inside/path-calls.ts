import { WrittenContent } from './content.ts'
import type { FolderDescriptor } from './descriptors.ts'
import { SystemError } from './errno.ts'
import type { Host, SystemCall } from './host.ts'
import { putFileStat, setTimes, typeOf } from './stat.ts'
import type { Node, Place } from './tree.ts'

const OPEN_CREATE = 1
const OPEN_FOLDER = 2
const OPEN_EXCLUSIVE = 4
const OPEN_TRUNCATE = 8
const FLAG_APPEND = 1
const RIGHT_READ = 1n << 1n
const RIGHT_WRITE = 1n << 6n
const ENTRY_HEADER_BYTES = 24

/** Everything that takes a path, and folders. */
export function pathCalls(host: Host): Record<string, SystemCall> {
  return { ...folderCalls(host), ...changeCalls(host), ...unsupportedCalls(host), path_open: openCall(host) }
}

function place(host: Host, fd: number, path: number, length: number): Place {
  return host.tree.resolve(host.descriptors.getFolder(fd).node, host.memory().text(path, length))
}

function existing(host: Host, fd: number, path: number, length: number): Node {
  const { node } = place(host, fd, path, length)
  if (node === undefined) throw new SystemError('NOENT')
  return node
}

function openCall(host: Host): SystemCall {
  return (
    fd: number,
    _lookup: number,
    path: number,
    length: number,
    how: number,
    rights: bigint,
    _inheriting: bigint,
    flags: number,
    result: number,
  ) => {
    const at = place(host, fd, path, length)
    const writable = (rights & RIGHT_WRITE) !== 0n
    const node = nodeToOpen(host, at, { how, writable })
    const opened =
      node.kind === 'folder'
        ? host.descriptors.add({ kind: 'folder', node })
        : host.descriptors.add({
            kind: 'file',
            node,
            position: 0,
            readable: (rights & RIGHT_READ) !== 0n,
            writable,
            append: (flags & FLAG_APPEND) !== 0,
          })
    host.memory().setU32(result, opened)
  }
}

/** What `path_open` opens: what is there, or a new file. */
function nodeToOpen(host: Host, at: Place, { how, writable }: { how: number; writable: boolean }): Node {
  const { node } = at
  if (node !== undefined && how & OPEN_CREATE && how & OPEN_EXCLUSIVE) throw new SystemError('EXIST')
  if (node === undefined) {
    if (!(how & OPEN_CREATE)) throw new SystemError('NOENT')
    if (how & OPEN_FOLDER) throw new SystemError('INVAL')
    return host.tree.createFile(at, host.clock.now)
  }
  if (node.kind === 'folder') {
    if (how & (OPEN_CREATE | OPEN_TRUNCATE)) throw new SystemError('ISDIR')
    return node
  }
  if (how & OPEN_FOLDER) throw new SystemError('NOTDIR')
  if (node.content instanceof WrittenContent) {
    if (how & OPEN_TRUNCATE) node.content.resize(0)
    return node
  }
  // An input: it may be read, or hidden by a new output of its name, not changed.
  if (how & OPEN_TRUNCATE) return host.tree.createFile(at, host.clock.now)
  if (writable) throw new SystemError('ROFS')
  return node
}

function folderCalls(host: Host): Record<string, SystemCall> {
  const { descriptors } = host
  return {
    fd_prestat_get: (fd: number, result: number) => {
      const name = preopenedName(descriptors.get(fd) as FolderDescriptor)
      host.memory().setU32(result, 0)
      host.memory().setU32(result + 4, name.length)
    },
    fd_prestat_dir_name: (fd: number, target: number, length: number) => {
      const name = preopenedName(descriptors.get(fd) as FolderDescriptor)
      if (length < name.length) throw new SystemError('INVAL')
      host.memory().bytes(target, name.length).set(name)
    },
    fd_readdir: (fd: number, target: number, length: number, cookie: bigint, result: number) => {
      const folder = descriptors.getFolder(fd)
      const buffer = host.memory().bytes(target, length)
      if (cookie === 0n || folder.listing === undefined) folder.listing = listing(host, folder)
      host.memory().setU32(result, putEntries(buffer, folder.listing, BigInt.asUintN(64, cookie)))
    },
  }
}

function preopenedName({ preopened }: Partial<FolderDescriptor>): Uint8Array {
  if (preopened === undefined) throw new SystemError('BADF')
  return new TextEncoder().encode(preopened)
}

function listing(host: Host, { node }: FolderDescriptor): [string, Node][] {
  return [['.', node], ['..', node.parent ?? node], ...host.tree.list(node)]
}

/**
 * Fills a buffer with entries from an index on, the last one cut off where the buffer ends, which tells the program to
 * ask again. Entry: next index (8) ‖ inode (8) ‖ name length (4) ‖ type (1) ‖ zero (3) ‖ name.
 */
function putEntries(buffer: Uint8Array, entries: readonly [string, Node][], from: bigint): number {
  let used = 0
  for (let i = Number(from); i < entries.length && used < buffer.length; i++) {
    const [name, node] = entries[i]!
    const encoded = new TextEncoder().encode(name)
    const entry = new Uint8Array(ENTRY_HEADER_BYTES + encoded.length)
    const view = new DataView(entry.buffer)
    view.setBigUint64(0, BigInt(i + 1), true)
    view.setBigUint64(8, BigInt(node.inode), true)
    view.setUint32(16, encoded.length, true)
    view.setUint8(20, typeOf(node))
    entry.set(encoded, ENTRY_HEADER_BYTES)
    const piece = entry.subarray(0, buffer.length - used)
    buffer.set(piece, used)
    used += piece.length
  }
  return used
}

function changeCalls(host: Host): Record<string, SystemCall> {
  const { tree, clock } = host
  return {
    path_create_directory: (fd: number, path: number, length: number) =>
      void tree.createFolder(place(host, fd, path, length), clock.now),
    path_remove_directory: (fd: number, path: number, length: number) =>
      tree.removeFolder(place(host, fd, path, length)),
    path_unlink_file: (fd: number, path: number, length: number) =>
      tree.removeFile(place(host, fd, path, length)),
    path_rename: (fd: number, path: number, length: number, toFd: number, toPath: number, toLength: number) =>
      tree.rename(place(host, fd, path, length), place(host, toFd, toPath, toLength)),
    path_filestat_get: (fd: number, _lookup: number, path: number, length: number, result: number) =>
      putFileStat(host.memory(), result, existing(host, fd, path, length), clock.now),
    path_filestat_set_times: (
      fd: number,
      _lookup: number,
      path: number,
      length: number,
      accessed: bigint,
      modified: bigint,
      flags: number,
    ) =>
      setTimes(existing(host, fd, path, length), {
        accessed: BigInt.asUintN(64, accessed),
        modified: BigInt.asUintN(64, modified),
        flags,
        now: clock.now,
      }),
  }
}

/** There are no links and no network here: these calls only tell a bad descriptor or path from what is missing. */
function unsupportedCalls(host: Host): Record<string, SystemCall> {
  const notASocket = (fd: number): void => {
    host.descriptors.get(fd)
    throw new SystemError('NOTSOCK')
  }
  return {
    path_link: () => {
      throw new SystemError('NOTSUP')
    },
    path_symlink: () => {
      throw new SystemError('NOTSUP')
    },
    path_readlink: (fd: number, path: number, length: number) => {
      existing(host, fd, path, length)
      throw new SystemError('INVAL')
    },
    sock_accept: notASocket,
    sock_recv: notASocket,
    sock_send: notASocket,
    sock_shutdown: notASocket,
  }
}
