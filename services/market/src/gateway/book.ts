import { orderSchemas } from '@ruche/api'
import {
  type Address,
  isSameAddress,
  isZeroAddress,
  type OrderKind,
  type SignedOrders,
  schedulerStakeOf,
} from '@ruche/protocol'
import { z } from 'zod'
import { bookRefused } from '../errors.ts'
import type { ChainFacts } from '../facts.ts'
import type { Inspection } from '../inspect.ts'
import { publishOrder } from '../publish.ts'
import type { Entry, Filter, Store } from '../store.ts'
import { parseGateway, type Target } from './query.ts'
import { gatewayName } from './records.ts'

type Book = { store: Store; chain: ChainFacts }

/**
 * Publishes an order for the wallet that is logged in, by iExec's rules, which ask more than that the order could make
 * one deal: it is not published yet, its signer's stake covers all that is left of it, what a request needs is for sale.
 */
export async function publishAtGateway({
  kind,
  body,
  wallet,
  openMax,
  admitSigner,
  ...book
}: Book & {
  kind: OrderKind
  body: unknown
  wallet: Address
  openMax: number
  admitSigner: (signer: string) => void
}): Promise<Entry> {
  const schema = z.object({ order: orderSchemas[kind] })
  const order = parseGateway(schema, body).order as SignedOrders[OrderKind]
  const admit = async (inspection: Inspection) => {
    const { orderHash, signer, problem } = inspection
    if ((await book.store.find(orderHash))?.status === 'open') throw bookRefused('order already published')
    if (signer !== undefined && !isSameAddress(signer, wallet))
      throw bookRefused(`only order signer ${signer} can publish an order`)
    if (problem === undefined) await admitWhole({ order, inspection, store: book.store })
  }
  const { entry } = await publishOrder({ kind, order, openMax, admitSigner, admit, ...book })
  return entry
}

async function admitWhole({
  order,
  inspection: { remaining, stake },
  store,
}: {
  order: SignedOrders[OrderKind]
  inspection: Inspection
  store: Store
}): Promise<void> {
  if ('workerpoolprice' in order) {
    const needed = schedulerStakeOf(order.workerpoolprice) * remaining
    if (stake < needed)
      throw bookRefused(
        `workerpool owner's stake is too low to cover ${remaining} tasks: ${stake} of ${needed}`,
      )
  }
  if (!('appmaxprice' in order)) return
  const dataset = isZeroAddress(order.dataset) ? 0n : order.datasetmaxprice
  const needed = (order.appmaxprice + dataset + order.workerpoolmaxprice) * remaining
  if (stake < needed)
    throw bookRefused(`requester stake is too low to cover ${remaining} tasks: ${stake} of ${needed}`)
  for (const kind of ['app', 'dataset'] as const) {
    const asset = order[kind]
    if (isZeroAddress(asset)) continue
    const { entries } = await store.list(
      kind,
      { exact: { [kind]: asset }, allowed: anyone },
      { index: 0, size: 1 },
    )
    if (entries.length === 0) throw bookRefused(`No ${gatewayName(kind)} published for ${kind} ${asset}`)
  }
}

const anyone: Filter['allowed'] = { app: 'any', dataset: 'any', workerpool: 'any', requester: 'any' }
const pageSize = 1_000

/** Takes orders of the wallet that is logged in off the book; answers their hashes, newest first. */
export async function unpublishAtGateway({
  kind,
  target,
  wallet,
  store,
}: {
  kind: OrderKind
  target: Target
  wallet: Address
  store: Store
}): Promise<`0x${string}`[]> {
  const name = gatewayName(kind)
  if (target.type === 'hash') {
    const entry = await store.find(target.orderHash)
    if (entry === undefined || entry.kind !== kind || entry.status !== 'open')
      throw bookRefused(`${name} with orderHash ${target.orderHash} is not published`)
    if (!isSameAddress(entry.signer, wallet))
      throw bookRefused(`only order signer ${entry.signer} can unpublish an order`)
    await store.remove(target.orderHash)
    return [target.orderHash]
  }
  const role = kind === 'request' ? 'requester' : kind
  const filter: Filter = { exact: { signer: wallet, [role]: target.subject }, allowed: anyone }
  const mine: Entry[] = []
  for (let index = 0; ; index++) {
    const { entries } = await store.list(kind, filter, { index, size: pageSize })
    mine.push(...entries)
    if (entries.length < pageSize) break
  }
  const newest = mine.sort((left, right) => right.publishedAt.getTime() - left.publishedAt.getTime())
  if (newest.length === 0)
    throw bookRefused(`no open ${name} published by signer ${wallet} for ${role} ${target.subject}`)
  const chosen = target.type === 'last' ? newest.slice(0, 1) : newest
  for (const { orderHash } of chosen) await store.remove(orderHash)
  return chosen.map(({ orderHash }) => orderHash)
}
