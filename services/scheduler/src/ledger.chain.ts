import {
  type ChainClient,
  type Hub,
  readCategory,
  readContribution,
  readDeal,
  readScore,
  readTask,
  readTaskStatus,
  type Sender,
} from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import {
  authorizationHashOf,
  contentKeyOf,
  contentPath,
  encodeResultsLocation,
  ipfsLocationOf,
  isFailure,
  parseParams,
  weightOf,
} from '@ruche/protocol'
import { type Hex, type LocalAccount, pad, parseAbi, zeroAddress } from 'viem'
import type { Ledger } from './ledger.ts'
import { settlementOf } from './settlement.ts'
import type { DealRecord, TaskReading } from './store.ts'
import type { Address, Contribution } from './task.ts'

/** The ledger of a real chain. Transactions carry the pool owner's key. */
export function createLedger({
  client,
  sender,
  owner,
  hub,
}: {
  client: ChainClient
  sender: Pick<Sender, 'send'>
  owner: LocalAccount
  hub: Address
}): Ledger {
  const at: Hub = { client, hub }

  async function send(functionName: string, args: readonly unknown[]): Promise<void> {
    const sent = await sender.send({ to: hub, abi: hubAbi, functionName, args })
    await sent.wait()
  }

  return {
    async head() {
      const { number: block, timestamp: seconds } = await client.getBlock({ blockTag: 'latest' })
      return { block, seconds }
    },
    findDeal: (dealId, blockNumber) => findDeal(at, dealId, blockNumber),
    readTask: (task) => readReading(at, task),
    readScore: (worker) => readScore(at, worker),
    isMember: (membership) => readMembership(client, membership),

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

const groupAbi = parseAbi(['function keyHasPurpose(bytes32 key, uint256 purpose) view returns (bool)'])
/** ERC-734: an address is a member of a group where it is a key of this purpose. */
const GROUP_MEMBER = 4n

async function readMembership(
  client: ChainClient,
  { group, member }: { group: Address; member: Address },
): Promise<boolean> {
  const args = [pad(member, { size: 32 }), GROUP_MEMBER] as const
  try {
    return await client.readContract({ address: group, abi: groupAbi, functionName: 'keyHasPurpose', args })
  } catch (error) {
    // An account without code, or a contract that is no group.
    if (isFailure(error) && (error.code === 'CHAIN_REVERT' || error.code === 'CHAIN_REQUEST_REFUSED'))
      return false
    throw error
  }
}

async function findDeal(hub: Hub, dealId: Hex, blockNumber: bigint): Promise<DealRecord | undefined> {
  const deal = await readDeal(hub, dealId)
  if (deal === undefined) return undefined
  const { trust, tag, startTime, botFirst, botSize } = deal
  const { maxRuntimeSeconds } = await readCategory(hub, deal.category)
  const hasCallback = deal.callback !== zeroAddress
  const { workerStake } = deal
  const settlement = settlementOf(deal, { maxRuntimeSeconds })
  return {
    dealId,
    blockNumber,
    trust,
    tag,
    startTime,
    maxRuntimeSeconds,
    botFirst,
    botSize,
    hasCallback,
    settlement,
    workerStake,
    contents: contentsOf(deal.params),
  }
}

/** Input files that a deal's params name; of params that cannot be read, none: each worker fails them alike. */
function contentsOf(params: string): string[] {
  try {
    const paths = parseParams(params).inputFiles.map((url) => contentPath(url))
    return paths.flatMap((path) => (path === undefined ? [] : [contentKeyOf(path)]))
  } catch (error) {
    if (isFailure(error)) return []
    throw error
  }
}

async function readReading(
  hub: Hub,
  { taskId, ...place }: { taskId: Hex; dealId: Hex; index: bigint },
): Promise<TaskReading> {
  // Given back with others before anybody began it, a task leaves no record of its own.
  const [task, standing] = await Promise.all([readTask(hub, taskId), readTaskStatus(hub, place)])
  const contributions = await Promise.all(
    task.contributors.map(async (contributor): Promise<Contribution> => {
      const [{ resultHash, status }, score] = await Promise.all([
        readContribution(hub, { taskId, worker: contributor }),
        readScore(hub, contributor),
      ])
      return {
        worker: contributor.toLowerCase() as Hex,
        resultHash,
        weight: weightOf(score),
        // A contributor always has a contribution; between two blocks it may not be seen yet.
        status: status === 'unset' ? 'contributed' : status,
      }
    }),
  )
  const status = task.status === 'unset' && standing === 'failed' ? standing : task.status
  const { contributionDeadline, revealDeadline, finalDeadline, consensusValue } = task
  return {
    taskId,
    status,
    contributionDeadline,
    revealDeadline,
    finalDeadline,
    consensusValue,
    winnerCounter: Number(task.winnerCount),
    revealCounter: Number(task.revealCount),
    contributions,
  }
}
