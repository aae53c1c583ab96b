import type { DatasetOrder } from '@ruche/protocol'
import { parseTag } from '@ruche/protocol'
import { makeDatasetOrder } from '@ruche/sdk'
import type { Hex } from 'viem'
import { readAddress } from '../parts/address-field.tsx'
import { readAmount } from '../parts/read-amount.ts'

/** The terms of an offer as they are typed. Empty addresses: anyone. Empty tasks: without limit. */
export type OfferDraft = { price: string; tasks: string; app: string; requester: string; workerpool: string }

export const FIRST_OFFER: OfferDraft = { price: '0.001', tasks: '', app: '', requester: '', workerpool: '' }

/** Keys are released to enclaves alone. */
const TAG = parseTag('tee,tdx')
const RESTRICTIONS = ['app', 'requester', 'workerpool'] as const

/** The fields that no offer can be made with. */
export function offerFaults(draft: OfferDraft): (keyof OfferDraft)[] {
  const isBad: Record<keyof OfferDraft, boolean> = {
    price: readAmount(draft.price) === undefined,
    tasks: draft.tasks.trim() !== '' && !/^[1-9]\d{0,14}$/.test(draft.tasks.trim()),
    app: isNoAddress(draft.app),
    requester: isNoAddress(draft.requester),
    workerpool: isNoAddress(draft.workerpool),
  }
  return (Object.keys(isBad) as (keyof OfferDraft)[]).filter((field) => isBad[field])
}

function isNoAddress(text: string): boolean {
  return text.trim() !== '' && readAddress(text) === undefined
}

/** The order that a faultless draft stands for. */
export function offerOf(dataset: Hex, draft: OfferDraft): DatasetOrder {
  const tasks = draft.tasks.trim()
  const only = RESTRICTIONS.map((name) => [name, readAddress(draft[name])] as const)
  return makeDatasetOrder({
    dataset,
    priceNrlc: readAmount(draft.price) ?? 0n,
    tag: TAG,
    ...(tasks === '' ? {} : { volume: BigInt(tasks) }),
    ...Object.fromEntries(only.filter(([, address]) => address !== undefined)),
  })
}
