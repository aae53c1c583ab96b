import { isFailure } from '@ruche/protocol'
import type { Database, Tx } from '@ruche/service'
import { sql } from 'drizzle-orm'
import { columnsOf } from './entry.ts'
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
    while (waiting.length > 0) await writeSome(waiting.splice(0, TOGETHER_MAX))
    isWriting = false
  }
  const writeSome = async (some: readonly Waiting[]) => {
    try {
      const published = await transaction((tx) => publish(tx, some))
      for (const [at, { resolve }] of some.entries()) resolve(published[at]!)
    } catch (error) {
      // A database that is away is away for all; else, which of them it was about is seen when each is on its own.
      if (some.length > 1 && !isFailure(error)) for (const one of some) await writeSome([one])
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
  await lockBooks(tx, some)
  const { counts, statuses } = await readBooks(tx, some)
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
    some.filter((_, at) => answers[at] !== 'full').map(({ entry }) => [entry.orderHash, entry]),
  )
  const times = await write(tx, [...admitted.values()])
  return answers.map((answer, at) => {
    if (answer === 'full') return answer
    const entry = admitted.get(some[at]!.entry.orderHash)!
    return { ...answer, entry: { ...entry, status: 'open', ...times.get(entry.orderHash)! } }
  })
}

/** What a signer may have only so much of. */
function bookOf({ kind, signer }: { kind: string; signer: string }): string {
  return `${kind} ${signer}`
}

/** Nobody else counts what these signers have meanwhile, or two could both add the last allowed order. */
async function lockBooks(tx: Tx, some: readonly Publication[]): Promise<void> {
  // In one order, so that two writers never wait for each other in a circle.
  const names = sql.param([...new Set(some.map(({ entry }) => bookOf(entry)))].sort())
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(name, 0)) from unnest(${names}::text[]) as name`,
  )
}

type Books = { counts: Map<string, number>; statuses: Map<string, string> }

/** How many open orders of the kinds each signer has, and what became of those orders that are there already. */
async function readBooks(tx: Tx, some: readonly Publication[]): Promise<Books> {
  const entries = new Map(some.map(({ entry }) => [bookOf(entry), entry]))
  const column = (values: string[]) => sql.param(values)
  const { rows: books } = await tx.execute<{ book: string; count: number }>(sql`
    select kind || ' ' || signer as book, (
      select count(*)::int from orders
      where orders.signer = asked.signer and orders.kind = asked.kind and orders.status = 'open'
    ) as count
    from unnest(
      ${column([...entries.values()].map(({ kind }) => kind))}::text[],
      ${column([...entries.values()].map(({ signer }) => signer))}::text[]
    ) as asked (kind, signer)`)
  const { rows: known } = await tx.execute<{ orderHash: string; status: string }>(sql`
    select order_hash as "orderHash", status from orders
    where order_hash = any(${column(some.map(({ entry }) => entry.orderHash))}::text[])`)
  return {
    counts: new Map(books.map(({ book, count }) => [book, count])),
    statuses: new Map(known.map(({ orderHash, status }) => [orderHash, status])),
  }
}

/** Columns that an order is written to, in the shape of {@link toRecord}. */
const written = `order_hash text, kind text, signer text, app text, dataset text, workerpool text, requester text,
  beneficiary text, price numeric, volume numeric, remaining numeric, tag bit(256), category numeric, trust numeric,
  body jsonb, status text, problem text, expires_at timestamptz`
const names = sql.raw(written.replaceAll(/ (text|numeric|bit\(256\)|jsonb|timestamptz)/g, ''))

type Times = Pick<Entry, 'publishedAt' | 'expiresAt'>

/** Writes orders, in one parameter however many they are; when each was published and leaves the book, by hash. */
async function write(tx: Tx, entries: readonly Publication['entry'][]): Promise<Map<string, Times>> {
  if (entries.length === 0) return new Map()
  const records = JSON.stringify(entries.map((entry) => toRecord(entry)))
  const { rows } = await tx.execute<{ orderHash: string; publishedMs: number; expiresMs: number | null }>(sql`
    insert into orders (${names})
    select ${names} from json_to_recordset(${records}::json) as record (${sql.raw(written)})
    on conflict (order_hash) do update set
      remaining = excluded.remaining, signer = excluded.signer, status = excluded.status,
      problem = excluded.problem, body = excluded.body, checked_at = now(),
      expires_at = case when orders.status = 'open' then orders.expires_at else excluded.expires_at end
    returning order_hash as "orderHash", (extract(epoch from published_at) * 1000)::float8 as "publishedMs",
      (extract(epoch from orders.expires_at) * 1000)::float8 as "expiresMs"`)
  return new Map(
    rows.map(({ orderHash, publishedMs, expiresMs }) => [
      orderHash,
      {
        publishedAt: new Date(publishedMs),
        expiresAt: expiresMs === null ? undefined : new Date(expiresMs),
      },
    ]),
  )
}

/** A row as JSON: amounts as decimal strings. */
function toRecord(entry: Publication['entry']): Record<string, unknown> {
  const { orderHash, kind, signer, app, dataset, workerpool, requester, ...rest } = columnsOf(entry)
  const { beneficiary, price, volume, remaining, tag, category, trust, body, status, problem, expiresAt } =
    rest
  return {
    ...{ order_hash: orderHash, kind, signer, app, dataset, workerpool, requester, beneficiary },
    ...{ price: `${price}`, volume: `${volume}`, remaining: `${remaining}`, tag },
    ...{ category: category?.toString(), trust: trust?.toString(), body, status, problem },
    expires_at: expiresAt,
  }
}
