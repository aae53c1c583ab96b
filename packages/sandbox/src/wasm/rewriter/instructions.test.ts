import { describe, expect, test } from 'vitest'
import { decodeModule } from './decode-module.ts'
import type { Instruction } from './instruction.ts'
import { Refusal } from './refusal.ts'
import { rewriteModule } from './rewrite-module.ts'
import { SATURATING_INSTRUCTIONS, SCALAR_INSTRUCTIONS } from './scalar-instructions.ts'
import { EXTERNREF, F32, F64, I32, I64, V128 } from './value-types.ts'
import { VECTOR_INSTRUCTIONS } from './vector-instructions.ts'
import { Writer } from './writer.ts'

const TYPES = [I32, I64, F32, F64, V128, EXTERNREF]

type Variant = { pushes?: readonly number[]; pops?: readonly number[]; align?: number; lane?: number }

/** A module of one function that takes the operands of an instruction and answers its results. */
function moduleOf(
  opcode: readonly number[],
  { pops, pushes, immediate, alignMax, lanes }: Instruction,
  { align = alignMax, lane = lanes - 1, ...types }: Variant = {},
): Uint8Array<ArrayBuffer> {
  const [takes, gives] = [types.pops ?? pops, types.pushes ?? pushes]
  const type = new Writer().byte(1, 0x60, takes.length, ...takes, gives.length, ...gives)
  const body = new Writer().byte(0)
  for (const i of takes.keys()) body.byte(0x20, i)
  body.byte(...opcode)
  if (immediate === 'memory' || immediate === 'memoryLane') body.byte(align, 0)
  if (immediate === 'lane' || immediate === 'memoryLane') body.byte(lane)
  if (immediate === 'shuffle') body.byte(...Array.from({ length: 16 }, (_, i) => 2 * i))
  body.byte(0x0b)
  const module = new Writer().byte(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
  module
    .section(1, type)
    .section(3, new Writer().byte(1, 0))
    .section(5, new Writer().byte(1, 0, 1))
  return module.section(10, new Writer().byte(1).u32(body.length).copy(body.written)).written.slice()
}

/** Whether we accept a module; what we accept must have become a valid module. */
function accepts(module: Uint8Array): boolean {
  try {
    const rewritten = rewriteModule(decodeModule(module), { memoryPagesMax: 16, nans: 'all' })
    expect(WebAssembly.validate(rewritten)).toBe(true)
    return true
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'INVALID') return false
    throw error
  }
}

const leb = (value: number): number[] => [...new Writer().u32(value).written]

const INSTRUCTIONS: [name: string, opcode: number[], instruction: Instruction][] = [
  ...named('', SCALAR_INSTRUCTIONS, (opcode) => [opcode]),
  ...named('fc ', SATURATING_INSTRUCTIONS, (opcode) => [0xfc, ...leb(opcode)]),
  ...named('fd ', VECTOR_INSTRUCTIONS, (opcode) => [0xfd, ...leb(opcode)]),
]

function named(
  prefix: string,
  table: readonly (Instruction | undefined)[],
  encode: (opcode: number) => number[],
): typeof INSTRUCTIONS {
  return [...table.entries()].flatMap(([opcode, instruction]) =>
    instruction === undefined
      ? []
      : [[prefix + opcode.toString(16), encode(opcode), instruction] as (typeof INSTRUCTIONS)[number]],
  )
}

describe('the table of instructions', () => {
  test('has all 151 scalar, 8 saturating and 235 vector instructions', () => {
    // WebAssembly 2.0: 0x28–0x3e and 0x45–0xc4; 236 SIMD instructions, of which v128.const is not in the table.
    expect(INSTRUCTIONS.length).toBe(0x3e - 0x28 + 1 + (0xc4 - 0x45 + 1) + 8 + 235)
  })

  test('agrees with the engine on every instruction, its types, alignment and lanes', () => {
    const wrong = INSTRUCTIONS.flatMap(([name, opcode, instruction]) => {
      const variants: Variant[] = [{}, { align: instruction.alignMax + 1 }, { lane: instruction.lanes }]
      for (const type of TYPES) {
        if (instruction.pushes.length > 0) variants.push({ pushes: [type] })
        for (const i of instruction.pops.keys()) variants.push({ pops: instruction.pops.with(i, type) })
      }
      return variants
        .map((variant) => ({ name, variant, module: moduleOf(opcode, instruction, variant) }))
        .filter(({ module }) => WebAssembly.validate(module) !== accepts(module))
        .map(({ variant }) => ({ name, variant }))
    })
    expect(wrong).toEqual([])
    const valid = INSTRUCTIONS.filter(([, opcode, instruction]) => accepts(moduleOf(opcode, instruction)))
    expect(valid.length).toBe(INSTRUCTIONS.length)
  })

  test('makes canonical what arithmetic makes, not what only moves bits', () => {
    const made = INSTRUCTIONS.filter(([, , { nan }]) => nan === 'makes').map(([name]) => name)
    expect(made.join(' ')).toBe(
      '8d 8e 8f 90 91 92 93 94 95 96 97 9b 9c 9d 9e 9f a0 a1 a2 a3 a4 a5 b6 bb ' +
        'fd 5e fd 5f fd 67 fd 68 fd 69 fd 6a fd 74 fd 75 fd 7a fd 94 fd e3 fd e4 fd e5 fd e6 fd e7 fd e8 fd e9 ' +
        'fd ef fd f0 fd f1 fd f2 fd f3 fd f4 fd f5',
    )
  })
})
