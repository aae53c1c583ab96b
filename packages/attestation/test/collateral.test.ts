import { describe, expect, test } from 'vitest'
import {
  cutSignedText,
  formatIntelCollateral,
  parseCollateral,
  parseIntelCollateral,
  parseQuote,
  verifyQuote,
} from '../src/index.ts'
import { readIntelCase, readMilanCase, toEvidence } from './vectors.ts'

const TDX = readIntelCase('phala-tdx-v4')

describe('collateral', () => {
  test('reads back from its own text', () => {
    expect(parseIntelCollateral(formatIntelCollateral(TDX.collateral))).toEqual(TDX.collateral)
    const withChain = { ...TDX.collateral, pckChain: 'PEM' }
    expect(parseIntelCollateral(formatIntelCollateral(withChain))).toEqual(withChain)
  })

  test('of either maker is told by its fields', () => {
    expect(parseCollateral(TDX.collateralJson)).toEqual(TDX.collateral)
    const { leaf, chain } = readMilanCase().collateral
    const [vcek, crl] = [Buffer.from(leaf).toString('hex'), '3000']
    expect(parseCollateral(JSON.stringify({ vcek, cert_chain: chain, crl }))).toEqual({
      kind: 'amd',
      leaf,
      chain,
      crl: Uint8Array.of(0x30, 0),
    })
    expect(parseCollateral(JSON.stringify({ vlek: vcek, cert_chain: chain }))).toEqual({
      kind: 'amd',
      leaf,
      chain,
    })
  })

  test.each([
    ['no JSON', '{', 'it is no JSON'],
    ['a list', '[]', 'it is no object'],
    ['a field missing', '{}', '"root_ca_crl" must be a text'],
    ['digits that are none', '{"root_ca_crl":"3x"}', '"root_ca_crl" must be hexadecimal'],
    ['half a byte', '{"root_ca_crl":"300"}', '"root_ca_crl" must be hexadecimal'],
  ])('with %s is refused', (_, text, reason) => {
    expect(() => parseIntelCollateral(text)).toThrow(
      expect.objectContaining({ code: 'ATT_COLLATERAL_MALFORMED', message: expect.stringContaining(reason) }),
    )
  })

  test.each(['root_ca_crl', 'pck_crl'])(
    'without the revocation list %s is refused (CRL stripping)',
    (name) => {
      const { [name]: _, ...rest } = JSON.parse(formatIntelCollateral(TDX.collateral))
      expect(() => parseIntelCollateral(JSON.stringify(rest))).toThrow(
        expect.objectContaining({ code: 'ATT_COLLATERAL_MALFORMED' }),
      )
      const empty = parseIntelCollateral(JSON.stringify({ ...rest, [name]: '' }))
      return expect(verifyQuote(toEvidence({ ...TDX, collateral: empty }))).rejects.toMatchObject({
        code: expect.stringMatching(/^ATT_(CERTIFICATE|COLLATERAL)_MALFORMED$/),
      })
    },
  )

  test('an answer of Intel’s service gives the signed text byte for byte', () => {
    const signature = '0a'.repeat(64)
    const text = '{"id":"TDX",  "nested":{"signature":"00"},\n"x":[{}]}'
    const cut = cutSignedText(`{"tcbInfo":${text},"signature":"${signature}"}`, 'tcbInfo')
    expect(cut.text).toBe(text)
    expect(cut.signature).toEqual(new Uint8Array(64).fill(10))
    expect(() => cutSignedText(`{"tcbInfo":${text}}`, 'tcbInfo')).toThrow('not followed by a signature')
    expect(() => cutSignedText(`{"tcbInfo":${text},"signature":"${signature}"}`, 'enclaveIdentity')).toThrow()
  })

  test.each([
    ['an empty chain', { tcbInfoChain: '' }, 'ATT_CERTIFICATE_MALFORMED'],
    ['text around a chain', { tcbInfoChain: `x${TDX.collateral.tcbInfoChain}` }, 'ATT_CERTIFICATE_MALFORMED'],
    [
      'a chain without its root',
      { qeIdentityChain: cutFirst(TDX.collateral.qeIdentityChain) },
      'ATT_CHAIN_INVALID',
    ],
    ['an empty revocation list', { rootCaCrl: new Uint8Array() }, 'ATT_CERTIFICATE_MALFORMED'],
    [
      'a certificate for a list',
      { pckCrl: TDX.collateral.rootCaCrl.slice(0, 100) },
      'ATT_CERTIFICATE_MALFORMED',
    ],
    [
      'a signature cut short',
      { tcbInfoSignature: TDX.collateral.tcbInfoSignature.slice(1) },
      'ATT_SIGNATURE_INVALID',
    ],
  ])('with %s is refused', async (_, change, code) => {
    const { bytes, collateral, nowSeconds } = TDX
    await expect(
      verifyQuote({ quote: parseQuote(bytes), collateral: { ...collateral, ...change }, nowSeconds }),
    ).rejects.toMatchObject({ code })
  })
})

function cutFirst(pem: string): string {
  return `${pem.split('-----END CERTIFICATE-----')[0]}-----END CERTIFICATE-----\n`
}
