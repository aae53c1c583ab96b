import type { FloatShape } from './instruction.ts'
import type { StopNotes } from './stop-notes.ts'

/** Where and how the rewritten code of a function differs; `at` is an offset in the module. In order of place. */
export type Edit =
  /** Takes the cost of the block that begins here; a loop's also looks whether fuel is left. */
  | { kind: 'charge'; at: number; cost: number; isLoop: boolean; stop?: StopSite }
  /** Makes the bits of a NaN canonical, if its node can be seen. */
  | { kind: 'canonical'; at: number; shape: FloatShape; node: number }
  /** Around calls, and before `unreachable`: others must see the fuel that is left. */
  | { kind: 'publish'; at: number }
  | { kind: 'refresh'; at: number }
  /** Takes the cost of a bulk operation by its length, the uppermost operand. */
  | { kind: 'length'; at: number; unit: 'bytes' | 'entries' }
  /** Replaces `return` by a branch to the function's own end. */
  | { kind: 'return'; at: number; end: number; depth: number }
  /** Replaces an instruction that grows something by a call to a function of ours. */
  | { kind: 'grow'; at: number; end: number; what: 'memory' | number }

  /** Keeps operands that an opening block buries; `shadows` are theirs, the uppermost last. */
  | { kind: 'spill'; at: number; shadows: readonly number[] }
  /** After a call: goes on leaving, where what was called has been left by a stop. */
  | { kind: 'unwind'; at: number; stop: StopSite; results: readonly number[] }
  /** A branch, which in a continuation may lead across blocks that the original does not have. */
  | { kind: 'branch'; at: number; end: number; opcode: number; level: number; targets: readonly number[] }
  /** Notes that a segment was dropped. */
  | { kind: 'drop'; at: number; segment: Segment }

/** A place at which a run can be stopped. */
export type StopSite = {
  /** Its number in the function. */
  site: number
  /** Blocks open there but the function itself. */
  level: number
  /** Types of the operands of the innermost block, without the results of a call. */
  operands: readonly number[]
}

/** A segment that the code drops. */
export type Segment = { kind: 'data' | 'element'; index: number }

/** What the code of one function turned out to be. */
export type FunctionPlan = {
  /** Its index in the module. */
  index: number
  /** Where its declarations of locals and its code begin. */
  localsAt: number
  codeAt: number
  end: number
  localGroups: number
  /** Count of parameters and locals: the index of the first local of ours. */
  locals: number
  results: readonly number[]
  /** Cost of the first block, in cost units. */
  entryCost: number
  /** Cost of all blocks, in cost units. */
  totalCost: number
  edits: readonly Edit[]
  /** By node: does the float need canonical bits? */
  shown: readonly boolean[]
  hasLoop: boolean
  hasCall: boolean
  /** Types of parameters and locals. */
  localTypes: readonly number[]
  parameterCount: number
  /** Absent where runs cannot be stopped. */
  stops?: StopNotes
  /** Size of its frame by our measure, in bytes. */
  frameBytes: number
}
