import type { Descriptor } from './descriptors.ts'
import type { GuestMemory } from './guest-memory.ts'
import type { Node } from './tree.ts'

const TYPE_CHARACTER_DEVICE = 2
const TYPE_FOLDER = 3
const TYPE_FILE = 4

const FLAG_APPEND = 1
const RIGHTS_ALL = (1n << 30n) - 1n
const RIGHT_READ = 1n << 1n
const RIGHT_SEEK = 1n << 2n
const RIGHT_TELL = 1n << 5n
const RIGHT_WRITE = 1n << 6n

export function typeOf(node: Node | undefined): number {
  if (node === undefined) return TYPE_CHARACTER_DEVICE
  return node.kind === 'file' ? TYPE_FILE : TYPE_FOLDER
}

/** `filestat`, 64 bytes: device (8) ‖ inode (8) ‖ type (1) ‖ zero (7) ‖ links (8) ‖ size (8) ‖ three times (8 each). */
export function putFileStat(
  memory: GuestMemory,
  at: number,
  node: Node | undefined,
  streamTime: bigint,
): void {
  memory.bytes(at, 64).fill(0)
  memory.setU64(at + 8, BigInt(node?.inode ?? 0))
  memory.setU8(at + 16, typeOf(node))
  memory.setU64(at + 24, 1n)
  memory.setU64(at + 32, node?.kind === 'file' ? BigInt(node.content.size) : 0n)
  memory.setU64(at + 40, node?.accessed ?? streamTime)
  memory.setU64(at + 48, node?.modified ?? streamTime)
  memory.setU64(at + 56, node?.modified ?? streamTime)
}

/**
 * `fdstat`, 24 bytes: type (1) ‖ zero (1) ‖ flags (2) ‖ zero (4) ‖ rights (8) ‖ rights of what is opened in it (8).
 * A character device that cannot be sought is what C libraries take for a terminal, and buffer by line.
 */
export function putDescriptorStat(memory: GuestMemory, at: number, descriptor: Descriptor): void {
  memory.bytes(at, 24).fill(0)
  memory.setU8(at, typeOf(descriptor.kind === 'stream' ? undefined : descriptor.node))
  memory.setU16(at + 2, descriptor.kind === 'file' && descriptor.append ? FLAG_APPEND : 0)
  memory.setU64(at + 8, rightsOf(descriptor))
  memory.setU64(at + 16, RIGHTS_ALL)
}

function rightsOf(descriptor: Descriptor): bigint {
  if (descriptor.kind === 'folder') return RIGHTS_ALL & ~(RIGHT_SEEK | RIGHT_TELL)
  if (descriptor.kind === 'stream') {
    return RIGHTS_ALL & ~(RIGHT_SEEK | RIGHT_TELL | (descriptor.write ? RIGHT_READ : RIGHT_WRITE))
  }
  const { readable, writable } = descriptor
  return RIGHTS_ALL & ~((readable ? 0n : RIGHT_READ) | (writable ? 0n : RIGHT_WRITE))
}

const SET_ACCESSED = 1
const SET_ACCESSED_NOW = 2
const SET_MODIFIED = 4
const SET_MODIFIED_NOW = 8

export type NewTimes = { accessed: bigint; modified: bigint; flags: number; now: bigint }

export function setTimes(node: Node, { accessed, modified, flags, now }: NewTimes): void {
  if (flags & SET_ACCESSED) node.accessed = accessed
  if (flags & SET_ACCESSED_NOW) node.accessed = now
  if (flags & SET_MODIFIED) node.modified = modified
  if (flags & SET_MODIFIED_NOW) node.modified = now
}
