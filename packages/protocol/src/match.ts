import { type Address, isSameAddress } from './address.ts'
import { formatAmount } from './amount.ts'
import { TRUST_MAX } from './consensus.ts'
import { ORDER_KINDS, type OrderKind, type Orders } from './order.ts'
import { isAllowed, type Membership, restrictionsOf } from './restriction.ts'
import { dealTagOf, differenceOfTags, formatTag, isTeeTag, TAG_NONE } from './tag.ts'
import {
  type Consumed,
  hasDataset,
  matchVolumeOf,
  pricesOf,
  remainingOf,
  schedulerStakeOf,
  taskPriceOf,
} from './terms.ts'

/** What the hub says about an order's signature. Malformed: not presigned, and not 64 or 65 bytes from a key. */
export type SignatureVerdict = 'valid' | 'invalid' | 'malformed'

/** Everything outside the orders that decides a match; whoever asks reads it from the chain first. */
export type MatchFacts = {
  /** Number of categories of the hub. */
  categoryCount: bigint
  /** Tasks already sold of each order. */
  consumed: Consumed
  /** Is what each order sells known to its registry? The dataset's counts only when there is one. */
  registered: Readonly<Record<'app' | 'dataset' | 'workerpool', boolean>>
  /** By the asset's present owner, or the requester. The dataset's counts only when there is one. */
  signatures: Readonly<Record<OrderKind, SignatureVerdict>>
  /** Memberships that hold, of those `groupQuestionsOf` asks about. */
  memberships: readonly Membership[]
  /** Who pays: the requester, or a sponsor. `stake` is the free balance in the hub, nRLC. */
  payer: { address: Address; stake: bigint }
  /** The workerpool's owner. `stake` is the free balance in the hub, nRLC. */
  scheduler: { address: Address; stake: bigint }
}

/** One reason why the hub would refuse the orders. */
export type MatchFinding = {
  /** The reason the contract reverts with. */
  rule: string
  /** The orders that do not fit each other, or do not fit the chain. */
  orders: readonly OrderKind[]
  /** A sentence with the values. */
  message: string
  /** What to do about it. */
  hint: string
}

/** A deal is stored as the code of one contract (EIP-170: 24 576 bytes), of which its other terms take up to 321. */
export const PARAMS_BYTES_MAX = 24_239

type Asset = 'app' | 'dataset' | 'workerpool'

/**
 * Lists every reason why the hub would refuse to match the orders, in the order in which it looks; the first is the
 * one it would revert with. An empty list: the hub would make the deal.
 *
 * @see iExec PoCo 6.2, `matchOrders`; `TrustTooHigh` and `ParamsTooLarge` are limits of our hub.
 */
export function checkMatch(orders: Orders, facts: MatchFacts): MatchFinding[] {
  return [
    ...checkTerms(orders, facts.categoryCount),
    ...checkPrices(orders),
    ...checkTags(orders),
    ...checkAssets(orders),
    ...checkRestrictions(orders, facts.memberships),
    ...checkOwners(orders, facts),
    ...checkVolume(orders, facts.consumed),
    ...checkLimits(orders),
    ...checkStakes(orders, facts),
  ]
}

function* checkTerms({ workerpool, request }: Orders, categoryCount: bigint): Generator<MatchFinding> {
  if (request.category !== workerpool.category) {
    yield finding('0x00', ['workerpool', 'request'], {
      message: `The request is for category ${request.category}, the workerpool offers category ${workerpool.category}.`,
      hint: 'Choose a workerpool order of the same category.',
    })
  }
  if (request.category >= categoryCount) {
    yield finding('0x01', ['request'], {
      message: `Category ${request.category} does not exist: the chain has ${categoryCount}, counted from 0.`,
      hint: 'Ask for a category that exists.',
    })
  }
  if (request.trust > workerpool.trust) {
    yield finding('0x02', ['workerpool', 'request'], {
      message: `The request wants a trust of ${request.trust}, the workerpool offers at most ${workerpool.trust}.`,
      hint: 'Choose a workerpool order with a higher trust, or ask for less.',
    })
  }
}

