import { assert } from '@ruche/protocol'
import { isWrittenOnce, keyOf, type RowOf, type TableName, tables } from './tables.ts'

/** How a row was before a block changed it; `row` undefined: it was not there. */
export type Before = { table: TableName; key: string; row: RowOf<TableName> | undefined }

type Slot = {
  /** As loaded; undefined when there was none. */
  loaded: RowOf<TableName> | undefined
  /** As the last sealed block left it. */
  sealed: RowOf<TableName> | undefined
  now: RowOf<TableName>
}

/**
 * The rows that a batch of logs reads and changes, in memory. Rows are loaded first, then logs are applied one after the
 * other, then what changed is written at once.
 */
export class Draft {
  readonly #slots = Object.fromEntries(
    Object.keys(tables).map((name) => [name, new Map<string, Slot>()]),
  ) as Record<TableName, Map<string, Slot>>
  /** Slots changed since the last seal. */
  readonly #open: Record<TableName, Set<string>> = Object.fromEntries(
    Object.keys(tables).map((name) => [name, new Set<string>()]),
  ) as Record<TableName, Set<string>>

  /** Takes a row as the database has it. */
  load<Name extends TableName>(table: Name, row: RowOf<Name>): void {
    this.#slots[table].set(keyOf(table, row), { loaded: row, sealed: row, now: row })
  }

  find<Name extends TableName>(table: Name, key: string): RowOf<Name> | undefined {
    return this.#slots[table].get(key)?.now as RowOf<Name> | undefined
  }

  /** A row that must be there, since only logs of the hub lead here, and they come in order. */
  get<Name extends TableName>(table: Name, key: string): RowOf<Name> {
    const row = this.find(table, key)
    assert(row !== undefined, `the projection knows ${table} ${key}`)
    return row
  }

  has(table: TableName, key: string): boolean {
    return this.#slots[table].has(key)
  }

  put<Name extends TableName>(table: Name, row: RowOf<Name>): void {
    const key = keyOf(table, row)
    const slot = this.#slots[table].get(key)
    if (slot === undefined) this.#slots[table].set(key, { loaded: undefined, sealed: undefined, now: row })
    else slot.now = row
    this.#open[table].add(key)
  }

  change<Name extends TableName>(table: Name, key: string, columns: Partial<RowOf<Name>>): void {
    this.put(table, { ...this.get(table, key), ...columns })
  }

  list<Name extends TableName>(table: Name): RowOf<Name>[] {
    return [...this.#slots[table].values()].map(({ now }) => now as RowOf<Name>)
  }

  /** Ends a block: tells how the rows it changed were before it. */
  seal(): Before[] {
    const before: Before[] = []
    for (const table of Object.keys(tables) as TableName[]) {
      for (const key of this.#open[table]) {
        const slot = this.#slots[table].get(key)!
        if (!isWrittenOnce(table)) before.push({ table, key, row: slot.sealed })
        slot.sealed = slot.now
      }
      this.#open[table].clear()
    }
    return before
  }

  /** Rows that are not as they were loaded. */
  listChanged<Name extends TableName>(table: Name): RowOf<Name>[] {
    const changed = [...this.#slots[table].values()].filter(({ loaded, now }) => loaded !== now)
    return changed.map(({ now }) => now as RowOf<Name>)
  }
}
