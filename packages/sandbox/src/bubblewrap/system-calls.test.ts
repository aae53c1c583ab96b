import { expect, test } from 'vitest'
import { systemCallFilter } from './system-calls.ts'

/** What the filter answers to a call: the values of seccomp(2), worked out as the kernel does. */
function answer(filter: Buffer, { audit, call }: { audit: number; call: number }): number {
  let accumulator = 0
  for (let at = 0; ; at += 8) {
    const [code, value] = [filter.readUInt16LE(at), filter.readUInt32LE(at + 4)]
    if (code === 0x20) accumulator = value === 4 ? audit : call
    else if (code === 0x06) return value
    else {
      const holds = code === 0x15 ? accumulator === value : accumulator >= value
      at += 8 * filter.readUInt8(at + (holds ? 2 : 3))
    }
  }
}

const [KILL, ALLOW, REFUSE] = [0x80000000, 0x7fff0000, 0x00050001]
const X64 = 0xc000003e

test('calls that no program needs are refused, others are not', () => {
  const filter = systemCallFilter('x64') as Buffer
  // mount, ptrace, bpf, the first and the last of the list; read, clone, socket.
  for (const call of [165, 101, 321, 438]) expect(answer(filter, { audit: X64, call })).toBe(REFUSE)
  for (const call of [0, 56, 41]) expect(answer(filter, { audit: X64, call })).toBe(ALLOW)
})

test('calls by another door than the processor’s own end the program', () => {
  const filter = systemCallFilter('x64') as Buffer
  // i386, whose 21 is mount; and x32.
  expect(answer(filter, { audit: 0x40000003, call: 21 })).toBe(KILL)
  expect(answer(filter, { audit: X64, call: 0x40000000 + 165 })).toBe(KILL)
})

test('a processor whose numbers are not known has no filter', () => {
  expect(systemCallFilter('sparc')).toBeUndefined()
})
