import { addressSchema, wordSchema } from '@ruche/api'
import type { Address, OrderKind } from '@ruche/protocol'
import { z } from 'zod'
import { bookRequestInvalid } from '../errors.ts'
import { listQuerySchema } from '../query.ts'
import type { Filter, Page } from '../store.ts'

/** Bounds of a page at iExec's gateway; above them its own API answers 400. */
const pageSizeMin = 10
const pageSizeMax = 1_000

const pageSchema = z.object({
  pageIndex: z.coerce.number().int().nonnegative().max(1_000_000).optional(),
  /** As old clients call it. */
  page: z.coerce.number().int().nonnegative().max(1_000_000).optional(),
  pageSize: z.coerce.number().int().min(pageSizeMin).max(pageSizeMax).default(20),
})

/** Reads the page that a list asks for. */
export function readPage(query: Record<string, string>): Page {
  const { pageIndex, page, pageSize } = parseGateway(pageSchema, query)
  return { index: pageIndex ?? page ?? 0, size: pageSize }
}

/** Refuses requests for another chain. */
export function readChainId(query: Record<string, string>, chainId: number): void {
  if (query.chainId === undefined || query.chainId === '') throw bookRequestInvalid('chainId is required')
  if (query.chainId !== `${chainId}`)
    throw bookRequestInvalid(`Unsupported chain: ${query.chainId.slice(0, 80)}`)
}

const ownerNames = { app: 'appOwner', dataset: 'datasetOwner', workerpool: 'workerpoolOwner' } as const
/** Names that `/v1` has and the gateway does not: they would narrow a list by surprise. */
const ours = ['signer', 'minPrice', 'maxPrice', 'bulkOnly', 'page']

/**
 * Reads the filters of a list as iExec's gateway does: names that it does not know are left alone, an app's or a
 * dataset's list needs to be told whose.
 */
export function readFilter(kind: OrderKind, query: Record<string, string>): Filter {
  const ownerName = kind === 'request' ? undefined : ownerNames[kind]
  const owner = ownerName === undefined ? undefined : query[ownerName]
  if ((kind === 'app' || kind === 'dataset') && query[kind] === undefined && owner === undefined)
    throw bookRequestInvalid(`${kind} or ${ownerName} is required`)
  const schema = listQuerySchema(kind)
  const known = new Set(schema.in.keyof().options as string[])
  const beneficiary = query.beneficiary === 'any' ? undefined : query.beneficiary
  const asked = Object.fromEntries(
    Object.entries({ ...query, ...(beneficiary === undefined ? {} : { beneficiary }) }).filter(
      ([name, value]) =>
        known.has(name) && !ours.includes(name) && !(name === 'beneficiary' && value === 'any'),
    ),
  )
  const { filter } = parseGateway(schema, asked)
  const signer = owner === undefined || owner === 'any' ? undefined : parseGateway(addressSchema, owner)
  return {
    ...filter,
    exact: { ...filter.exact, ...(signer === undefined ? {} : { signer }) },
    ...(kind === 'dataset' && query.bulkOnly === 'true' ? { bulkOnly: true } : {}),
  }
}

/** Parses with the message on the wire that iExec's clients show. */
export function parseGateway<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw bookRequestInvalid(`${[...issue!.path, ''].join(' ')}${issue!.message}`.trim())
}

/** The body of an unpublication. */
const targetSchema = z.object({
  target: z.enum(['unpublish_orderHash', 'unpublish_last', 'unpublish_all']),
  orderHash: wordSchema.optional(),
})

export type Target = { type: 'hash'; orderHash: `0x${string}` } | { type: 'last' | 'all'; subject: Address }

export function readTarget(kind: OrderKind, body: unknown): Target {
  const { target, orderHash } = parseGateway(targetSchema, body)
  if (target === 'unpublish_orderHash') {
    if (orderHash === undefined) throw bookRequestInvalid('orderHash is required')
    return { type: 'hash', orderHash }
  }
  const name = kind === 'request' ? 'requester' : kind
  const subject = parseGateway(z.object({ [name]: addressSchema }), body)[name] as Address
  return { type: target === 'unpublish_last' ? 'last' : 'all', subject }
}
