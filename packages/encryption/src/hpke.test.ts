import { createPrivateKey, createPublicKey } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { generateMessageKeys, openMessage, sealMessage } from './hpke.ts'
import { sealWith } from './hpke-seal.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const context = { info: hex('aa'), aad: hex('bb') }

describe('sealed messages', () => {
  test('are those of RFC 9180, A.2.1.1: its first message is opened', async () => {
    const x = Buffer.from('4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a', 'hex')
    const d = Buffer.from('8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb', 'hex')
    const jwk = { kty: 'OKP', crv: 'X25519', x: x.toString('base64url'), d: d.toString('base64url') }
    const privateKey = await crypto.subtle.importKey('jwk', jwk, 'X25519', true, ['deriveBits'])
    const message = {
      enc: hex('1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a'),
      ct: hex('1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28'),
    }
    const info = hex('4f6465206f6e2061204772656369616e2055726e')
    const opened = await openMessage(message, { privateKey, info, aad: hex('436f756e742d30') })
    expect(Buffer.from(opened).toString()).toBe('Beauty is truth, truth beauty')
  })

  test('are sealed as in RFC 9180, A.2.1.1, with the key pair of its sender', () => {
    const x = Buffer.from('1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a', 'hex')
    const d = Buffer.from('f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600', 'hex')
    const jwk = { kty: 'OKP', crv: 'X25519', x: x.toString('base64url'), d: d.toString('base64url') }
    const privateKey = createPrivateKey({ key: jwk, format: 'jwk' })
    const to = {
      publicKey: hex('4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a'),
      info: hex('4f6465206f6e2061204772656369616e2055726e'),
      aad: hex('436f756e742d30'),
    }
    const message = Buffer.from('Beauty is truth, truth beauty')
    const { enc, ct } = sealWith(message, to, { privateKey, publicKey: createPublicKey(privateKey) })
    expect(Buffer.from(enc).toString('hex')).toBe(x.toString('hex'))
    expect(Buffer.from(ct).toString('hex')).toBe(
      '1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28',
    )
  })

  test('are sealed to no key that gives everybody the same secret', () => {
    expect(() => sealMessage(hex('0102'), { publicKey: new Uint8Array(32), ...context })).toThrow()
  })

  test('are opened by the key they were sealed to', async () => {
    const { publicKey, privateKey } = await generateMessageKeys()
    expect(publicKey).toHaveLength(32)
    const sealed = sealMessage(hex('0102'), { publicKey, ...context })
    expect(await openMessage(sealed, { privateKey, ...context })).toEqual(hex('0102'))
  })

  test('are opened by no other key, for no other purpose and with nothing else beside them', async () => {
    const [keys, other] = [await generateMessageKeys(), await generateMessageKeys()]
    const sealed = sealMessage(hex('0102'), { publicKey: keys.publicKey, ...context })
    const refused = { code: 'MESSAGE_UNREADABLE' }
    const { privateKey } = keys
    await expect(openMessage(sealed, { privateKey: other.privateKey, ...context })).rejects.toMatchObject(
      refused,
    )
    await expect(openMessage(sealed, { privateKey, ...context, info: hex('ab') })).rejects.toMatchObject(
      refused,
    )
    await expect(openMessage(sealed, { privateKey, ...context, aad: hex('bc') })).rejects.toMatchObject(
      refused,
    )
    const ct = Uint8Array.from(sealed.ct, (byte, at) => (at === 3 ? byte ^ 1 : byte))
    await expect(openMessage({ ...sealed, ct }, { privateKey, ...context })).rejects.toMatchObject(refused)
  })
})
