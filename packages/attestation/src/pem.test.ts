import { describe, expect, test } from 'vitest'
import { readPem, readPemBytes } from './pem.ts'

/** The three bytes 1, 2, 3 and the two bytes 4, 5. */
const TWO = ['AQID', 'BAU=']
  .map((text) => `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`)
  .join('')
const BYTES = [new Uint8Array([1, 2, 3]), new Uint8Array([4, 5])]

describe('PEM', () => {
  test.each([
    ['line feeds', TWO],
    ['carriage returns and line feeds', TWO.replaceAll('\n', '\r\n')],
    ['an empty line between', TWO.replace('\n-----BEGIN', '\n\n-----BEGIN')],
    ['no line break at the end', TWO.trimEnd()],
    ['a certificate over two lines', TWO.replace('AQID', 'AQ\nID')],
  ])('with %s is read', (_, text) => {
    expect(readPem(text)).toEqual(BYTES)
  })

  test('in a quote may end with zero bytes', () => {
    const bytes = new TextEncoder().encode(`${TWO}\0\0`)
    expect(readPemBytes(bytes)).toEqual(BYTES)
    expect(() => readPem(`${TWO}\0`)).toThrow('outside the PEM blocks')
  })

  test.each([
    ['nothing', ''],
    ['two kinds of line break', TWO.replace('\n', '\r\n')],
    ['a lone carriage return', TWO.replace('AQID\n', 'AQID\r')],
    ['text around', `x${TWO}`],
    ['spaces', TWO.replace('AQID', 'AQ ID')],
    ['bits that base64 leaves over', TWO.replace('BAU=', 'BAV=')],
    ['padding in the middle', TWO.replace('AQID', 'AQ==ID')],
    ['nine certificates', TWO.repeat(5)],
    ['another kind of block', TWO.replaceAll('CERTIFICATE', 'PUBLIC KEY')],
  ])('with %s is refused', (_, text) => {
    expect(() => readPem(text)).toThrow(expect.objectContaining({ code: 'ATT_CERTIFICATE_MALFORMED' }))
  })
})
