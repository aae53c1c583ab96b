import { parseTag } from '@ruche/protocol'
import { expect, test } from 'vitest'
import { settlementOf } from './settlement.ts'

const plain = {
  params: '',
  tag: `0x${'00'.repeat(32)}`,
  callback: `0x${'00'.repeat(20)}`,
  botSize: 16n,
} as const
const small = { maxRuntimeSeconds: 300n }

test('deals are settled in rounds', () => {
  expect(settlementOf(plain, small)).toBe('rounds')
  expect(settlementOf({ ...plain, params: '{"ruche_settlement":"rounds"}' }, small)).toBe('rounds')
  expect(settlementOf({ ...plain, params: '{"nonsense":1}' }, small)).toBe('rounds')
})

test('one by one where the requester asks for it', () => {
  expect(settlementOf({ ...plain, params: '{"ruche_settlement":"classic"}' }, small)).toBe('classic')
})

test('one by one where each task of a bag has a callback to tell', () => {
  const told = { ...plain, callback: `0x${'ab'.repeat(20)}` } as const
  expect(settlementOf(told, small)).toBe('classic')
  expect(settlementOf({ ...told, botSize: 1n }, small)).toBe('rounds')
})

test('one by one where rounds cannot: in enclaves, with encrypted results, beyond the life of bonds', () => {
  expect(settlementOf({ ...plain, tag: parseTag(['tee']) }, small)).toBe('classic')
  expect(settlementOf({ ...plain, params: '{"iexec_result_encryption":true}' }, small)).toBe('classic')
  // Ten times 60 480 seconds are seven days.
  expect(settlementOf(plain, { maxRuntimeSeconds: 60_480n })).toBe('rounds')
  expect(settlementOf(plain, { maxRuntimeSeconds: 60_481n })).toBe('classic')
})
