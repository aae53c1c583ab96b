import type { FunctionWalk } from './function-walk.ts'
import { tableType } from './immediates.ts'
import { MODULE_LIMITS } from './module-limits.ts'
import type { Frame } from './operands.ts'
import { limitPassed } from './refusal.ts'
import { unknownOpcode } from './unknown-opcode.ts'
import { FUNCREF, type FunctionType, I32, isValueType, valueTypeRefused } from './value-types.ts'

const EMPTY_BLOCK = 0x40

/** Opcodes 0x00 to 0x11: blocks, branches and calls. */
export function stepControl(walk: FunctionWalk, opcode: number): void {
  switch (opcode) {
    case 0x00:
      walk.edits.push({ kind: 'publish', at: walk.at })
      leave(walk, 'free')
      break
    case 0x01:
      walk.pay('free')
      break
    case 0x02:
    case 0x03:
    case 0x04:
      open(walk, opcode)
      break
    case 0x05:
      otherwise(walk)
      break
    case 0x0b:
      end(walk)
      break
    case 0x0c:
      branch(walk)
      break
    case 0x0d:
      branchIf(walk)
      break
    case 0x0e:
      branchTable(walk)
      break
    case 0x0f:
      walk.takeAll(walk.results)
      walk.edits.push({
        kind: 'return',
        at: walk.at,
        end: walk.code.at,
        depth: walk.operands.frames.length - 1,
      })
      leave(walk, 'branch')
      break
    case 0x10:
      call(walk)
      break
    case 0x11:
      callIndirect(walk)
      break
    default:
      throw unknownOpcode(walk, opcode)
  }
}

function leave(walk: FunctionWalk, cost: 'free' | 'branch' | 'branchTable'): void {
  walk.pay(cost)
  walk.operands.abandon()
  walk.endBlock()
}

function open(walk: FunctionWalk, opcode: number): void {
  const type = readBlockType(walk)
  const kinds = { 2: 'block', 3: 'loop', 4: 'if' } as const
  const kind = kinds[opcode as keyof typeof kinds]
  walk.bury(type.parameters.length + (kind === 'if' ? 1 : 0))
  if (kind === 'if') {
    walk.take(I32)
    walk.pay('branch')
  }
  walk.takeAll(type.parameters)
  walk.operands.open(kind, { startTypes: type.parameters, endTypes: type.results, body: walk.code.at })
  const depth = walk.operands.frames.length
  if (depth > MODULE_LIMITS.blockDepth) {
    throw limitPassed('FUNCTION_TOO_LARGE', {
      what: 'nested blocks',
      count: depth,
      max: MODULE_LIMITS.blockDepth,
    })
  }
  if (kind !== 'block') walk.beginBlock({ isLoop: kind === 'loop' })
  if (kind !== 'loop') return
  walk.hasLoop = true
  walk.pay('loop')
}

function readBlockType(walk: FunctionWalk): FunctionType {
  const { code, module } = walk
  const byte = code.bytes[code.at] ?? 0
  if (byte === EMPTY_BLOCK || isValueType(byte)) {
    code.byte()
    return { parameters: [], results: byte === EMPTY_BLOCK ? [] : [byte] }
  }
  if (byte > EMPTY_BLOCK && byte < 0x80) throw valueTypeRefused(byte, code.at)
  const index = code.s33()
  const type = module.types[index]
  if (type === undefined) throw walk.invalid(`there is no type ${index}`)
  return type
}

function closeFrame(walk: FunctionWalk): Frame {
  walk.takeAll(walk.operands.frame.endTypes)
  const frame = walk.operands.close(walk.at)
  frame.place.end = walk.at
  frame.place.whole.after = walk.code.at
  return frame
}

function otherwise(walk: FunctionWalk): void {
  if (walk.operands.frame.kind !== 'if') throw walk.invalid('there is an else without its if')
  const { startTypes, endTypes, isTargeted, place } = closeFrame(walk)
  walk.operands.open('else', { startTypes, endTypes, body: walk.code.at, whole: place.whole })
  walk.operands.frame.isTargeted = isTargeted
  walk.pay('free')
  walk.beginBlock()
}

function end(walk: FunctionWalk): void {
  walk.pay('free')
  const { kind, startTypes, endTypes, isTargeted } = closeFrame(walk)
  if (kind === 'function') return
  if (kind === 'if' && String(startTypes) !== String(endTypes)) {
    throw walk.invalid('an if without its else has results')
  }
  walk.operands.pushAll(endTypes)
  if (kind === 'if' || kind === 'else' || (kind === 'block' && isTargeted)) walk.beginBlock()
}

/** What a branch must bring; notes that one comes. */
function branchTypes(walk: FunctionWalk, depth: number): readonly number[] {
  const { frame, types } = walk.operands.target(depth, walk.at)
  frame.isTargeted = true
  return types
}

function branch(walk: FunctionWalk): void {
  const depth = walk.code.u32()
  walk.takeAll(branchTypes(walk, depth))
  walk.branch(0x0c, [depth])
  leave(walk, 'branch')
}

function branchIf(walk: FunctionWalk): void {
  const depth = walk.code.u32()
  const types = branchTypes(walk, depth)
  walk.branch(0x0d, [depth])
  walk.take(I32)
  walk.takeAll(types)
  walk.operands.pushAll(types)
  walk.pay('branch')
  walk.beginBlock()
}

function branchTable(walk: FunctionWalk): void {
  const { code, operands } = walk
  const count = code.u32()
  if (count > MODULE_LIMITS.branchTargets) {
    const numbers = { what: 'targets of one branch', count, max: MODULE_LIMITS.branchTargets }
    throw limitPassed('TOO_MANY_ITEMS', numbers)
  }
  walk.take(I32)
  const depths = Array.from({ length: count + 1 }, () => code.u32())
  const arity = branchTypes(walk, depths[count]!).length
  for (const types of new Set(depths.map((depth) => branchTypes(walk, depth)))) {
    if (types.length !== arity) throw walk.invalid('the targets of a branch take different operands')
    checkTop(walk, types)
  }
  walk.takeAll(operands.target(depths[count]!, walk.at).types)
  walk.branch(0x0e, depths)
  leave(walk, 'branchTable')
}

/** Checks the uppermost operands without taking them. */
function checkTop({ operands, at }: FunctionWalk, types: readonly number[]): void {
  const taken: [type: number, node: number][] = []
  for (let i = types.length - 1; i >= 0; i--) {
    taken.push([operands.peek(at), operands.pop(types[i]!, at)])
  }
  for (const [type, node] of taken.reverse()) operands.push(type, node)
}

function call(walk: FunctionWalk): void {
  const { functions, types } = walk.module
  const index = walk.code.u32()
  const typeIndex = functions[index]
  if (typeIndex === undefined) throw walk.invalid(`there is no function ${index}`)
  walk.pay('call')
  walk.call(types[typeIndex]!, { isHosts: index < walk.module.imports.length })
}

function callIndirect(walk: FunctionWalk): void {
  const type = walk.module.types[walk.code.u32()]
  if (type === undefined) throw walk.invalid('a call names no type')
  if (tableType(walk, walk.code.u32()) !== FUNCREF)
    throw walk.invalid('a call names a table without functions')
  walk.take(I32)
  walk.pay('callIndirect')
  walk.call(type, { isHosts: false })
}
