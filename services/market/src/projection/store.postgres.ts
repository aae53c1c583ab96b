import type { Hex } from '@ruche/protocol'
import type { Database, Tx } from '@ruche/service'
import { eq, gt, inArray, lte, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { cursors } from '../schema.ts'
import type { Undo } from './apply.ts'
import type { Draft } from './draft.ts'
import type { Want } from './noun.ts'
import { deleteRows, insertRows, toJson, toKeyJson, upsertRows } from './rows.ts'
import { contributions, deals, rounds, seats, slices, tasks, undo as undoTable } from './schema.ts'
import type { Outcome, ProjectionStore } from './store.ts'
import { isWrittenOnce, keyColumns, type RowOf, type TableName, tables } from './tables.ts'

const cursorName = 'projection'
/** The oldest block that can be returned to. */
const floorName = 'projection.floor'
/** Blocks that can be taken back; beyond, everything is read again. */
export const UNDO_BLOCKS_MAX = 512

const names = Object.keys(tables) as TableName[]

/** Answers the projection's questions from PostgreSQL. */
export function createProjectionStore({ db, transaction }: Database): ProjectionStore {
  return {
    loadCursor: async () => {
      const [row] = await db.select().from(cursors).where(eq(cursors.name, cursorName))
      return row?.cursor
    },

    listKnownTasks: async (taskIds) => {
      if (taskIds.length === 0) return new Set()
      const rows = await db.select({ taskId: tasks.taskId }).from(tasks).where(isAnyOf(tasks.taskId, taskIds))
      return new Set(rows.map(({ taskId }) => taskId as Hex))
    },

    load: (draft, wants) => load(db, draft, wants),

    write: ({ expected, cursor, toBlock, draft, undo }) =>
      transaction(async (tx): Promise<Outcome> => {
        if ((await lockCursor(tx)) !== expected) return 'overtaken'
        for (const table of names) {
          const rows = draft.listChanged(table).map((row) => toJson(table, row))
          await (isWrittenOnce(table) ? insertRows(tx, table, rows) : upsertRows(tx, table, rows))
        }
        if (undo !== undefined) await writeUndo(tx, undo)
        await raiseFloor(tx, undo === undefined ? toBlock : toBlock - UNDO_BLOCKS_MAX)
        await saveCursor(tx, cursorName, cursor)
        return 'written'
      }),

    rollback: ({ expected, cursor, toBlock }) =>
      transaction(async (tx) => {
        if ((await lockCursor(tx)) !== expected) return 'overtaken'
        if (cursor === undefined || toBlock < (await loadFloor(tx))) {
          await clear(tx)
          return 'cleared'
        }
        await restore(tx, toBlock)
        await saveCursor(tx, cursorName, cursor)
        return 'written'
      }),
  }
}

/** One writer at a time, also before there is a row to lock. */
async function lockCursor(tx: Tx): Promise<string | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${cursorName}, 0))`)
  const [row] = await tx.select().from(cursors).where(eq(cursors.name, cursorName))
  return row?.cursor
}

async function saveCursor(tx: Tx, name: string, cursor: string): Promise<void> {
  await tx
    .insert(cursors)
    .values({ name, cursor })
    .onConflictDoUpdate({ target: cursors.name, set: { cursor: sql`excluded.cursor` } })
}

async function loadFloor(tx: Tx): Promise<number> {
  const [row] = await tx.select().from(cursors).where(eq(cursors.name, floorName))
  return row === undefined ? 0 : Number(row.cursor)
}

/** Forgets how to return to blocks before the floor. */
async function raiseFloor(tx: Tx, block: number): Promise<void> {
  if (block <= (await loadFloor(tx))) return
  await saveCursor(tx, floorName, String(block))
  await tx.delete(undoTable).where(lte(undoTable.block, block))
}

async function clear(tx: Tx): Promise<void> {
  for (const table of [...names.map((name) => tables[name]), undoTable]) {
    await tx.execute(sql`truncate ${table}`)
  }
  await tx.delete(cursors).where(inArray(cursors.name, [cursorName, floorName]))
}

async function writeUndo(tx: Tx, undo: readonly Undo[]): Promise<void> {
  const rows = undo.map(({ block, table, key, row }) => ({
    block,
    table,
    key: toKeyJson(table, key),
    row: row === undefined ? null : toJson(table, row),
  }))
  await insertRows(tx, undoTable, rows)
}

/** Puts every row back as it was after a block. */
async function restore(tx: Tx, toBlock: number): Promise<void> {
  for (const table of names) {
    if (isWrittenOnce(table)) {
      const { block } = tables[table] as unknown as { block: PgColumn }
      await tx.delete(tables[table]).where(gt(block, toBlock))
      continue
    }
    // Of what several blocks did to a row, the first says how it was before all of them.
    const firsts = await tx.execute<{ key: Record<string, unknown>; row: Record<string, unknown> | null }>(
      sql`select distinct on (key) key, row from ${undoTable} where block > ${toBlock} and "table" = ${table} order by key, id`,
    )
    const gone = firsts.rows.filter(({ row }) => row === null).map(({ key }) => key)
    const back = firsts.rows.flatMap(({ row }) => (row === null ? [] : [row]))
    await deleteRows(tx, table, gone)
    await upsertRows(tx, table, back)
  }
  await tx.delete(undoTable).where(gt(undoTable.block, toBlock))
}

async function load(db: Database['db'], draft: Draft, wants: readonly Want[]): Promise<void> {
  const keys = new Map<TableName, Set<string>>([['categories', new Set()]])
  for (const { table, key } of wants) keys.set(table, (keys.get(table) ?? new Set()).add(key))
  const of = (table: TableName) => {
    const known = keys.get(table) ?? new Set<string>()
    keys.set(table, known)
    return known
  }
  // Of categories there are few.
  for (const row of await db.select().from(tables.categories)) draft.load('categories', row)
  const taskIds = [...of('tasks')]
  if (taskIds.length > 0) {
    const rows = await db.select().from(tasks).where(isAnyOf(tasks.taskId, taskIds))
    for (const row of rows) draft.load('tasks', row)
    for (const { dealId } of rows) of('deals').add(dealId)
    const votes = await db.select().from(contributions).where(isAnyOf(contributions.taskId, taskIds))
    for (const row of votes) draft.load('contributions', row)
    for (const worker of await loadSlices(db, draft, rows)) of('scores').add(worker)
  }
  const dealIds = [...of('deals')]
  if (dealIds.length > 0) {
    for (const row of await db.select().from(deals).where(isAnyOf(deals.dealId, dealIds))) {
      draft.load('deals', row)
      // What is held for a deal is its sponsor's and its scheduler's.
      of('accounts').add(row.sponsor).add(row.workerpoolOwner)
    }
  }
  const commitments = [...of('seats')]
  if (commitments.length > 0) {
    const rows = await db.select().from(seats).where(isAnyOf(seats.commitment, commitments))
    for (const row of rows) draft.load('seats', row)
  }
  for (const table of ['assets', 'scores', 'accounts', 'bonds'] as const) {
    await loadTable(db, draft, { table, keys: [...of(table)] })
  }
}

/** Loads the slices of tasks, with their rounds and seats; tells whose seats these are. */
async function loadSlices(
  db: Database['db'],
  draft: Draft,
  rows: readonly RowOf<'tasks'>[],
): Promise<string[]> {
  const known = new Map(
    rows.map(({ dealId, sliceFirst }) => [`${dealId} ${sliceFirst}`, { dealId, sliceFirst }]),
  )
  const found = [...known.values()].filter(({ sliceFirst }) => sliceFirst !== null)
  if (found.length === 0) return []
  const dealIds = sql.param(found.map(({ dealId }) => dealId))
  const firsts = sql.param(found.map(({ sliceFirst }) => String(sliceFirst)))
  const isOne = (dealId: PgColumn, first: PgColumn) =>
    sql`(${dealId}, ${first}) in (select * from unnest(${dealIds}::text[], ${firsts}::numeric[]))`
  const isOneOf = isOne(slices.dealId, slices.first)
  for (const row of await db.select().from(slices).where(isOneOf)) draft.load('slices', row)
  const opened = await db.select().from(rounds).where(isOne(rounds.dealId, rounds.sliceFirst))
  for (const row of opened) draft.load('rounds', row)
  const taken = await db.select().from(seats).where(isOne(seats.dealId, seats.sliceFirst))
  for (const row of taken) draft.load('seats', row)
  return taken.map(({ worker }) => worker)
}

/** A table whose rows are wanted by their key, of one column. */
type KeyedTable = 'assets' | 'scores' | 'accounts' | 'bonds'

async function loadTable(
  db: Database['db'],
  draft: Draft,
  { table, keys }: { table: KeyedTable; keys: readonly string[] },
): Promise<void> {
  if (keys.length === 0) return
  const [column] = keyColumns[table] as [string]
  const key = (tables[table] as unknown as Record<string, PgColumn>)[column]!
  const rows = await db.select().from(tables[table]).where(isAnyOf(key, keys))
  for (const row of rows) draft.load(table, row as RowOf<typeof table>)
}

/** One parameter for any number of keys. */
function isAnyOf(column: PgColumn, keys: readonly string[]) {
  return sql`${column} = any(${sql.param(keys)}::text[])`
}
