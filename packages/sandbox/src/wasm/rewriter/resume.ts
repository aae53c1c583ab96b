import { OP } from './code.ts'
import type { FunctionPlan } from './edit.ts'
import { emitContinuation, type LeftFrame } from './emit-continuation.ts'
import type { Surroundings } from './emit-function.ts'
import { HOST_EXPORTS } from './host-exports.ts'
import type { Module } from './module.ts'
import type { RunState } from './run-state.ts'
import { NULL_REFERENCE, savedCount, writeSaved } from './stop-values.ts'
import { FUNCREF } from './value-types.ts'
import { Writer } from './writer.ts'

const DATA_DROP = 9
const ELEMENT_DROP = 13
/** Flags of an element segment: active, with the index of its table, of expressions. */
const ACTIVE_EXPRESSIONS = 6

type Left = Omit<LeftFrame, 'callee' | 'unitsUntold'>

/**
 * Takes apart what functions kept as they were left, from its end: of each its operands (the uppermost first), its locals, the number
 * of its place, its index. Answers the innermost first.
 */
export function readFrames(
  stack: readonly bigint[],
  plan: (index: number, site: number) => FunctionPlan,
): Left[] {
  let at = stack.length
  const take = (type: number): bigint[] => {
    at -= savedCount(type)
    return stack.slice(at, at + savedCount(type))
  }
  const frames: Left[] = []
  while (at > 0) {
    const [site, index] = stack.slice(at - 2, at)
    at -= 2
    const planned = plan(Number(index), Number(site))
    const types = [...planned.localTypes, ...(planned.stops?.shadowTypes ?? [])]
    const locals = types.toReversed().map(take).toReversed()
    const place = planned.stops!.place!
    frames.unshift({ plan: planned, place, locals, operands: place.saved.map(take) })
  }
  return frames
}

/** Makes the function that goes on where a run was stopped, and the continuations of which it is the first. */
export function resumeFunction(
  frames: readonly Left[],
  { resumed, surroundings }: { resumed: RunState; surroundings: Surroundings },
): void {
  const { additions } = surroundings
  let callee: number | undefined
  for (const [i, frame] of frames.entries()) {
    const body = new Writer()
    emitContinuation(body, { ...frame, callee, unitsUntold: resumed.unitsUntold }, surroundings)
    const typeIndex = additions.typeIndex({ parameters: [], results: frame.plan.results })
    callee = additions.functionIndex(`continuation ${i}`, () => ({ typeIndex, body: body.written }))
  }
  additions.functionIndex(HOST_EXPORTS.resume, () => {
    const body = new Writer().byte(0)
    const gone = resumed.globals.slice(resumed.globals.length - additions.segments.length)
    for (const [i, { kind, index }] of additions.segments.entries()) {
      if (gone[i] !== 0n) body.byte(0xfc, kind === 'data' ? DATA_DROP : ELEMENT_DROP).u32(index)
    }
    if (callee !== undefined) body.byte(OP.CALL).u32(callee)
    const typeIndex = additions.typeIndex({ parameters: [], results: [] })
    return { typeIndex, body: body.byte(OP.END).written }
  })
}

/** Segments that fill the tables as they were, after the program's own have. */
export function resumedTables(module: Module, resumed: RunState | undefined): Writer[] {
  return (resumed?.tables ?? []).flatMap((entries, i) => {
    if (module.tables[i]?.type !== FUNCREF || entries.length === 0) return []
    const segment = new Writer().byte(ACTIVE_EXPRESSIONS).u32(i).byte(OP.I32_CONST, 0, OP.END, FUNCREF)
    segment.u32(entries.length)
    for (const entry of entries) {
      writeSaved(segment, FUNCREF, [entry < 0 ? NULL_REFERENCE : BigInt(entry)])
      segment.byte(OP.END)
    }
    return [segment]
  })
}
