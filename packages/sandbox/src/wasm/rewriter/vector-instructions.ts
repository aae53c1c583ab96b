import { type FloatShape, type Instruction, InstructionTable } from './instruction.ts'

/** From here on after the prefix 0xfd: relaxed SIMD, whose results differ between machines by design. */
export const RELAXED_FROM = 0x100

/** Instructions after the prefix 0xfd but `v128.const`: fixed-width SIMD (WebAssembly 2.0, 5.4.9). */
export const VECTOR_INSTRUCTIONS: readonly (Instruction | undefined)[] = vectorTable()

export const V128_CONST = 0x0c

function vectorTable(): (Instruction | undefined)[] {
  const table = new InstructionTable()
  addAccesses(table)
  addLanes(table)
  addLogic(table)
  addWholeNumbers(table)
  addFloats(table)
  addConversions(table)
  return table.byOpcode
}

function addAccesses(table: InstructionTable): void {
  table.access(0x00, 'i:v', 4)
  for (let i = 0; i < 6; i++) table.access(0x01 + i, 'i:v', 3)
  for (let i = 0; i < 4; i++) {
    table.access(0x07 + i, 'i:v', i)
    const lane = { immediate: 'memoryLane', alignMax: i, lanes: 16 >> i } as const
    table.add(0x54 + i, 1, 'iv:v', 'load', lane)
    table.add(0x58 + i, 1, 'iv:', 'store', lane)
  }
  table.access(0x0b, 'iv:', 4)
  table.access(0x5c, 'i:v', 2)
  table.access(0x5d, 'i:v', 3)
}

function addLanes(table: InstructionTable): void {
  table.add(0x0d, 1, 'vv:v', 'vector', { immediate: 'shuffle' })
  table.add(0x0e, 1, 'vv:v', 'vector')
  for (const [i, type] of ['i', 'i', 'i', 'I', 'f', 'F'].entries())
    table.add(0x0f + i, 1, `${type}:v`, 'vector')
  const one = (opcode: number, signature: string, lanes: number): void =>
    table.add(opcode, 1, signature, 'vector', { immediate: 'lane', lanes })
  for (const [i, lanes] of [16, 8].entries()) {
    one(0x15 + 3 * i, 'v:i', lanes)
    one(0x16 + 3 * i, 'v:i', lanes)
    one(0x17 + 3 * i, 'vi:v', lanes)
  }
  for (const [i, [type, lanes]] of (
    [
      ['i', 4],
      ['I', 2],
      ['f', 4],
      ['F', 2],
    ] as const
  ).entries()) {
    one(0x1b + 2 * i, `v:${type}`, lanes)
    one(0x1c + 2 * i, `v${type}:v`, lanes)
  }
}

function addLogic(table: InstructionTable): void {
  table.add(0x23, 30, 'vv:v', 'vector')
  table.add(0x41, 6, 'vv:v', 'vector', { nan: 'ignores', shape: 'f32x4' })
  table.add(0x47, 6, 'vv:v', 'vector', { nan: 'ignores', shape: 'f64x2' })
  table.add(0x4d, 1, 'v:v', 'vector')
  table.add(0x4e, 4, 'vv:v', 'vector')
  table.add(0x52, 1, 'vvv:v', 'vector')
  table.add(0x53, 1, 'v:i', 'vector')
}

/** Four blocks of 32 opcodes, one per width of lanes, each with holes and guests of its own. */
function addWholeNumbers(table: InstructionTable): void {
  for (const first of [0x60, 0x80, 0xa0, 0xc0]) {
    table.add(first, 2, 'v:v', 'vector')
    table.add(first + 3, 2, 'v:i', 'vector')
    table.add(first + 11, 3, 'vi:v', 'vector')
    table.add(first + 14, 1, 'vv:v', 'vector')
    table.add(first + 17, 1, 'vv:v', 'vector')
  }
  table.add(0x62, 1, 'v:v', 'vector')
  table.add(0x82, 1, 'vv:v', 'vector')
  for (const first of [0x60, 0x80]) {
    table.add(first + 5, 2, 'vv:v', 'vector')
    table.add(first + 15, 2, 'vv:v', 'vector')
    table.add(first + 18, 2, 'vv:v', 'vector')
    table.add(first + 27, 1, 'vv:v', 'vector')
  }
  table.add(0x76, 4, 'vv:v', 'vector')
  table.add(0x7c, 4, 'v:v', 'vector')
  for (const first of [0x80, 0xa0, 0xc0]) {
    table.add(first + 7, 4, 'v:v', 'vector')
    table.add(first + 21, 1, 'vv:v', 'vector')
    table.add(first + 28, 4, 'vv:v', 'vector')
  }
  table.add(0x96, 4, 'vv:v', 'vector')
  table.add(0xb6, 5, 'vv:v', 'vector')
  table.add(0xd6, 6, 'vv:v', 'vector')
}

function addFloats(table: InstructionTable): void {
  const make = (from: number, count: number, signature: string, shape: FloatShape): void =>
    table.add(from, count, signature, 'vectorFloat', { nan: 'makes', shape })
  const divide = (opcode: number, signature: string, shape: FloatShape): void =>
    table.add(opcode, 1, signature, 'vectorFloatDivide', { nan: 'makes', shape })
  make(0x67, 4, 'v:v', 'f32x4')
  for (const opcode of [0x74, 0x75, 0x7a, 0x94]) make(opcode, 1, 'v:v', 'f64x2')
  for (const [first, shape] of [
    [0xe0, 'f32x4'],
    [0xec, 'f64x2'],
  ] as const) {
    table.add(first, 2, 'v:v', 'vector', { nan: 'passes', shape })
    divide(first + 3, 'v:v', shape)
    make(first + 4, 3, 'vv:v', shape)
    divide(first + 7, 'vv:v', shape)
    make(first + 8, 2, 'vv:v', shape)
    // pmin and pmax give one of their operands as it is.
    table.add(first + 10, 2, 'vv:v', 'vectorFloat')
  }
}

function addConversions(table: InstructionTable): void {
  table.add(0x5e, 1, 'v:v', 'vectorFloat', { nan: 'makes', shape: 'f32x4', reads: 'f64x2' })
  table.add(0x5f, 1, 'v:v', 'vectorFloat', { nan: 'makes', shape: 'f64x2', reads: 'f32x4' })
  table.add(0xf8, 2, 'v:v', 'vectorFloat', { nan: 'ignores', shape: 'f32x4' })
  table.add(0xfa, 2, 'v:v', 'vectorFloat')
  table.add(0xfc, 2, 'v:v', 'vectorFloat', { nan: 'ignores', shape: 'f64x2' })
  table.add(0xfe, 2, 'v:v', 'vectorFloat')
}
