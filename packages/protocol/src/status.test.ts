import { expect, test } from 'vitest'
import {
  contributionStatusNumberOf,
  contributionStatusOf,
  isTaskOver,
  taskStatusNumberOf,
  taskStatusOf,
} from './status.ts'

test('statuses have the numbers of the contract', () => {
  expect([0, 1, 2, 3, 4].map(taskStatusOf)).toEqual(['unset', 'active', 'revealing', 'completed', 'failed'])
  expect([0n, 1n, 2n, 3n].map(contributionStatusOf)).toEqual(['unset', 'contributed', 'proved', 'rejected'])
  expect(taskStatusNumberOf('failed')).toBe(4)
  expect(contributionStatusNumberOf('rejected')).toBe(3)
})

test('a number that is no status is a bug', () => {
  expect(() => taskStatusOf(5)).toThrow('Broken invariant')
  expect(() => contributionStatusOf(4n)).toThrow('Broken invariant')
})

test('a task is over when completed or failed', () => {
  expect((['unset', 'active', 'revealing', 'completed', 'failed'] as const).map(isTaskOver)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
})
