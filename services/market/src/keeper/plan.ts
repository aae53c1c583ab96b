import type { Hex } from '@ruche/protocol'

/** A task past its final deadline that nobody has claimed. */
export type Overdue = {
  taskId: Hex
  dealId: Hex
  index: bigint
  /** Nobody initialized it; the claim does that too. */
  isUnset: boolean
}

/** One transaction of claims: of tasks there are, or of tasks to initialize first. */
export type Claim = { type: 'claim'; tasks: Overdue[] } | { type: 'initialize-and-claim'; tasks: Overdue[] }

/** Tasks of one transaction: each may have 64 workers to unlock, and all of it must fit into a block. */
export const CLAIMS_MAX = 25

/** Puts overdue tasks into transactions, in their order. */
export function planClaims(overdue: readonly Overdue[], sizeMax = CLAIMS_MAX): Claim[] {
  const unset = overdue.filter(({ isUnset }) => isUnset)
  const begun = overdue.filter(({ isUnset }) => !isUnset)
  return [
    ...cut(begun, sizeMax).map((tasks): Claim => ({ type: 'claim', tasks })),
    ...cut(unset, sizeMax).map((tasks): Claim => ({ type: 'initialize-and-claim', tasks })),
  ]
}

function cut<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size))
}
