import { expect, test } from 'vitest'
import { marksOf } from './marks.ts'

const marks = (address: string | undefined) => marksOf({ address })

test('neighbours in a network of 24 or 48 bits have one mark', () => {
  expect(marks('203.0.113.7')).toEqual(['network:203.0.113.0/24'])
  expect(marks('::ffff:203.0.113.200')).toEqual(marks('203.0.113.7'))
  expect(marks('2001:db8:1:2::3')).toEqual(['network:2001:db8:1::/48'])
  expect(marks('2001:0DB8:0001:ffff::')).toEqual(marks('2001:db8:1:2::3'))
  expect(marks('2001::5')).toEqual(['network:2001:0:0::/48'])
})

test('an address of the house, or none, says nothing', () => {
  const own = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.0.9',
    '100.100.0.1',
    '169.254.1.1',
    '::1',
    'fd00::1',
    'fe80::1',
  ]
  expect([...own, undefined, 'nonsense'].flatMap(marks)).toEqual([])
  expect(marks('172.32.0.1')).toHaveLength(1)
})
