import { type Address, Failure, formatAmount, type Hex, type OrderKind } from '@ruche/protocol'

/** Thrown when an order sells something its registry does not know. */
export function assetNotRegistered(kind: OrderKind, asset: Address): Failure<'ASSET_NOT_REGISTERED'> {
  return new Failure(`The ${kind} ${asset} is not registered.`, {
    code: 'ASSET_NOT_REGISTERED',
    hint: `Create the ${kind} on this chain first, or check its address.`,
  })
}

/** Thrown when an order is neither signed nor presigned by whoever must. */
export function orderSignatureInvalid({
  kind,
  orderHash,
  signer,
}: {
  kind: OrderKind
  orderHash: Hex
  signer: Address
}): Failure<'ORDER_SIGNATURE_INVALID'> {
  const who = kind === 'request' ? 'its requester' : `the owner of the ${kind}`
  return new Failure(`The ${kind} order ${orderHash} is not signed by ${who}, ${signer}.`, {
    code: 'ORDER_SIGNATURE_INVALID',
    hint: `Let ${signer} sign exactly this order, for this chain and this hub.`,
  })
}

/** Thrown when no task is left of an order. */
export function orderConsumed({
  kind,
  orderHash,
  volume,
}: {
  kind: OrderKind
  orderHash: Hex
  volume: bigint
}): Failure<'ORDER_CONSUMED'> {
  return new Failure(
    `Nothing is left of the ${kind} order ${orderHash}: all ${volume} tasks are sold or closed.`,
    {
      code: 'ORDER_CONSUMED',
      hint: 'Sign a new order with another salt.',
    },
  )
}

/** Thrown when the workerpool's owner cannot stake on a single task. */
export function schedulerStakeMissing({
  owner,
  needed,
  stake,
}: {
  owner: Address
  needed: bigint
  stake: bigint
}): Failure<'SCHEDULER_STAKE_MISSING'> {
  return new Failure(
    `One task needs a stake of ${formatAmount(needed)}, the workerpool's owner ${owner} has ${formatAmount(stake)}.`,
    { code: 'SCHEDULER_STAKE_MISSING', hint: `Deposit ${formatAmount(needed - stake)} more for ${owner}.` },
  )
}

/** Thrown when the requester cannot pay for a single task at its own limits. */
export function requesterBalanceMissing({
  requester,
  needed,
  stake,
}: {
  requester: Address
  needed: bigint
  stake: bigint
}): Failure<'REQUESTER_BALANCE_MISSING'> {
  return new Failure(
    `One task may cost ${formatAmount(needed)}, the account of ${requester} has ${formatAmount(stake)}.`,
    {
      code: 'REQUESTER_BALANCE_MISSING',
      hint: `Deposit ${formatAmount(needed - stake)} more, or lower the most you pay.`,
    },
  )
}

/** Thrown when an order names a category the hub does not have. */
export function orderCategoryUnknown(category: bigint, count: bigint): Failure<'ORDER_CATEGORY_UNKNOWN'> {
  return new Failure(`Category ${category} does not exist: the chain has ${count}, counted from 0.`, {
    code: 'ORDER_CATEGORY_UNKNOWN',
    hint: 'Name a category that exists.',
  })
}

/** Thrown when one signer has as many open orders of a kind as the market keeps. */
export function orderLimitReached({
  kind,
  signer,
  limit,
}: {
  kind: OrderKind
  signer: Address
  limit: number
}): Failure<'ORDER_LIMIT_REACHED'> {
  return new Failure(`${signer} has ${limit} open ${kind} orders here, the most this market keeps.`, {
    code: 'ORDER_LIMIT_REACHED',
    hint: 'Unpublish or close some of them first.',
  })
}

/** Thrown when an order is published until a time that is over. */
export function orderExpired(expiresAt: Date): Failure<'ORDER_EXPIRED'> {
  return new Failure(`The order should have left the book at ${expiresAt.toISOString()}.`, {
    code: 'ORDER_EXPIRED',
    hint: 'Publish it until a later time, or until it is used up.',
  })
}

/** Thrown when the market does not have the order. */
export function orderNotFound(orderHash: string): Failure<'ORDER_NOT_FOUND'> {
  return new Failure(`The market has no order ${orderHash}.`, {
    code: 'ORDER_NOT_FOUND',
    hint: 'Check the hash; an order is known here only once published here.',
  })
}

/** Thrown when the history has nothing with this id. */
export function notOnChain(what: string, id: string): Failure<'NOT_ON_CHAIN'> {
  return new Failure(`The chain has no ${what} ${id}, as far as the market has read it.`, {
    code: 'NOT_ON_CHAIN',
    hint: 'Check the id; what has just happened appears here within a second. GET /v1/chain tells the last block read.',
  })
}

