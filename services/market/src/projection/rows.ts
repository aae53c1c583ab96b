import type { Tx } from '@ruche/service'
import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { keyColumns, type RowOf, type TableName, tables } from './tables.ts'

/** A row as PostgreSQL reads it from JSON: column names of the database, integers of any size as text. */
export type JsonRow = Record<string, unknown>

/** Rows of one statement: few round trips, and a parameter of some megabytes at most. */
const rowsPerStatement = 5_000

/** A row of the program for the database. */
export function toJson<Name extends TableName>(table: Name, row: RowOf<Name>): JsonRow {
  const values = row as Record<string, unknown>
  return Object.fromEntries(
    columnsOf(tables[table]).map(([property, name]) => [name, toValue(values[property])]),
  )
}

/** The key of a row for the database, from its text. */
export function toKeyJson(table: TableName, key: string): JsonRow {
  const names = new Map(columnsOf(tables[table]))
  const parts = key.split(' ')
  return Object.fromEntries(keyColumns[table].map((property, at) => [names.get(property), parts[at]]))
}

/** Adds rows that are not there yet. */
export async function insertRows(
  tx: Tx,
  target: TableName | PgTable,
  rows: readonly JsonRow[],
): Promise<void> {
  await eachPart(rows, (part) => tx.execute(insertion(target, part)))
}

/** Adds rows, or replaces those with their keys. */
export async function upsertRows(tx: Tx, table: TableName, rows: readonly JsonRow[]): Promise<void> {
  const names = new Map(columnsOf(tables[table]))
  const key = sql.join(
    keyColumns[table].map((property) => sql.identifier(names.get(property)!)),
    sql`, `,
  )
  const others = [...names].filter(([property]) => !keyColumns[table].includes(property))
  const set = sql.join(
    others.map(([, name]) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
    sql`, `,
  )
  await eachPart(rows, (part) =>
    tx.execute(sql`${insertion(table, part)} on conflict (${key}) do update set ${set}`),
  )
}

/** Removes the rows with these keys. */
export async function deleteRows(tx: Tx, table: TableName, keys: readonly JsonRow[]): Promise<void> {
  const names = new Map(columnsOf(tables[table]))
  const same = sql.join(
    keyColumns[table].map((property) => {
      const name = sql.identifier(names.get(property)!)
      return sql`t.${name} = gone.${name}`
    }),
    sql` and `,
  )
  await eachPart(keys, (part) =>
    tx.execute(
      sql`delete from ${tables[table]} as t using ${recordset(tables[table], part)} as gone where ${same}`,
    ),
  )
}

function insertion(target: TableName | PgTable, rows: readonly JsonRow[]): SQL {
  const table = typeof target === 'string' ? tables[target] : target
  const given = Object.keys(rows[0]!)
  const names = sql.join(
    given.map((name) => sql.identifier(name)),
    sql`, `,
  )
  return sql`insert into ${table} (${names}) select ${names} from ${recordset(table, rows)}`
}

function recordset(table: PgTable, rows: readonly JsonRow[]): SQL {
  const name = sql.identifier(getTableConfig(table).name)
  return sql`json_populate_recordset(null::${name}, ${JSON.stringify(rows)}::json)`
}

async function eachPart(
  rows: readonly JsonRow[],
  run: (part: readonly JsonRow[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await run(rows.slice(from, from + rowsPerStatement))
  }
}

const columnLists = new Map<PgTable, [property: string, name: string][]>()

/** The columns of a table, by their names in the program and in the database. */
function columnsOf(table: PgTable): [property: string, name: string][] {
  const known = columnLists.get(table)
  if (known !== undefined) return known
  const list = Object.entries(getTableColumns(table)).map(
    ([property, { name }]) => [property, name] as [string, string],
  )
  columnLists.set(table, list)
  return list
}

function toValue(value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
