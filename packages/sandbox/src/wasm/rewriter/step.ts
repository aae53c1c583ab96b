import { readValueType } from './decode-declarations.ts'
import type { FunctionWalk } from './function-walk.ts'
import { needSingleMemory, readImmediate, tableType } from './immediates.ts'
import { SCALAR_INSTRUCTIONS } from './scalar-instructions.ts'
import { stepControl } from './step-control.ts'
import { stepExtended, stepVector } from './step-extended.ts'
import { unknownOpcode } from './unknown-opcode.ts'
import {
  EXTERNREF,
  F32,
  F64,
  FUNCREF,
  I32,
  I64,
  isReferenceType,
  UNKNOWN,
  valueTypeRefused,
} from './value-types.ts'

const LAST_CONTROL = 0x11

/** Reads one instruction, checks it and notes what becomes of it. */
export function step(walk: FunctionWalk): void {
  const { code } = walk
  walk.at = code.at
  const opcode = code.byte()
  const instruction = SCALAR_INSTRUCTIONS[opcode]
  if (instruction !== undefined) {
    readImmediate(walk, instruction)
    walk.apply(instruction)
  } else if (opcode <= LAST_CONTROL) stepControl(walk, opcode)
  else if (opcode === 0xfc) stepExtended(walk)
  else if (opcode === 0xfd) stepVector(walk)
  else if (opcode <= 0x1c) stepChoice(walk, opcode)
  else if (opcode <= 0x26) stepVariable(walk, opcode)
  else if (opcode <= 0x44) stepConstant(walk, opcode)
  else stepReference(walk, opcode)
}

/** `drop` and both forms of `select`. */
function stepChoice(walk: FunctionWalk, opcode: number): void {
  const { operands, at } = walk
  if (opcode === 0x1a) {
    walk.pay('move')
    operands.pop(UNKNOWN, at)
    return
  }
  if (opcode < 0x1a) throw unknownOpcode(walk, opcode)
  walk.pay('simple')
  if (opcode === 0x1c) {
    if (walk.code.u32() !== 1) throw walk.invalid('select chooses between other than one value')
    const type = readValueType(walk.code)
    walk.take(I32)
    walk.select(type)
    return
  }
  walk.take(I32)
  const upper = operands.peek(at)
  const node = operands.pop(UNKNOWN, at)
  const lower = operands.peek(at)
  const type = upper === UNKNOWN ? lower : upper
  if (isReferenceType(type)) throw walk.invalid('select without a type chooses between references')
  operands.push(type, node)
  walk.select(type)
}

/** Locals, globals and entries of tables. */
function stepVariable(walk: FunctionWalk, opcode: number): void {
  if (opcode < 0x20) throw unknownOpcode(walk, opcode)
  const index = walk.code.u32()
  if (opcode === 0x20) walk.getLocal(index)
  if (opcode === 0x21 || opcode === 0x22) walk.setLocal(index, { keeps: opcode === 0x22 })
  if (opcode <= 0x22) {
    walk.pay('move')
    return
  }
  if (opcode <= 0x24) {
    const global = walk.module.globals[index]
    if (global === undefined) throw walk.invalid(`there is no global ${index}`)
    walk.pay('global')
    if (opcode === 0x23) {
      walk.operands.push(global.type)
      return
    }
    if (!global.isMutable) throw walk.invalid(`global ${index} cannot be changed`)
    walk.take(global.type)
    return
  }
  const type = tableType(walk, index)
  walk.pay('table')
  if (opcode === 0x26) walk.take(type)
  walk.take(I32)
  if (opcode === 0x25) walk.operands.push(type)
}

/** `memory.size`, `memory.grow` and constants. */
function stepConstant(walk: FunctionWalk, opcode: number): void {
  const { code, operands, edits } = walk
  if (opcode <= 0x40) {
    if (opcode < 0x3f) throw unknownOpcode(walk, opcode)
    needSingleMemory(walk)
    if (opcode === 0x3f) {
      walk.pay('global')
    } else {
      walk.pay('bulk')
      walk.take(I32)
      edits.push({ kind: 'grow', at: walk.at, end: code.at, what: 'memory' })
    }
    operands.push(I32)
    return
  }
  walk.pay('move')
  if (opcode === 0x41) code.skipSigned(32)
  if (opcode === 0x42) code.skipSigned(64)
  if (opcode >= 0x43) code.skip(opcode === 0x43 ? 4 : 8)
  operands.push([I32, I64, F32, F64][opcode - 0x41]!)
}

/** References, and whatever is no instruction here. */
function stepReference(walk: FunctionWalk, opcode: number): void {
  const { code, operands, module } = walk
  if (opcode < 0xd0 || opcode > 0xd2) throw unknownOpcode(walk, opcode)
  walk.pay('move')
  if (opcode === 0xd0) {
    const type = code.byte()
    if (!isReferenceType(type)) throw valueTypeRefused(type, walk.at)
    operands.push(type)
    return
  }
  if (opcode === 0xd1) {
    const type = operands.peek(walk.at)
    if (type !== UNKNOWN && type !== FUNCREF && type !== EXTERNREF) {
      throw walk.invalid('an operand is no reference')
    }
    walk.take(type)
    operands.push(I32)
    return
  }
  const index = code.u32()
  if (!module.declared.has(index)) throw walk.invalid(`function ${index} is not declared for references`)
  operands.push(FUNCREF)
}
