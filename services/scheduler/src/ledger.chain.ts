import type { ChainClient, Sender } from '@ruche/chain'
import { chainTime } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import {
  authorizationHashOf,
  contributionStatusOf,
  encodeResultsLocation,
  ipfsLocationOf,
  taskStatusOf,
  weightOf,
} from '@ruche/protocol'
import { type Hex, type LocalAccount, zeroAddress } from 'viem'
import type { Ledger } from './ledger.ts'
import type { TaskReading } from './store.ts'
import type { Address, Contribution } from './task.ts'

/** The ledger of a real chain. Transactions carry the pool owner's key. */
export function createLedger({
  client,
  sender,
  owner,
  hub,
}: {
  client: ChainClient
  sender: Sender
  owner: LocalAccount
  hub: Address
}): Ledger {
  const read = { address: hub, abi: hubAbi } as const

  async function send(functionName: string, args: readonly unknown[]): Promise<void> {
    const sent = await sender.send({ to: hub, abi: hubAbi, functionName, args })
    await sent.wait()
  }

  return {
    seconds: () => chainTime(client),
    findDeal: (dealId, blockNumber) => findDeal({ client, hub, dealId, blockNumber }),
    readTask: (taskId) => readTask({ client, hub, taskId }),
    readScore: (worker) => client.readContract({ ...read, functionName: 'viewScore', args: [worker] }),

    authorize: ({ worker, taskId, enclaveChallenge }) =>
      owner.signMessage({ message: { raw: authorizationHashOf(worker, taskId, enclaveChallenge) } }),

    async initialize(tasks) {
      const [first] = tasks
      if (tasks.length === 1 && first) return send('initialize', [first.dealId, first.index])
      await send('initializeArray', [tasks.map(({ dealId }) => dealId), tasks.map(({ index }) => index)])
    },
    reopen: (taskId) => send('reopen', [taskId]),
    finalize: (taskId, { location, callbackData }) =>
      send('finalize', [
        taskId,
        encodeResultsLocation(ipfsLocationOf(location.replace('/ipfs/', ''))),
        callbackData,
      ]),
    claim: ({ taskId, dealId, index, initialized }) =>
      initialized ? send('claim', [taskId]) : send('initializeAndClaimArray', [[dealId], [index]]),
  }
}

async function findDeal({
  client,
  hub,
  dealId,
  blockNumber,
}: {
  client: ChainClient
  hub: Address
  dealId: Hex
  blockNumber: bigint
}) {
  const read = { address: hub, abi: hubAbi } as const
  const deal = await client.readContract({ ...read, functionName: 'viewDeal', args: [dealId] })
  if (deal.requester === zeroAddress) return undefined
  const category = await client.readContract({ ...read, functionName: 'viewCategory', args: [deal.category] })
  return {
    dealId,
    blockNumber,
    trust: deal.trust,
    tag: deal.tag,
    startTime: deal.startTime,
    maxRuntimeSeconds: category.workClockTimeRef,
    botFirst: deal.botFirst,
    botSize: deal.botSize,
    hasCallback: deal.callback !== zeroAddress,
  }
}

async function readTask({
  client,
  hub,
  taskId,
}: {
  client: ChainClient
  hub: Address
  taskId: Hex
}): Promise<TaskReading> {
  const read = { address: hub, abi: hubAbi } as const
  const task = await client.readContract({ ...read, functionName: 'viewTask', args: [taskId] })
  const contributions = await Promise.all(
    task.contributors.map(async (contributor): Promise<Contribution> => {
      const [contribution, score] = await Promise.all([
        client.readContract({ ...read, functionName: 'viewContribution', args: [taskId, contributor] }),
        client.readContract({ ...read, functionName: 'viewScore', args: [contributor] }),
      ])
      const status = contributionStatusOf(contribution.status)
      return {
        worker: contributor.toLowerCase() as Hex,
        resultHash: contribution.resultHash,
        weight: weightOf(score),
        // A contributor always has a contribution; between two blocks it may not be seen yet.
        status: status === 'unset' ? 'contributed' : status,
      }
    }),
  )
  return {
    taskId,
    status: taskStatusOf(task.status),
    contributionDeadline: task.contributionDeadline,
    revealDeadline: task.revealDeadline,
    finalDeadline: task.finalDeadline,
    consensusValue: task.consensusValue,
    winnerCounter: Number(task.winnerCounter),
    revealCounter: Number(task.revealCounter),
    contributions,
  }
}
