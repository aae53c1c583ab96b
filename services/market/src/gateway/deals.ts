import { addressSchema, uintSchema, wordSchema } from '@ruche/api'
import { type Hex, ZERO_ADDRESS, ZERO_BYTES32 } from '@ruche/protocol'
import type { Db } from '@ruche/service'
import { and, asc, count, desc, eq, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { getAddress } from 'viem/utils'
import { z } from 'zod'
import { deals } from '../projection/schema.ts'
import type { Page } from '../store.ts'
import { toJson } from './records.ts'

/** Filters of a list of deals, as iExec's gateway names them, and what each is compared with. */
const filters: Readonly<Record<string, { column: PgColumn; schema: z.ZodType }>> = {
  category: { column: deals.category, schema: uintSchema },
  requester: { column: deals.requester, schema: addressSchema },
  beneficiary: { column: deals.beneficiary, schema: addressSchema },
  app: { column: deals.app, schema: addressSchema },
  dataset: { column: deals.dataset, schema: addressSchema },
  workerpool: { column: deals.workerpool, schema: addressSchema },
  appOwner: { column: deals.appOwner, schema: addressSchema },
  datasetOwner: { column: deals.datasetOwner, schema: addressSchema },
  workerpoolOwner: { column: deals.workerpoolOwner, schema: addressSchema },
  apporderHash: { column: deals.appOrderHash, schema: wordSchema },
  datasetorderHash: { column: deals.datasetOrderHash, schema: wordSchema },
  workerpoolorderHash: { column: deals.workerpoolOrderHash, schema: wordSchema },
  requestorderHash: { column: deals.requestOrderHash, schema: wordSchema },
}
/** Which deals a client asks for; what it leaves out does not narrow the list. */
export const dealFilterSchema = z.object(
  Object.fromEntries(Object.entries(filters).map(([name, { schema }]) => [name, schema.optional()])),
)
type DealFilter = z.output<typeof dealFilterSchema>
type DealRow = typeof deals.$inferSelect

/** The deals of the hub, as its history is told; newest first. */
export interface Deals {
  list(filter: DealFilter, page: Page): Promise<{ count: number; rows: DealRow[] }>
  find(dealId: Hex): Promise<DealRow | undefined>
  /** Of one category, the last `limit`, oldest first. */
  listPrices(category: bigint, limit: number): Promise<DealRow[]>
}

export function createDeals(db: Db): Deals {
  return {
    list: async (filter, { index, size }) => {
      const same = Object.entries(filter).flatMap(([name, value]): SQL[] =>
        value === undefined ? [] : [eq(filters[name]!.column, value)],
      )
      const where = and(...same)
      const [rows, [total]] = await Promise.all([
        db
          .select()
          .from(deals)
          .where(where)
          .orderBy(desc(deals.block), asc(deals.dealId))
          .limit(size)
          .offset(index * size),
        db.select({ count: count() }).from(deals).where(where),
      ])
      return { count: total!.count, rows }
    },

    find: async (dealId) => {
      const [row] = await db.select().from(deals).where(eq(deals.dealId, dealId))
      return row
    },

    listPrices: async (category, limit) => {
      const newest = await db
        .select()
        .from(deals)
        .where(eq(deals.category, category))
        .orderBy(desc(deals.block), desc(deals.logIndex))
        .limit(limit)
      return newest.reverse()
    },
  }
}

/** A deal as iExec's gateway shows it. */
export function toGatewayDeal(deal: DealRow, chainId: number) {
  const address = (text: string | null) => getAddress((text ?? ZERO_ADDRESS) as Hex)
  const asset = (pointer: string | null, owner: string | null, price: bigint) => ({
    pointer: address(pointer),
    owner: address(owner),
    price: toJson(price),
  })
  return {
    dealid: deal.dealId,
    chainId,
    app: asset(deal.app, deal.appOwner, deal.appPrice),
    dataset: asset(deal.dataset, deal.datasetOwner, deal.datasetPrice),
    workerpool: asset(deal.workerpool, deal.workerpoolOwner, deal.workerpoolPrice),
    appHash: deal.appOrderHash,
    datasetHash: deal.datasetOrderHash ?? ZERO_BYTES32,
    workerpoolHash: deal.workerpoolOrderHash,
    requestHash: deal.requestOrderHash,
    requester: address(deal.requester),
    beneficiary: address(deal.beneficiary),
    callback: address(deal.callback),
    params: deal.params,
    volume: toJson(deal.botSize),
    category: toJson(deal.category),
    tag: deal.tag,
    trust: toJson(deal.trust),
    startTime: deal.startTime,
    botFirst: toJson(deal.botFirst),
    botSize: toJson(deal.botSize),
    schedulerRewardRatio: toJson(deal.schedulerRewardRatio),
    workerStake: toJson(deal.workerStake),
    sponsor: address(deal.sponsor),
    blockNumber: deal.block,
    blockTimestamp: new Date(deal.time * 1_000).toISOString(),
    transactionHash: deal.tx,
  }
}
