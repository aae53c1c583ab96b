import type { Hex } from 'viem'
import { findHexBytes, toHex } from './bytes.ts'
import { policyMalformed } from './errors.ts'

/** Reads the fields of a policy strictly, and remembers which were asked for: `finish` refuses the others. */
export class PolicyFields {
  readonly #fields: Readonly<Record<string, unknown>>
  readonly #path: string
  readonly #known = new Set<string>()

  /** @param path - Where this object stands, for the message; empty for the policy itself. */
  constructor(value: unknown, path: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw policyMalformed(path === '' ? 'policy' : path, 'an object')
    }
    this.#fields = value as Record<string, unknown>
    this.#path = path
  }

  has(name: string): boolean {
    return this.#get(name) !== undefined
  }

  isText(name: string, text: string): boolean {
    return this.#get(name) === text
  }

  text(name: string): string {
    const value = this.#get(name)
    if (typeof value !== 'string') throw this.#wrong(name, 'a text')
    return value
  }

  integer(name: string, max: number): number {
    const value = this.#get(name)
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > max) {
      throw this.#wrong(name, `an integer from 0 to ${max}`)
    }
    return value
  }

  flag(name: string): boolean {
    const value = this.#get(name)
    if (typeof value !== 'boolean') throw this.#wrong(name, 'true or false')
    return value
  }

  hex(name: string, lengthBytes: number): Hex {
    return this.#toHex(this.#get(name), name, [lengthBytes])
  }

  hexes(name: string, lengthsBytes: readonly number[]): Hex[] {
    return this.list(name).map((item) => this.#toHex(item, name, lengthsBytes))
  }

  texts(name: string, shape: RegExp): string[] {
    return this.list(name).map((item) => {
      if (typeof item !== 'string' || !shape.test(item))
        throw this.#wrong(name, `a list of texts like ${shape.source}`)
      return item
    })
  }

  choices<const T extends string>(name: string, choices: readonly T[]): T[] {
    return this.list(name).map((item) => {
      const choice = choices.find((each) => each === item)
      if (choice === undefined) throw this.#wrong(name, `a list out of ${choices.join(', ')}`)
      return choice
    })
  }

  list(name: string): readonly unknown[] {
    const value = this.#get(name)
    if (!Array.isArray(value)) throw this.#wrong(name, 'a list')
    return value
  }

  object(name: string): PolicyFields {
    return new PolicyFields(this.#get(name), this.#toPath(name))
  }

  finish(): void {
    const unknown = Object.keys(this.#fields).find(
      (name) => !this.#known.has(name) && this.#fields[name] !== undefined,
    )
    if (unknown !== undefined)
      throw this.#wrong(unknown, `absent: only ${[...this.#known].join(', ')} exist here`)
  }

  #toHex(value: unknown, name: string, lengthsBytes: readonly number[]): Hex {
    const bytes = typeof value === 'string' && value.startsWith('0x') ? findHexBytes(value) : undefined
    if (bytes === undefined || !lengthsBytes.includes(bytes.length)) {
      throw this.#wrong(name, `0x and ${lengthsBytes.join(' or ')} bytes of hexadecimal`)
    }
    return toHex(bytes)
  }

  #get(name: string): unknown {
    this.#known.add(name)
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined
  }

  #toPath(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`
  }

  #wrong(name: string, wanted: string) {
    return policyMalformed(this.#toPath(name), wanted)
  }
}
