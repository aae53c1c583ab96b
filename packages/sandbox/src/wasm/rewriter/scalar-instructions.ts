import { type Instruction, InstructionTable } from './instruction.ts'

/** Instructions of one byte but those of control, variables and constants (WebAssembly 2.0, 5.4). */
export const SCALAR_INSTRUCTIONS: readonly (Instruction | undefined)[] = scalarTable()

/** Instructions 0 to 7 after the prefix 0xfc: conversions that saturate. */
export const SATURATING_INSTRUCTIONS: readonly (Instruction | undefined)[] = saturatingTable()

function scalarTable(): (Instruction | undefined)[] {
  const table = new InstructionTable()
  addAccesses(table)
  addWholeNumbers(table)
  addFloats(table)
  addConversions(table)
  return table.byOpcode
}

function addAccesses(table: InstructionTable): void {
  const loads = ['i', 'I', 'f', 'F', 'i', 'i', 'i', 'i', 'I', 'I', 'I', 'I', 'I', 'I']
  const loadAligns = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2]
  for (const [i, type] of loads.entries()) table.access(0x28 + i, `i:${type}`, loadAligns[i]!)
  const stores = ['i', 'I', 'f', 'F', 'i', 'i', 'I', 'I', 'I']
  const storeAligns = [2, 3, 2, 3, 0, 1, 0, 1, 2]
  for (const [i, type] of stores.entries()) table.access(0x36 + i, `i${type}:`, storeAligns[i]!)
}

/** 0x45–0x5a compare; from 0x67 and 0x79 on: counts of bits, add, sub, mul, four divisions, logic, shifts. */
function addWholeNumbers(table: InstructionTable): void {
  table.add(0x45, 1, 'i:i', 'simple')
  table.add(0x46, 10, 'ii:i', 'simple')
  table.add(0x50, 1, 'I:i', 'simple')
  table.add(0x51, 10, 'II:i', 'simple')
  for (const [first, type] of [
    [0x67, 'i'],
    [0x79, 'I'],
  ] as const) {
    const binary = `${type}${type}:${type}`
    table.add(first, 3, `${type}:${type}`, 'simple')
    table.add(first + 3, 2, binary, 'simple')
    table.add(first + 5, 1, binary, 'multiply')
    table.add(first + 6, 4, binary, 'divide')
    table.add(first + 10, 8, binary, 'simple')
  }
  table.add(0xc0, 2, 'i:i', 'simple')
  table.add(0xc2, 3, 'I:I', 'simple')
}

/** 0x5b–0x66 compare; from 0x8b and 0x99 on: abs, neg, four roundings, sqrt, add, sub, mul, div, min, max, copysign. */
function addFloats(table: InstructionTable): void {
  table.add(0x5b, 6, 'ff:i', 'simple', { nan: 'ignores' })
  table.add(0x61, 6, 'FF:i', 'simple', { nan: 'ignores' })
  for (const [first, type] of [
    [0x8b, 'f'],
    [0x99, 'F'],
  ] as const) {
    const [unary, binary] = [`${type}:${type}`, `${type}${type}:${type}`]
    table.add(first, 2, unary, 'simple', { nan: 'passes' })
    table.add(first + 2, 4, unary, 'float', { nan: 'makes' })
    table.add(first + 6, 1, unary, 'floatDivide', { nan: 'makes' })
    table.add(first + 7, 3, binary, 'float', { nan: 'makes' })
    table.add(first + 10, 1, binary, 'floatDivide', { nan: 'makes' })
    table.add(first + 11, 2, binary, 'float', { nan: 'makes' })
    // The sign of the second operand shows; that of the first is replaced, its other bits pass.
    table.add(first + 13, 1, binary, 'simple', { nan: 'passes' })
  }
}

function addConversions(table: InstructionTable): void {
  table.add(0xa7, 1, 'I:i', 'simple')
  table.add(0xa8, 2, 'f:i', 'float', { nan: 'ignores' })
  table.add(0xaa, 2, 'F:i', 'float', { nan: 'ignores' })
  table.add(0xac, 2, 'i:I', 'simple')
  table.add(0xae, 2, 'f:I', 'float', { nan: 'ignores' })
  table.add(0xb0, 2, 'F:I', 'float', { nan: 'ignores' })
  table.add(0xb2, 2, 'i:f', 'float')
  table.add(0xb4, 2, 'I:f', 'float')
  table.add(0xb6, 1, 'F:f', 'float', { nan: 'makes' })
  table.add(0xb7, 2, 'i:F', 'float')
  table.add(0xb9, 2, 'I:F', 'float')
  table.add(0xbb, 1, 'f:F', 'float', { nan: 'makes' })
  table.add(0xbc, 1, 'f:i', 'simple')
  table.add(0xbd, 1, 'F:I', 'simple')
  table.add(0xbe, 1, 'i:f', 'simple')
  table.add(0xbf, 1, 'I:F', 'simple')
}

function saturatingTable(): (Instruction | undefined)[] {
  const table = new InstructionTable()
  for (const [i, signature] of ['f:i', 'F:i', 'f:I', 'F:I'].entries()) {
    table.add(2 * i, 2, signature, 'float', { nan: 'ignores' })
  }
  return table.byOpcode
}
