import type { ChainClient, Sender } from '@ruche/chain'
import { appAbi, hubAbi } from '@ruche/contracts'
import { contributionStatusOf, taskStatusOf } from '@ruche/protocol'
import { type Hex, hexToString, zeroAddress } from 'viem'
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
  const read = { address: hub, abi: hubAbi } as const
  const send = async (functionName: string, args: readonly unknown[]) => {
    const sent = await sender.send({ to: hub, abi: hubAbi, functionName, args })
    await sent.wait()
  }

  return {
    async readTerms(dealId) {
      const deal = await client.readContract({ ...read, functionName: 'viewDeal', args: [dealId] })
      const app = { address: deal.app.pointer, abi: appAbi } as const
      const [category, appType, multiaddr, appChecksum] = await Promise.all([
        client.readContract({ ...read, functionName: 'viewCategory', args: [deal.category] }),
        client.readContract({ ...app, functionName: 'm_appType' }),
        client.readContract({ ...app, functionName: 'm_appMultiaddr' }),
        client.readContract({ ...app, functionName: 'm_appChecksum' }),
      ])
      return {
        appType,
        appLocation: hexToString(multiaddr),
        appChecksum,
        hasDataset: deal.dataset.pointer !== zeroAddress,
        hasCallback: deal.callback !== zeroAddress,
        params: deal.params,
        maxRuntimeSeconds: category.workClockTimeRef,
        startTime: deal.startTime,
        botFirst: deal.botFirst,
        botSize: deal.botSize,
      }
    },

    async readStanding(taskId) {
      const [task, contribution] = await Promise.all([
        client.readContract({ ...read, functionName: 'viewTask', args: [taskId] }),
        client.readContract({ ...read, functionName: 'viewContribution', args: [taskId, worker] }),
      ])
      const status = contributionStatusOf(contribution.status)
      return {
        status: taskStatusOf(task.status),
        consensusValue: task.consensusValue,
        ...(status === 'unset' ? {} : { own: { resultHash: contribution.resultHash, status } }),
      }
    },

    contribute: ({ taskId, resultHash, resultSeal, enclaveChallenge, authorization }) =>
      send('contribute', [taskId, resultHash, resultSeal, enclaveChallenge, '0x', authorization]),
    reveal: (taskId, digest) => send('reveal', [taskId, digest]),
  }
}
