import { type Hex, hashOrder, type OrderKind, type SignedOrders } from '@ruche/protocol'
import { type Assessment, assessOrder, type OrderFacts, subjectOf } from './assess.ts'
import { type ChainFacts, type ChainReads, readNow } from './facts.ts'
import type { Entry, Settled, Store } from './store.ts'

/** A signed order together with its kind, which tells its shape. */
export type SignedOrder = { [Kind in OrderKind]: { kind: Kind; order: SignedOrders[Kind] } }[OrderKind]

/** What an order is worth, who must have signed it, and that account's free balance. */
export type Inspection = Assessment & { orderHash: Hex; signer: Hex | undefined; stake: bigint }

/**
 * Asks the chain about an order and decides what it is worth. The hash is always computed here, never believed.
 *
 * @param guess - Who signed it as far as is known; right, it spares a question after the other.
 */
export async function inspectOrder(
  kinded: SignedOrder,
  chain: ChainReads,
  guess = guessSigner(kinded),
): Promise<Inspection> {
  const orderHash = hashOrder(kinded.kind, kinded.order, chain.domain)
  const facts = await readFacts(kinded, { orderHash, chain, guess })
  return { ...assessOrder(kinded, orderHash, facts), orderHash, signer: facts.signer, stake: facts.stake }
}

function guessSigner(kinded: SignedOrder): Hex | undefined {
  return kinded.kind === 'request' ? subjectOf(kinded) : undefined
}

type Asked = { orderHash: Hex; chain: ChainReads; guess: Hex | undefined }

async function readFacts(kinded: SignedOrder, { orderHash, chain, guess }: Asked): Promise<OrderFacts> {
  const about = { hash: orderHash, sign: kinded.order.sign, chain }
  const [signer, [consumed = 0n], categoryCount, guessed] = await Promise.all([
    findSigner(kinded, chain),
    chain.readConsumed([orderHash]),
    chain.countCategories(),
    guess === undefined ? undefined : readSigner(guess, about),
  ])
  if (signer === undefined) return { signer, signature: 'invalid', consumed, stake: 0n, categoryCount }
  const told = signer === guess ? guessed! : await readSigner(signer, about)
  return { signer, consumed, categoryCount, ...told }
}

async function readSigner(
  signer: Hex,
  { hash, sign, chain }: { hash: Hex; sign: Hex; chain: ChainReads },
): Promise<Pick<OrderFacts, 'signature' | 'stake'>> {
  const [signature, stake] = await Promise.all([
    chain.checkSignature({ signer, hash, sign }),
    chain.readStake(signer),
  ])
  return { signature, stake }
}

async function findSigner(kinded: SignedOrder, chain: ChainReads): Promise<Hex | undefined> {
  const subject = subjectOf(kinded)
  const owner = kinded.kind === 'request' ? subject : await chain.findOwner(kinded.kind, subject)
  return owner?.toLowerCase() as Hex | undefined
}

/** Asks the chain again about orders of the book, and says what became of each. */
export async function inspectEntries(entries: readonly Entry[], chain: ChainReads): Promise<Settled[]> {
  return await Promise.all(
    entries.map(async (entry) => {
      const inspection = await inspectOrder(entry as SignedOrder, chain, entry.signer)
      const { orderHash, status, remaining, problem } = inspection
      return { orderHash, status, remaining, problem: problem?.message }
    }),
  )
}

/** Orders asked about at a time when blocks have left the chain: the whole book waits for its turn. */
export const recheckSize = 200

/** Brings the orders asked about longest ago up to date; to be repeated for as long as the market runs. */
export async function sweepOrders({ store, chain, limit }: Sweep): Promise<void> {
  await recheckForgotten({ store, chain, limit: Math.max(limit, recheckSize) })
  await store.settle(await inspectEntries(await store.listToCheck(limit), await readNow(chain)))
}

/** Asks anew about every order since which blocks have left the chain. */
export async function recheckForgotten({ store, chain, limit }: Sweep): Promise<void> {
  for (;;) {
    const entries = await store.listForgotten(limit)
    if (entries.length === 0) return
    await store.settle(await inspectEntries(entries, await readNow(chain)))
  }
}

type Sweep = {
  store: Store
  chain: ChainFacts
  /** Orders asked about at a time. */
  limit: number
}
