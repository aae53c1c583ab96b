import type { Hex } from '../address.ts'
import { meetsTrust } from './assurance.ts'
import { groupError, type Voice } from './group-error.ts'

/** An answer that was accepted, and the voices that spoke for and against it. */
export type Answer = {
  taskId: Hex
  trust: bigint
  group: readonly Voice[]
  others: readonly (readonly Voice[])[]
}

/**
 * The answers that are in doubt since a worker was caught: without its word they no longer meet what their requesters asked
 * for. A task that is not settled needs no such list: it is planned anew with the worker's word counting for nothing.
 */
export function answersInDoubt({
  caught,
  answers,
  commonCause,
}: {
  caught: string
  answers: readonly Answer[]
  commonCause: number
}): Answer[] {
  const without = (voices: readonly Voice[]) => voices.filter(({ worker }) => worker !== caught)
  return answers.filter(({ group, others, trust }) => {
    if (without(group).length === group.length) return false
    const error = groupError({ group: without(group), others: others.map(without), commonCause })
    return !meetsTrust(error, trust)
  })
}
