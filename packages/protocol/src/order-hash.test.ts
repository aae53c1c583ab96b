import fc from 'fast-check'
import { bytesToHex, hashTypedData } from 'viem/utils'
import { expect, test } from 'vitest'
import { NULL_DATASET_ORDER, ORDER_FIELDS, ORDER_KINDS, type Orders, orderTypedData } from './order.ts'
import { hashOrder } from './order-hash.ts'

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((value) => bytesToHex(value))
const values = {
  address: bytes(20),
  bytes32: bytes(32),
  uint256: fc.bigInt(0n, 2n ** 256n - 1n),
  string: fc.string({ unit: 'binary', maxLength: 300 }),
}
const anyOrder = fc.constantFrom(...ORDER_KINDS).chain((kind) => {
  const fields = ORDER_FIELDS[kind].map(({ name, type }) => [name, values[type] as fc.Arbitrary<unknown>])
  return fc.record(Object.fromEntries(fields)).map((order) => ({ kind, order: order as never }))
})
const domain = {
  name: 'iExecODB',
  version: '5.0.0',
  chainId: 7,
  verifyingContract: `0x${'9a'.repeat(20)}`,
} as const

test('is what EIP-712 says, for any order of any kind', () => {
  fc.assert(
    fc.property(anyOrder, ({ kind, order }) => {
      expect(hashOrder(kind, order, domain)).toBe(hashTypedData(orderTypedData(kind, order, domain) as never))
    }),
  )
})

test('refuses what does not fit its field', () => {
  const hash = (change: Partial<Orders['dataset']>) =>
    hashOrder('dataset', { ...NULL_DATASET_ORDER, ...change }, domain)
  expect(() => hash({ datasetprice: 2n ** 256n })).toThrow(RangeError)
  expect(() => hash({ datasetprice: -1n })).toThrow(RangeError)
  expect(() => hash({ salt: '0x12' })).toThrow(RangeError)
  expect(() => hash({ dataset: `0x${'00'.repeat(21)}` })).toThrow(RangeError)
})
