import type { FunctionWalk } from './function-walk.ts'
import { needSingleMemory, readImmediate, tableType } from './immediates.ts'
import { featureRefused, malformed } from './refusal.ts'
import { SATURATING_INSTRUCTIONS } from './scalar-instructions.ts'
import { I32, V128 } from './value-types.ts'
import { RELAXED_FROM, V128_CONST, VECTOR_INSTRUCTIONS } from './vector-instructions.ts'

const THREE = [I32, I32, I32]

/** Instructions after the prefix 0xfc: conversions that saturate, bulk memory and tables. */
export function stepExtended(walk: FunctionWalk): void {
  const opcode = walk.code.u32()
  const instruction = SATURATING_INSTRUCTIONS[opcode]
  if (instruction !== undefined) {
    walk.apply(instruction)
    return
  }
  if (opcode >= 19 && opcode <= 22) {
    throw featureRefused('WIDE_ARITHMETIC', '128-bit arithmetic', 'Compile without wide arithmetic.')
  }
  if (opcode > 17) throw malformed(walk.at)
  walk.pay('bulk')
  if (opcode <= 11) stepMemory(walk, opcode)
  else stepTable(walk, opcode)
}

function stepMemory(walk: FunctionWalk, opcode: number): void {
  const index = opcode === 8 || opcode === 9 ? readData(walk) : 0
  if (opcode === 9) {
    walk.edits.push({ kind: 'drop', at: walk.code.at, segment: { kind: 'data', index } })
    return
  }
  needSingleMemory(walk)
  if (opcode === 10) needSingleMemory(walk)
  walk.takeAll(THREE)
  walk.edits.push({ kind: 'length', at: walk.at, unit: 'bytes' })
}

function readData(walk: FunctionWalk): number {
  const index = walk.code.u32()
  if (index >= (walk.module.dataCount ?? 0)) throw walk.invalid(`there is no counted data segment ${index}`)
  return index
}

function stepTable(walk: FunctionWalk, opcode: number): void {
  const { code, operands } = walk
  if (opcode === 12 || opcode === 13) {
    const index = code.u32()
    const segment = walk.module.elements[index]
    if (segment === undefined) throw walk.invalid('there is no such element segment')
    if (opcode === 13) {
      walk.edits.push({ kind: 'drop', at: code.at, segment: { kind: 'element', index } })
      return
    }
    if (tableType(walk, code.u32()) !== segment)
      throw walk.invalid('a segment has another type than its table')
    walk.takeAll(THREE)
  } else if (opcode === 14) {
    const [target, source] = [tableType(walk, code.u32()), tableType(walk, code.u32())]
    if (target !== source) {
      throw walk.invalid('two tables have different types')
    }
    walk.takeAll(THREE)
  } else if (opcode === 16) {
    tableType(walk, code.u32())
    operands.push(I32)
    return
  } else {
    const index = code.u32()
    const type = tableType(walk, index)
    if (opcode === 17) walk.takeAll([I32, type, I32])
    else {
      walk.takeAll([type, I32])
      operands.push(I32)
      walk.edits.push({ kind: 'grow', at: walk.at, end: code.at, what: index })
      return
    }
  }
  walk.edits.push({ kind: 'length', at: walk.at, unit: 'entries' })
}

/** Instructions after the prefix 0xfd: fixed-width SIMD. */
export function stepVector(walk: FunctionWalk): void {
  const { code, operands } = walk
  const opcode = code.u32()
  if (opcode >= RELAXED_FROM) {
    throw featureRefused('RELAXED_SIMD', 'relaxed SIMD', 'Compile with fixed-width SIMD only.')
  }
  if (opcode === V128_CONST) {
    code.skip(16)
    walk.pay('move')
    operands.push(V128)
    return
  }
  const instruction = VECTOR_INSTRUCTIONS[opcode]
  if (instruction === undefined) throw malformed(walk.at)
  readImmediate(walk, instruction)
  walk.apply(instruction)
}
