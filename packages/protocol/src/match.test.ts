import { describe, expect, test } from 'vitest'
import { type Address, ZERO_ADDRESS, ZERO_BYTES32 } from './address.ts'
import { checkMatch, type MatchFacts } from './match.ts'
import { NULL_DATASET_ORDER, type Orders } from './order.ts'
import { groupQuestionsOf } from './restriction.ts'
import { parseTag } from './tag.ts'

const account = (digit: string): Address => `0x${digit.repeat(40)}`
const app = account('a')
const dataset = account('d')
const workerpool = account('b')
const requester = account('1')
const owner = account('2')
const other = account('e')
const group = account('f')

const orders: Orders = {
  app: {
    app,
    appprice: 1n,
    volume: 10n,
    tag: ZERO_BYTES32,
    datasetrestrict: ZERO_ADDRESS,
    workerpoolrestrict: ZERO_ADDRESS,
    requesterrestrict: ZERO_ADDRESS,
    salt: ZERO_BYTES32,
  },
  dataset: { ...NULL_DATASET_ORDER, dataset, datasetprice: 2n, volume: 10n },
  workerpool: {
    workerpool,
    workerpoolprice: 10n,
    volume: 10n,
    tag: ZERO_BYTES32,
    category: 0n,
    trust: 5n,
    apprestrict: ZERO_ADDRESS,
    datasetrestrict: ZERO_ADDRESS,
    requesterrestrict: ZERO_ADDRESS,
    salt: ZERO_BYTES32,
  },
  request: {
    app,
    appmaxprice: 1n,
    dataset,
    datasetmaxprice: 2n,
    workerpool,
    workerpoolmaxprice: 10n,
    requester,
    volume: 10n,
    tag: ZERO_BYTES32,
    category: 0n,
    trust: 5n,
    beneficiary: requester,
    callback: ZERO_ADDRESS,
    params: '',
    salt: ZERO_BYTES32,
  },
}

const facts: MatchFacts = {
  categoryCount: 5n,
  consumed: { app: 0n, dataset: 0n, workerpool: 0n, request: 0n },
  registered: { app: true, dataset: true, workerpool: true },
  signatures: { app: 'valid', dataset: 'valid', workerpool: 'valid', request: 'valid' },
  memberships: [],
  payer: { address: requester, stake: 130n },
  scheduler: { address: owner, stake: 30n },
}

type Change = { [Kind in keyof Orders]?: Partial<Orders[Kind]> }
const change = ({ app = {}, dataset = {}, workerpool = {}, request = {} }: Change): Orders => ({
  app: { ...orders.app, ...app },
  dataset: { ...orders.dataset, ...dataset },
  workerpool: { ...orders.workerpool, ...workerpool },
  request: { ...orders.request, ...request },
})
const rulesOf = (changed: Change, changedFacts: Partial<MatchFacts> = {}) =>
  checkMatch(change(changed), { ...facts, ...changedFacts }).map(({ rule }) => rule)
const rule = (code: string) => `iExecV5-matchOrders-${code}`
const ESCROW = 'IexecEscrow: Transfer amount exceeds balance'

