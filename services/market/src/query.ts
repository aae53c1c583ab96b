import { addressSchema, requirementsSchema, uintSchema } from '@ruche/api'
import { type Address, ORDER_KINDS, type OrderKind, parseTag, type Requirements } from '@ruche/protocol'
import { z } from 'zod'
import type { Filter, Page, Role } from './store.ts'

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const addressOrAny = z.union([z.literal('any'), addressSchema])
const tag = z.string().transform((text, context) => {
  try {
    return parseTag(text)
  } catch (error) {
    context.addIssue((error as Error).message)
    return z.NEVER
  }
})

/**
 * Filters of a list, named as iExec's market API names them (iExec market API 7.1), and ours: `signer`, `minPrice`,
 * `maxPrice`, and tags by name. Names that do not apply to a kind are refused.
 */
const fields = {
  app: addressOrAny,
  dataset: addressOrAny,
  workerpool: addressOrAny,
  requester: addressOrAny,
  isAppStrict: flag,
  isDatasetStrict: flag,
  isWorkerpoolStrict: flag,
  isRequesterStrict: flag,
  beneficiary: addressSchema,
  signer: addressSchema,
  category: uintSchema,
  minTrust: uintSchema,
  maxTrust: uintSchema,
  minTag: tag,
  maxTag: tag,
  minVolume: uintSchema,
  minPrice: uintSchema,
  maxPrice: uintSchema,
} as const
type Field = keyof typeof fields

const common: readonly Field[] = [
  'app',
  'dataset',
  'workerpool',
  'requester',
  'signer',
  'minTag',
  'maxTag',
  'minVolume',
  'minPrice',
  'maxPrice',
]
const fieldsOf: Readonly<Record<OrderKind, readonly Field[]>> = {
  app: [...common, 'isDatasetStrict', 'isWorkerpoolStrict', 'isRequesterStrict'],
  dataset: [...common, 'isAppStrict', 'isWorkerpoolStrict', 'isRequesterStrict'],
  workerpool: [
    ...common,
    'isAppStrict',
    'isDatasetStrict',
    'isRequesterStrict',
    'category',
    'minTrust',
    'maxTrust',
  ],
  request: [...common, 'isWorkerpoolStrict', 'beneficiary', 'category', 'minTrust', 'maxTrust'],
}

/** Roles whose filter names the asset or account itself; the others filter by restriction. */
const exactRoles: Readonly<Record<OrderKind, readonly Role[]>> = {
  app: ['app'],
  dataset: ['dataset'],
  workerpool: ['workerpool'],
  request: ['app', 'dataset', 'requester'],
}

const requirementNames = Object.keys(requirementsSchema.shape) as (keyof Requirements)[]

const page = {
  pageIndex: z.coerce.number().int().nonnegative().default(0),
  pageSize: z.coerce.number().int().min(1).max(1_000).default(20),
}

function makeListQuerySchema(kind: OrderKind) {
  const own = Object.fromEntries(fieldsOf[kind].map((name) => [name, fields[name].optional()]))
  return z
    .strictObject({ ...own, ...(kind === 'workerpool' ? requirementsSchema.shape : {}), ...page })
    .transform((query) => ({ filter: toFilter(kind, query as Query & Requirements), page: toPage(query) }))
}

// Made once: to make one takes longer than to read a page.
const listQuerySchemas = Object.fromEntries(
  ORDER_KINDS.map((kind) => [kind, makeListQuerySchema(kind)]),
) as Record<OrderKind, ReturnType<typeof makeListQuerySchema>>

/** The schema of the query string of one kind's list. */
export function listQuerySchema(kind: OrderKind) {
  return listQuerySchemas[kind]
}

type Query = { [Name in Field]?: z.output<(typeof fields)[Name]> }

function toPage({ pageIndex, pageSize }: { pageIndex: number; pageSize: number }): Page {
  return { index: pageIndex, size: pageSize }
}

function toFilter(kind: OrderKind, query: Query & Requirements): Filter {
  const filter: Filter = { exact: {}, allowed: {} }
  for (const role of ['app', 'dataset', 'workerpool', 'requester'] as const) {
    const wanted = query[role] as Address | 'any' | undefined
    if (wanted === undefined) continue
    if (!exactRoles[kind].includes(role)) {
      const strict = query[`is${role[0]!.toUpperCase()}${role.slice(1)}Strict` as Field] === true
      filter.allowed[role] = wanted === 'any' ? 'any' : { address: wanted, strict }
    } else if (wanted !== 'any') filter.exact[role] = wanted
  }
  if (query.beneficiary !== undefined) filter.exact.beneficiary = query.beneficiary
  if (query.signer !== undefined) filter.exact.signer = query.signer
  return {
    ...filter,
    ...given('category', query.category),
    ...given('trustMin', query.minTrust),
    ...given('trustMax', query.maxTrust),
    ...given('tagMin', query.minTag),
    ...given('tagMax', query.maxTag),
    ...given('volumeMin', query.minVolume),
    ...given('priceMin', query.minPrice),
    ...given('priceMax', query.maxPrice),
    ...given('requirements', requirementsOf(query)),
  }
}

function given<Name extends keyof Filter>(name: Name, value: Filter[Name] | undefined): Partial<Filter> {
  return value === undefined ? {} : { [name]: value }
}

function requirementsOf(query: Requirements): Requirements | undefined {
  const asked = requirementNames.filter((name) => query[name] !== undefined)
  return asked.length === 0 ? undefined : Object.fromEntries(asked.map((name) => [name, query[name]]))
}
