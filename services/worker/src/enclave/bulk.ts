import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BULK_DATASETS_MAX, datasetOrderSchema } from '@ruche/api'
import { type Failure, isFailure, parseParams } from '@ruche/protocol'
import type { NodeStorageClient } from '@ruche/storage'
import { z } from 'zod'
import { bulkUnreadable } from './errors.ts'
import type { EnclaveJob } from './job.ts'

/** Slices of a deal; as many as it has tasks. */
const SLICES_MAX = 100_000

const slicesSchema = z.array(z.string().min(1).max(200)).max(SLICES_MAX)
/** iExec's SDK writes numbers as JSON numbers. */
const ordersSchema = z
  .array(z.record(z.string(), z.unknown()))
  .max(BULK_DATASETS_MAX)
  .transform((orders) => orders.map(textual))
  .pipe(z.array(datasetOrderSchema))

export type BulkOrder = z.infer<typeof datasetOrderSchema>

/** Orders of the datasets that a task uses in bulk, or why there are none. */
export type BulkOrders = { orders: BulkOrder[]; failure?: Failure }

/**
 * Reads the orders of the datasets that a task uses in bulk: the deal names a list of lists, of which the one at the task's index is
 * its own. Every byte is checked against the address in the deal's parameters, which are as the host tells: compare them with the terms
 * before anything is done with the datasets. A list that is none is the requester's fault, and told as the task's result.
 */
export async function findBulkOrders(
  storage: Pick<NodeStorageClient, 'fetchTo'>,
  { params, index, privateFolder }: Pick<EnclaveJob, 'params' | 'index' | 'privateFolder'>,
): Promise<BulkOrders> {
  const bulkCid = bulkCidOf(params)
  if (bulkCid === undefined) return { orders: [] }
  try {
    const path = join(privateFolder, 'bulk')
    const slices = await readJson(storage, slicesSchema, { cid: bulkCid, path })
    const slice = slices[index]
    if (slice === undefined) throw bulkUnreadable(bulkCid, `it has no list for task ${index}`)
    return { orders: await readJson(storage, ordersSchema, { cid: slice, path: `${path}-slice` }) }
  } catch (error) {
    if (isFailure(error) && error.code === 'BULK_UNREADABLE') return { orders: [], failure: error }
    throw error
  }
}

/** What cannot be read is refused by whoever runs the task, in words that all workers agree on. */
function bulkCidOf(params: string): string | undefined {
  try {
    return parseParams(params).bulkCid
  } catch (error) {
    if (isFailure(error)) return undefined
    throw error
  }
}

async function readJson<Schema extends z.ZodType>(
  storage: Pick<NodeStorageClient, 'fetchTo'>,
  schema: Schema,
  { cid, path }: { cid: string; path: string },
): Promise<z.output<Schema>> {
  await storage.fetchTo(cid, path)
  const text = await readFile(path, 'utf8')
  const parsed = schema.safeParse(parseText(text))
  if (!parsed.success) throw bulkUnreadable(cid, parsed.error.issues[0]?.message ?? 'it is something else')
  return parsed.data
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function textual(order: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(order).map(([name, value]) => [
    name,
    typeof value === 'number' ? value.toString() : value,
  ])
  return Object.fromEntries(entries)
}
