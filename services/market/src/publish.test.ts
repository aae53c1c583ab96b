import { beforeEach, expect, test } from 'vitest'
import { pretendChain } from './fixture/chain.ts'
import { appOrder, word } from './fixture/orders.ts'
import { publishOrder } from './publish.ts'
import type { Settled, Store } from './store.ts'

let chain: ReturnType<typeof pretendChain>
let settled: Settled[]
/** Happens while the order is written. */
let meanwhile: () => void

beforeEach(() => {
  chain = pretendChain()
  chain.heads.seen = chain.heads.now
  settled = []
  meanwhile = () => undefined
})

const publish = () =>
  publishOrder({
    kind: 'app',
    order: appOrder({ volume: 5n }),
    chain: chain.facts,
    openMax: 10,
    store: {
      publish: async (entry: Parameters<Store['publish']>[0]) => {
        meanwhile()
        return { entry: { ...entry, status: 'open', publishedAt: new Date(0) }, isNew: true }
      },
      settle: async (findings: readonly Settled[]) => void settled.push(...findings),
    } as unknown as Store,
  })

test('tasks sold while an order is written are taken from it', async () => {
  let orderHash = word(0)
  meanwhile = () => {
    chain.heads.now = word(2)
    chain.consumed.set(orderHash, 2n)
  }
  orderHash = (await publish()).entry.orderHash
  await publish()
  expect(settled).toEqual([{ orderHash, status: 'open', remaining: 3n, problem: undefined }])
})

test('an order is not asked about twice when no block came meanwhile', async () => {
  const { entry } = await publish()
  meanwhile = () => chain.consumed.set(entry.orderHash, 2n)
  await publish()
  expect(settled).toEqual([])
})

test('a market that has not seen a block yet asks again, and writes nothing where nothing changed', async () => {
  chain.heads.seen = undefined
  const { entry } = await publish()
  expect(settled).toEqual([])
  meanwhile = () => chain.consumed.set(entry.orderHash, 5n)
  await publish()
  expect(settled).toMatchObject([{ orderHash: entry.orderHash, status: 'filled', remaining: 0n }])
})

test('what stood against an order in a block before the newest does not keep it out', async () => {
  // What is remembered of the block that was seen: an asset nobody has registered yet.
  const old = pretendChain()
  old.owners.clear()
  const news = chain.facts
  let isSeen = false
  Object.assign(chain, {
    facts: {
      ...news,
      get sinceSeen() {
        return isSeen ? news.sinceSeen : old.facts.sinceSeen
      },
      readHead: async () => {
        isSeen = true
        return word(2)
      },
    },
  })
  expect((await publish()).entry.status).toBe('open')
})

test('what stands against an order in the newest block keeps it out', async () => {
  chain.owners.clear()
  await expect(publish()).rejects.toMatchObject({ code: 'ASSET_NOT_REGISTERED' })
})
