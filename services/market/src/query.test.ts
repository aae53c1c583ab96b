import { parseTag } from '@ruche/protocol'
import { describe, expect, test } from 'vitest'
import { address } from './fixture/orders.ts'
import { listQuerySchema } from './query.ts'

const parse = (kind: Parameters<typeof listQuerySchema>[0], query: Record<string, string>) =>
  listQuerySchema(kind).parse(query)

describe('listQuerySchema', () => {
  test('asks for the first twenty open to anyone when nothing is said', () => {
    expect(parse('workerpool', {})).toEqual({
      filter: { exact: {}, allowed: {} },
      page: { index: 0, size: 20 },
    })
  })

  test('tells the asset sold from a restriction', () => {
    const { filter } = parse('app', { app: address('A'), requester: address('1'), isRequesterStrict: 'true' })
    expect(filter).toEqual({
      exact: { app: address('a') },
      allowed: { requester: { address: address('1'), strict: true } },
    })
    expect(parse('request', { app: address('a'), workerpool: address('b') }).filter).toEqual({
      exact: { app: address('a') },
      allowed: { workerpool: { address: address('b'), strict: false } },
    })
  })

  test('takes "any" for no filter', () => {
    expect(parse('app', { app: 'any', dataset: 'any' }).filter).toEqual({
      exact: {},
      allowed: { dataset: 'any' },
    })
  })

  test('reads bounds, and tags by name', () => {
    const { filter, page } = parse('workerpool', {
      category: '2',
      minTrust: '5',
      minTag: 'gpu',
      maxPrice: '1000000000000',
      pageIndex: '3',
      pageSize: '100',
    })
    expect(filter).toMatchObject({
      category: 2n,
      trustMin: 5n,
      tagMin: parseTag('gpu'),
      priceMax: 10n ** 12n,
    })
    expect(page).toEqual({ index: 3, size: 100 })
  })

  test.each([
    ['app', { category: '1' }],
    ['dataset', { isDatasetStrict: 'true' }],
    ['workerpool', { beneficiary: address('1') }],
    ['workerpool', { minTag: 'turbo' }],
    ['workerpool', { maxPrice: '-1' }],
    ['workerpool', { pageSize: '1001' }],
    ['request', { requester: '0x12' }],
  ] as const)('refuses for %s: %o', (kind, query) => {
    expect(listQuerySchema(kind).safeParse(query).success).toBe(false)
  })
})
