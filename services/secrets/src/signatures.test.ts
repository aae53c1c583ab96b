import { keccak256, stringToBytes } from 'viem'
import { privateKeyToAccount, sign } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { createSignatureCheck } from './signatures.ts'

const [ours, theirs] = [`0x${'11'.repeat(32)}`, `0x${'22'.repeat(32)}`] as const
const account = privateKeyToAccount(ours).address.toLowerCase() as `0x${string}`
const hash = keccak256(stringToBytes('first'))
const other = keccak256(stringToBytes('second'))
const signed = (privateKey: `0x${string}`, what: `0x${string}`) => sign({ hash: what, privateKey, to: 'hex' })

describe('a signature of an account', () => {
  test('is found genuine the first time, and again with the remembered key', async () => {
    const isSigned = createSignatureCheck()
    for (const what of [hash, other, hash]) {
      expect(await isSigned({ account, hash: what, sign: await signed(ours, what) })).toBe(true)
    }
  })

  test('is refused when another key made it, remembered or not', async () => {
    const isSigned = createSignatureCheck()
    const foreign = { account, hash, sign: await signed(theirs, hash) }
    expect(await isSigned(foreign)).toBe(false)
    expect(await isSigned({ account, hash, sign: await signed(ours, hash) })).toBe(true)
    expect(await isSigned(foreign)).toBe(false)
  })

  test('is refused for other words than those that were signed', async () => {
    const isSigned = createSignatureCheck()
    await isSigned({ account, hash, sign: await signed(ours, hash) })
    expect(await isSigned({ account, hash: other, sign: await signed(ours, hash) })).toBe(false)
  })

  test('is refused, not failed, when it is none', async () => {
    const isSigned = createSignatureCheck()
    for (const nothing of ['0x', '0x1234', `0x${'00'.repeat(65)}`, `0x${'ff'.repeat(64)}1b`] as const) {
      expect(await isSigned({ account, hash, sign: nothing })).toBe(false)
    }
    await isSigned({ account, hash, sign: await signed(ours, hash) })
    expect(await isSigned({ account, hash, sign: `0x${'ff'.repeat(64)}1b` })).toBe(false)
  })
})
