import { expect, test } from 'vitest'
import { changeRequest } from './manage.ts'

test('a suggested change keeps the rest of the request, the kinds of its values, and drops the signature', () => {
  const order = {
    app: '0x01',
    workerpool: '0x02',
    workerpoolmaxprice: 5n,
    trust: 9n,
    salt: '0x03',
    sign: '0x04',
  }
  const changes = [
    { field: 'workerpoolmaxprice', from: '5', to: '100' },
    { field: 'workerpool', from: '0x02', to: '0x00' },
  ]
  expect(changeRequest(order as never, changes, '0x09')).toEqual({
    app: '0x01',
    workerpool: '0x00',
    workerpoolmaxprice: 100n,
    trust: 9n,
    salt: '0x09',
  })
})
