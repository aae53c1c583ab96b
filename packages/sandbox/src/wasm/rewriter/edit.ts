import type { FloatShape } from './instruction.ts'

/** Where and how the rewritten code of a function differs; `at` is an offset in the module. In order of place. */
export type Edit =
  /** Takes the cost of the block that begins here; a loop's also looks whether fuel is left. */
  | { kind: 'charge'; at: number; cost: number; isLoop: boolean }
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

/** What the code of one function turned out to be. */
export type FunctionPlan = {
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
  /** Size of its frame by our measure, in bytes. */
  frameBytes: number
}
