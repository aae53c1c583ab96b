import { requestInvalid } from '@ruche/service'
import { and, type Column, desc, type SQL, sql } from 'drizzle-orm'

/** Which part of a list is asked for. */
export type PageQuery = { limit: number; after?: string | undefined }

/** A part of a list, and where the next one begins. */
export type Page<Item> = { items: Item[]; next?: string }

/**
 * Pages by the values of some columns, all of them integers, largest first. Such a page stays the same whatever is added
 * before it, and is found through an index however deep it lies.
 */
export function keyset(columns: readonly Column[], { limit, after }: PageQuery) {
  const from = after === undefined ? undefined : parsePoint(after, columns.length)
  const left = sql.join([...columns], sql`, `)
  const right = sql.join(
    (from ?? []).map((value) => sql`${value}::numeric`),
    sql`, `,
  )
  return {
    isAfter: from === undefined ? undefined : sql`(${left}) < (${right})`,
    order: columns.map((column) => desc(column)),
    /** One more than asked tells whether there is a next page. */
    limit: limit + 1,
  }
}

/** Cuts a list that was asked for one row too many. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  { limit }: PageQuery,
  { point, item }: { point: (row: Row) => readonly (string | number | bigint)[]; item: (row: Row) => Item },
): Page<Item> {
  const items = rows.slice(0, limit).map(item)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return last === undefined ? { items } : { items, next: point(last).join('.') }
}

/** All conditions that were given. */
export function allOf(...conditions: (SQL | undefined | false)[]): SQL | undefined {
  return and(...conditions.filter((condition) => condition !== undefined && condition !== false))
}

/** Reads the `next` of a page; throws REQUEST_INVALID. */
export function parsePoint(text: string, length: number): string[] {
  const parts = text.split('.')
  if (parts.length === length && parts.every((part) => /^\d{1,78}$/.test(part))) return parts
  throw requestInvalid([{ path: 'after', message: 'expected the "next" of a page of this list' }])
}