/** Thrown when someone other than its signer wants an order removed, or asks with a request that is out of date. */
export function unpublishRefused(orderHash: Hex, reason: string): Failure<'UNPUBLISH_REFUSED'> {
  return new Failure(`The order ${orderHash} stays published: ${reason}.`, {
    code: 'UNPUBLISH_REFUSED',
    hint: 'Sign the typed data that GET /v1/orders/{hash}/unpublish returns, with the key that signed the order.',
  })
}

/** Thrown when a request to the gateway is not what iExec's clients send; the message is what they show. */
export function bookRequestInvalid(message: string): Failure<'BOOK_REQUEST_INVALID'> {
  return new Failure(message, {
    code: 'BOOK_REQUEST_INVALID',
    hint: 'See docs/reference/iexec-compatibility.md for what the gateway reads.',
  })
}

/** Thrown when the caller may not do what it asks, or the book does not allow it. */
export function bookRefused(message: string): Failure<'BOOK_REFUSED'> {
  return new Failure(message, {
    code: 'BOOK_REFUSED',
    hint: 'Ask for a fresh challenge and sign it with the wallet that signed the order.',
  })
}

/** Thrown when the gateway does not have what is asked for. */
export function bookNotFound(what: string): Failure<'BOOK_NOT_FOUND'> {
  return new Failure(`${what} not found`, {
    code: 'BOOK_NOT_FOUND',
    hint: 'Check the hash, the id or the path.',
  })
}

/** Thrown when one wallet has as many challenges waiting as the gateway keeps. */
export function challengeLimitReached(wallet: Address, limit: number): Failure<'CHALLENGE_LIMIT_REACHED'> {
  return new Failure(`${wallet} has ${limit} challenges waiting here, the most this market keeps.`, {
    code: 'CHALLENGE_LIMIT_REACHED',
    hint: 'Sign one of them, or wait until they expire.',
  })
}

/** Thrown when the text of a profile is not JSON. */
export function profileMalformed(): Failure<'PROFILE_MALFORMED'> {
  return new Failure('The profile is a text that is not JSON.', {
    code: 'PROFILE_MALFORMED',
    hint: 'Sign and send the JSON text of the profile as it is.',
  })
}

/** Thrown when somebody other than its owner describes a workerpool or dataset, or with a profile that is out of date. */
export function profileRefused(
  kind: 'workerpool' | 'dataset',
  asset: Address,
  reason: string,
): Failure<'PROFILE_REFUSED'> {
  return new Failure(`The profile of the ${kind} ${asset} is not published: ${reason}.`, {
    code: 'PROFILE_REFUSED',
    hint: "Sign it with the owner's key for this chain and hub, dated now.",
  })
}

/** Thrown when nobody said anything of a workerpool or dataset here. */
export function profileNotFound(kind: 'workerpool' | 'dataset', asset: string): Failure<'PROFILE_NOT_FOUND'> {
  return new Failure(`The market has no profile of the ${kind} ${asset}.`, {
    code: 'PROFILE_NOT_FOUND',
    hint: 'Check the address; there is a profile here once its owner published one.',
  })
}

/** Thrown when an app is rated by somebody who had no task of it settled, or with what is out of date. */
export function ratingRefused(app: Address, reason: string): Failure<'RATING_REFUSED'> {
  return new Failure(`The rating of the app ${app} is not published: ${reason}.`, {
    code: 'RATING_REFUSED',
    hint: 'Name a deal of yours in which a task of the app was settled, and sign with the key that asked for it.',
  })
}

/** Thrown when an address asks, or a wallet publishes, more often than this market lets one. */
export class RateLimitedError extends Failure<'RATE_LIMITED'> {
  override readonly name = 'RateLimitedError'
  /** After so long the same request is let in. */
  readonly retryAfterSeconds: number

  constructor(who: string, retryAfterSeconds: number) {
    super(`${who} more often than this market lets one.`, {
      code: 'RATE_LIMITED',
      retryable: true,
      hint: `Wait ${retryAfterSeconds} seconds.`,
    })
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Thrown when somebody wants to go on after a change that is not kept any more, or was never made here. */
export function changesGone(
  after: number,
  { first, last }: { first: number; last: number },
): Failure<'CHANGES_GONE'> {
  return new Failure(`The changes after ${after} are not here: ${first} to ${last} are.`, {
    code: 'CHANGES_GONE',
    hint: 'Read the order book anew, and follow its changes from now.',
  })
}
