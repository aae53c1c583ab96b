import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SignedOrders } from '@ruche/protocol'
import type { NodeRuche } from '@ruche/sdk'

/**
 * Uploads what lets every task of a deal use several datasets: a list of lists of orders, one list for each task, as iExec's SDK writes
 * it.
 *
 * @returns the address of the list of lists.
 */
export async function uploadBulk(
  ruche: NodeRuche,
  { orders, count }: { orders: readonly SignedOrders['dataset'][]; count: number },
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-bulk-'))
  const upload = async (name: string, value: unknown) => {
    const path = join(folder, name)
    await writeFile(path, JSON.stringify(value))
    return (await ruche.storage.addFile(path)).cid.toString()
  }
  try {
    // Numbers are as iExec's programs read them.
    const slice = orders.map((order) => ({
      ...order,
      datasetprice: Number(order.datasetprice),
      volume: Number(order.volume),
    }))
    const cid = await upload('slice', slice)
    return await upload(
      'slices',
      Array.from({ length: count }, () => cid),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
