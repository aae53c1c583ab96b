import { type Hex, type OrderKind, VOLUME_UNLIMITED, ZERO_ADDRESS } from '@ruche/protocol'
import { type SQL, sql } from 'drizzle-orm'
import { toBits } from './entry.ts'
import { meets } from './profile/meets.ts'
import type { Filter, Role } from './store.ts'

/** Roles whose column holds a restriction rather than the asset itself. */
const restrictedRoles: Readonly<Record<OrderKind, readonly Role[]>> = {
  app: ['dataset', 'workerpool', 'requester'],
  dataset: ['app', 'workerpool', 'requester'],
  workerpool: ['app', 'dataset', 'requester'],
  request: ['workerpool'],
}

/**
 * Which rows of `orders` a filter means. Kinds and the zero address are written out, so that the partial indexes that name them
 * are found. The text is put together from few pieces: the query builder's own operators take longer than the query.
 */
export function conditionOf(kind: OrderKind, filter: Filter): SQL {
  const { exact, category, tagMin, tagMax, trustMin, trustMax, volumeMin, priceMin, priceMax, bulkOnly } =
    filter
  const conditions: SQL[] = [sql.raw(`orders.status = 'open' and orders.kind = '${kind}'`)]
  const compare = (text: string, value: string | bigint | undefined) => {
    if (value !== undefined) conditions.push(sql`${sql.raw(text)} ${value.toString()}`)
  }
  for (const [name, value] of Object.entries(exact))
    compare(`orders.${columns[name as keyof typeof exact]} =`, value)
  for (const role of restrictedRoles[kind]) conditions.push(...isAllowed(role, filter))
  compare('orders.category =', category)
  compare('orders.trust >=', trustMin)
  compare('orders.trust <=', trustMax)
  compare('orders.remaining >=', volumeMin)
  compare('orders.price >=', priceMin)
  compare('orders.price <=', priceMax)
  if (tagMin !== undefined) conditions.push(hasBits(tagMin))
  if (tagMax !== undefined) conditions.push(hasOnlyBits(tagMax))
  const abilities = filter.requirements === undefined ? undefined : meets(filter.requirements)
  if (abilities !== undefined) conditions.push(abilities)
  if (bulkOnly) conditions.push(sql.raw(`orders.price = 0 and orders.volume >= ${VOLUME_UNLIMITED - 1n}`))
  return sql.join(conditions, sql.raw(' and '))
}

/** Names of columns that an exact filter may ask for. */
const columns: Readonly<Record<keyof Filter['exact'], string>> = {
  app: 'app',
  dataset: 'dataset',
  workerpool: 'workerpool',
  requester: 'requester',
  beneficiary: 'beneficiary',
  signer: 'signer',
}

function isAllowed(role: Role, { exact, allowed }: Filter): SQL[] {
  const filter = allowed[role]
  if (exact[role] !== undefined || filter === 'any') return []
  const toAnyone = `orders.${role} = '${ZERO_ADDRESS}'`
  if (filter === undefined) return [sql.raw(toAnyone)]
  if (filter.strict) return [sql`${sql.raw(`orders.${role} =`)} ${filter.address}`]
  return [sql`${sql.raw(`(${toAnyone} or orders.${role} =`)} ${filter.address})`]
}

function hasBits(tag: Hex): SQL {
  // Equal, since it cannot be greater; of an equation the planner would think that next to nothing fulfils it.
  const bits = sql.raw(bitsOf(tag))
  return sql`(orders.tag & ${bits}) >= ${bits}`
}

function hasOnlyBits(tag: Hex): SQL {
  const bits = sql.raw(bitsOf(tag))
  return sql`(orders.tag | ${bits}) <= ${bits}`
}

/** Digits 0 and 1, whatever the tag. */
function bitsOf(tag: Hex): string {
  return `B'${toBits(tag)}'::bit(256)`
}
