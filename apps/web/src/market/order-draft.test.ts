import { expect, test } from 'vitest'
import { FIRST_DRAFT, faultsOf, orderOf } from './order-draft.ts'

const app = `0x${'0A'.repeat(20)}`
const account = `0x${'0b'.repeat(20)}` as const

test('a draft is refused field by field, and only for fields that its kind has', () => {
  expect(faultsOf(FIRST_DRAFT)).toEqual(['asset'])
  expect(
    faultsOf({ ...FIRST_DRAFT, asset: app, tasks: '0', poolPrice: 'much', trust: '4294967296' }),
  ).toEqual(['tasks', 'poolPrice', 'trust'])
  expect(faultsOf({ ...FIRST_DRAFT, kind: 'app', asset: app, tasks: 'x' })).toEqual([])
})

test('a request asks in the name of the account, in nRLC', () => {
  const draft = { ...FIRST_DRAFT, asset: app, tasks: '4', poolPrice: '0,25', args: ' --fast ' }
  expect(orderOf(draft, { account, category: 2n })).toMatchObject({
    kind: 'request',
    order: {
      app: app.toLowerCase(),
      appmaxprice: 10_000_000n,
      workerpoolmaxprice: 250_000_000n,
      requester: account,
      beneficiary: account,
      volume: 4n,
      category: 2n,
      trust: 5n,
      params: '{"iexec_args":"--fast"}',
    },
  })
})

test('a pool offers so many tasks of its category', () => {
  const draft = { ...FIRST_DRAFT, kind: 'workerpool' as const, asset: app, tasks: '100' }
  expect(orderOf(draft, { account, category: 1n }).order).toMatchObject({
    workerpool: app.toLowerCase(),
    workerpoolprice: 100_000_000n,
    volume: 100n,
    category: 1n,
  })
})
