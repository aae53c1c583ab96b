import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Clock } from './clock.ts'
import { DescriptorTable } from './descriptors.ts'
import { SystemError } from './errno.ts'
import { fileCalls } from './file-calls.ts'
import { GuestMemory } from './guest-memory.ts'
import type { Host, SystemCall } from './host.ts'
import { pathCalls } from './path-calls.ts'
import { processCalls } from './process-calls.ts'
import { RandomStream } from './random.ts'
import { SIGNATURES } from './signatures.ts'
import { Stop } from './stop.ts'
import { Tree } from './tree.ts'

const PAGE_BYTES = 65_536
const PATHS = ['a', 'a/b', '..', '.', 'iexec_in/given', 'given', 'iexec_out', 'tmp/x/', 'a/../b', '/a', '']
const LOOKUP_FLAGS_FIRST = ['path_open', 'path_filestat_get', 'path_filestat_set_times', 'path_link']

function createCalls(): { calls: Record<string, SystemCall>; memory: GuestMemory } {
  const memory = new GuestMemory(new WebAssembly.Memory({ initial: 1 }))
  const clock = new Clock(1n)
  const tree = new Tree({ outputBytes: 10_000, fileCount: 20 }, clock.now)
  tree.addInput(
    'given',
    { size: 3, read: (_position, target) => Math.min(3, target.fill(7).length) },
    clock.now,
  )
  const descriptors = new DescriptorTable(tree)
  descriptors.add({ kind: 'stream', stream: 0 })
  descriptors.add({ kind: 'stream', stream: 1, write: () => undefined })
  descriptors.add({ kind: 'stream', stream: 2, write: () => undefined })
  descriptors.add({ kind: 'folder', node: tree.root, preopened: '/' })
  const random = new RandomStream(new Uint8Array(32), (bytes) => createHash('sha256').update(bytes).digest())
  const host: Host = {
    args: [],
    environment: [],
    clock,
    random,
    tree,
    descriptors,
    memory: () => memory,
  }
  return { calls: { ...processCalls(host), ...fileCalls(host), ...pathCalls(host) }, memory }
}

/** Half of all calls would fail on their first two parameters: lets those that take a path find the one at 64. */
function aimAtPath(name: string, parameters: readonly unknown[], length: number): unknown[] {
  if (!name.startsWith('path_')) return [...parameters]
  const pathAt = LOOKUP_FLAGS_FIRST.includes(name) ? 2 : 1
  return parameters
    .with(0, 3)
    .with(pathAt, 64)
    .with(pathAt + 1, length)
}

describe('system calls', () => {
  test('are all there', () => {
    expect(Object.keys(createCalls().calls).sort()).toEqual(Object.keys(SIGNATURES).sort())
  })

  test('meet any parameters with an answer, an error number or the end of the run', () => {
    const number = fc.oneof(
      { weight: 3, arbitrary: fc.nat(8) },
      { weight: 2, arbitrary: fc.integer({ min: 16, max: 600 }).map((n) => n * 8) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(PAGE_BYTES - 4, PAGE_BYTES, 0x7fff_ffff, 0xffff_fff8, 0xffff_ffff),
      },
    )
    const long = fc.oneof(
      fc.bigInt({ min: 0n, max: 40n }),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    )
    const call = fc.constantFrom(...Object.keys(SIGNATURES)).chain((name) =>
      fc.record({
        name: fc.constant(name),
        parameters: fc.tuple(...[...SIGNATURES[name]!].map((letter) => (letter === 'i' ? number : long))),
      }),
    )
    // Paths and structures for the calls to find, every eight bytes.
    const words = fc.array(fc.oneof(fc.nat(600), fc.constantFrom(0xffff_ffff)), {
      minLength: 100,
      maxLength: 100,
    })
    const path = fc.constantFrom(...PATHS)
    fc.assert(
      fc.property(fc.array(call, { minLength: 1, maxLength: 60 }), words, path, (sequence, words, path) => {
        const { calls, memory } = createCalls()
        for (const [i, word] of words.entries()) memory.setU32(128 + i * 4, word)
        memory.bytes(64, path.length).set(Buffer.from(path))
        for (const { name, parameters } of sequence) {
          const given = aimAtPath(name, parameters, path.length)
          try {
            calls[name]!(...given)
          } catch (error) {
            if (!(error instanceof SystemError || error instanceof Stop)) throw error
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})
