import type { FunctionWalk } from './function-walk.ts'
import { featureRefused, malformed, type Refusal } from './refusal.ts'

/** Names the part of WebAssembly that an opcode belongs to. */
export function unknownOpcode({ at }: FunctionWalk, opcode: number): Refusal {
  const gc = 'Compile without the GC proposal.'
  if (opcode === 0xfe) return featureRefused('THREADS', 'atomic instructions', 'Compile without threads.')
  if (opcode === 0xfb || opcode === 0xd3) return featureRefused('GC', 'garbage-collected objects', gc)
  if (opcode === 0x14 || (opcode >= 0xd4 && opcode <= 0xd6)) {
    return featureRefused('TYPED_REFERENCES', 'typed references', gc)
  }
  if (opcode === 0x12 || opcode === 0x13 || opcode === 0x15) {
    return featureRefused('TAIL_CALLS', 'tail calls', 'Compile without tail calls.')
  }
  if ((opcode >= 0x06 && opcode <= 0x0a) || opcode === 0x18 || opcode === 0x19 || opcode === 0x1f) {
    return featureRefused('EXCEPTIONS', 'exceptions', 'Compile without exception handling.')
  }
  if (opcode >= 0xe0 && opcode <= 0xe6) {
    return featureRefused('STACK_SWITCHING', 'stack switching', 'Compile without stack switching.')
  }
  return malformed(at)
}
