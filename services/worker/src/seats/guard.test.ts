import { expect, test } from 'vitest'
import { protectionOf } from './guard.ts'

const round = { openedAt: 1_000n, revealDeadline: 1_150n }

test.each([
  // Two thirds of 150 seconds are 100.
  [
    'a seat that the scheduler knows is left alone at first',
    { isRevealed: true, isShown: false, chainSeconds: 1_099n },
    'nothing',
  ],
  [
    'and shown on chain when two thirds of the window are over',
    { isRevealed: true, isShown: false, chainSeconds: 1_100n },
    'reveal-on-chain',
  ],
  ['once is enough', { isRevealed: true, isShown: true, chainSeconds: 1_140n }, 'nothing'],
  [
    'a seat that nobody asked for is revealed unasked',
    { isRevealed: false, isShown: false, chainSeconds: 1_010n },
    'reveal-to-scheduler',
  ],
  [
    'and on chain too when it is late',
    { isRevealed: false, isShown: false, chainSeconds: 1_120n },
    'reveal-on-chain',
  ],
  [
    'after the window only the scheduler can count it',
    { isRevealed: false, isShown: false, chainSeconds: 1_150n },
    'reveal-to-scheduler',
  ],
  ['or nobody', { isRevealed: true, isShown: false, chainSeconds: 1_150n }, 'nothing'],
] as const)('%s', (_, seat, expected) => {
  expect(protectionOf({ ...round, ...seat })).toBe(expected)
})
