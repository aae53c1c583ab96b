import { encodeParams, type OrderKind, type Orders, TRUST_MAX } from '@ruche/protocol'
import { makeAppOrder, makeRequestOrder, makeWorkerpoolOrder } from '@ruche/sdk'
import type { Hex } from 'viem'
import { readAmount } from '../parts/read-amount.ts'

/** Kinds of order that the form makes. */
export const PLACED_KINDS = ['request', 'workerpool', 'app'] as const satisfies OrderKind[]
export type PlacedKind = (typeof PLACED_KINDS)[number]

/** What is typed into the form: texts as they are. */
export type OrderDraft = {
  kind: PlacedKind
  /** The app that is asked for or sold, or the pool that works. */
  asset: string
  tasks: string
  appPrice: string
  poolPrice: string
  trust: string
  args: string
}

export const FIRST_DRAFT: OrderDraft = {
  kind: 'request',
  asset: '',
  tasks: '1',
  appPrice: '0.01',
  poolPrice: '0.1',
  trust: '5',
  args: '',
}

type DraftField = Exclude<keyof OrderDraft, 'kind'>

/** The fields that an order of each kind is made from. */
export const FIELDS_OF: Readonly<Record<PlacedKind, readonly DraftField[]>> = {
  request: ['asset', 'tasks', 'appPrice', 'poolPrice', 'trust', 'args'],
  workerpool: ['asset', 'tasks', 'poolPrice', 'trust'],
  app: ['asset', 'appPrice'],
}

/** An order to be signed. */
export type Placed = { [Kind in PlacedKind]: { kind: Kind; order: Orders[Kind] } }[PlacedKind]

const CHECKS: Readonly<Record<DraftField, (text: string) => boolean>> = {
  asset: (text) => /^0x[0-9a-fA-F]{40}$/.test(text),
  tasks: (text) => /^[1-9]\d{0,8}$/.test(text),
  appPrice: (text) => readAmount(text) !== undefined,
  poolPrice: (text) => readAmount(text) !== undefined,
  trust: (text) => /^\d{1,10}$/.test(text) && BigInt(text) <= TRUST_MAX,
  args: () => true,
}

/** The fields that an order cannot be made with as they are. */
export function faultsOf(draft: OrderDraft): DraftField[] {
  return FIELDS_OF[draft.kind].filter((field) => !CHECKS[field](draft[field]))
}

/** The order that a faultless draft stands for. */
export function orderOf(
  draft: OrderDraft,
  { account, category }: { account: Hex; category: bigint },
): Placed {
  const asset = draft.asset.toLowerCase() as Hex
  const [appNrlc, poolNrlc] = [readAmount(draft.appPrice) ?? 0n, readAmount(draft.poolPrice) ?? 0n]
  const terms = { category, trust: BigInt(draft.trust) }
  const count = BigInt(draft.tasks)
  switch (draft.kind) {
    case 'app':
      return { kind: 'app', order: makeAppOrder({ app: asset, priceNrlc: appNrlc }) }
    case 'workerpool': {
      const pool = { workerpool: asset, priceNrlc: poolNrlc, volume: count, ...terms }
      return { kind: 'workerpool', order: makeWorkerpoolOrder(pool) }
    }
    case 'request': {
      const params = encodeParams(draft.args.trim() === '' ? {} : { args: draft.args.trim() })
      const wish = { app: asset, appMaxNrlc: appNrlc, poolMaxNrlc: poolNrlc, count, params, ...terms }
      return { kind: 'request', order: makeRequestOrder(account, wish) }
    }
  }
}
