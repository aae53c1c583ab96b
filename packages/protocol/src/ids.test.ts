import { keccak256 } from 'viem/utils'
import { describe, expect, test } from 'vitest'
import { dealIdOf, taskIdOf, taskIdsOf } from './ids.ts'

const hash = `0x${'ab'.repeat(32)}` as const

describe('ids', () => {
  test('are hashes of two words', () => {
    expect(dealIdOf(hash, 0n)).toBe(keccak256(`0x${'ab'.repeat(32)}${'00'.repeat(32)}`))
    expect(taskIdOf(hash, 258n)).toBe(keccak256(`0x${'ab'.repeat(32)}${'00'.repeat(30)}0102`))
  })

  test('of a bag start at botFirst', () => {
    expect(taskIdsOf({ dealId: hash, botFirst: 5n, botSize: 2n })).toEqual([
      taskIdOf(hash, 5n),
      taskIdOf(hash, 6n),
    ])
  })
})
