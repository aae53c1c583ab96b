import { describe, expect, test } from 'vitest'
import { writeDevelopmentQuote } from '../src/development/index.ts'
import { parseQuote } from '../src/index.ts'
import { INTEL, SGX_V3, TDX_V4, TDX_V5 } from './development.ts'
import { readMilanCase } from './vectors.ts'

const SGX = writeDevelopmentQuote(INTEL, SGX_V3)
const TDX = writeDevelopmentQuote(INTEL, TDX_V4)
const TD15 = writeDevelopmentQuote(INTEL, TDX_V5)
const SNP = readMilanCase().bytes

describe('what is no quote we know', () => {
  test.each([
    ['version 6', SGX, 0, [6], 'version 6'],
    ['an attestation key on P-384', SGX, 2, [3], 'attestation key type 3'],
    ['another TEE', SGX, 4, [1], 'TEE type 0x1'],
    ['another vendor', SGX, 12, [0], 'QE vendor id'],
    ['TDX in version 3', SGX, 4, [0x81], '3 for TDX'],
    ['outer certification data of another type', TDX, 764, [5], 'certification data type 5'],
    ['inner certification data of another type', TDX, 1252, [7], 'certification data type 7'],
    ['an SGX body in a TDX quote', TD15, 48, [1], 'body type 1 for tdx'],
    ['a body type that does not exist', TD15, 48, [4], 'body type 4'],
    ['a SEV-SNP report of version 1', SNP, 0, [1], 'SEV-SNP report version 1'],
    ['another signature algorithm', SNP, 0x34, [2], 'signature algorithm 2'],
  ] as [string, Uint8Array, number, number[], string][])(
    '%s is refused',
    (_, bytes, offset, change, text) => {
      expect(() => parseQuote(write(bytes, offset, change))).toThrow(
        expect.objectContaining({ code: 'ATT_QUOTE_UNSUPPORTED', message: expect.stringContaining(text) }),
      )
    },
  )

  test.each([
    ['a body of another length than its type', TD15, 50, [0], 'body type 3 has 648 bytes'],
    ['signature data longer than the quote', SGX, 434, [1], 'signature data needs'],
    ['signature data longer than their parts', TDX, 632, [0xff, 0xff], 'needs'],
    ['a signature of SEV-SNP above 384 bits', SNP, 0x2a0 + 48, [1], '384 bits'],
    ['bytes after the signature of SEV-SNP', SNP, 0x2a0 + 144, [1], 'not zero'],
    ['a SEV-SNP report with a byte more', Uint8Array.from([...SNP, 0]), 0, [2], '1184 bytes, not 1185'],
  ] as [string, Uint8Array, number, number[], string][])(
    '%s is refused',
    (_, bytes, offset, change, text) => {
      expect(() => parseQuote(write(bytes, offset, change))).toThrow(
        expect.objectContaining({ code: 'ATT_QUOTE_MALFORMED', message: expect.stringContaining(text) }),
      )
    },
  )

  test('a parsed quote does not change with the bytes it was read from', () => {
    const bytes = Uint8Array.from(TDX)
    const quote = parseQuote(bytes)
    bytes.fill(0)
    expect(quote).toEqual(parseQuote(TDX))
  })
})

function write(bytes: Uint8Array, offset: number, change: number[]): Uint8Array {
  const changed = Uint8Array.from(bytes)
  changed.set(change, offset)
  return changed
}