function* checkPrices({ app, dataset, workerpool, request }: Orders): Generator<MatchFinding> {
  const rows: { rule: string; asset: Asset; price: bigint; limit: bigint }[] = [
    { rule: '0x03', asset: 'app', price: app.appprice, limit: request.appmaxprice },
    { rule: '0x04', asset: 'dataset', price: dataset.datasetprice, limit: request.datasetmaxprice },
    {
      rule: '0x05',
      asset: 'workerpool',
      price: workerpool.workerpoolprice,
      limit: request.workerpoolmaxprice,
    },
  ]
  for (const { rule, asset, price, limit } of rows) {
    if (price <= limit) continue
    yield finding(rule, [asset, 'request'], {
      message: `The ${asset} costs ${formatAmount(price)} per task, the request pays at most ${formatAmount(limit)}.`,
      hint: `Raise ${asset}maxprice in the request, or choose a cheaper ${asset} order.`,
    })
  }
}

function* checkTags({ app, dataset, workerpool, request }: Orders): Generator<MatchFinding> {
  const wanted = dealTagOf({ app: app.tag, dataset: dataset.tag, request: request.tag })
  const missing = differenceOfTags(wanted, workerpool.tag)
  if (missing !== TAG_NONE) {
    yield finding('0x06', ['workerpool', 'request'], {
      message: `The deal needs ${formatTag(wanted)}, the workerpool order lacks ${formatTag(missing)}.`,
      hint: 'Choose a workerpool order that has these tags.',
    })
  }
  if (isTeeTag(wanted) && !isTeeTag(app.tag)) {
    yield finding('0x07', ['app', 'request'], {
      message: `The deal needs a TEE, the app order's tag is ${formatTag(app.tag)}.`,
      hint: 'Choose an app order with the tag "tee", or data and a request that need no TEE.',
    })
  }
}

function* checkAssets({ app, dataset, request }: Orders): Generator<MatchFinding> {
  if (!isSameAddress(request.app, app.app)) {
    yield finding('0x10', ['app', 'request'], {
      message: `The request is for the app ${request.app}, the app order sells ${app.app}.`,
      hint: 'Choose an order of the app asked for.',
    })
  }
  if (!isSameAddress(request.dataset, dataset.dataset)) {
    yield finding('0x11', ['dataset', 'request'], {
      message: `The request is for the dataset ${request.dataset}, the dataset order sells ${dataset.dataset}.`,
      hint: 'Choose an order of the dataset asked for; the zero address in both means none.',
    })
  }
}

function* checkRestrictions(orders: Orders, memberships: readonly Membership[]): Generator<MatchFinding> {
  for (const { rule, kind, field, allowed, subject, role } of restrictionsOf(orders)) {
    if (isAllowed({ allowed, subject }, memberships)) continue
    const who = role === 'request' ? 'requester' : role
    yield finding(rule, [kind, role], {
      message: `The ${kind} order allows only the ${who} ${allowed} (${field}), this one is ${subject}.`,
      hint: `Choose ${article(kind)} order without this restriction, or another ${who}.`,
    })
  }
}

/** Registration and signatures, asset by asset, then the request. */
function* checkOwners(orders: Orders, { registered, signatures }: MatchFacts): Generator<MatchFinding> {
  const rules = { app: '0x2', dataset: '0x3', workerpool: '0x4', request: '0x5' }
  for (const kind of ORDER_KINDS) {
    if (kind === 'dataset' && !hasDataset(orders)) continue
    if (kind !== 'request' && !registered[kind]) {
      yield finding(`${rules[kind]}0`, [kind], {
        message: `The ${kind} ${addressOf(orders, kind)} is not registered.`,
        hint: `Create the ${kind} on this chain first, or check its address.`,
      })
    }
    if (signatures[kind] !== 'valid')
      yield badSignature(`${rules[kind]}${kind === 'request' ? 0 : 1}`, kind, signatures[kind])
  }
}

