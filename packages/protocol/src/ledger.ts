import type { Address } from './address.ts'
import { assert } from './failure.ts'

/** What an account has in the hub, in nRLC: what it may withdraw, and what is held until tasks end. */
export type Account = { readonly stake: bigint; readonly locked: bigint }

/** Accounts by address in lower case; an account that is not there has nothing. */
export type Ledger = ReadonlyMap<Address, Account>

/**
 * One step in the hub's ledger: `lock` moves from stake to locked, `unlock` back, `seize` takes from locked,
 * `reward` adds to stake. Seizures and rewards of one settlement are equal in sum: the hub keeps nothing.
 */
export type Movement = { type: 'lock' | 'unlock' | 'seize' | 'reward'; account: Address; amount: bigint }

export function accountOf(ledger: Ledger, address: Address): Account {
  return ledger.get(keyOf(address)) ?? { stake: 0n, locked: 0n }
}

/** The ledger after the movements, made in their order. One that no account can pay breaks an invariant. */
export function applyMovements(ledger: Ledger, movements: readonly Movement[]): Ledger {
  const accounts = new Map(ledger)
  for (const movement of movements) {
    const after = move(accountOf(accounts, movement.account), movement)
    assert(
      after.stake >= 0n && after.locked >= 0n,
      `${movement.account} can ${movement.type} ${movement.amount}`,
    )
    accounts.set(keyOf(movement.account), after)
  }
  return accounts
}

/** All that the accounts have, free and locked, in nRLC. */
export function totalOf(ledger: Ledger): bigint {
  return [...ledger.values()].reduce((sum, { stake, locked }) => sum + stake + locked, 0n)
}

function move({ stake, locked }: Account, { type, amount }: Movement): Account {
  switch (type) {
    case 'lock':
      return { stake: stake - amount, locked: locked + amount }
    case 'unlock':
      return { stake: stake + amount, locked: locked - amount }
    case 'seize':
      return { stake, locked: locked - amount }
    case 'reward':
      return { stake: stake + amount, locked }
  }
}

function keyOf(address: Address): Address {
  return address.toLowerCase() as Address
}
