import type { Network } from '@ruche/api'
import { createChainClient } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { isHexBytes } from '@ruche/protocol'
import { locateTask, type Reader, type TaskPlace } from '@ruche/sdk'
import { usage } from '../errors.ts'

/** A network, for reading. */
export function openReader(network: Network): Reader {
  const { rpcUrl: url, chainId } = network
  return { network, chain: createChainClient({ url, chainId, errors: hubAbi }) }
}

/** Finds the task that a command names by its id, or by its deal and its number in it: `0x5f3c…:0`. @throws USAGE */
export async function findPlace(reader: Reader, name: string | undefined): Promise<TaskPlace> {
  const [id, index] = name?.split(':') ?? []
  const isIndex = index === undefined || /^\d{1,18}$/.test(index)
  if (!isHexBytes(id, 32) || !isIndex) {
    throw usage(
      'Which task?',
      'Give the 0x and 64 digits of a task, as `ruche run --json` shows them, or those of its deal and `:0`, `:1`, …',
    )
  }
  if (index !== undefined) return { dealId: id, index: BigInt(index) }
  return locateTask(reader, id)
}
