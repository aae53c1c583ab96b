import { describe, expect, test } from 'vitest'
import { keepFirstGenesis } from './genesis.ts'

const block = (number: string, timestamp: string) => ({
  header: { parentHash: '0x00', number, timestamp },
  transactions: [],
})

const keep = (blocks: unknown[]) => {
  const dump = Buffer.from(
    JSON.stringify({ block: { number: '0x0' }, blocks, transactions: [{ number: '0x01' }] }),
  )
  return JSON.parse(keepFirstGenesis(dump).toString())
}

describe('keepFirstGenesis', () => {
  const old = block('0x0', '0x10')
  const fresh = block('0x0', '0x20')
  const later = block('0x1', '0x11')

  test.each([
    ['first', [fresh, old, later], [old, later]],
    ['between', [later, fresh, old], [later, old]],
    ['last', [old, later, fresh], [old, later]],
    ['several', [fresh, old, later, block('0x0', '0x30')], [old, later]],
    ['none', [old, later], [old, later]],
  ])('cuts a later block 0 that stands %s', (_, blocks, left) => {
    expect(keep(blocks)).toEqual({
      block: { number: '0x0' },
      blocks: left,
      transactions: [{ number: '0x01' }],
    })
  })

  test('leaves alone what is no dump', () => {
    expect(keepFirstGenesis(Buffer.from('{}')).toString()).toBe('{}')
  })
})
