import type { Address } from '@ruche/protocol'
import { describe, expect, test } from 'vitest'
import { planDeployment } from './plan.ts'

const terms = {
  chainId: 31337,
  owner: '0x1111111111111111111111111111111111111111' as Address,
  factory: '0x4e59b44847b379578588920cA78FbF26c0B4956C' as Address,
  salt: `0x${'00'.repeat(32)}` as const,
  token: undefined,
}

describe('planDeployment', () => {
  test('gives every contract an address of its own', () => {
    const { contracts, addresses } = planDeployment(terms)
    expect(contracts.map(({ id }) => id)).toEqual([
      'token',
      'appRegistry',
      'datasetRegistry',
      'workerpoolRegistry',
      'hub.matching',
      'hub.escrow',
      'hub.orders',
      'hub.tasks',
      'hub.rounds',
      'hub.proofs',
      'hub.governance',
      'hub.views',
      'hub',
    ])
    expect(new Set(contracts.map(({ address }) => address)).size).toBe(13)
    expect(contracts.find(({ id }) => id === 'hub')?.address).toBe(addresses.hub)
  })

  test('plans no token when it is given one', () => {
    const token = '0x2222222222222222222222222222222222222222'
    const { contracts, addresses } = planDeployment({ ...terms, token })
    expect(contracts.map(({ id }) => id)).not.toContain('token')
    expect(addresses.token).toBe(token)
  })

  test.each([
    ['owner', '0x3333333333333333333333333333333333333333'],
    ['salt', `0x${'01'.repeat(32)}`],
    ['factory', '0x4444444444444444444444444444444444444444'],
  ] as const)('gives other addresses for another %s', (subject, value) => {
    const before = planDeployment(terms).addresses
    const after = planDeployment({ ...terms, [subject]: value }).addresses
    const same = Object.entries(after).filter(
      ([name, address]) => before[name as keyof typeof before] === address,
    )
    expect(same).toEqual([])
  })

  test('creates the categories of the reference, in order, with description `""`', () => {
    const categories = planDeployment(terms).calls.filter(
      ({ functionName }) => functionName === 'createCategory',
    )
    expect(categories.map(({ args }) => args)).toEqual([
      ['XS', '""', 300n],
      ['S', '""', 1200n],
      ['M', '""', 3600n],
      ['L', '""', 10800n],
      ['XL', '""', 36000n],
    ])
  })
})
