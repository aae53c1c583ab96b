import { invalid } from './refusal.ts'
import { UNKNOWN, V128 } from './value-types.ts'

/** A block, loop, arm of an `if`, or the function itself, while its code is read. */
export type Frame = {
  kind: 'function' | 'block' | 'loop' | 'if' | 'else'
  startTypes: readonly number[]
  endTypes: readonly number[]
  /** Operands below that do not belong to it. */
  height: number
  /** From here to its end nothing runs, so that any operand may be assumed. */
  isUnreachable: boolean
  /** Something branches to its end. */
  isTargeted: boolean
  place: FramePlace
}

/** Where a block lies, as offsets in the module; `end` and `after` are known once it is closed. */
export type FramePlace = {
  /** First instruction inside. */
  body: number
  /** Its `end`; of the first arm of an `if` with two, its `else`. */
  end: number
  /** Shared by both arms: what follows the whole block. */
  whole: { after: number }
}

/** The operands and open blocks at one place of a function; checks as in WebAssembly 2.0, appendix "Validation Algorithm". */
export class Operands {
  readonly #types: number[] = []
  /** What stands for each operand in `NanFlow`. */
  readonly #nodes: number[] = []
  readonly frames: Frame[] = []
  /** Largest count of operands so far. */
  heightMax = 0
  /** Was any of them ever a vector? */
  hasVectors = false

  get frame(): Frame {
    return this.frames[this.frames.length - 1]!
  }

  push(type: number, node = 0): void {
    this.#nodes.push(node)
    const height = this.#types.push(type)
    if (type === V128) this.hasVectors = true
    if (height > this.heightMax) this.heightMax = height
  }

  pushAll(types: readonly number[]): void {
    for (const type of types) this.push(type)
  }

  /** Type of the uppermost operand; `UNKNOWN` where any may be assumed. */
  peek(at: number): number {
    const { height, isUnreachable } = this.frame
    if (this.#types.length > height) return this.#types[this.#types.length - 1]!
    if (isUnreachable) return UNKNOWN
    throw invalid(at, 'an operand is missing')
  }

  /** Takes an operand of a type (`UNKNOWN`: of any) and answers its node. */
  pop(expected: number, at: number): number {
    const type = this.peek(at)
    if (type !== expected && type !== UNKNOWN && expected !== UNKNOWN) {
      throw invalid(at, 'an operand has another type')
    }
    if (this.#types.length === this.frame.height) return 0
    this.#types.pop()
    return this.#nodes.pop()!
  }

  open(
    kind: Frame['kind'],
    {
      startTypes,
      endTypes,
      body,
      whole = { after: 0 },
    }: Pick<Frame, 'startTypes' | 'endTypes'> & { body: number; whole?: FramePlace['whole'] },
  ): void {
    const height = this.#types.length
    const place = { body, end: 0, whole }
    this.frames.push({ kind, startTypes, endTypes, height, isUnreachable: false, isTargeted: false, place })
    this.pushAll(startTypes)
  }

  /** The innermost block, whose results must have been taken and nothing else be left. */
  close(at: number): Frame {
    const { frame } = this
    if (this.#types.length !== frame.height) throw invalid(at, 'operands are left over')
    this.frames.pop()
    return frame
  }

  /** Can the code here run at all? */
  get isLive(): boolean {
    return this.frames.every(({ isUnreachable }) => !isUnreachable)
  }

  /** Types of all operands, the uppermost last. */
  get types(): readonly number[] {
    return this.#types
  }

  /** Types of the operands that belong to the innermost block, the uppermost last. */
  get levelTypes(): number[] {
    return this.#types.slice(this.frame.height)
  }

  /** What follows does not run. */
  abandon(): void {
    this.#types.length = this.frame.height
    this.#nodes.length = this.frame.height
    this.frame.isUnreachable = true
  }

  /** What a branch to a block must bring. */
  target(depth: number, at: number): { frame: Frame; types: readonly number[] } {
    const frame = this.frames[this.frames.length - 1 - depth]
    if (frame === undefined) throw invalid(at, `there is no block ${depth} levels up`)
    return { frame, types: frame.kind === 'loop' ? frame.startTypes : frame.endTypes }
  }
}
