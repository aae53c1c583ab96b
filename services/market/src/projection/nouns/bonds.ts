import type { Address } from '@ruche/protocol'
import { parseAbi } from 'viem'
import { defineNoun, type Step } from '../noun.ts'
import type { RowOf } from '../tables.ts'
import { write } from './funds.ts'
import { record } from './history.ts'

/** What workers put at risk for their seats. Free funds that become a bond, or come back, move with their `Transfer`. */
export const bonds = defineNoun({
  source: 'hub',
  events: parseAbi([
    'event Bond(address indexed worker, uint256 amount)',
    'event Unbond(address indexed worker, uint256 amount, uint256 releaseTime)',
    'event Release(address indexed worker, uint256 amount)',
  ]),
  wants: ({ worker }) => [{ table: 'bonds', key: worker as Address }],
  on: {
    Bond({ worker, amount }, step) {
      const known = bondOf(step, worker)
      step.draft.put('bonds', { ...known, bonded: known.bonded + amount })
      write(step, { kind: 'bond', from: worker, to: step.hub, amount })
      record(step, { who: worker, details: { amount: `${amount}` } })
    },

    Unbond({ worker, amount, releaseTime }, step) {
      const { bonded, unbonding } = bondOf(step, worker)
      put(step, { worker, bonded: bonded - amount, unbonding: unbonding + amount }, Number(releaseTime))
      record(step, { who: worker, details: { amount: `${amount}`, releaseTime: `${releaseTime}` } })
    },

    Release({ worker, amount }, step) {
      step.draft.put('bonds', { ...bondOf(step, worker), unbonding: 0n, releaseTime: null })
      write(step, { kind: 'release', from: step.hub, to: worker, amount })
      record(step, { who: worker, details: { amount: `${amount}` } })
    },
  },
})

/** Takes what a settlement seized: of the bond first, then of what is unbonding. */
export function seizeBond(step: Step, worker: Address, amount: bigint): void {
  const { bonded, unbonding, releaseTime } = bondOf(step, worker)
  const ofBond = amount < bonded ? amount : bonded
  put(step, { worker, bonded: bonded - ofBond, unbonding: unbonding - (amount - ofBond) }, releaseTime)
}

function put(
  { draft }: Step,
  bond: Omit<RowOf<'bonds'>, 'releaseTime'>,
  releaseTime: RowOf<'bonds'>['releaseTime'],
): void {
  draft.put('bonds', { ...bond, releaseTime: bond.unbonding === 0n ? null : releaseTime })
}

function bondOf({ draft }: Step, worker: Address): RowOf<'bonds'> {
  return draft.find('bonds', worker) ?? { worker, bonded: 0n, unbonding: 0n, releaseTime: null }
}
