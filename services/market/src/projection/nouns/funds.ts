import { type Address, type Hex, isZeroAddress } from '@ruche/protocol'
import { parseAbi } from 'viem'
import { defineNoun, type Step } from '../noun.ts'
import type { RowOf } from '../tables.ts'

/**
 * Accounts and every movement of their funds. Free balances follow `Transfer`, held ones `Lock`, `Unlock` and `Seize`; the
 * hub's own balance is what it holds for others and has no account.
 *
 * @see iExec PoCo 6.2, "money flows": locks, unlocks and rewards come right after the `Transfer` that they explain; so do bonds.
 */
export const funds = defineNoun({
  source: 'hub',
  events: parseAbi([
    'event Transfer(address indexed from, address indexed to, uint256 value)',
    'event Lock(address owner, uint256 amount)',
    'event Unlock(address owner, uint256 amount)',
    'event Reward(address owner, uint256 amount, bytes32 ref)',
    'event Seize(address owner, uint256 amount, bytes32 ref)',
  ]),
  wants: ({ from, to, owner }) =>
    [from, to, owner].flatMap((key) =>
      key === undefined ? [] : [{ table: 'accounts', key: key as Address } as const],
    ),
  on: {
    Transfer({ from, to, value }, step) {
      move(step, from, { stake: -value })
      move(step, to, { stake: value })
      if (isExplained(step, from, to)) return
      write(step, { kind: kindOf(step, from, to), from, to, amount: value })
    },

    Lock({ owner, amount }, step) {
      move(step, owner, { locked: amount })
      write(step, { kind: 'lock', from: owner, to: step.hub, amount })
    },

    Unlock({ owner, amount }, step) {
      move(step, owner, { locked: -amount })
      write(step, { kind: 'unlock', from: step.hub, to: owner, amount })
    },

    Reward({ owner, amount, ref }, step) {
      write(step, { kind: 'reward', from: step.hub, to: owner, amount, taskId: ref })
    },

    Seize({ owner, amount, ref }, step) {
      move(step, owner, { locked: -amount })
      write(step, { kind: 'seize', from: owner, to: step.hub, amount, taskId: ref })
    },
  },
})

/** Moves free and held funds of an account; the zero address and the hub have none. */
export function move(
  { draft, hub }: Step,
  address: Address,
  { stake = 0n, locked = 0n }: { stake?: bigint; locked?: bigint },
): void {
  if (isZeroAddress(address) || address === hub) return
  const account = draft.find('accounts', address) ?? { address, stake: 0n, locked: 0n }
  draft.put('accounts', { address, stake: account.stake + stake, locked: account.locked + locked })
}

/** The next log says what this movement to or from the hub is. */
function isExplained({ next, hub }: Step, from: Address, to: Address): boolean {
  if (next === undefined) return false
  const { owner = next.args.worker } = next.args
  if (to === hub) return ['Lock', 'Bond'].includes(next.eventName) && owner === from
  return from === hub && ['Unlock', 'Reward', 'Release'].includes(next.eventName) && owner === to
}

/** Rounds pay in one sum what they owe an account; to the scheduler with its stake. */
function kindOf({ hub }: Step, from: Address, to: Address): RowOf<'transfers'>['kind'] {
  if (isZeroAddress(from)) return 'deposit'
  if (isZeroAddress(to)) return 'withdraw'
  return from === hub ? 'reward' : 'transfer'
}

export function write(
  { draft, place }: Step,
  transfer: Pick<RowOf<'transfers'>, 'kind' | 'from' | 'to' | 'amount'> & { taskId?: Hex },
): void {
  draft.put('transfers', { ...place, taskId: null, ...transfer })
}
