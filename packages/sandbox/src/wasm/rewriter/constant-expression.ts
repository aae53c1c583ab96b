import type { Module } from './module.ts'
import type { Reader } from './reader.ts'
import { featureRefused, invalid, malformed } from './refusal.ts'
import { F32, F64, FUNCREF, I32, I64, isReferenceType, V128, valueTypeRefused } from './value-types.ts'
import { V128_CONST } from './vector-instructions.ts'

const END = 0x0b

/**
 * Steps over a constant expression, which is one constant of the expected type.
 *
 * @throws Refusal `EXTENDED_CONST` where more is computed.
 */
export function readConstant(reader: Reader, module: Module, expected: number): void {
  const at = reader.at
  const type = readValue(reader, module)
  const isDone = reader.byte() === END
  if (!isDone) throw extended()
  if (type !== expected) throw invalid(at, 'a constant has another type')
}

function readValue(reader: Reader, { functions, declared }: Module): number {
  const opcode = reader.byte()
  switch (opcode) {
    case 0x41:
      reader.skipSigned(32)
      return I32
    case 0x42:
      reader.skipSigned(64)
      return I64
    case 0x43:
      reader.skip(4)
      return F32
    case 0x44:
      reader.skip(8)
      return F64
    case 0xd0: {
      const type = reader.byte()
      if (!isReferenceType(type)) throw valueTypeRefused(type, reader.at - 1)
      return type
    }
    case 0xd2: {
      const index = reader.u32()
      // Globals and segments come before the code, but after all that makes functions.
      if (index >= functions.length) throw invalid(reader.at, `there is no function ${index}`)
      declared.add(index)
      return FUNCREF
    }
    case 0xfd:
      if (reader.u32() !== V128_CONST) throw invalid(reader.at, 'a constant is computed')
      reader.skip(16)
      return V128
    case 0x23:
      throw extended()
    case END:
      throw invalid(reader.at, 'a constant is missing')
    default:
      throw malformed(reader.at)
  }
}

function extended(): ReturnType<typeof featureRefused> {
  return featureRefused('EXTENDED_CONST', 'computed constants', 'Compile without extended constants.')
}
