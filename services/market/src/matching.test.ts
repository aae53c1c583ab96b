import { parseTag, type SignedOrders, unionOfTags } from '@ruche/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  address,
  appOrder,
  appOwner,
  dataset,
  datasetOrder,
  datasetOwner,
  poolOwner,
  requester,
  requestOrder,
  word,
  workerpool,
  workerpoolOrder,
} from './fixture/orders.ts'
import { type AssetKind, type Candidate, type Candidates, findMatch, type Wish } from './matching.ts'

const other = address('e')
const group = address('f')
const noGroups = { asked: [], held: [] }
let next = 1

function candidate<Kind extends AssetKind>(
  order: SignedOrders[Kind],
  signer: string,
  stake = 1_000n,
): Candidate<Kind> {
  return { orderHash: word(next++), order, signer: signer as `0x${string}`, remaining: order.volume, stake }
}
const anApp = (change = {}) => candidate<'app'>(appOrder(change), appOwner)
const aDataset = (change = {}) => candidate<'dataset'>(datasetOrder(change), datasetOwner)
const aPool = (change = {}, stake = 1_000n) =>
  candidate<'workerpool'>(workerpoolOrder(change), poolOwner, stake)

function wish(change: Partial<SignedOrders['request']> = {}, payerStake: bigint | undefined = 1_000n): Wish {
  const order = requestOrder(change)
  return { order, anyCategory: false, remaining: order.volume, payerStake }
}

function find(
  candidates: Partial<Candidates>,
  wanted = wish(),
  groups = noGroups as Parameters<typeof findMatch>[0]['groups'],
) {
  const all = { app: [], dataset: [], workerpool: [], ...candidates }
  return findMatch({ wish: wanted, candidates: all, categoryCount: 5n, groups })
}

/** The match found when no address is a group. */
function findWithoutGroups(candidates: Candidates, wanted: Wish) {
  return findMatch({ wish: wanted, candidates, categoryCount: 5n, groups: noGroups, mayAsk: false })
}

/** Rules broken, per refused combination. */
function rulesOf(matching: ReturnType<typeof find>): string[][] {
  if (matching.type !== 'none') throw new Error(`expected none, found ${matching.type}`)
  return matching.refusals.map(({ findings }) =>
    findings.map(({ rule }) => rule.replace('iExecV5-matchOrders-', '')),
  )
}

