import { WrittenContent } from './content.ts'
import type { FileDescriptor } from './descriptors.ts'
import { SystemError } from './errno.ts'
import type { Host, SystemCall } from './host.ts'
import { putDescriptorStat, putFileStat, setTimes } from './stat.ts'

const FLAG_APPEND = 1
const FROM_START = 0
const FROM_POSITION = 1
const FROM_END = 2
const ADVICES = 6

/** Reading, writing and asking about what is open. */
export function fileCalls(host: Host): Record<string, SystemCall> {
  return { ...transferCalls(host), ...positionCalls(host), ...aboutCalls(host) }
}

function transferCalls(host: Host): Record<string, SystemCall> {
  const { descriptors } = host
  return {
    fd_read: (fd: number, vectors: number, count: number, result: number) => {
      const descriptor = descriptors.get(fd)
      const targets = host.memory().vectors(vectors, count)
      if (descriptor.kind === 'folder') throw new SystemError('ISDIR')
      if (descriptor.kind === 'stream') {
        if (descriptor.write) throw new SystemError('BADF')
        return host.memory().setU32(result, 0)
      }
      const done = read(descriptor, descriptor.position, targets)
      descriptor.position += done
      host.memory().setU32(result, done)
    },
    fd_pread: (fd: number, vectors: number, count: number, offset: bigint, result: number) => {
      const targets = host.memory().vectors(vectors, count)
      host.memory().setU32(result, read(descriptors.getFile(fd), toNumber(offset), targets))
    },
    fd_write: (fd: number, vectors: number, count: number, result: number) => {
      const descriptor = descriptors.get(fd)
      const sources = host.memory().vectors(vectors, count)
      if (descriptor.kind === 'folder') throw new SystemError('ISDIR')
      if (descriptor.kind === 'stream') {
        if (!descriptor.write) throw new SystemError('BADF')
        for (const source of sources) descriptor.write(source)
        return host.memory().setU32(result, total(sources))
      }
      if (descriptor.append) descriptor.position = descriptor.node.content.size
      write(host, descriptor, descriptor.position, sources)
      descriptor.position += total(sources)
      host.memory().setU32(result, total(sources))
    },
    fd_pwrite: (fd: number, vectors: number, count: number, offset: bigint, result: number) => {
      const sources = host.memory().vectors(vectors, count)
      write(host, descriptors.getFile(fd), toNumber(offset), sources)
      host.memory().setU32(result, total(sources))
    },
  }
}

function positionCalls(host: Host): Record<string, SystemCall> {
  const { descriptors } = host
  return {
    fd_seek: (fd: number, offset: bigint, whence: number, result: number) => {
      const descriptor = descriptors.getFile(fd)
      const bases: Record<number, number> = {
        [FROM_START]: 0,
        [FROM_POSITION]: descriptor.position,
        [FROM_END]: descriptor.node.content.size,
      }
      const base = bases[whence]
      const position = BigInt(base ?? 0) + offset
      if (base === undefined || position < 0n) throw new SystemError('INVAL')
      descriptor.position = toNumber(position)
      host.memory().setU64(result, position)
    },
    fd_tell: (fd: number, result: number) =>
      host.memory().setU64(result, BigInt(descriptors.getFile(fd).position)),
    fd_allocate: (fd: number, offset: bigint, length: bigint) => {
      const descriptor = descriptors.getFile(fd)
      const end = toNumber(BigInt.asUintN(64, offset) + BigInt.asUintN(64, length))
      if (end > descriptor.node.content.size) writable(descriptor).resize(end)
    },
    fd_filestat_set_size: (fd: number, size: bigint) => {
      const descriptor = descriptors.getFile(fd)
      writable(descriptor).resize(toNumber(size))
      descriptor.node.modified = host.clock.now
    },
    fd_advise: (fd: number, _offset: bigint, _length: bigint, advice: number) => {
      descriptors.getFile(fd)
      if (advice >= ADVICES) throw new SystemError('INVAL')
    },
    fd_sync: (fd: number) => void descriptors.get(fd),
    fd_datasync: (fd: number) => void descriptors.get(fd),
    fd_close: (fd: number) => descriptors.close(fd),
    fd_renumber: (from: number, to: number) => descriptors.renumber(from, to),
  }
}

function aboutCalls(host: Host): Record<string, SystemCall> {
  const { descriptors } = host
  return {
    fd_fdstat_get: (fd: number, result: number) =>
      putDescriptorStat(host.memory(), result, descriptors.get(fd)),
    fd_fdstat_set_flags: (fd: number, flags: number) => {
      const descriptor = descriptors.get(fd)
      if (descriptor.kind === 'file') descriptor.append = (flags & FLAG_APPEND) !== 0
    },
    fd_fdstat_set_rights: (fd: number) => void descriptors.get(fd),
    fd_filestat_get: (fd: number, result: number) => {
      const descriptor = descriptors.get(fd)
      const node = descriptor.kind === 'stream' ? undefined : descriptor.node
      putFileStat(host.memory(), result, node, host.clock.now)
    },
    fd_filestat_set_times: (fd: number, accessed: bigint, modified: bigint, flags: number) => {
      const descriptor = descriptors.get(fd)
      if (descriptor.kind === 'stream') throw new SystemError('INVAL')
      setTimes(descriptor.node, {
        accessed: BigInt.asUintN(64, accessed),
        modified: BigInt.asUintN(64, modified),
        flags,
        now: host.clock.now,
      })
    },
  }
}

function read(descriptor: FileDescriptor, position: number, targets: readonly Uint8Array[]): number {
  if (!descriptor.readable) throw new SystemError('BADF')
  let done = 0
  for (const target of targets) {
    const count = descriptor.node.content.read(position + done, target)
    done += count
    if (count < target.length) break
  }
  return done
}

function write(
  host: Host,
  descriptor: FileDescriptor,
  position: number,
  sources: readonly Uint8Array[],
): void {
  const content = writable(descriptor)
  let at = position
  for (const source of sources) {
    content.write(at, source)
    at += source.length
  }
  descriptor.node.modified = host.clock.now
}

function writable({ writable, node }: FileDescriptor): WrittenContent {
  if (!writable || !(node.content instanceof WrittenContent)) throw new SystemError('BADF')
  return node.content
}

function total(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}

/** A 64-bit position as a number; those past 2⁵³ name no byte that any quota would allow. */
function toNumber(value: bigint): number {
  const unsigned = BigInt.asUintN(64, value)
  if (unsigned > BigInt(Number.MAX_SAFE_INTEGER)) throw new SystemError('FBIG')
  return Number(unsigned)
}
