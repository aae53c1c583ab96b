import { describe, expect, test } from 'vitest'
import { describeItem, mergeAbi, signatureOf } from './abi.ts'
import { exportPrefix } from './published.ts'

const transfer = {
  type: 'function',
  name: 'transfer',
  inputs: [
    { name: 'to', type: 'address', internalType: 'address' },
    { name: 'amount', type: 'uint256', internalType: 'uint256' },
  ],
  outputs: [{ name: '', type: 'bool', internalType: 'bool' }],
  stateMutability: 'nonpayable',
}
const moved = {
  type: 'event',
  name: 'Moved',
  inputs: [{ name: 'to', type: 'address', indexed: true, internalType: 'address' }],
  anonymous: false,
}
const taken = {
  type: 'function',
  name: 'take',
  inputs: [
    {
      name: 'parts',
      type: 'tuple[]',
      internalType: 'struct Part[]',
      components: [
        { name: 'a', type: 'uint8', internalType: 'uint8' },
        { name: 'b', type: 'bytes', internalType: 'bytes' },
      ],
    },
  ],
  outputs: [],
  stateMutability: 'view',
}

describe('mergeAbi', () => {
  test('keeps an item that several contracts have once, sorted by type and signature', () => {
    const merged = mergeAbi([
      [moved, transfer],
      [transfer, taken],
    ])
    expect(merged.map((item) => item.name)).toEqual(['take', 'transfer', 'Moved'])
  })

  test('keeps the constructor of the first only', () => {
    const own = { type: 'constructor', inputs: [{ name: 'owner', type: 'address' }] }
    const other = { type: 'constructor', inputs: [] }
    expect(mergeAbi([[own], [other, moved]])).toEqual(mergeAbi([[own, moved]]))
  })

  test('leaves out what only the compiler needs', () => {
    expect(JSON.stringify(mergeAbi([[moved, transfer, taken]]))).not.toContain('internalType')
  })
})

describe('signatureOf', () => {
  test('writes tuples out', () => {
    expect(signatureOf(taken)).toBe('take((uint8,bytes)[])')
  })
})

describe('describeItem', () => {
  test('says names, results and mutability', () => {
    expect(describeItem(transfer)).toBe('function transfer(address to, uint256 amount) returns (bool)')
    expect(describeItem(taken)).toBe('function take((uint8,bytes)[] parts) view')
    expect(describeItem(moved)).toBe('event Moved(address indexed to)')
  })
})

describe('exportPrefix', () => {
  test('writes a leading acronym small as a whole', () => {
    expect(['RLC', 'AppRegistry', 'App', 'TEEBroker'].map(exportPrefix)).toEqual([
      'rlc',
      'appRegistry',
      'app',
      'teeBroker',
    ])
  })
})
