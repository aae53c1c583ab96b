import { type Additions, GROWTH } from './additions.ts'
import { chargeCount, type FuelPlace, OP } from './code.ts'
import { LENGTH_COSTS } from './costs.ts'
import { I32 } from './value-types.ts'
import { Writer } from './writer.ts'

/** Largest size of a memory or table, and whether that is the host's limit rather than the module's own. */
export type Ceiling = { max: number; isHosts: boolean }

/** Index of our function that stands in for `memory.grow`. */
export function memoryGrowFunction(additions: Additions, ceiling: Ceiling): number {
  return additions.functionIndex('memory', () => ({
    typeIndex: additions.typeIndex({ parameters: [I32], results: [I32] }),
    body: growBody(additions, {
      ceiling,
      count: 0,
      factor: LENGTH_COSTS.memoryPage,
      size: [OP.MEMORY_SIZE, 0],
      grow: [OP.LOCAL_GET, 0, OP.MEMORY_GROW, 0],
    }),
  }))
}

/** Index of our function that stands in for `table.grow` of one table. */
export function tableGrowFunction(
  additions: Additions,
  { table, type, ceiling }: { table: number; type: number; ceiling: Ceiling },
): number {
  // Tables are at most 16, so that an index is one byte.
  return additions.functionIndex(`table ${table}`, () => ({
    typeIndex: additions.typeIndex({ parameters: [type, I32], results: [I32] }),
    body: growBody(additions, {
      ceiling,
      count: 1,
      factor: LENGTH_COSTS.tableEntry,
      size: [0xfc, 16, table],
      grow: [OP.LOCAL_GET, 0, OP.LOCAL_GET, 1, 0xfc, 15, table],
    }),
  }))
}

type GrowBody = {
  ceiling: Ceiling
  /** Local that holds by how much to grow. */
  count: number
  factor: number
  size: number[]
  grow: number[]
}

/**
 * Above the ceiling, growing is always refused and costs nothing more. Below it, it is paid and must succeed: where the
 * machine refuses, the program is stopped, or what it does would depend on the machine.
 */
function growBody(additions: Additions, { ceiling, count, factor, size, grow }: GrowBody): Uint8Array {
  const fuel: FuelPlace = { kind: 'global', index: additions.fuelGlobal }
  const note = (to: Writer, value: number): Writer =>
    to.byte(OP.I32_CONST).signed(value).byte(OP.GLOBAL_SET).u32(additions.growthGlobal)
  const code = new Writer()
  // No locals beyond the parameters.
  code.byte(0)
  code.byte(OP.LOCAL_GET, count, OP.I64_EXTEND_I32_U, ...size, OP.I64_EXTEND_I32_U, OP.I64_ADD)
  code.byte(OP.I64_CONST).signed(ceiling.max).byte(OP.I64_GT_U, OP.IF, 0x40)
  if (ceiling.isHosts) note(code, GROWTH.LIMITED)
  code.byte(OP.I32_CONST).signed(-1).byte(OP.RETURN, OP.END)
  chargeCount(code, fuel, { local: count, factor, whenEmpty: additions.whenEmpty })
  code
    .byte(...grow, OP.LOCAL_TEE, count, OP.I32_CONST)
    .signed(-1)
    .byte(OP.I32_EQ, OP.IF, 0x40)
  note(code, GROWTH.BROKEN).byte(OP.UNREACHABLE, OP.END, OP.LOCAL_GET, count, OP.END)
  return code.written
}
