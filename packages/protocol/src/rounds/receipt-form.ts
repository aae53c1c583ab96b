import { type Address, type Hex, isHexBytes } from '../address.ts'
import { receiptMalformed } from '../errors.ts'

/** A transaction that is in the chain, and where. */
export type Anchor = { transaction: Hex; blockNumber: string; blockHash: Hex }

/**
 * All that shows what the result of one task is, as one JSON document. Whole numbers are decimal strings, hashes and
 * addresses lower-case hexadecimal; docs/reference/receipt.md explains each field.
 */
export type Receipt = {
  kind: 'ruche-receipt'
  schema: 1
  chainId: number
  hub: Address
  dealId: Hex
  taskId: Hex
  index: string
  app: { address: Address; type: string; location: string; checksum: Hex }
  dataset?: { address: Address; checksum: Hex }
  /** The deal's parameters, and keccak256 of their UTF-8 bytes, which is what the requester signed. */
  input: { params: string; digest: Hex }
  output: { digest: Hex; callbackHash: Hex; location: string }
  method: 'rounds' | 'classic'
  seats: { worker: Address; agreed: boolean; weight: string; commitment: Hex }[]
  /** `reached` is the pool's own estimate; nothing on chain shows it. */
  trust: { asked: string; reached?: Record<string, unknown> }
  /** Units of fuel, as the workers that agreed measured the run; nothing on chain shows it, but any replay does. */
  fuel?: string
  opened: Anchor[]
  settled: Anchor
  /** Of a task settled in a round. */
  proof?: { first: string; count: string; leaf: Hex; path: Hex[]; root: Hex }
  /** Of a task settled on its own: keccak256(task ‖ output digest). */
  consensus?: Hex
}

/** Gives the path of the first value that has not the form, or nothing. */
type Form = (value: unknown, path: string) => string | undefined

const form =
  (isOne: (value: unknown) => boolean): Form =>
  (value, path) =>
    isOne(value) ? undefined : path

const text = form((value) => typeof value === 'string')
const flag = form((value) => typeof value === 'boolean')
const word = form((value) => isHexBytes(value, 32))
const address = form((value) => isHexBytes(value, 20))
const whole = form((value) => typeof value === 'string' && /^(0|[1-9]\d{0,77})$/.test(value))
const one = (...allowed: unknown[]) => form((value) => allowed.includes(value))

const maybe =
  (inner: Form): Form =>
  (value, path) =>
    value === undefined ? undefined : inner(value, path)

function list(inner: Form): Form {
  return (value, path) => {
    if (!Array.isArray(value)) return path
    return value.map((entry, at) => inner(entry, `${path}[${at}]`)).find((found) => found !== undefined)
  }
}

function record(fields: Record<string, Form>): Form {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path
    for (const [name, inner] of Object.entries(fields)) {
      const found = inner((value as Record<string, unknown>)[name], path === '' ? name : `${path}.${name}`)
      if (found !== undefined) return found
    }
    return undefined
  }
}

const anchor = record({ transaction: word, blockNumber: whole, blockHash: word })

const receipt = record({
  kind: one('ruche-receipt'),
  schema: one(1),
  chainId: form((value) => Number.isSafeInteger(value)),
  hub: address,
  dealId: word,
  taskId: word,
  index: whole,
  app: record({ address, type: text, location: text, checksum: word }),
  dataset: maybe(record({ address, checksum: word })),
  input: record({ params: text, digest: word }),
  output: record({ digest: word, callbackHash: word, location: text }),
  method: one('rounds', 'classic'),
  seats: list(record({ worker: address, agreed: flag, weight: whole, commitment: word })),
  trust: record({ asked: whole, reached: maybe(record({})) }),
  fuel: maybe(whole),
  opened: list(anchor),
  settled: anchor,
  proof: maybe(record({ first: whole, count: whole, leaf: word, path: list(word), root: word })),
  consensus: maybe(word),
})

/** Reads a receipt from JSON text. Whether what it says holds is another question: `findFault`. @throws RECEIPT_MALFORMED */
export function parseReceipt(json: string): Receipt {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw receiptMalformed('it is no JSON')
  }
  const path = receipt(value, '')
  if (path !== undefined) throw receiptMalformed(path === '' ? 'it is no object' : `${path} has another form`)
  return value as Receipt
}
