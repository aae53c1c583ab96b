import {
  type ChainClient,
  type Hub,
  readCategory,
  readContribution,
  readDeal,
  readTask,
  type Sender,
} from '@ruche/chain'
import { appAbi, hubAbi } from '@ruche/contracts'
import { type Hex, hexToString, zeroAddress } from 'viem'
import { dealUnknown } from './errors.ts'
import type { Ledger } from './ledger.ts'

/** The ledger of a real chain, as the worker with this key sees it. */
export function createLedger({
  client,
  sender,
  hub,
  worker,
}: {
  client: ChainClient
  sender: Sender
  hub: Hex
  worker: Hex
}): Ledger {
  const at: Hub = { client, hub }
  const send = async (functionName: string, args: readonly unknown[]) => {
    const sent = await sender.send({ to: hub, abi: hubAbi, functionName, args })
    await sent.wait()
  }

  return {
    readTerms: createTermsReader({ client, hub }),

    async readStanding(taskId) {
      const [{ status, consensusValue }, own] = await Promise.all([
        readTask(at, taskId),
        readContribution(at, { taskId, worker }),
      ])
      if (own.status === 'unset') return { status, consensusValue }
      return { status, consensusValue, own: { resultHash: own.resultHash, status: own.status } }
    },

    contribute: ({ taskId, resultHash, resultSeal, enclaveChallenge, enclaveSign, authorization }) =>
      send('contribute', [taskId, resultHash, resultSeal, enclaveChallenge, enclaveSign, authorization]),
    reveal: (taskId, digest) => send('reveal', [taskId, digest]),
  }
}

/** Reads what a deal says about running its tasks. */
export function createTermsReader(at: Hub): Ledger['readTerms'] {
  const { client } = at
  return async (dealId) => {
    const deal = await readDeal(at, dealId)
    if (deal === undefined) throw dealUnknown(dealId)
    const app = { address: deal.app.address, abi: appAbi } as const
    const [category, appType, multiaddr, appChecksum] = await Promise.all([
      readCategory(at, deal.category),
      client.readContract({ ...app, functionName: 'm_appType' }),
      client.readContract({ ...app, functionName: 'm_appMultiaddr' }),
      client.readContract({ ...app, functionName: 'm_appChecksum' }),
    ])
    const { params, startTime, botFirst, botSize, tag } = deal
    return {
      appType,
      appLocation: hexToString(multiaddr),
      appChecksum,
      tag,
      hasDataset: deal.dataset !== undefined,
      hasCallback: deal.callback !== zeroAddress,
      params,
      maxRuntimeSeconds: category.maxRuntimeSeconds,
      startTime,
      botFirst,
      botSize,
    }
  }
}
