import { describe, expect, test } from 'vitest'
import { ZERO_ADDRESS, ZERO_BYTES32 } from './address.ts'
import { NULL_DATASET_ORDER, type Orders } from './order.ts'
import { parseTag } from './tag.ts'
import { DEFAULT_WORKERPOOL_POLICY, dealTermsOf, matchVolumeOf, remainingOf } from './terms.ts'

const requester = `0x${'11'.repeat(20)}` as const
const restricts = {
  apprestrict: ZERO_ADDRESS,
  datasetrestrict: ZERO_ADDRESS,
  workerpoolrestrict: ZERO_ADDRESS,
  requesterrestrict: ZERO_ADDRESS,
}
const orders: Orders = {
  app: {
    app: `0x${'aa'.repeat(20)}`,
    appprice: 3n,
    volume: 100n,
    tag: parseTag('tee,tdx'),
    salt: ZERO_BYTES32,
    ...restricts,
  },
  dataset: {
    dataset: `0x${'dd'.repeat(20)}`,
    datasetprice: 5n,
    volume: 7n,
    tag: parseTag('tee,scone'),
    salt: ZERO_BYTES32,
    ...restricts,
  },
  workerpool: {
    workerpool: `0x${'bb'.repeat(20)}`,
    workerpoolprice: 1_000_000_007n,
    volume: 50n,
    tag: parseTag('tee,tdx,gpu'),
    category: 2n,
    trust: 20n,
    salt: ZERO_BYTES32,
    ...restricts,
  },
  request: {
    app: `0x${'aa'.repeat(20)}`,
    appmaxprice: 1000n,
    dataset: `0x${'dd'.repeat(20)}`,
    datasetmaxprice: 1000n,
    workerpool: ZERO_ADDRESS,
    workerpoolmaxprice: 10n ** 18n,
    requester,
    volume: 9n,
    tag: ZERO_BYTES32,
    category: 2n,
    trust: 0n,
    beneficiary: requester,
    callback: ZERO_ADDRESS,
    params: '{}',
    salt: ZERO_BYTES32,
  },
}
const consumed = { app: 0n, dataset: 1n, workerpool: 48n, request: 4n }

describe('dealTermsOf', () => {
  test('takes the owners’ prices, a trust of at least 1, and stakes rounded down per task', () => {
    expect(dealTermsOf({ orders, consumed, policy: DEFAULT_WORKERPOOL_POLICY })).toEqual({
      prices: { app: 3n, dataset: 5n, workerpool: 1_000_000_007n },
      trust: 1n,
      category: 2n,
      tag: parseTag('tee,tdx'),
      requester,
      beneficiary: requester,
      callback: ZERO_ADDRESS,
      params: '{}',
      botFirst: 4n,
      // The workerpool has 50 − 48 left; the request 9 − 4, the dataset 7 − 1.
      botSize: 2n,
      workerStake: 300_000_002n,
      schedulerStake: 300_000_002n,
      schedulerRewardRatio: 1n,
      payerLock: 2_000_000_030n,
      schedulerLock: 600_000_004n,
    })
  })

  test('a dataset that is not there costs nothing, whatever its order says', () => {
    const without = { ...orders, dataset: { ...NULL_DATASET_ORDER, datasetprice: 5n } }
    expect(dealTermsOf({ orders: without, consumed, policy: DEFAULT_WORKERPOOL_POLICY }).prices.dataset).toBe(
      0n,
    )
  })

  test('a workerpool may ask its workers for another stake than the scheduler’s', () => {
    const policy = { workerStakeRatio: 50n, schedulerRewardRatio: 10n }
    const terms = dealTermsOf({ orders, consumed, policy })
    expect([terms.workerStake, terms.schedulerStake, terms.schedulerRewardRatio]).toEqual([
      500_000_003n,
      300_000_002n,
      10n,
    ])
  })
})

describe('matchVolumeOf', () => {
  test('is 0 when an order is used up, or closed beyond its volume', () => {
    expect(matchVolumeOf(orders, { ...consumed, request: 9n })).toBe(0n)
    expect(matchVolumeOf(orders, { ...consumed, app: 101n })).toBe(0n)
  })

  test('of an order without bound is what 64 bits hold', () => {
    expect(remainingOf(2n ** 256n - 1n, 1n)).toBe(2n ** 64n - 2n)
  })
})