function badSignature(rule: string, kind: OrderKind, verdict: SignatureVerdict): MatchFinding {
  const signer = kind === 'request' ? 'its requester' : `the owner of the ${kind}`
  const hint = `Let ${signer} sign the order, for this chain and this hub.`
  if (verdict === 'malformed') {
    const message = `The ${kind} order has no signature of 64 or 65 bytes and is not presigned.`
    return { rule: 'invalid-signature-format', orders: [kind], message, hint }
  }
  return finding(rule, [kind], { message: `The ${kind} order is not signed by ${signer}.`, hint })
}

function* checkVolume(orders: Orders, consumed: Consumed): Generator<MatchFinding> {
  if (matchVolumeOf(orders, consumed) > 0n) return
  const used = ORDER_KINDS.filter(
    (kind) =>
      (kind !== 'dataset' || hasDataset(orders)) && remainingOf(orders[kind].volume, consumed[kind]) === 0n,
  )
  yield finding('0x60', used, {
    message: `Nothing is left of the ${used.join(' and the ')} order: consumed or closed.`,
    hint: 'Choose an order with volume left.',
  })
}

/** What our hub refuses beyond PoCo, since it could not be stored or counted. */
function* checkLimits({ request }: Orders): Generator<MatchFinding> {
  if (request.trust > TRUST_MAX) {
    yield {
      rule: 'TrustTooHigh',
      orders: ['request'],
      message: `The request wants a trust of ${request.trust}, the chain can weigh at most ${TRUST_MAX}.`,
      hint: 'Ask for less.',
    }
  }
  const sizeBytes = new TextEncoder().encode(request.params).length
  if (sizeBytes > PARAMS_BYTES_MAX) {
    yield {
      rule: 'ParamsTooLarge',
      orders: ['request'],
      message: `The request's params have ${sizeBytes} bytes, the chain stores at most ${PARAMS_BYTES_MAX}.`,
      hint: 'Put large inputs into files and name their URLs in iexec_input_files.',
    }
  }
}

function* checkStakes(orders: Orders, { consumed, payer, scheduler }: MatchFacts): Generator<MatchFinding> {
  const rule = 'IexecEscrow: Transfer amount exceeds balance'
  const prices = pricesOf(orders)
  const volume = matchVolumeOf(orders, consumed)
  const cost = taskPriceOf(prices) * volume
  const stake = schedulerStakeOf(prices.workerpool) * volume
  if (payer.stake < cost) {
    yield {
      rule,
      orders: ['request'],
      message: `The deal costs ${formatAmount(cost)} for ${countTasks(volume)}, the account of ${payer.address} has ${formatAmount(payer.stake)}.`,
      hint: `Deposit ${formatAmount(cost - payer.stake)} more, or ask for fewer tasks.`,
    }
  }
  // The price is locked first: a scheduler that pays for its own deal has only the rest for its stake.
  const left = isSameAddress(payer.address, scheduler.address) ? scheduler.stake - cost : scheduler.stake
  if (left < stake) {
    yield {
      rule,
      orders: ['workerpool'],
      message: `The workerpool must stake ${formatAmount(stake)} for ${countTasks(volume)}, its owner ${scheduler.address} has ${formatAmount(left > 0n ? left : 0n)}.`,
      hint: 'Ask for fewer tasks, or choose another workerpool.',
    }
  }
}

function finding(
  code: string,
  orders: readonly OrderKind[],
  words: { message: string; hint: string },
): MatchFinding {
  return { rule: `iExecV5-matchOrders-${code}`, orders, ...words }
}

function addressOf({ app, dataset, workerpool }: Orders, asset: Asset): Address {
  return { app: app.app, dataset: dataset.dataset, workerpool: workerpool.workerpool }[asset]
}

function article(kind: OrderKind): string {
  return kind === 'app' ? 'an app' : `a ${kind}`
}

function countTasks(volume: bigint): string {
  return volume === 1n ? '1 task' : `${volume} tasks`
}
