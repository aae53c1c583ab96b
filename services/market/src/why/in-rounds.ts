import { covers } from '@ruche/protocol'
import type { Db } from '@ruche/service'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { rounds, seats, settlements } from '../projection/schema.ts'
import type { RowOf } from '../projection/tables.ts'
import type { InRounds } from './round.ts'

/** Reads the rounds over tasks of one deal, and gives them out by task: undefined for one that is worked on by itself. */
export async function loadRounds(
  db: Db,
  tasks: readonly RowOf<'tasks'>[],
): Promise<(task: RowOf<'tasks'>) => InRounds | undefined> {
  const sliced = tasks.filter(({ sliceFirst, isAlone }) => sliceFirst !== null && !isAlone)
  const [one] = sliced
  if (one === undefined) return () => undefined
  const firsts = [...new Set(sliced.map(({ sliceFirst }) => sliceFirst as bigint))]
  const isOf = (table: typeof rounds | typeof seats | typeof settlements) =>
    and(eq(table.dealId, one.dealId), inArray(table.sliceFirst, firsts))
  const [opened, taken, settled] = await Promise.all([
    db.select().from(rounds).where(isOf(rounds)).orderBy(asc(rounds.number)),
    db.select().from(seats).where(isOf(seats)).orderBy(asc(seats.position)),
    db.select().from(settlements).where(isOf(settlements)),
  ])
  return (task) => {
    if (!sliced.includes(task)) return undefined
    const isOver = ({ first, count }: { first: bigint; count: number }) =>
      covers({ first, count: BigInt(count) }, { first: task.index, count: 1n })
    return { rounds: opened.filter(isOver), seats: taken.filter(isOver), settlement: settled.find(isOver) }
  }
}
