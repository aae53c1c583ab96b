import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBulkOrders } from './bulk.ts'

const ROOT = 'bafkreieq5jui4j25lacwomsqgjeswwl3y5zcdrresptwgmfylxo2depppq'
const SLICE = 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku'
const address = (digit: string) => `0x${digit.repeat(40)}`

/** An order as iExec's SDK uploads it: numbers are JSON numbers, but those that are too large. */
const order = {
  dataset: address('a'),
  datasetprice: 0,
  volume: 9_007_199_254_740_991,
  tag: `0x${'0'.repeat(64)}`,
  apprestrict: address('0'),
  workerpoolrestrict: address('0'),
  requesterrestrict: address('0'),
  salt: `0x${'1'.repeat(64)}`,
  sign: '0x1234',
}

let privateFolder: string
beforeEach(async () => {
  privateFolder = await mkdtemp(join(tmpdir(), 'ruche-bulk-'))
})
afterEach(() => rm(privateFolder, { recursive: true }))

const find = (files: Record<string, unknown>, index = 0, params = JSON.stringify({ bulk_cid: ROOT })) =>
  findBulkOrders(
    {
      fetchTo: async (source: string, path: string) => {
        await writeFile(path, JSON.stringify(files[`${source}`]))
      },
    } as unknown as Parameters<typeof findBulkOrders>[0],
    { params, index, privateFolder },
  )

test('a task finds the orders of the list at its index', async () => {
  const { orders } = await find({ [ROOT]: ['other', SLICE], [SLICE]: [order] }, 1)
  expect(orders).toEqual([{ ...order, datasetprice: 0n, volume: 9_007_199_254_740_991n }])
})

test('a deal without a list has none', async () => {
  expect(await find({}, 0, 'just arguments')).toEqual({ orders: [] })
})

test.each([
  ['there is no list for the task', { [ROOT]: [] }],
  ['the list of lists is something else', { [ROOT]: { a: 1 } }],
  ['the list holds something else', { [ROOT]: [SLICE], [SLICE]: [{ ...order, sign: 7 }] }],
  ['the list is too long', { [ROOT]: [SLICE], [SLICE]: Array.from({ length: 101 }, () => order) }],
])('it is the requester’s fault when %s', async (_, files) => {
  expect(await find(files)).toMatchObject({ orders: [], failure: { code: 'BULK_UNREADABLE' } })
})
