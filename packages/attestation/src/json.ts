import type { Hex } from 'viem'
import { findHexBytes, toHex } from './bytes.ts'
import { collateralMalformed } from './errors.ts'

/** Reads fields of signed JSON strictly; a wrong type anywhere is refused, with the name of the document and field. */
export class JsonFields {
  readonly #fields: Readonly<Record<string, unknown>>
  readonly #what: string

  constructor(value: unknown, what: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw collateralMalformed(what, 'it is no object')
    }
    this.#fields = value as Record<string, unknown>
    this.#what = what
  }

  static parse(text: string, what: string): JsonFields {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (cause) {
      throw collateralMalformed(
        what,
        `it is no JSON (${cause instanceof Error ? cause.message : 'unreadable'})`,
      )
    }
    return new JsonFields(value, what)
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined
  }

  string(name: string): string {
    const value = this.#fields[name]
    if (typeof value !== 'string') throw this.#wrong(name, 'a text')
    return value
  }

  /** An integer from 0 to `max`. */
  integer(name: string, max: number): number {
    const value = this.#fields[name]
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > max) {
      throw this.#wrong(name, `an integer from 0 to ${max}`)
    }
    return value
  }

  /** Refuses any other number. */
  constant(name: string, wanted: number): void {
    if (this.#fields[name] !== wanted) throw this.#wrong(name, `${wanted}`)
  }

  hex(name: string, lengthBytes: number): Hex {
    const bytes = findHexBytes(this.string(name))
    if (bytes?.length !== lengthBytes) throw this.#wrong(name, `${lengthBytes} bytes of hexadecimal`)
    return toHex(bytes)
  }

  /** Unix seconds of an ISO 8601 instant in UTC. */
  instant(name: string): number {
    const text = this.string(name)
    const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)
      ? Date.parse(text)
      : Number.NaN
    if (Number.isNaN(milliseconds)) throw this.#wrong(name, 'an instant in UTC')
    return milliseconds / 1000
  }

  oneOf<const T extends string>(name: string, choices: readonly T[]): T {
    const value = this.string(name)
    const choice = choices.find((each) => each === value)
    if (choice === undefined) throw this.#wrong(name, `one of ${choices.join(', ')}`)
    return choice
  }

  object(name: string): JsonFields {
    return new JsonFields(this.#fields[name], `${this.#what}.${name}`)
  }

  objects(name: string, count?: number): JsonFields[] {
    const list = this.#list(name)
    if (count !== undefined && list.length !== count) throw this.#wrong(name, `a list of ${count}`)
    return list.map((item, at) => new JsonFields(item, `${this.#what}.${name}[${at}]`))
  }

  /** A list of texts; empty when the field is absent. */
  strings(name: string): string[] {
    if (!this.has(name)) return []
    return this.#list(name).map((item) => {
      if (typeof item !== 'string') throw this.#wrong(name, 'a list of texts')
      return item
    })
  }

  #list(name: string): unknown[] {
    const value = this.#fields[name]
    if (!Array.isArray(value)) throw this.#wrong(name, 'a list')
    return value
  }

  #wrong(name: string, wanted: string) {
    return collateralMalformed(this.#what, `"${name}" must be ${wanted}`)
  }
}
