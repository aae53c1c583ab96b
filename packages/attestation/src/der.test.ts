import { describe, expect, test } from 'vitest'
import { findHexBytes } from './bytes.ts'
import {
  type DerValue,
  readChildren,
  readDer,
  toBoolean,
  toOid,
  toSmallInteger,
  toTimeSeconds,
  toUnsigned,
} from './der.ts'
import { writeDer, writeInteger, writeOid, writeTime } from './development/der-writer.ts'

/** Expected bytes are the examples of ITU-T X.690 and RFC 5280, or worked out by hand from them. */
describe('distinguished encoding rules', () => {
  test.each([
    ['2.999.3', '0603883703'],
    ['1.2.840.113549', '06062a864886f70d'],
    ['1.2.840.113741.1.13.1', '06092a864886f84d010d01'],
  ])('the identifier %s is %s', (oid, hex) => {
    expect(toOid(read(hex))).toBe(oid)
  })

  test.each([
    [0, '020100'],
    [127, '02017f'],
    [128, '02020080'],
    [256, '02020100'],
  ])('the integer %i is %s', (value, hex) => {
    expect(toSmallInteger(read(hex))).toBe(value)
    expect(writeInteger(value)).toEqual(findHexBytes(hex))
  })

  test.each([
    ['180f32303530303130313030303030305a', Date.UTC(2050, 0, 1) / 1000],
    ['170d3439313233313233353935395a', Date.UTC(2049, 11, 31, 23, 59, 59) / 1000],
    ['170d3530303130313030303030305a', Date.UTC(1950, 0, 1) / 1000],
  ])('the time %s is %i', (hex, seconds) => {
    expect(toTimeSeconds(read(hex))).toBe(seconds)
    if (seconds > 0) expect(writeTime(seconds)).toEqual(findHexBytes(hex))
  })

  test.each([
    ['an indefinite length', '30800000'],
    ['a length in a longer form than needed', '3081020500'],
    ['a length with a leading zero', `30820080${'00'.repeat(128)}`],
    ['a length beyond the end', '300205'],
    ['a length of four bytes', '3084000000020500'],
    ['bytes after the value', '05000500'],
    ['a tag of several bytes', '1f8100'],
    ['nothing', ''],
  ])('%s is refused', (_, hex) => {
    expect(() => readChildren(read(hex))).toThrow(
      expect.objectContaining({ code: 'ATT_CERTIFICATE_MALFORMED' }),
    )
  })

  test.each([
    ['a negative integer', () => toUnsigned(read('020180'))],
    ['an integer with needless zeros', () => toUnsigned(read('02020001'))],
    ['an empty integer', () => toUnsigned(read('0200'))],
    ['a boolean of another value', () => toBoolean(read('010101'))],
    ['an identifier cut short', () => toOid(read('06022a86'))],
    ['a time without zone', () => toTimeSeconds(read('170c343931323331323335393539'))],
    ['a month 13', () => toTimeSeconds(read('170d3439313333313233353935395a'))],
    ['an integer above 2^32', () => toSmallInteger(read('02050100000000'))],
  ])('%s is refused', (_, act) => {
    expect(act).toThrow(expect.objectContaining({ code: 'ATT_CERTIFICATE_MALFORMED' }))
  })

  test('what is written is read', () => {
    const inner = writeDer(0x04, new Uint8Array(300))
    expect(
      readChildren(readDer(writeDer(0x30, inner, writeOid('1.2.840.113741.1.13.1.2.17')))).map(
        ({ tag }) => tag,
      ),
    ).toEqual([0x04, 0x06])
  })
})

function read(hex: string): DerValue {
  return readDer(findHexBytes(hex)!)
}
