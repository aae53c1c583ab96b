import { keccak256, stringToHex } from 'viem/utils'
import type { Hex } from './address.ts'
import {
  ORDER_FIELDS,
  ORDER_KINDS,
  ORDER_TYPE_NAMES,
  type OrderDomain,
  type OrderKind,
  type Orders,
} from './order.ts'

/**
 * The 32 bytes that identify an order on chain: its EIP-712 digest, under which `consumed` is counted. Written out for
 * these four flat types: a book hashes every order it reads, and the way for any type takes five times as long.
 *
 * @throws RangeError for a value that does not fit its field.
 */
export function hashOrder<Kind extends OrderKind>(kind: Kind, order: Orders[Kind], domain: OrderDomain): Hex {
  const values = order as unknown as Record<string, bigint | string>
  const words = ORDER_FIELDS[kind].map(({ name, type }) => wordOf(type, values[name]!))
  const struct = keccak256(`0x${typeHashes[kind]}${words.join('')}`)
  return keccak256(`0x1901${separatorOf(domain)}${struct.slice(2)}`)
}

/** 32 bytes as 64 hexadecimal digits. */
function wordOf(type: 'address' | 'uint256' | 'bytes32' | 'string', value: bigint | string): string {
  if (type === 'string') return keccak256(stringToHex(value as string)).slice(2)
  const digits = type === 'uint256' ? BigInt(value).toString(16) : (value as string).slice(2)
  const isWhole = type === 'uint256' ? digits.length <= 64 : digits.length === (type === 'address' ? 40 : 64)
  if (!isWhole || digits.startsWith('-')) throw new RangeError(`${value} is no ${type}.`)
  return digits.padStart(64, '0')
}

/** Name, then fields, as EIP-712 writes a type. */
function hashType(name: string, fields: readonly { name: string; type: string }[]): string {
  return keccak256(
    stringToHex(`${name}(${fields.map((field) => `${field.type} ${field.name}`).join()})`),
  ).slice(2)
}

const typeHashes = Object.fromEntries(
  ORDER_KINDS.map((kind) => [kind, hashType(ORDER_TYPE_NAMES[kind], ORDER_FIELDS[kind])]),
) as Record<OrderKind, string>

const domainFields = [
  { name: 'name', type: 'string' },
  { name: 'version', type: 'string' },
  { name: 'chainId', type: 'uint256' },
  { name: 'verifyingContract', type: 'address' },
] as const
const domainTypeHash = hashType('EIP712Domain', domainFields)
const separators = new WeakMap<OrderDomain, string>()

function separatorOf(domain: OrderDomain): string {
  const known = separators.get(domain)
  if (known !== undefined) return known
  const words = domainFields.map(({ name, type }) =>
    wordOf(type, name === 'chainId' ? BigInt(domain.chainId) : domain[name]),
  )
  const separator = keccak256(`0x${domainTypeHash}${words.join('')}`).slice(2)
  separators.set(domain, separator)
  return separator
}
