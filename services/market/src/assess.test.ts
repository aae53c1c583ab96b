import { NULL_DATASET_ORDER } from '@ruche/protocol'
import { describe, expect, test } from 'vitest'
import { assessOrder, type OrderFacts } from './assess.ts'
import {
  address,
  appOrder,
  appOwner,
  dataset,
  datasetOrder,
  poolOwner,
  requester,
  requestOrder,
  word,
  workerpoolOrder,
} from './fixture/orders.ts'

const hash = word(7)
const facts: OrderFacts = { signer: appOwner, signature: 'valid', consumed: 0n, stake: 0n, categoryCount: 5n }

describe('assessOrder', () => {
  test('an app order needs no stake', () => {
    expect(assessOrder({ kind: 'app', order: appOrder() }, hash, facts)).toEqual({
      status: 'open',
      remaining: 10n,
      problem: undefined,
    })
  })

  test('knows what is left', () => {
    const assessment = assessOrder({ kind: 'app', order: appOrder() }, hash, { ...facts, consumed: 9n })
    expect(assessment).toMatchObject({ status: 'open', remaining: 1n })
  })

  test('is filled once all is sold or closed', () => {
    expect(assessOrder({ kind: 'app', order: appOrder() }, hash, { ...facts, consumed: 10n })).toMatchObject({
      status: 'filled',
      remaining: 0n,
      problem: { code: 'ORDER_CONSUMED' },
    })
  })

  test.each([
    ['ASSET_NOT_REGISTERED', { signer: undefined }],
    ['ORDER_SIGNATURE_INVALID', { signature: 'invalid' }],
    ['ORDER_SIGNATURE_INVALID', { signature: 'malformed' }],
  ] as const)('is dead with %s', (code, change) => {
    const assessment = assessOrder({ kind: 'dataset', order: datasetOrder() }, hash, { ...facts, ...change })
    expect(assessment).toMatchObject({ status: 'dead', problem: { code } })
  })

  test('a category that does not exist makes it dead', () => {
    const order = workerpoolOrder({ category: 5n })
    const assessment = assessOrder({ kind: 'workerpool', order }, hash, { ...facts, stake: 100n })
    expect(assessment.problem).toMatchObject({ code: 'ORDER_CATEGORY_UNKNOWN' })
  })

  test('a workerpool needs 30 % of its price for one task, rounded down', () => {
    // 30 % of 19 is 5.7.
    const order = workerpoolOrder({ workerpoolprice: 19n })
    const assess = (stake: bigint) =>
      assessOrder({ kind: 'workerpool', order }, hash, { ...facts, signer: poolOwner, stake })
    expect(assess(5n).status).toBe('open')
    expect(assess(4n)).toMatchObject({
      status: 'dead',
      problem: { code: 'SCHEDULER_STAKE_MISSING', hint: `Deposit 0.000000001 RLC more for ${poolOwner}.` },
    })
  })

  test('a requester needs the most one task may cost, the dataset only when there is one', () => {
    const assess = (stake: bigint, change = {}) =>
      assessOrder({ kind: 'request', order: requestOrder(change) }, hash, {
        ...facts,
        signer: requester,
        stake,
      })
    const limits = { appmaxprice: 1n, datasetmaxprice: 2n, workerpoolmaxprice: 10n }
    expect(assess(11n, limits).status).toBe('open')
    expect(assess(10n, limits).problem).toMatchObject({ code: 'REQUESTER_BALANCE_MISSING' })
    expect(assess(12n, { ...limits, dataset }).status).toBe('dead')
    expect(assess(13n, { ...limits, dataset }).status).toBe('open')
  })

  test('names who must sign', () => {
    const order = { ...NULL_DATASET_ORDER, dataset: address('d') }
    const { problem } = assessOrder({ kind: 'dataset', order }, hash, { ...facts, signature: 'invalid' })
    expect(problem?.message).toBe(
      `The dataset order ${hash} is not signed by the owner of the dataset, ${appOwner}.`,
    )
  })
})
