import type { dealsQuerySchema } from '@ruche/api'
import type { Db } from '@ruche/service'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { deals } from '../schema.ts'
import type { RowOf } from '../tables.ts'
import { allOf, keyset, type Page, toPage } from './page.ts'
import { placeOf } from './place.ts'

export async function listDeals(
  db: Db,
  query: z.output<typeof dealsQuerySchema>,
): Promise<Page<ReturnType<typeof toDeal>>> {
  const page = keyset([deals.block, deals.logIndex], query)
  const same = (['app', 'dataset', 'workerpool', 'requester', 'beneficiary', 'sponsor'] as const).map(
    (role) => query[role] !== undefined && eq(deals[role], query[role]),
  )
  const isOpen = sql`completed_count + failed_count < bot_size`
  const rows = await db
    .select()
    .from(deals)
    .where(
      allOf(
        page.isAfter,
        ...same,
        query.requestOrder !== undefined && eq(deals.requestOrderHash, query.requestOrder),
        query.state === 'open' && isOpen,
        query.state === 'ended' && sql`not (${isOpen})`,
      ),
    )
    .orderBy(...page.order)
    .limit(page.limit)
  return toPage(rows, query, { point: ({ block, logIndex }) => [block, logIndex], item: toDeal })
}

export async function findDeal(db: Db, dealId: string): Promise<ReturnType<typeof toDeal> | undefined> {
  const [row] = await db.select().from(deals).where(eq(deals.dealId, dealId))
  return row && toDeal(row)
}

/** A deal as the API gives it out: `dealSchema`. */
export function toDeal(row: RowOf<'deals'>) {
  const { dataset, datasetOwner, appOrderHash, datasetOrderHash, workerpoolOrderHash, requestOrderHash } = row
  const { trust, category, tag, requester, beneficiary, callback, params, sponsor, startTime } = row
  const { botFirst, botSize, workerStake, schedulerRewardRatio, maxRuntimeSeconds } = row
  const { contributionDeadline, finalDeadline, initializedCount, completedCount, failedCount } = row
  return {
    dealId: row.dealId,
    app: { address: row.app, owner: row.appOwner, price: row.appPrice },
    dataset: dataset === null ? null : { address: dataset, owner: datasetOwner, price: row.datasetPrice },
    workerpool: { address: row.workerpool, owner: row.workerpoolOwner, price: row.workerpoolPrice },
    ...{ trust, category, tag, requester, beneficiary, callback, params, sponsor, startTime },
    ...{ botFirst, botSize, workerStake, schedulerRewardRatio, maxRuntimeSeconds },
    ...{ contributionDeadline, finalDeadline },
    orders: {
      app: appOrderHash,
      dataset: datasetOrderHash,
      workerpool: workerpoolOrderHash,
      request: requestOrderHash,
    },
    tasks: { initialized: initializedCount, completed: completedCount, failed: failedCount },
    roundCount: row.roundCount,
    ...placeOf(row),
  }
}
