import { formatAmount, formatTag, type Hex, parseParams } from '@ruche/protocol'
import type { RefusalGroup } from './refusals.ts'
import type { Change, Suggestion } from './suggest.ts'

/** A suggestion as one sentence. */
export function describeSuggestion({ changes, deposit, taskPrice, volume, cost, extra }: Suggestion): string {
  const steps = [
    ...(deposit > 0n ? [`deposit ${formatAmount(deposit)}`] : []),
    ...changes.map(describeChange),
  ]
  const more = extra > 0n ? `, ${formatAmount(extra)} more than offered` : ''
  return `${capitalize(steps.join(', '))}: ${countTasks(volume)} for ${formatAmount(taskPrice)} each would cost ${formatAmount(cost)}${more}.`
}

function describeChange({ field, from, to }: Change): string {
  if (field.endsWith('maxprice')) {
    return `raise ${field} from ${formatAmount(BigInt(from))} to ${formatAmount(BigInt(to))}`
  }
  if (field === 'salt') return 'sign the same request again with another salt'
  if (field === 'tag') return `ask for the tag ${formatTag(to as Hex)} instead of ${formatTag(from as Hex)}`
  if (field === 'workerpool') return `allow the workerpool ${to}`
  if (field === 'params')
    return `require of the workerpool ${requirementsIn(to)} instead of ${requirementsIn(from)}`
  return `ask for ${field} ${to} instead of ${from}`
}

function requirementsIn(params: string): string {
  const { requirements = {} } = parseParams(params)
  const asked = Object.entries(requirements).map(([name, value]) => `${name} ${value}`)
  return asked.length === 0 ? 'nothing' : asked.join(' and ')
}

/** Why nothing fits, as one sentence. */
export function describeRefusals(missing: readonly string[], groups: readonly RefusalGroup[]): string {
  if (missing.length > 0)
    return `Nobody offers ${missing.map((kind) => `the ${kind}`).join(' or ')} asked for.`
  const [first] = groups
  return first === undefined ? 'No orders go together.' : `Nothing fits: ${first.message}`
}

export function countTasks(count: bigint | number): string {
  return countOf(count, 'task')
}

export function countOf(count: bigint | number, noun: string): string {
  return `${count} ${noun}${BigInt(count) === 1n ? '' : 's'}`
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