describe('findMatch', () => {
  test('takes the cheapest of each kind', () => {
    const app = anApp()
    const cheap = aPool({ workerpoolprice: 5n })
    expect(find({ app: [app, anApp({ appprice: 3n })], workerpool: [cheap, aPool()] })).toEqual({
      type: 'match',
      match: { app, dataset: undefined, workerpool: cheap, volume: 1n, taskPrice: 6n },
    })
  })

  test('adds a dataset when one is asked for, and its price', () => {
    const data = aDataset()
    const matching = find(
      { app: [anApp()], dataset: [data], workerpool: [aPool()] },
      wish({ dataset, datasetmaxprice: 2n }),
    )
    expect(matching).toMatchObject({ type: 'match', match: { dataset: data, taskPrice: 13n } })
  })

  test('says which kind nobody sells', () => {
    expect(find({ app: [anApp()] }, wish({ dataset }))).toMatchObject({
      type: 'none',
      missing: ['dataset', 'workerpool'],
    })
  })

  test('says of every candidate which rules it breaks by itself', () => {
    const dear = anApp({ appprice: 6n })
    const weak = aPool({ trust: 0n, category: 1n })
    const asked = [{ group: other, member: requester }]
    const pools = [weak, aPool({ requesterrestrict: other })]
    const matching = find({ app: [dear], workerpool: pools }, wish(), { asked, held: [] })
    expect(rulesOf(matching)).toEqual([['0x03'], ['0x00', '0x02'], ['0x1b']])
    expect(matching).toMatchObject({
      refusals: [{ orders: { app: dear.orderHash } }, { orders: { workerpool: weak.orderHash } }, {}],
    })
  })

  test('passes over a cheap pair that excludes each other', () => {
    const picky = anApp({ appprice: 0n, workerpoolrestrict: workerpool })
    const elsewhere = aPool({ workerpool: other, workerpoolprice: 1n })
    const here = aPool({ workerpoolprice: 4n })
    const open = anApp({ appprice: 5n })
    // 0 + 1 is excluded; 0 + 4 is cheaper than 5 + 1.
    const candidates = { app: [picky, open], workerpool: [elsewhere, here] }
    const asked = [{ group: workerpool, member: other }]
    const matching = find(candidates, wish(), { asked, held: [] })
    expect(matching).toMatchObject({ type: 'match', match: { app: picky, workerpool: here, taskPrice: 4n } })
  })

  test('names the pair when only together they do not fit', () => {
    const app = anApp({ tag: parseTag('gpu') })
    const pool = aPool()
    const matching = find({ app: [app], workerpool: [pool] })
    expect(rulesOf(matching)).toEqual([['0x06']])
    expect(matching).toMatchObject({
      refusals: [{ orders: { app: app.orderHash, workerpool: pool.orderHash } }],
    })
  })

  test('wants a TEE app where the data demand one', () => {
    const tee = parseTag('tee,tdx')
    const pool = aPool({ tag: tee })
    const wanted = wish({ dataset, datasetmaxprice: 2n })
    const data = aDataset({ tag: tee })
    expect(rulesOf(find({ app: [anApp()], dataset: [data], workerpool: [pool] }, wanted))).toEqual([['0x07']])
    const teeApp = anApp({ tag: tee })
    expect(find({ app: [anApp(), teeApp], dataset: [data], workerpool: [pool] }, wanted)).toMatchObject({
      match: { app: teeApp },
    })
  })

  test('takes the category of the workerpool when any will do', () => {
    const pool = aPool({ category: 3n })
    expect(find({ app: [anApp()], workerpool: [pool] })).toMatchObject({ type: 'none' })
    expect(find({ app: [anApp()], workerpool: [pool] }, { ...wish(), anyCategory: true })).toMatchObject({
      type: 'match',
    })
  })

  test('counts the stake for all tasks of the deal: the scheduler’s and the payer’s', () => {
    const escrow = ['IexecEscrow: Transfer amount exceeds balance']
    const ten = { volume: 10n }
    // 30 % of 10 is 3 a task, 30 for ten tasks; ten tasks cost 110.
    expect(find({ app: [anApp()], workerpool: [aPool({}, 30n)] }, wish(ten, 110n))).toMatchObject({
      type: 'match',
    })
    expect(rulesOf(find({ app: [anApp()], workerpool: [aPool({}, 29n)] }, wish(ten, 110n)))).toEqual([escrow])
    expect(rulesOf(find({ app: [anApp()], workerpool: [aPool({}, 30n)] }, wish(ten, 109n)))).toEqual([escrow])
  })

  test('makes the deal as large as the smallest order', () => {
    const app = { ...anApp(), remaining: 4n }
    const matching = find({ app: [app], workerpool: [aPool()] }, wish({ volume: 10n }))
    expect(matching).toMatchObject({ match: { volume: 4n } })
  })

  test('asks about a group only when nothing else stands in the way, and uses the answer', () => {
    const app = anApp({ requesterrestrict: group })
    const candidates = { app: [app], workerpool: [aPool()] }
    const question = { group, member: requester }
    expect(find(candidates)).toEqual({ type: 'ask', questions: [question] })
    expect(find(candidates, wish(), { asked: [question], held: [question] })).toMatchObject({ type: 'match' })
    expect(rulesOf(find(candidates, wish(), { asked: [question], held: [] }))).toEqual([['0x15']])
    // Even where something dearer fits: it may not be the cheapest.
    expect(find({ ...candidates, app: [app, anApp()] })).toMatchObject({ type: 'ask' })
    const dear = anApp({ requesterrestrict: group, appprice: 9n })
    expect(find({ app: [dear], workerpool: [aPool()] })).toMatchObject({ type: 'none' })
  })

  test('finds the same price as looking at every combination', () => {
    const price = fc.bigInt({ min: 0n, max: 6n })
    const tag = fc.constantFrom(parseTag(''), parseTag('gpu'), parseTag('tee,tdx'))
    const who = fc.constantFrom(address('0'), workerpool, other)
    const apps = fc.array(fc.record({ appprice: price, tag, workerpoolrestrict: who }), { maxLength: 4 })
    const datasets = fc.array(fc.record({ datasetprice: price, tag, workerpoolrestrict: who }), {
      maxLength: 3,
    })
    const pools = fc.array(
      fc.record({
        workerpoolprice: price,
        tag: fc.constantFrom(
          parseTag(''),
          parseTag('gpu'),
          unionOfTags(parseTag('tee,tdx'), parseTag('gpu')),
        ),
        workerpool: fc.constantFrom(workerpool, other),
      }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(apps, datasets, pools, fc.boolean(), (apps, datasets, pools, hasData) => {
        const wanted = wish(hasData ? { dataset, datasetmaxprice: 9n } : {})
        const byPrice = (left: bigint, right: bigint) => Number(left - right)
        const candidates: Candidates = {
          app: apps.map(anApp).sort((l, r) => byPrice(l.order.appprice, r.order.appprice)),
          dataset: datasets.map(aDataset).sort((l, r) => byPrice(l.order.datasetprice, r.order.datasetprice)),
          workerpool: pools
            .map((change) => aPool(change))
            .sort((l, r) => byPrice(l.order.workerpoolprice, r.order.workerpoolprice)),
        }
        const every = candidates.app.flatMap((app) =>
          (hasData ? candidates.dataset : [undefined]).flatMap((data) =>
            candidates.workerpool.map((pool) => {
              const alone = { app: [app], dataset: data === undefined ? [] : [data], workerpool: [pool] }
              const matching = findWithoutGroups(alone, wanted)
              return matching.type === 'match' ? [matching.match.taskPrice] : []
            }),
          ),
        )
        const cheapest = every.flat().sort(byPrice)[0]
        const matching = findWithoutGroups(candidates, wanted)
        expect(matching.type === 'match' ? matching.match.taskPrice : undefined).toBe(cheapest)
      }),
      { numRuns: 150 },
    )
  })
})
