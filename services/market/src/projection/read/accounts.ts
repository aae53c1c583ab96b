import type { pageQuerySchema, transfersQuerySchema } from '@ruche/api'
import type { Db } from '@ruche/service'
import { count, desc, eq, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { accounts, assets, bonds, deals, scores, transfers } from '../schema.ts'
import type { RowOf } from '../tables.ts'
import { allOf, keyset, type Page, parsePoint, toPage } from './page.ts'
import { placeOf } from './place.ts'

/** An account, whether or not the chain ever heard of it. */
export async function getAccount(db: Db, address: string) {
  const [[funds], [bond], [score], owned, [asked]] = await Promise.all([
    db.select().from(accounts).where(eq(accounts.address, address)),
    db.select().from(bonds).where(eq(bonds.worker, address)),
    db.select().from(scores).where(eq(scores.worker, address)),
    db
      .select({ kind: assets.kind, count: count() })
      .from(assets)
      .where(eq(assets.owner, address))
      .groupBy(assets.kind),
    db.select({ count: count() }).from(deals).where(eq(deals.requester, address)),
  ])
  const ownsOf = (kind: string) => owned.find((row) => row.kind === kind)?.count ?? 0
  return {
    address,
    stake: funds?.stake ?? 0n,
    locked: funds?.locked ?? 0n,
    bond: {
      bonded: bond?.bonded ?? 0n,
      unbonding: bond?.unbonding ?? 0n,
      releaseTime: bond?.releaseTime ?? null,
    },
    score: score ?? null,
    owns: { apps: ownsOf('app'), datasets: ownsOf('dataset'), workerpools: ownsOf('workerpool') },
    dealCount: asked?.count ?? 0,
  }
}

/** Workers, best first. */
export async function listScores(
  db: Db,
  query: z.output<typeof pageQuerySchema>,
): Promise<Page<RowOf<'scores'>>> {
  const [score, worker] = query.after === undefined ? [] : parsePoint(query.after, 2)
  // The address as a number, so that a point of the list is made of integers as everywhere.
  const after = `0x${BigInt(worker ?? 0)
    .toString(16)
    .padStart(40, '0')}`
  const rows = await db
    .select()
    .from(scores)
    .where(
      allOf(
        score !== undefined && sql`(${scores.score}, ${scores.worker}) < (${score}::numeric, ${after}::text)`,
      ),
    )
    .orderBy(desc(scores.score), desc(scores.worker))
    .limit(query.limit + 1)
  return toPage(rows, query, {
    point: (row) => [row.score, BigInt(row.worker)],
    item: (row) => row,
  })
}

export async function findScore(db: Db, worker: string): Promise<RowOf<'scores'> | undefined> {
  const [row] = await db.select().from(scores).where(eq(scores.worker, worker))
  return row
}

export async function listTransfers(
  db: Db,
  query: z.output<typeof transfersQuerySchema>,
): Promise<Page<ReturnType<typeof toTransfer>>> {
  const { account, taskId, kind } = query
  const page = keyset([transfers.block, transfers.logIndex], query)
  const select = (end: ReturnType<typeof eq> | undefined) =>
    db
      .select()
      .from(transfers)
      .where(
        allOf(
          page.isAfter,
          end,
          taskId !== undefined && eq(transfers.taskId, taskId),
          kind !== undefined && eq(transfers.kind, kind),
        ),
      )
      .orderBy(...page.order)
      .limit(page.limit)
  // Each end by its own index; both ends at once would be found by reading the whole list.
  const rows =
    account === undefined
      ? await select(undefined)
      : await unionAll(
          select(eq(transfers.from, account)),
          select(allOf(eq(transfers.to, account), sql`${transfers.from} <> ${account}`)),
        )
          .orderBy(sql`block desc`, sql`log_index desc`)
          .limit(page.limit)
  return toPage(rows, query, { point: ({ block, logIndex }) => [block, logIndex], item: toTransfer })
}

function toTransfer(row: RowOf<'transfers'>) {
  const { kind, from, to, amount, taskId } = row
  return { kind, from, to, amount, taskId, ...placeOf(row) }
}
