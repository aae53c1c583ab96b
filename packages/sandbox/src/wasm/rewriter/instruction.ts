import type { CostClass } from './costs.ts'
import { F32, F64, typesOf, V128 } from './value-types.ts'

/** What follows an opcode. `memory`: alignment and offset; `memoryLane`: these and a lane. */
type Immediate = 'none' | 'memory' | 'lane' | 'memoryLane' | 'shuffle'

/**
 * What an instruction does with the bits of a NaN.
 *
 * - `none`: it shows them (stores, reinterpretations), or deals with no floats; what it makes has known bits.
 * - `makes`: the result may be a NaN whose bits differ between machines, whatever NaN came in.
 * - `ignores`: any NaN gives the same result (comparisons, conversions to whole numbers).
 * - `passes`: the bits of the operand go into the result (`neg`, `abs`, the first operand of `copysign`).
 */
type NanRole = 'none' | 'makes' | 'ignores' | 'passes'

/** Lanes in which an instruction reads or makes floats; scalars and vectors have four shapes. */
export type FloatShape = 'f32' | 'f64' | 'f32x4' | 'f64x2'

/** An instruction that takes operands and gives results, without a say in control flow. */
export type Instruction = {
  pops: readonly number[]
  pushes: readonly number[]
  cost: CostClass
  immediate: Immediate
  /** Largest alignment as a power of two, where there is a memory access. */
  alignMax: number
  /** Count of lanes, where one is named. */
  lanes: number
  nan: NanRole
  /** Floats that it makes or passes on. */
  shape: FloatShape | undefined
  /** Floats that it takes, for vectors, whose type does not tell. */
  reads: FloatShape | undefined
}

type Options = Partial<Pick<Instruction, 'immediate' | 'alignMax' | 'lanes' | 'nan' | 'shape' | 'reads'>>

/** Fills a table of instructions by opcode. */
export class InstructionTable {
  readonly byOpcode: (Instruction | undefined)[] = []

  /** `count` instructions from an opcode on, alike in everything; `signature` as in `typesOf`, `ii:i`. */
  add(from: number, count: number, signature: string, cost: CostClass, options: Options = {}): void {
    const [pops, pushes] = signature.split(':').map(typesOf)
    const instruction: Instruction = {
      pops: pops!,
      pushes: pushes!,
      cost,
      immediate: 'none',
      alignMax: 0,
      lanes: 0,
      nan: 'none',
      shape: scalarShape(pushes![0] ?? 0),
      reads: options.shape,
      ...options,
    }
    for (let i = 0; i < count; i++) this.byOpcode[from + i] = instruction
  }

  access(opcode: number, signature: string, alignMax: number): void {
    const cost = signature.endsWith(':') ? 'store' : 'load'
    this.add(opcode, 1, signature, cost, { immediate: 'memory', alignMax })
  }
}

/** Type of the local that holds a float of a shape. */
export function typeOfShape(shape: FloatShape): number {
  if (shape === 'f32') return F32
  return shape === 'f64' ? F64 : V128
}

function scalarShape(type: number): FloatShape | undefined {
  if (type === F32) return 'f32'
  return type === F64 ? 'f64' : undefined
}
