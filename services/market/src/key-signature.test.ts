import type { Hex } from '@ruche/protocol'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { recoverSigner } from './key-signature.ts'

const account = privateKeyToAccount(`0x${'0b'.repeat(32)}`)
const hash: Hex = `0x${'a5'.repeat(32)}`
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
const sign = await account.sign({ hash })
const [r, s, v] = [sign.slice(2, 66), sign.slice(66, 130), sign.slice(130)]

describe('recoverSigner', () => {
  test('names whose key signed', async () => {
    for (let at = 1; at <= 8; at++) {
      const other: Hex = `0x${at.toString(16).padStart(64, '0')}`
      expect(recoverSigner(other, await account.sign({ hash: other }))).toBe(account.address.toLowerCase())
    }
  })

  test('names somebody else for another hash', () => {
    expect(recoverSigner(`0x${'a6'.repeat(32)}`, sign)).not.toBe(account.address.toLowerCase())
  })

  test('knows no signature with a large s, though it is as good a signature (EIP-2)', () => {
    const large = (order - BigInt(`0x${s}`)).toString(16).padStart(64, '0')
    expect(recoverSigner(hash, `0x${r}${large}${v === '1b' ? '1c' : '1b'}`)).toBeUndefined()
  })

  test.each([
    ['nothing', '0x'],
    ['an r of zero', `0x${'0'.repeat(64)}${s}${v}`],
    ['an s of zero', `0x${r}${'0'.repeat(64)}${v}`],
    ['an r past the order of the curve', `0x${'f'.repeat(64)}${s}${v}`],
    ['a v of 0', `0x${r}${s}00`],
    ['64 bytes (EIP-2098)', `0x${r}${s}`],
    ['66 bytes', `${sign}00`],
  ])('knows no key for %s', (_, text) => {
    expect(recoverSigner(hash, text as Hex)).toBeUndefined()
  })
})
