import { toWire } from '@ruche/api'
import {
  type Hex,
  ORDER_FIELDS,
  type OrderKind,
  type Orders,
  type SignedOrders,
  ZERO_ADDRESS,
} from '@ruche/protocol'
import type { orders } from './schema.ts'
import type { Entry } from './store.ts'

type OrderRow = typeof orders.$inferSelect
type Roles = Pick<OrderRow, 'app' | 'dataset' | 'workerpool' | 'requester'>

/** The columns by which an order is found. */
export function columnsOf(entry: Omit<Entry, 'publishedAt' | 'status'>): typeof orders.$inferInsert {
  const { kind, orderHash, signer, remaining, order, expiresAt = null } = entry
  return {
    kind,
    orderHash,
    signer,
    remaining,
    ...rolesOf(kind, order),
    beneficiary: 'beneficiary' in order ? order.beneficiary : null,
    price: priceOf(kind, order),
    volume: order.volume,
    tag: toBits(order.tag),
    category: 'category' in order ? order.category : null,
    trust: 'trust' in order ? order.trust : null,
    body: toWire(order) as Record<string, string>,
    status: 'open',
    problem: null,
    expiresAt,
  }
}

/** Who may stand in each role of a deal made with this order; zero is anyone. */
function rolesOf(kind: OrderKind, order: Orders[OrderKind]): Roles {
  const fields = order as unknown as Record<string, string | undefined>
  const role = (name: string) => fields[name] ?? fields[`${name}restrict`] ?? ZERO_ADDRESS
  const roles = {
    app: role('app'),
    dataset: role('dataset'),
    workerpool: role('workerpool'),
    requester: role('requester'),
  }
  return kind === 'request' ? roles : { ...roles, requester: fields.requesterrestrict ?? ZERO_ADDRESS }
}

/** What one task costs; of a request, the most it pays for the workerpool. */
function priceOf(kind: OrderKind, order: Orders[OrderKind]): bigint {
  const fields = order as unknown as Record<string, bigint | undefined>
  return fields[kind === 'request' ? 'workerpoolmaxprice' : `${kind}price`]!
}

/** Reads a row back; the body was checked when it came in. */
export function entryOf<Kind extends OrderKind = OrderKind>(
  row: Pick<
    OrderRow,
    | 'orderHash'
    | 'kind'
    | 'body'
    | 'signer'
    | 'remaining'
    | 'status'
    | 'problem'
    | 'publishedAt'
    | 'expiresAt'
  >,
): Entry<Kind> {
  const kind = row.kind as Kind
  return {
    kind,
    orderHash: row.orderHash as Hex,
    order: readBody(kind, row.body),
    signer: row.signer as Hex,
    remaining: row.remaining,
    status: row.status,
    ...(row.problem === null ? {} : { problem: row.problem }),
    publishedAt: row.publishedAt,
    ...(row.expiresAt === null ? {} : { expiresAt: row.expiresAt }),
  }
}

/** The order as it was checked when it came in, its amounts as numbers again. */
function readBody<Kind extends OrderKind>(kind: Kind, body: Record<string, string>): SignedOrders[Kind] {
  const fields = ORDER_FIELDS[kind].map(({ name, type }) => [
    name,
    type === 'uint256' ? BigInt(body[name]!) : body[name]!,
  ])
  return { ...Object.fromEntries(fields), sign: body.sign } as SignedOrders[Kind]
}

/** 32 bytes as 256 digits 0 and 1, as PostgreSQL's bit strings are written. */
export function toBits(tag: Hex): string {
  return BigInt(tag).toString(2).padStart(256, '0')
}
