/** What the sender knows of one transaction from its first sending to the end of its watch. */
export type FlightView = {
  nonce: number
  /** Was a receipt found under one of its hashes, at this look? Only asked when the nonce is used. */
  included: boolean
  /** Looks in a row, this one included, at which its nonce was used by something else. */
  strangerLooks: number
  /** Time since it was last signed. */
  ageMs: number
}

/** The account as the node sees it at the same look. */
export type AccountView = {
  /** Transactions in blocks, so also the lowest nonce not used. */
  minedCount: number
  /** The same with those waiting in the node's pool without a gap before them. */
  pendingCount: number
}

export type FlightStep =
  /** It has a receipt: tell those who wait. */
  | 'deliver'
  /** The node forgot it (a restart, a rollback): the same bytes again, which can never be executed twice. */
  | 'resend'
  /** Its nonce was used by another transaction, so it can never be executed: sign it again with a fresh nonce. */
  | 'renumber'
  /** Nobody takes it at its price: sign it again with the same nonce and higher fees. */
  | 'raise'
  | 'wait'

/** A stranger must be seen at this many looks: between two questions of one look the chain may be rolled back. */
const strangerLooksMin = 3
/** The same for a gap between nonces: a node behind the others may just not know yet. */
export const gapLooksMin = 3

/** Decides what to do about one transaction. */
export function planFlight(flight: FlightView, account: AccountView, stuckMs: number): FlightStep {
  if (account.minedCount > flight.nonce) {
    if (flight.included) return 'deliver'
    return flight.strangerLooks >= strangerLooksMin ? 'renumber' : 'wait'
  }
  if (account.pendingCount <= flight.nonce) return 'resend'
  return flight.ageMs >= stuckMs ? 'raise' : 'wait'
}

/**
 * Nonces that nothing we hold will fill although we hold later ones: a rollback deeper than the sender's memory. They are
 * filled with empty transactions; giving the later ones new nonces could execute them twice.
 *
 * @param held - Nonces of the transactions still watched.
 */
export function findNonceGap(held: readonly number[], account: AccountView): number[] {
  if (held.length === 0) return []
  const last = Math.max(...held)
  const gap: number[] = []
  for (let nonce = account.pendingCount; nonce < last; nonce++) if (!held.includes(nonce)) gap.push(nonce)
  return gap
}
