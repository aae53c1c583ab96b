import { isFailure } from '@ruche/protocol'
import type { Database, Tx } from '@ruche/service'
import { and, count, eq, inArray, or, sql } from 'drizzle-orm'
import { columnsOf, entryOf } from './entry.ts'
import { orders } from './schema.ts'
import type { Entry, Store } from './store.ts'

type Publication = { entry: Omit<Entry, 'publishedAt' | 'status'>; openMax: number }
type Published = Awaited<ReturnType<Store['publish']>>
type Waiting = Publication & PromiseWithResolvers<Published>

/** Orders written in one transaction. */
const TOGETHER_MAX = 100

/** Adds orders to the book: those that come while others are written are written together, in one transaction. */
export function createPublisher(transaction: Database['transaction']): Store['publish'] {
  const waiting: Waiting[] = []
  let isWriting = false
  const writeAll = async () => {
    isWriting = true
    while (waiting.length > 0) await write(waiting.splice(0, TOGETHER_MAX))
    isWriting = false
  }
  const write = async (some: readonly Waiting[]) => {
    try {
      const published = await transaction((tx) => publish(tx, some))
      for (const [at, { resolve }] of some.entries()) resolve(published[at]!)
    } catch (error) {
      // A database that is away is away for all; else, which of them it was about is seen when each is on its own.
      if (some.length > 1 && !isFailure(error)) for (const one of some) await write([one])
      else for (const { reject } of some) reject(error)
    }
  }
  return (entry, openMax) => {
    const own = { entry, openMax, ...Promise.withResolvers<Published>() }
    waiting.push(own)
    if (!isWriting) void writeAll()
    return own.promise
  }
}

async function publish(tx: Tx, some: readonly Publication[]): Promise<Published[]> {
  const counts = await lockAndCount(tx, some)
  const hashes = some.map(({ entry }) => entry.orderHash)
  const known = await tx
    .select({ orderHash: orders.orderHash, status: orders.status })
    .from(orders)
    .where(inArray(orders.orderHash, hashes))
  const statuses = new Map<string, string>(known.map(({ orderHash, status }) => [orderHash, status]))
  const answers = some.map(({ entry, openMax }): { isNew: boolean } | 'full' => {
    const isNew = !statuses.has(entry.orderHash)
    if (statuses.get(entry.orderHash) === 'open') return { isNew }
    const open = counts.get(bookOf(entry)) ?? 0
    if (open >= openMax) return 'full'
    counts.set(bookOf(entry), open + 1)
    statuses.set(entry.orderHash, 'open')
    return { isNew }
  })
  const admitted = new Map(
    some.filter((_, at) => answers[at] !== 'full').map(({ entry }) => [entry.orderHash, columnsOf(entry)]),
  )
  if (admitted.size === 0) return answers as 'full'[]
  const excluded = (name: string) => sql.raw(`excluded.${name}`)
  const rows = await tx
    .insert(orders)
    .values([...admitted.values()])
    .onConflictDoUpdate({
      target: orders.orderHash,
      set: {
        remaining: excluded('remaining'),
        signer: excluded('signer'),
        status: excluded('status'),
        problem: excluded('problem'),
        body: excluded('body'),
        checkedAt: sql`now()`,
      },
    })
    .returning()
  const written = new Map(rows.map((row) => [row.orderHash, entryOf(row)]))
  return answers.map((answer, at) =>
    answer === 'full' ? answer : { ...answer, entry: written.get(some[at]!.entry.orderHash)! },
  )
}

/** What a signer may have only so much of. */
function bookOf({ kind, signer }: { kind: string; signer: string }): string {
  return `${kind} ${signer}`
}

/** How many open orders of the kinds each signer has; nobody else counts them meanwhile, or two could both be the last allowed one. */
async function lockAndCount(tx: Tx, some: readonly Publication[]): Promise<Map<string, number>> {
  const books = new Map(some.map(({ entry }) => [bookOf(entry), entry]))
  // In one order, so that two writers never wait for each other in a circle.
  const names = sql.param([...books.keys()].sort())
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(name, 0)) from unnest(${names}::text[]) as name`,
  )
  const rows = await tx
    .select({ kind: orders.kind, signer: orders.signer, count: count() })
    .from(orders)
    .where(
      and(
        eq(orders.status, 'open'),
        or(
          ...[...books.values()].map(({ kind, signer }) =>
            and(eq(orders.kind, kind), eq(orders.signer, signer)),
          ),
        ),
      ),
    )
    .groupBy(orders.kind, orders.signer)
  return new Map(rows.map((row) => [bookOf(row), row.count]))
}
