import { type Hex, type Range, taskIdOf } from '@ruche/protocol'
import type { Tx } from '@ruche/service'
import { and, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import { deals, rounds, settlements, slices, tasks } from '../schema.ts'
import type { RoundNews } from './slice-store.ts'

/** The tasks of a range, each by its name: a deal may have very many. */
export function isTaskOf({ dealId, first, count }: Range & { dealId: string }): SQL {
  const ids = Array.from({ length: Number(count) }, (_, offset) =>
    taskIdOf(dealId as Hex, first + BigInt(offset)),
  )
  return sql`${tasks.taskId} = any(${sql.param(ids)}::text[])`
}

const openTask = sql`${tasks.status} not in ('completed', 'failed')`

/** Stores what the hub said of rounds. Deals of other pools are passed over; repeating it changes nothing. */
export async function recordRounds(tx: Tx, { opened, ended }: RoundNews): Promise<void> {
  const ids = [...new Set([...opened, ...ended].map(({ dealId }) => dealId))]
  if (ids.length === 0) return
  const rows = await tx.select({ dealId: deals.dealId }).from(deals).where(inArray(deals.dealId, ids))
  const ours = new Set(rows.map(({ dealId }) => dealId))

  for (const { dealId, first, count, openedAt, openedIn, seats: inRound } of opened) {
    if (!ours.has(dealId)) continue
    const words = inRound.map(({ worker, weight, commitment }) => ({
      worker,
      weight: `${weight}`,
      commitment,
    }))
    await tx
      .insert(rounds)
      .values({ dealId, first, count, openedAt, openedIn, seats: words })
      .onConflictDoNothing()
  }
  for (const { dealId, first, count, root, blockNumber } of ended) {
    if (!ours.has(dealId)) continue
    await tx
      .insert(settlements)
      .values({ dealId, first, count, root: root ?? null, blockNumber })
      .onConflictDoNothing()
    await tx
      .update(tasks)
      .set({
        status: root === undefined ? 'failed' : 'completed',
        consensusValue: root ?? sql`${tasks.consensusValue}`,
        seenBlock: blockNumber,
      })
      .where(and(isTaskOf({ dealId, first, count }), openTask))
    await closeSlices(tx, dealId, { first, count })
  }
}

/** Undoes what blocks after `blockNumber` said of rounds. */
export async function rollBackRounds(tx: Tx, blockNumber: bigint): Promise<void> {
  await tx.delete(rounds).where(gt(rounds.openedIn, blockNumber))
  const undone = await tx
    .delete(settlements)
    .where(gt(settlements.blockNumber, blockNumber))
    .returning({ dealId: settlements.dealId })
  const ids = [...new Set(undone.map(({ dealId }) => dealId))]
  if (ids.length > 0) await tx.update(slices).set({ ended: false }).where(inArray(slices.dealId, ids))
  for (const dealId of ids) await closeSlices(tx, dealId)
}

/** Marks the slices of a deal all of whose tasks lie in ranges that ended; looks only at those that a range touches, if one is given. */
async function closeSlices(tx: Tx, dealId: string, range?: Range): Promise<void> {
  const isTouched =
    range &&
    sql`${slices.first} < ${range.first + range.count} and ${slices.first} + ${slices.count} > ${range.first}`
  const covered = sql`(select coalesce(sum(least(s.first + s.count, slices.first + slices.count) - greatest(s.first, slices.first)), 0)
    from settlements s where s.deal_id = slices.deal_id
    and s.first < slices.first + slices.count and slices.first < s.first + s.count)`
  await tx
    .update(slices)
    .set({ ended: true })
    .where(
      and(eq(slices.dealId, dealId), eq(slices.ended, false), isTouched, sql`${covered} >= slices.count`),
    )
}

/** A task's status where the chain shows nothing of it: that of the range it was settled with. */
export const statusInRounds = sql<string>`coalesce((select case when s.root is null then 'failed' else 'completed' end
  from settlements s where s.deal_id = tasks.deal_id and s.first <= tasks.index and tasks.index < s.first + s.count limit 1), 'unset')`
