import type { Hex, MatchFinding } from '@ruche/protocol'
import type { AssetKind, Matching } from '../matching.ts'

/** Orders, alone or together, that the same rule keeps from serving a request. */
export type RefusalGroup = Pick<MatchFinding, 'rule' | 'message' | 'hint'> & {
  /** How many candidates it is about. */
  count: number
  /** The first of them. */
  examples: Partial<Record<AssetKind, Hex>>[]
}

const examplesMax = 5

/** Groups candidates by the first rule that each of them breaks: the one the hub would revert with. Largest group first. */
export function groupRefusals(refusals: Extract<Matching, { type: 'none' }>['refusals']): RefusalGroup[] {
  const groups = new Map<string, RefusalGroup>()
  for (const { orders, findings } of refusals) {
    const [first] = findings
    if (first === undefined) continue
    const { rule, message, hint } = first
    const key = `${rule} ${Object.keys(orders).join()}`
    const group = groups.get(key) ?? { rule, message, hint, count: 0, examples: [] }
    groups.set(key, group)
    group.count += 1
    if (group.examples.length < examplesMax) group.examples.push(orders)
  }
  return [...groups.values()].sort((left, right) => right.count - left.count)
}
