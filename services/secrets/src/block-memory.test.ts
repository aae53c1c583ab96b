import { expect, test } from 'vitest'
import { createBlockMemory } from './block-memory.ts'

test('is asked once at one block, and anew at the next', async () => {
  const memory = createBlockMemory<number>()
  let count = 0
  const read = async () => {
    count += 1
    return count
  }
  expect(await memory.recall('0xa', 'task', read)).toBe(1)
  expect(await memory.recall('0xa', 'task', read)).toBe(1)
  expect(await memory.recall('0xa', 'other', read)).toBe(2)
  expect(await memory.recall('0xb', 'task', read)).toBe(3)
  // A reorganisation brings a block back: nothing of it is believed still.
  expect(await memory.recall('0xa', 'task', read)).toBe(4)
})

test('what failed is asked again', async () => {
  const memory = createBlockMemory<number>()
  await expect(memory.recall('0xa', 'task', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
  expect(await memory.recall('0xa', 'task', async () => 7)).toBe(7)
})
