import { z } from 'zod'

const hex = (bytes: number, what: string) =>
  z
    .string()
    .regex(new RegExp(`^0x[0-9a-fA-F]{${bytes * 2}}$`), `expected ${what}: 0x and ${bytes * 2} hex digits`)
    .transform((text) => text.toLowerCase() as `0x${string}`)

/** 20-byte account or contract address, lower case after parsing. */
export const addressSchema = hex(20, 'an address')

/** 32-byte word: ids, hashes, digests, tags, salts. */
export const wordSchema = hex(32, 'a 32-byte word')

/** Bytes of any length, at most 64 KiB. */
export const bytesSchema = z
  .string()
  .max(2 + 2 * 65_536)
  .regex(/^0x([0-9a-fA-F]{2})*$/, 'expected bytes: 0x and an even number of hex digits')
  .transform((text) => text.toLowerCase() as `0x${string}`)

/** An unsigned 256-bit integer, on the wire a decimal string (or a safe integer), in the program a bigint. */
export const uintSchema = z
  .union([z.string().regex(/^\d{1,78}$/, 'expected a decimal integer'), z.number().int().nonnegative()])
  .transform((value) => BigInt(value))
  .refine((value) => value < 2n ** 256n, 'expected at most 2^256 - 1')

/** A text that a database can keep: PostgreSQL has no NUL, and halves of surrogate pairs are no characters. */
export const textSchema = z
  .string()
  .refine(
    (text) => text.isWellFormed() && !text.includes('\0'),
    'expected text without NUL, in whole characters',
  )

/** The opposite of parsing: bigints become decimal strings, everywhere in the value. */
export function toWire(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return value.map(toWire)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toWire(part)]))
}
