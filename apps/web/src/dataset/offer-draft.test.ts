import { expect, test } from 'vitest'
import { FIRST_OFFER, offerFaults, offerOf } from './offer-draft.ts'

const DATASET = `0x${'d1'.repeat(20)}` as const
const APP = `0x${'A9'.repeat(20)}`
const NOBODY = `0x${'00'.repeat(20)}`

test('an offer is to everyone and for any number of tasks unless it says otherwise', () => {
  const order = offerOf(DATASET, FIRST_OFFER)
  expect(order).toMatchObject({
    dataset: DATASET,
    datasetprice: 1_000_000n,
    volume: 2n ** 53n - 1n,
    apprestrict: NOBODY,
    requesterrestrict: NOBODY,
    workerpoolrestrict: NOBODY,
  })
  expect(offerFaults(FIRST_OFFER)).toEqual([])
})

test('an offer may be to one app, for some tasks, and always asks for an enclave of TDX', () => {
  const order = offerOf(DATASET, { ...FIRST_OFFER, tasks: '12', app: APP })
  expect(order).toMatchObject({ volume: 12n, apprestrict: APP.toLowerCase() })
  // Bit 0: an enclave; bit 3: one of TDX.
  expect(BigInt(order.tag)).toBe(0b1001n)
})

test('what cannot be read is named', () => {
  expect(offerFaults({ price: 'much', tasks: '0', app: '0x12', requester: '', workerpool: APP })).toEqual([
    'price',
    'tasks',
    'app',
  ])
})
