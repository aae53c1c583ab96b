import { describe, expect, test } from 'vitest'
import bag from '../../../../vectors/receipts/bag.json' with { type: 'json' }
import classic from '../../../../vectors/receipts/classic.json' with { type: 'json' }
import single from '../../../../vectors/receipts/single.json' with { type: 'json' }
import { findFault } from './receipt.ts'
import { parseReceipt, type Receipt } from './receipt-form.ts'

// Receipts of tasks that ran on a whole network.
const given = { bag, single, classic } as unknown as Record<string, Receipt>
const OTHER = `0x${'5a'.repeat(32)}`

/** A copy with another value at a path such as `proof.path.1`. */
function change(receipt: Receipt, path: string, value: unknown): Receipt {
  const copy = structuredClone(receipt)
  const names = path.split('.')
  const last = names.pop() as string
  const place = names.reduce(
    (at, name) => at[name] as Record<string, unknown>,
    copy as Record<string, unknown>,
  )
  place[last] = value
  return copy
}

test.each(Object.keys(given))('the receipt of a real task holds: %s', (name) => {
  const receipt = parseReceipt(JSON.stringify(given[name]))
  expect(receipt).toEqual(given[name])
  expect(findFault(receipt)).toBeUndefined()
})

describe('a receipt in which one value is changed does not hold', () => {
  test.each([
    ['dealId', OTHER, 'The task is not the one with this index in this deal.'],
    ['taskId', OTHER, 'The task is not the one with this index in this deal.'],
    ['index', '7', 'The task is not the one with this index in this deal.'],
    ['input.params', '{"iexec_args":"other"}', 'The parameters have another digest.'],
    ['input.digest', OTHER, 'The parameters have another digest.'],
    ['output.digest', OTHER, 'The leaf is not that of the output.'],
    ['output.callbackHash', OTHER, 'The leaf is not that of the output.'],
    ['output.location', '/ipfs/other', 'The location is not that of the output.'],
    ['proof.leaf', OTHER, 'The leaf is not that of the output.'],
    ['proof.root', OTHER, 'The leaf is not under the root.'],
    ['proof.path.0', OTHER, 'The leaf is not under the root.'],
    ['proof.path', [], 'The leaf is not under the root.'],
    ['proof.first', '7', 'The settled range does not hold the task.'],
    ['proof.first', '0', 'The settled range does not hold the task.'],
    ['proof.count', '9', 'The leaf is not under the root.'],
    ['proof', undefined, 'A task settled in a round needs a proof.'],
    ['method', 'classic', 'A task settled on its own has no proof.'],
    ['seats', [], 'No seat agreed on the result.'],
    ['seats.1', bag.seats[0], 'A worker has two seats.'],
    ['opened', [], 'Nothing was opened before the settlement.'],
    ['settled.blockNumber', bag.opened[0]?.blockNumber, 'The settlement is not after what it settles.'],
  ])('%s', (path, value, fault) => {
    expect(findFault(change(given.bag as Receipt, path, value))).toBe(fault)
  })

  test('classic: the consensus, or the output', () => {
    const receipt = given.classic as Receipt
    for (const path of ['consensus', 'output.digest']) {
      expect(findFault(change(receipt, path, OTHER))).toBe('The consensus is not on the output.')
    }
  })
})

test.each([
  ['kind', 'other'],
  ['schema', 2],
  ['index', '-1'],
  ['index', '01'],
  ['hub', '0x12'],
  ['proof.path.0', '0xzz'],
  ['seats.0.agreed', 'yes'],
  ['settled', []],
])('what has another form is no receipt: %s %s', (path, value) => {
  const text = JSON.stringify(change(given.bag as Receipt, path, value))
  expect(() => parseReceipt(text)).toThrow(expect.objectContaining({ code: 'RECEIPT_MALFORMED' }))
})

test.each(['', 'null', '[]', '{}', '7'])('nor is %s', (text) => {
  expect(() => parseReceipt(text)).toThrow(expect.objectContaining({ code: 'RECEIPT_MALFORMED' }))
})
