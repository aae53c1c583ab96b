import { bytesToHex, keccak256, stringToBytes } from 'viem'
import { privateKeyToAccount, sign } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { isSignedByKey, openBroker } from './signatures.ts'

const [ours, theirs] = [`0x${'11'.repeat(32)}`, `0x${'22'.repeat(32)}`] as const
const account = privateKeyToAccount(ours).address.toLowerCase() as `0x${string}`
const hash = keccak256(stringToBytes('first'))
const other = keccak256(stringToBytes('second'))
const signed = (privateKey: `0x${string}`, what: `0x${string}`) => sign({ hash: what, privateKey, to: 'hex' })

describe('a signature of an account', () => {
  test('is found genuine, with either way of telling its parity', async () => {
    // Of both parities.
    for (const what of Array.from({ length: 8 }, (_, n) => keccak256(bytesToHex(Uint8Array.of(n))))) {
      const genuine = await signed(ours, what)
      expect(isSignedByKey({ account, hash: what, sign: genuine })).toBe(true)
      const parity = genuine.endsWith('1c') ? '01' : '00'
      expect(isSignedByKey({ account, hash: what, sign: `${genuine.slice(0, -2) as '0x'}${parity}` })).toBe(
        true,
      )
    }
  })

  test('is refused when another key made it', async () => {
    expect(isSignedByKey({ account, hash, sign: await signed(theirs, hash) })).toBe(false)
  })

  test('is refused for other words than those that were signed', async () => {
    expect(isSignedByKey({ account, hash: other, sign: await signed(ours, hash) })).toBe(false)
  })

  test('is refused, not failed, when it is none', () => {
    const nothing = ['0x', '0x1234', `0x${'00'.repeat(65)}`, `0x${'ff'.repeat(64)}1b`, `0x${'11'.repeat(65)}`]
    for (const each of nothing) expect(isSignedByKey({ account, hash, sign: each as '0x' })).toBe(false)
  })
})

test('a broker signs as its account does elsewhere', async () => {
  const broker = openBroker(ours)
  const elsewhere = privateKeyToAccount(ours)
  expect(broker.address).toBe(elsewhere.address)
  for (const raw of [hash, other, '0x'] as const) {
    expect(broker.signMessage(raw)).toBe(await elsewhere.signMessage({ message: { raw } }))
  }
})
