import { expect, test } from 'vitest'
import { cidOfDigest, digestOf, parseCid } from './cid.ts'

/** sha256("hello world\n"), as `sha256sum` prints it. */
const DIGEST = '0xa948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447'

test('a digest and a CID say the same', () => {
  const leaf = parseCid('bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4')
  expect(digestOf(leaf)).toBe(DIGEST)
  expect(cidOfDigest(DIGEST, 'leaf')).toEqual(leaf)
  expect(cidOfDigest(DIGEST, 'folder').toString()).toBe(
    'bafybeifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4',
  )
  expect(parseCid(`f01551220${DIGEST.slice(2)}`)).toEqual(leaf)
  expect(() => cidOfDigest('0x12', 'leaf')).toThrow(expect.objectContaining({ code: 'CID_INVALID' }))
})

test.each([
  ['', 'CID_INVALID'],
  ['../../etc/passwd', 'CID_INVALID'],
  // sha1 of "hello world\n", and its sha2-256 cut to 20 bytes: neither proves enough.
  ['bafkrcfbclfrwhm66icyg7ga7xboyemjorqhnkei', 'CID_UNSUPPORTED'],
  ['bafkreffjjcie6lypi6ny7amxnfftagclbuxndqi', 'CID_UNSUPPORTED'],
])('%j is %s', (text, code) => {
  expect(() => parseCid(text)).toThrow(expect.objectContaining({ code }))
})
