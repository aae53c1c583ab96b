import type { Deal } from '@ruche/chain'
import { type Address, assert, deadlinesOf, type Hex, taskIdOf, ZERO_BYTES32 } from '@ruche/protocol'
import { parseAbi } from 'viem'
import { defineNoun, type Step, toText } from '../noun.ts'
import type { RowOf } from '../tables.ts'
import { record } from './history.ts'

/** Tasks of a deal that are written down with it; the others when they are initialized. */
export const TASKS_AHEAD_MAX = 1_000n

/** Agreements, and the tasks they promise. */
export const deals = defineNoun({
  source: 'hub',
  events: parseAbi([
    'event OrdersMatched(bytes32 dealId, bytes32 appHash, bytes32 datasetHash, bytes32 workerpoolHash, bytes32 requestHash, uint256 volume)',
  ]),
  wants: ({ dealId }, _, facts) => {
    const deal = facts.deals.get(dealId as Hex)
    return deal === undefined ? [] : assetsOf(deal).map((key) => ({ table: 'assets', key }))
  },
  on: {
    OrdersMatched({ dealId, appHash, datasetHash, workerpoolHash, requestHash }, step) {
      const { facts, draft, place } = step
      const deal = facts.deals.get(dealId)
      assert(deal !== undefined, `the deal ${dealId} was read`)
      draft.put('deals', {
        ...termsOf(deal, step),
        appOrderHash: appHash,
        datasetOrderHash: datasetHash === ZERO_BYTES32 ? null : datasetHash,
        workerpoolOrderHash: workerpoolHash,
        requestOrderHash: requestHash,
      })
      for (const address of assetsOf(deal)) {
        const asset = draft.get('assets', address)
        draft.change('assets', address, {
          dealCount: asset.dealCount + 1,
          taskCount: asset.taskCount + deal.botSize,
        })
      }
      const ahead = deal.botSize < TASKS_AHEAD_MAX ? deal.botSize : TASKS_AHEAD_MAX
      for (let index = deal.botFirst; index < deal.botFirst + ahead; index++) {
        draft.put('tasks', unsetTask(taskIdOf(dealId, index), { dealId, index, ...place }))
      }
      record(step, {
        who: lower(deal.sponsor),
        dealId,
        details: { requester: lower(deal.requester), volume: deal.botSize.toString() },
      })
    },
  },
})

/** A task that nobody has initialized. */
export function unsetTask(
  taskId: Hex,
  { dealId, index, block, logIndex }: { dealId: string; index: bigint; block: number; logIndex: number },
): RowOf<'tasks'> {
  return {
    taskId,
    dealId,
    index,
    block,
    logIndex,
    status: 'unset',
    sliceFirst: null,
    isAlone: false,
    initializedTime: null,
    consensusTime: null,
    consensusValue: null,
    revealDeadline: null,
    winnerCount: 0,
    revealCount: 0,
    contributors: [],
    resultDigest: null,
    results: null,
    endTime: null,
  }
}

function assetsOf({ app, dataset, workerpool }: Deal): Address[] {
  const addresses = [app, ...(dataset === undefined ? [] : [dataset]), workerpool]
  return addresses.map(({ address }) => lower(address))
}

type OrderHashes = 'appOrderHash' | 'datasetOrderHash' | 'workerpoolOrderHash' | 'requestOrderHash'

function termsOf(deal: Deal, { draft, place }: Step): Omit<RowOf<'deals'>, OrderHashes> {
  const { app, dataset, workerpool } = deal
  const { maxRuntimeSeconds } = draft.get('categories', deal.category.toString())
  const timeref = BigInt(maxRuntimeSeconds)
  const { contributionDeadline, finalDeadline } = deadlinesOf({ startTime: deal.startTime, timeref })
  return {
    ...place,
    dealId: deal.dealId,
    app: lower(app.address),
    appOwner: lower(app.owner),
    appPrice: app.price,
    dataset: dataset === undefined ? null : lower(dataset.address),
    datasetOwner: dataset === undefined ? null : lower(dataset.owner),
    datasetPrice: dataset?.price ?? 0n,
    workerpool: lower(workerpool.address),
    workerpoolOwner: lower(workerpool.owner),
    workerpoolPrice: workerpool.price,
    trust: deal.trust,
    category: deal.category,
    tag: deal.tag,
    requester: lower(deal.requester),
    beneficiary: lower(deal.beneficiary),
    callback: lower(deal.callback),
    params: toText(deal.params),
    sponsor: lower(deal.sponsor),
    startTime: Number(deal.startTime),
    botFirst: deal.botFirst,
    botSize: deal.botSize,
    workerStake: deal.workerStake,
    schedulerRewardRatio: deal.schedulerRewardRatio,
    contributionDeadline: Number(contributionDeadline),
    finalDeadline: Number(finalDeadline),
    maxRuntimeSeconds,
    initializedCount: 0,
    completedCount: 0,
    failedCount: 0,
    slicedCount: 0,
    roundCount: 0,
  }
}

function lower(address: Address): Address {
  return address.toLowerCase() as Address
}
