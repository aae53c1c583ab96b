import { describe, expect, test } from 'vitest'
import { readSendRefusal } from './send-error.ts'

describe('readSendRefusal', () => {
  // The words of anvil 1.7.1, of Geth and of Nethermind.
  test.each([
    ['known', 'transaction already imported'],
    ['known', 'already known'],
    ['known', 'AlreadyKnown'],
    ['nonce-taken', 'nonce too low'],
    ['nonce-taken', 'nonce too low: next nonce 5, tx nonce 3'],
    ['nonce-taken', 'replacement transaction underpriced'],
    ['nonce-taken', 'OldNonce'],
    ['underpriced', 'transaction underpriced'],
    ['underpriced', 'max fee per gas less than block base fee'],
    ['no-funds', 'Insufficient funds for gas * price + value'],
    ['other', 'exceeds block gas limit'],
  ])('is %s for "%s"', (kind, words) => {
    expect(readSendRefusal(new Error('RPC Request failed.', { cause: new Error(words) }))).toBe(kind)
  })
})