describe('checkMatch', () => {
  test('finds nothing in orders that fit', () => {
    expect(checkMatch(orders, facts)).toEqual([])
  })

  test.each<[string, Change]>([
    ['0x00', { request: { category: 1n } }],
    ['0x01', { request: { category: 5n }, workerpool: { category: 5n } }],
    ['0x02', { request: { trust: 6n } }],
    ['0x03', { request: { appmaxprice: 0n } }],
    ['0x04', { request: { datasetmaxprice: 1n } }],
    ['0x05', { request: { workerpoolmaxprice: 9n } }],
    ['0x06', { request: { tag: parseTag('gpu') } }],
    ['0x07', { request: { tag: parseTag('tee,tdx') }, workerpool: { tag: parseTag('tee,tdx') } }],
    ['0x10', { request: { app: other } }],
    ['0x11', { request: { dataset: other } }],
    ['0x12', { request: { workerpool: other } }],
    ['0x13', { app: { datasetrestrict: other } }],
    ['0x14', { app: { workerpoolrestrict: other } }],
    ['0x15', { app: { requesterrestrict: other } }],
    ['0x16', { dataset: { apprestrict: other } }],
    ['0x17', { dataset: { workerpoolrestrict: other } }],
    ['0x18', { dataset: { requesterrestrict: other } }],
    ['0x19', { workerpool: { apprestrict: other } }],
    ['0x1a', { workerpool: { datasetrestrict: other } }],
    ['0x1b', { workerpool: { requesterrestrict: other } }],
    ['0x60', { workerpool: { volume: 0n } }],
  ])('gives %s for what breaks that rule alone', (code, changed) => {
    expect(rulesOf(changed)).toEqual([rule(code)])
  })

  test.each<[string, Partial<MatchFacts>]>([
    ['0x20', { registered: { ...facts.registered, app: false } }],
    ['0x21', { signatures: { ...facts.signatures, app: 'invalid' } }],
    ['0x30', { registered: { ...facts.registered, dataset: false } }],
    ['0x31', { signatures: { ...facts.signatures, dataset: 'invalid' } }],
    ['0x40', { registered: { ...facts.registered, workerpool: false } }],
    ['0x41', { signatures: { ...facts.signatures, workerpool: 'invalid' } }],
    ['0x50', { signatures: { ...facts.signatures, request: 'invalid' } }],
    ['0x60', { consumed: { ...facts.consumed, request: 10n } }],
    ['0x60', { consumed: { ...facts.consumed, dataset: 11n } }],
  ])('gives %s for a fact of the chain that breaks that rule alone', (code, changed) => {
    expect(rulesOf({}, changed)).toEqual([rule(code)])
  })

  test('a signature of the wrong length has its own reason', () => {
    expect(rulesOf({}, { signatures: { ...facts.signatures, request: 'malformed' } })).toEqual([
      'invalid-signature-format',
    ])
  })

  test('wants 13 nRLC a task of the payer and 3 of the scheduler, times 10 tasks', () => {
    expect(rulesOf({}, { payer: { address: requester, stake: 129n } })).toEqual([ESCROW])
    expect(rulesOf({}, { scheduler: { address: owner, stake: 29n } })).toEqual([ESCROW])
  })

  test('says what is missing', () => {
    const poor = { ...facts, payer: { address: requester, stake: 3n } }
    const [finding] = checkMatch(change({ request: { volume: 1n } }), poor)
    expect(finding?.message).toBe(
      `The deal costs 0.000000013 RLC for 1 task, the account of ${requester} has 0.000000003 RLC.`,
    )
    expect(finding?.hint).toBe('Deposit 0.00000001 RLC more, or ask for fewer tasks.')
  })

  test('rounds the scheduler’s stake per task, before it counts tasks', () => {
    // 30 % of 9 is 2.7: 2 a task, 20 for ten, not 27.
    const cheaper = { workerpool: { workerpoolprice: 9n } }
    expect(rulesOf(cheaper, { scheduler: { address: owner, stake: 20n } })).toEqual([])
    expect(rulesOf(cheaper, { scheduler: { address: owner, stake: 19n } })).toEqual([ESCROW])
  })

  test('a scheduler that pays for its own deal needs both amounts from one account', () => {
    const both = (stake: bigint) => ({
      payer: { address: owner, stake },
      scheduler: { address: owner, stake },
    })
    expect(rulesOf({}, both(160n))).toEqual([])
    expect(rulesOf({}, both(159n))).toEqual([ESCROW])
  })

  test('names the limits of our own hub by their errors', () => {
    const trust = 2n ** 32n
    expect(rulesOf({ request: { trust }, workerpool: { trust } })).toEqual(['TrustTooHigh'])
    expect(rulesOf({ request: { params: 'é'.repeat(12_120) } })).toEqual(['ParamsTooLarge'])
    expect(rulesOf({ request: { params: 'é'.repeat(12_119) } })).toEqual([])
  })

  test('without a dataset asks for no registration, signature or volume of it, and no price', () => {
    const without: Change = {
      request: { dataset: ZERO_ADDRESS },
      dataset: { dataset: ZERO_ADDRESS, volume: 0n },
    }
    expect(
      rulesOf(without, {
        registered: { ...facts.registered, dataset: false },
        signatures: { ...facts.signatures, dataset: 'malformed' },
        payer: { address: requester, stake: 110n },
      }),
    ).toEqual([])
  })

  test('without a dataset still compares its price and restrictions, as the contract does', () => {
    const without: Change = {
      request: { dataset: ZERO_ADDRESS, datasetmaxprice: 1n },
      dataset: { dataset: ZERO_ADDRESS },
      app: { datasetrestrict: other },
    }
    expect(rulesOf(without)).toEqual([rule('0x04'), rule('0x13')])
  })

  test('ignores the case of addresses', () => {
    expect(rulesOf({ request: { app: app.toUpperCase().replace('0X', '0x') as Address } })).toEqual([])
  })

  test('lists everything, in the order of the contract', () => {
    const all = rulesOf(
      {
        request: { category: 9n, trust: 9n, app: other, volume: 0n },
        app: { appprice: 5n, tag: parseTag('gpu'), requesterrestrict: other },
      },
      { registered: { app: false, dataset: true, workerpool: true }, categoryCount: 3n },
    )
    expect(all).toEqual(['0x00', '0x01', '0x02', '0x03', '0x06', '0x10', '0x15', '0x20', '0x60'].map(rule))
  })

  test('a request for any workerpool takes any', () => {
    expect(rulesOf({ request: { workerpool: ZERO_ADDRESS } })).toEqual([])
  })

  test('says what does not fit, with the values', () => {
    const [finding] = checkMatch(change({ request: { workerpoolmaxprice: 9n } }), facts)
    expect(finding).toEqual({
      rule: rule('0x05'),
      orders: ['workerpool', 'request'],
      message: 'The workerpool costs 0.00000001 RLC per task, the request pays at most 0.000000009 RLC.',
      hint: 'Raise workerpoolmaxprice in the request, or choose a cheaper workerpool order.',
    })
  })
})

describe('a restriction to a group', () => {
  const restricted = change({ app: { requesterrestrict: group }, request: { workerpool: group } })

  test('is a question to the chain', () => {
    expect(groupQuestionsOf(restricted)).toEqual([
      { group, member: workerpool },
      { group, member: requester },
    ])
    expect(groupQuestionsOf(orders)).toEqual([])
  })

  test('holds for its members', () => {
    const memberships = [{ group, member: requester }]
    expect(checkMatch(restricted, { ...facts, memberships }).map((finding) => finding.rule)).toEqual([
      rule('0x12'),
    ])
    expect(checkMatch(restricted, { ...facts, memberships: groupQuestionsOf(restricted) })).toEqual([])
  })
})
