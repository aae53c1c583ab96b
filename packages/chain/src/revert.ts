import { type Abi, decodeErrorResult, type Hex, isHex } from 'viem'
import type { Revert } from './errors.ts'

/** Meaning of the codes of Solidity's `Panic(uint256)` (Solidity documentation, "Panic via assert and Error via require"). */
const panicMeanings: Record<string, string> = {
  1: 'an assertion failed',
  17: 'an arithmetic operation overflowed',
  18: 'a division by zero',
  33: 'a value outside an enumeration',
  34: 'a badly encoded storage byte array',
  49: 'pop on an empty array',
  50: 'an array index out of bounds',
  65: 'too much memory was asked for',
  81: 'a call to an uninitialised function',
}

/** Reads the bytes a contract reverted with; what the interface does not name is shown as hex. */
export function decodeRevert(data: Hex, abi: Abi): Revert {
  if (data === '0x') return { errorName: undefined, errorArgs: [], reason: 'it gave no reason', data }
  try {
    const { errorName, args = [] } = decodeErrorResult({ abi, data }) as {
      errorName: string
      args?: readonly unknown[]
    }
    return { errorName, errorArgs: args, reason: formatReason(errorName, args), data }
  } catch {
    return { errorName: undefined, errorArgs: [], reason: `it answered ${data}`, data }
  }
}

function formatReason(errorName: string, args: readonly unknown[]): string {
  if (errorName === 'Error') return String(args[0])
  if (errorName === 'Panic') return panicMeanings[String(args[0])] ?? `panic ${String(args[0])}`
  return `${errorName}(${args.map(formatArgument).join(', ')})`
}

function formatArgument(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? inner.toString() : inner))
  }
  return String(value)
}

/**
 * Reads an error of viem as a revert; undefined when it is none. Nodes answer a reverted call with code 3 and the bytes;
 * some send words only.
 */
export function findRevert(error: unknown, abi: Abi): Revert | undefined {
  let words: string | undefined
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { data, raw, code, details } = at as {
      data?: unknown
      raw?: unknown
      code?: unknown
      details?: unknown
    }
    if (isHex(raw)) return decodeRevert(raw, abi)
    const inner = typeof data === 'object' && data !== null && 'data' in data ? data.data : data
    if (isHex(inner)) return decodeRevert(inner, abi)
    const told = /execution reverted:?\s*(.*)/is.exec(typeof details === 'string' ? details : at.message)
    if (told !== null) words ??= told[1]
    if (code === 3) words ??= ''
  }
  if (words === undefined) return undefined
  const reason = words === '' ? 'it gave no reason' : words
  return { errorName: undefined, errorArgs: [], reason, data: '0x' }
}
