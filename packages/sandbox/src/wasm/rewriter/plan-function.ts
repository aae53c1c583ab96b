import { STACK } from './costs.ts'
import { readValueType } from './decode-declarations.ts'
import type { FunctionPlan } from './edit.ts'
import { FunctionWalk } from './function-walk.ts'
import type { Module } from './module.ts'
import { MODULE_LIMITS } from './module-limits.ts'
import type { Reader } from './reader.ts'
import { limitPassed } from './refusal.ts'
import { step } from './step.ts'
import type { StopNotes } from './stop-notes.ts'
import { type FunctionType, slotsOf, V128 } from './value-types.ts'

/**
 * Checks the code of one function and plans how it is rewritten.
 *
 * @param stops - Filled with what stopping needs; absent where runs cannot be stopped.
 * @throws Refusal when the code breaks a rule, uses what is not accepted or passes a limit.
 */
export function planFunction(module: Module, index: number, body: Reader, stops?: StopNotes): FunctionPlan {
  const type = module.types[module.functions[index]!]!
  const localsAt = body.at
  const { locals, groups, slots } = readLocals(body, type)
  const codeAt = body.at
  const walk = new FunctionWalk({ module, code: body, locals, results: type.results, stops })
  while (walk.operands.frames.length > 0) step(walk)
  if (!body.atEnd) throw walk.invalid('code goes on after its end')

  const widest = locals.includes(V128) || walk.operands.hasVectors ? 2 : 1
  const frameSlots = slots + walk.operands.heightMax * widest
  if (frameSlots > MODULE_LIMITS.frameSlots) throw frameTooLarge(frameSlots)
  return {
    index,
    localsAt,
    codeAt,
    end: body.end,
    localGroups: groups,
    locals: locals.length,
    localTypes: locals,
    parameterCount: type.parameters.length,
    ...(stops === undefined ? {} : { stops }),
    results: type.results,
    entryCost: walk.entry.cost,
    totalCost: walk.totalCost,
    edits: walk.edits,
    shown: walk.nans.settle(),
    hasLoop: walk.hasLoop,
    hasCall: walk.hasCall,
    frameBytes: STACK.frameBytes + frameSlots * STACK.slotBytes,
  }
}

/** Reads the groups of locals; answers the types of parameters and locals, and the slots of these and of the results. */
function readLocals(
  body: Reader,
  { parameters, results }: FunctionType,
): { locals: number[]; groups: number; slots: number } {
  const locals = [...parameters]
  const groups = body.u32()
  // Parameters may lie in the caller's frame and in its own.
  let slots = [...parameters, ...parameters, ...results].reduce((sum, type) => sum + slotsOf(type), 0)
  for (let i = 0; i < groups; i++) {
    const count = body.u32()
    const type = readValueType(body)
    slots += count * slotsOf(type)
    if (slots > MODULE_LIMITS.frameSlots) throw frameTooLarge(slots)
    for (let k = 0; k < count; k++) locals.push(type)
  }
  return { locals, groups, slots }
}

function frameTooLarge(count: number): ReturnType<typeof limitPassed> {
  const what = 'slots for locals and operands in one function'
  return limitPassed('FRAME_TOO_LARGE', { what, count, max: MODULE_LIMITS.frameSlots })
}
