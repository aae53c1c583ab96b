import { numberToHex } from 'viem/utils'
import { type Hex, isHexBytes } from './address.ts'
import { tagBadCombination, tagBadHex, tagUnknownName } from './errors.ts'

/** 32 bytes, one bit per required feature. */
export type Tag = Hex

/** Bit of each feature. The chain knows `tee` only; the rest is agreed between requesters and workers: `network`,
 * for apps that speak to others, by us, and the rest by iExec. */
export const TAG_BITS = { tee: 0, scone: 1, gramine: 2, tdx: 3, gpu: 8, network: 9 } as const
export type TagName = keyof typeof TAG_BITS

const TAG_NAMES = Object.keys(TAG_BITS) as TagName[]
const FRAMEWORKS = ['scone', 'gramine', 'tdx'] as const
const TEE = maskOf(['tee'])
const FRAMEWORK_MASK = maskOf(FRAMEWORKS)

export const TAG_NONE: Tag = toTag(0n)

/**
 * Reads a tag: 32 bytes of hexadecimal, or names separated by commas, or a list of names. The empty text is no feature.
 *
 * @throws TAG_UNKNOWN_NAME, TAG_BAD_HEX
 */
export function parseTag(input: string | readonly string[]): Tag {
  if (typeof input === 'string' && input.trim().startsWith('0x')) return parseHex(input.trim())
  const words = typeof input === 'string' ? input.split(',') : input
  const names = words.map((word) => word.trim().toLowerCase()).filter((word) => word !== '')
  return toTag(maskOf(names.map(parseName)))
}

/** The names of a tag's known features, lowest bit first, and `bit<n>` for a bit without name. */
export function namesOfTag(tag: Tag): string[] {
  const names: string[] = []
  for (let bits = BigInt(tag), bit = 0; bits > 0n; bits >>= 1n, bit += 1) {
    if (bits & 1n) names.push(TAG_NAMES.find((name) => TAG_BITS[name] === bit) ?? `bit${bit}`)
  }
  return names
}

/** For people: `tee,tdx`, or `none`. */
export function formatTag(tag: Tag): string {
  return namesOfTag(tag).join(',') || 'none'
}

/** Does `offered` have every feature of `wanted`? */
export function tagIncludes(offered: Tag, wanted: Tag): boolean {
  return differenceOfTags(wanted, offered) === TAG_NONE
}

/** The features of any of the tags. */
export function unionOfTags(...tags: readonly Tag[]): Tag {
  return toTag(tags.reduce((union, tag) => union | BigInt(tag), 0n))
}

/** The features of `wanted` that `offered` lacks. */
export function differenceOfTags(wanted: Tag, offered: Tag): Tag {
  return toTag(BigInt(wanted) & ~BigInt(offered))
}

/** What a deal demands. A dataset's enclave framework is ignored, so data sealed for one runs in another (PoCo 6.2). */
export function dealTagOf({ app, dataset, request }: { app: Tag; dataset: Tag; request: Tag }): Tag {
  return unionOfTags(app, toTag(BigInt(dataset) & ~FRAMEWORK_MASK), request)
}

/** A tag demands a TEE: contributions then need an enclave challenge. */
export function isTeeTag(tag: Tag): boolean {
  return (BigInt(tag) & TEE) !== 0n
}

export function hasTag(tag: Tag, name: TagName): boolean {
  return tagIncludes(tag, toTag(maskOf([name])))
}

/** What keeps a worker from ever satisfying this tag, in words; undefined when nothing does. */
export function findTagConflict(tag: Tag): string | undefined {
  const frameworks = FRAMEWORKS.filter((name) => hasTag(tag, name))
  if (isTeeTag(tag) && frameworks.length === 0) return 'tee is demanded without a framework'
  if (!isTeeTag(tag) && frameworks.length > 0) return `${frameworks.join(' and ')} is demanded without tee`
  if (frameworks.length > 1) return `${frameworks.join(' and ')} cannot both run one task`
  return undefined
}

/** @throws TAG_BAD_COMBINATION when no machine can satisfy the tag. */
export function verifyTag(tag: Tag): void {
  const conflict = findTagConflict(tag)
  if (conflict !== undefined) throw tagBadCombination(formatTag(tag), conflict)
}

function parseHex(text: string): Tag {
  if (!isHexBytes(text, 32)) throw tagBadHex(text)
  return toTag(BigInt(text))
}

function parseName(text: string): TagName {
  const name = TAG_NAMES.find((known) => known === text)
  if (name === undefined) throw tagUnknownName(text, TAG_NAMES)
  return name
}

function maskOf(names: readonly TagName[]): bigint {
  return names.reduce((mask, name) => mask | (1n << BigInt(TAG_BITS[name])), 0n)
}

function toTag(bits: bigint): Tag {
  return numberToHex(bits, { size: 32 })
}
