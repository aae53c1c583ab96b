import {
  accounts,
  assets,
  bonds,
  categories,
  contributions,
  deals,
  events,
  rounds,
  scores,
  seats,
  settlements,
  slices,
  tasks,
  transfers,
} from './schema.ts'

/** What the projection keeps, by name. */
export const tables = {
  assets,
  categories,
  deals,
  tasks,
  contributions,
  slices,
  rounds,
  seats,
  settlements,
  scores,
  accounts,
  bonds,
  transfers,
  events,
} as const

export type TableName = keyof typeof tables
export type RowOf<Name extends TableName> = (typeof tables)[Name]['$inferSelect']

/** The columns that tell two rows apart. */
export const keyColumns: Readonly<Record<TableName, readonly string[]>> = {
  assets: ['address'],
  categories: ['category'],
  deals: ['dealId'],
  tasks: ['taskId'],
  contributions: ['taskId', 'worker'],
  slices: ['dealId', 'first'],
  rounds: ['dealId', 'number'],
  seats: ['dealId', 'round', 'worker'],
  settlements: ['dealId', 'first', 'count'],
  scores: ['worker'],
  accounts: ['address'],
  bonds: ['worker'],
  transfers: ['block', 'logIndex'],
  events: ['block', 'logIndex'],
}

/** Tables whose rows are written once, with the block they belong to: undoing a block deletes its rows. */
const onceTables: readonly TableName[] = ['transfers', 'events']

/** Rows of this table belong to one block and never change. */
export function isWrittenOnce(table: TableName): boolean {
  return onceTables.includes(table)
}

/** A row's key as one text. */
export function keyOf<Name extends TableName>(table: Name, row: Partial<RowOf<Name>>): string {
  const columns = row as Record<string, unknown>
  return keyColumns[table].map((column) => String(columns[column])).join(' ')
}
