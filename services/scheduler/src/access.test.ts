import { describe, expect, test } from 'vitest'
import { parseAccess, verifyAccess } from './access.ts'
import type { Address } from './task.ts'

const [A, B, GROUP] = ['a1', 'b2', 'c3'].map((byte): Address => `0x${byte.repeat(20)}`) as [
  Address,
  Address,
  Address,
]

async function mayJoin(text: string, worker: Address, members: readonly Address[] = []): Promise<unknown> {
  const access = parseAccess(text)
  const isMember = async ({ group, member }: { group: Address; member: Address }) =>
    group === GROUP && members.includes(member)
  return verifyAccess(access, { worker, isMember }).then(
    () => 'in',
    (error) => error.code,
  )
}

describe('a pool', () => {
  test('that is public takes everybody', async () => {
    expect(await mayJoin('public', A)).toBe('in')
  })

  test('with a list takes who is on it, however the address is written', async () => {
    expect(await mayJoin(`${A.toUpperCase().replace('0X', '0x')}, ${GROUP}`, A)).toBe('in')
    expect(await mayJoin(A, B)).toBe('WORKER_NOT_ALLOWED')
  })

  test('with a group takes its members, and those on the list beside', async () => {
    expect(await mayJoin(`group:${GROUP}`, B, [B])).toBe('in')
    expect(await mayJoin(`group:${GROUP},${A}`, A)).toBe('in')
    expect(await mayJoin(`group:${GROUP}`, A, [B])).toBe('WORKER_NOT_ALLOWED')
  })
})

test('anything else is no list', () => {
  for (const text of ['', 'private', '0x12', `${A},`, `team:${A}`])
    expect(() => parseAccess(text), text).toThrow('names nobody')
})
