import type { Clock } from './clock.ts'
import type { DescriptorTable } from './descriptors.ts'
import type { GuestMemory } from './guest-memory.ts'
import type { RandomStream } from './random.ts'
import type { Tree } from './tree.ts'

/** What the system calls work on. */
export type Host = {
  /** Each argument and variable as the program reads it: UTF-8, ended by a zero byte. */
  args: readonly Uint8Array[]
  environment: readonly Uint8Array[]
  clock: Clock
  random: RandomStream
  tree: Tree
  descriptors: DescriptorTable
  /** @throws Stop when the program makes a system call before its memory exists. */
  memory: () => GuestMemory
}

/** One system call; throws `SystemError` to answer with an error number. Pointers and lengths are unsigned. */
// biome-ignore lint/suspicious/noExplicitAny: the signature table (signatures.ts) is what types these calls.
export type SystemCall = (...parameters: any[]) => void
