import type { FunctionWalk } from './function-walk.ts'
import type { Instruction } from './instruction.ts'
import { featureRefused } from './refusal.ts'

/** Reads what follows an instruction's opcode. */
export function readImmediate(walk: FunctionWalk, { immediate, alignMax, lanes }: Instruction): void {
  if (immediate === 'none') return
  const { code } = walk
  if (immediate === 'memory' || immediate === 'memoryLane') readAccess(walk, alignMax)
  if (immediate === 'lane' || immediate === 'memoryLane') {
    if (code.byte() >= lanes) throw walk.invalid('there is no such lane')
  }
  if (immediate === 'shuffle') {
    for (let i = 0; i < 16; i++) if (code.byte() >= 32) throw walk.invalid('there is no such lane')
  }
}

function readAccess(walk: FunctionWalk, alignMax: number): void {
  const align = walk.code.u32()
  if (align >= 64 && align < 128) {
    throw featureRefused('MULTI_MEMORY', 'more than one memory', 'Compile for a single memory.')
  }
  if (align > alignMax) throw walk.invalid('an alignment is larger than the access')
  walk.code.u32()
  needMemory(walk)
}

function needMemory(walk: FunctionWalk): void {
  if (walk.module.memory === undefined) throw walk.invalid('there is no memory')
}

export function tableType(walk: FunctionWalk, index: number): number {
  const table = walk.module.tables[index]
  if (table === undefined) throw walk.invalid(`there is no table ${index}`)
  return table.type
}

/** Reads the index of a memory, which is a zero byte. */
export function needSingleMemory(walk: FunctionWalk): void {
  if (walk.code.u32() !== 0) {
    throw featureRefused('MULTI_MEMORY', 'more than one memory', 'Compile for a single memory.')
  }
  needMemory(walk)
}
