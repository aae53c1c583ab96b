import { describe, expect, test } from 'vitest'
import { formatAmdCollateral, parseCollateral, readCertificateTable, verifyQuote } from '../src/index.ts'
import { readPem } from '../src/pem.ts'
import { readMilanCase, toEvidence } from './vectors.ts'

const GUIDS = {
  vcek: '63da758d-e664-4564-adc5-f4b93be8accd',
  ask: '4ab7b379-bbac-4fe4-a02f-05aef327c782',
  ark: 'c0b406a4-a803-4952-9743-3fb6014cd0ae',
  /** One that nobody knows. */
  other: '11111111-2222-3333-4444-555555555555',
}

const milan = readMilanCase()
const [ask, ark] = readPem(milan.collateral.chain) as [Uint8Array, Uint8Array]
const whole = [
  ['other', new Uint8Array([7])],
  ['ark', ark],
  ['vcek', milan.collateral.leaf],
  ['ask', ask],
] as const

/** Entries of 24 bytes, one of zeros, then the certificates; as the kernel gives it, filled up to a page. */
function writeTable(certificates: readonly (readonly [keyof typeof GUIDS, Uint8Array])[]) {
  const table = Buffer.alloc(8192)
  let offset = 24 * (certificates.length + 1)
  for (const [at, [name, der]] of certificates.entries()) {
    Buffer.from(GUIDS[name].replaceAll('-', ''), 'hex').copy(table, 24 * at)
    table.writeUInt32LE(offset, 24 * at + 16)
    table.writeUInt32LE(der.length, 24 * at + 20)
    table.set(der, offset)
    offset += der.length
  }
  return new Uint8Array(table)
}

describe('the certificates that a host hands to an SNP machine', () => {
  test('verify its report: a real one of Milan', async () => {
    const collateral = readCertificateTable(writeTable(whole))
    const result = await verifyQuote(toEvidence({ ...milan, collateral }))
    expect(result).toMatchObject({ kind: 'snp', isRevocationChecked: false })
    expect(parseCollateral(formatAmdCollateral(collateral))).toEqual(collateral)
  })

  test('count for nothing when they lead to another root', async () => {
    const forged = ark.slice()
    forged[400]! ^= 1
    const collateral = readCertificateTable(writeTable([...whole.slice(2), ['ark', forged]]))
    await expect(verifyQuote(toEvidence({ ...milan, collateral }))).rejects.toHaveProperty('code')
  })

  test.each([
    ['without the chip', writeTable(whole.filter(([name]) => name !== 'vcek'))],
    ['that is empty', new Uint8Array(4096)],
    ['without an end', writeTable(whole).subarray(0, 60).slice()],
    ['cut short', writeTable(whole).slice(0, 1500)],
    ['of one entry for ever', new Uint8Array(8192).fill(1)],
  ])('are refused in a table %s', (_, table) => {
    expect(() => readCertificateTable(table)).toThrow(
      expect.objectContaining({ code: 'ATT_COLLATERAL_MALFORMED' }),
    )
  })
})
