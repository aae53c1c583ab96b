import { isFailure } from '@ruche/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDevelopmentCollateral, writeDevelopmentQuote } from '../src/development/index.ts'
import { type Collateral, PRODUCTION_ROOTS, parseQuote, verifyQuote } from '../src/index.ts'
import { INTEL, NOW_SECONDS, PERIOD, ROOTS, TDX_V5 } from './development.ts'
import { readIntelCase, readMilanCase } from './vectors.ts'

const MILAN = readMilanCase()
const SGX = readIntelCase('phala-sgx-v3')
const TDX = readIntelCase('phala-tdx-v4')
const TD15 = {
  bytes: writeDevelopmentQuote(INTEL, TDX_V5),
  collateral: writeDevelopmentCollateral(INTEL, { kind: 'tdx', period: PERIOD }),
  nowSeconds: NOW_SECONDS,
}
const EVIDENCE = { 'SGX version 3': SGX, 'TDX version 4': TDX, 'TDX version 5': TD15, 'SEV-SNP': MILAN }
const NAMES = Object.keys(EVIDENCE) as (keyof typeof EVIDENCE)[]

const EVERY_ROOT = { ...PRODUCTION_ROOTS, intel: [...PRODUCTION_ROOTS.intel, ...ROOTS.intel] }

/** What follows the quote, and the line break and zero byte that end the certificate chain: nothing is read from there. */
const PADDING_START = {
  'SGX version 3': 4598,
  'TDX version 4': 4934,
  'TDX version 5': TD15.bytes.length - 1,
  'SEV-SNP': 1184,
} as const

describe('changed evidence (ATT-I11)', () => {
  test.each(NAMES)('no change of one byte of a quote verifies outside padding: %s', async (name) => {
    const { bytes, collateral, nowSeconds } = EVIDENCE[name]
    const change = fc.tuple(fc.nat(PADDING_START[name] - 1), fc.integer({ min: 1, max: 255 }))
    await fc.assert(
      fc.asyncProperty(change, async ([at, mask]) => {
        const changed = Uint8Array.from(bytes)
        changed[at]! ^= mask
        expect(await findRefusal(changed, collateral, nowSeconds), `byte ${at} ^ ${mask}`).toMatch(/^ATT_/)
      }),
      { numRuns: 120, seed: 7 },
    )
  })

  test('every field outside the signed part is read: types, lengths, key, certificate data', async () => {
    const { bytes, collateral, nowSeconds } = TDX
    // Length of the signature data, outer type and length, inner sizes, inner type and length.
    for (const at of [632, 633, 764, 765, 766, 1218, 1219, 1252, 1253, 1254, 1255]) {
      const changed = Uint8Array.from(bytes)
      changed[at]! ^= 1
      expect(await findRefusal(changed, collateral, nowSeconds), `byte ${at}`).toMatch(/^ATT_/)
    }
  })

  test.each(NAMES)('every truncation of a quote is refused: %s', (name) => {
    const { bytes } = EVIDENCE[name]
    const end = name === 'TDX version 4' ? 4935 : bytes.length - 1
    for (let length = 0; length <= end; length++) {
      expect(() => parseQuote(bytes.subarray(0, length)), `${length} bytes`).toThrow(/quote/)
    }
  })

  test('no change of one byte of signed collateral verifies', async () => {
    const { bytes, collateral, nowSeconds } = TDX
    const fields = [
      'rootCaCrl',
      'pckCrl',
      'tcbInfo',
      'tcbInfoSignature',
      'tcbInfoChain',
      'qeIdentity',
      'qeIdentitySignature',
      'qeIdentityChain',
    ] as const
    const change = fc.tuple(fc.constantFrom(...fields), fc.nat(), fc.integer({ min: 1, max: 127 }))
    await fc.assert(
      fc.asyncProperty(change, async ([field, place, mask]) => {
        const value = collateral[field]
        const changed = typeof value === 'string' ? new TextEncoder().encode(value) : Uint8Array.from(value)
        changed[place % changed.length]! ^= mask
        const altered = typeof value === 'string' ? new TextDecoder().decode(changed) : changed
        expect(await findRefusal(bytes, { ...collateral, [field]: altered }, nowSeconds)).toMatch(/^ATT_/)
      }),
      { numRuns: 150, seed: 8 },
    )
  })

  test('any bytes are read or refused with a code', () => {
    const header = fc.constantFrom(
      SGX.bytes.slice(0, 48),
      TDX.bytes.slice(0, 48),
      MILAN.bytes.slice(0, 48),
      [],
    )
    fc.assert(
      fc.property(header, fc.uint8Array({ maxLength: 3000 }), (head, rest) => {
        try {
          parseQuote(Uint8Array.from([...head, ...rest]))
        } catch (error) {
          expect(isFailure(error) && error.code).toMatch(/^ATT_QUOTE_/)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a certificate chain of zeros, letters or line breaks is refused at once', async () => {
    const { bytes, collateral, nowSeconds } = SGX
    for (const filling of [0, 0x0a, 0x0d, 0x41, 0x2d]) {
      const changed = Uint8Array.from(bytes).fill(filling, 1052, 4599)
      const startedAt = performance.now()
      expect(await findRefusal(changed, collateral, nowSeconds)).toBe('ATT_CERTIFICATE_MALFORMED')
      expect(performance.now() - startedAt).toBeLessThan(1000)
    }
  })

  test('a quote beyond the size limit is refused unread', () => {
    expect(() => parseQuote(new Uint8Array(32 * 1024 + 1))).toThrow('more than 32768')
  })
})

/** The code of the refusal; undefined when it verifies. Anything thrown that is no failure of ours surfaces. */
async function findRefusal(bytes: Uint8Array, collateral: Collateral, nowSeconds: number) {
  try {
    await verifyQuote({ quote: parseQuote(bytes), collateral, nowSeconds, roots: EVERY_ROOT })
    return undefined
  } catch (error) {
    if (!isFailure(error)) throw error
    return error.code
  }
}
