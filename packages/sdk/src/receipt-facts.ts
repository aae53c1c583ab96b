import {
  type Hub,
  readContribution,
  readDeal,
  readRounds,
  readSettledRanges,
  readSettledRoot,
  readTask,
} from '@ruche/chain'
import { appAbi, datasetAbi, hubAbi } from '@ruche/contracts'
import {
  type Anchor,
  callbackHashOf,
  covers,
  findCid,
  parseResultsLocation,
  type Range,
  type Receipt,
  taskIdOf,
} from '@ruche/protocol'
import { type Address, getAbiItem, type Hex, hexToString, keccak256, stringToHex } from 'viem'
import { resultMissing, taskNotLocated } from './errors.ts'
import type { TaskPlace } from './locate.ts'

/** What of a receipt a chain holds. A task settled in a round has its result under `settledRange.root`. */
export type ReceiptFacts = Omit<Receipt, 'output' | 'proof' | 'trust'> & {
  asked: string
  output?: Receipt['output']
  settledRange?: Range & { root: Hex }
}

/** Reads from the chain what a receipt of a task says. @throws RESULT_MISSING, TASK_NOT_LOCATED */
export async function readReceiptFacts(at: Hub, { dealId, index }: TaskPlace): Promise<ReceiptFacts> {
  const { client, hub } = at
  const [chainId, deal, ranges] = await Promise.all([
    client.getChainId(),
    readDeal(at, dealId),
    readSettledRanges(at, dealId),
  ])
  const taskId = taskIdOf(dealId, index)
  if (deal === undefined) throw taskNotLocated(taskId)
  const dataset = deal.dataset === undefined ? undefined : await readDataset(at, deal.dataset.address)
  const head = {
    kind: 'ruche-receipt',
    schema: 1,
    chainId,
    hub: lower(hub),
    dealId,
    taskId,
    index: `${index}`,
    app: await readApp(at, deal.app.address),
    ...(dataset === undefined ? {} : { dataset }),
    input: { params: deal.params, digest: keccak256(stringToHex(deal.params)) },
    asked: `${deal.trust}`,
  } as const
  const range = ranges.find((one) => covers(one, { first: index, count: 1n }))
  const ending =
    range === undefined ? await readClassic(at, taskId) : await readRound(at, { dealId, range, index })
  return { ...head, ...ending }
}

type Ending = Pick<
  ReceiptFacts,
  'method' | 'seats' | 'opened' | 'settled' | 'output' | 'settledRange' | 'consensus'
>

async function readRound(
  at: Hub,
  {
    dealId,
    range,
    index,
  }: { dealId: Hex; range: Awaited<ReturnType<typeof readSettledRanges>>[number]; index: bigint },
): Promise<Ending> {
  const { first, count, seats } = range
  const [rounds, root] = await Promise.all([
    readRounds(at, dealId),
    readSettledRoot(at, { dealId, first, count }),
  ])
  if (root === undefined) throw resultMissing(taskIdOf(dealId, index), 'not settled')
  const counted = rounds.filter((round) => covers(round, range))
  const words = counted.flatMap((round) => round.seats)
  return {
    method: 'rounds',
    seats: seats.map(({ worker, agreed }) => {
      const word = words.find((one) => one.worker === worker)
      return {
        worker,
        agreed,
        weight: `${word?.weight ?? 0n}`,
        commitment: word?.commitment ?? `0x${'00'.repeat(32)}`,
      }
    }),
    opened: await anchorsOf(
      at,
      counted.map(({ transactionHash }) => transactionHash),
    ),
    settled: await anchorOf(at, range.transactionHash),
    settledRange: { first, count, root },
  }
}

async function readClassic(at: Hub, taskId: Hex): Promise<Ending> {
  const task = await readTask(at, taskId)
  if (task.status !== 'completed') throw resultMissing(taskId, task.status)
  const ask = { address: at.hub, args: { taskId }, fromBlock: 0n, strict: true } as const
  const [opened, settled, seats] = await Promise.all([
    at.client.getLogs({ ...ask, event: getAbiItem({ abi: hubAbi, name: 'TaskInitialize' }) }),
    at.client.getLogs({ ...ask, event: getAbiItem({ abi: hubAbi, name: 'TaskFinalize' }) }),
    Promise.all(
      task.contributors.map(async (worker) => {
        const contribution = await readContribution(at, { taskId, worker })
        return {
          worker: lower(worker),
          agreed: contribution.resultHash === task.consensusValue && contribution.status === 'proved',
          weight: `${contribution.weight}`,
          commitment: contribution.resultHash,
        }
      }),
    ),
  ])
  const end = settled.at(-1)
  if (end === undefined) throw resultMissing(taskId, task.status)
  const place = parseResultsLocation(task.results)
  const callback = task.resultsCallback === '0x' ? undefined : task.resultsCallback
  return {
    method: 'classic',
    seats,
    opened: await anchorsOf(
      at,
      opened.map(({ transactionHash }) => transactionHash),
    ),
    settled: await anchorOf(at, end.transactionHash),
    output: {
      digest: task.resultDigest,
      callbackHash: callbackHashOf(callback),
      location: findCid(place) === undefined ? place.storage : place.location,
    },
    consensus: task.consensusValue,
  }
}

function anchorsOf(at: Hub, hashes: readonly Hex[]): Promise<Anchor[]> {
  return Promise.all([...new Set(hashes)].map((hash) => anchorOf(at, hash)))
}

async function anchorOf({ client }: Hub, hash: Hex): Promise<Anchor> {
  const { blockNumber, blockHash } = await client.getTransactionReceipt({ hash })
  return { transaction: hash, blockNumber: `${blockNumber}`, blockHash }
}

async function readApp({ client }: Hub, address: Address): Promise<Receipt['app']> {
  const app = { address, abi: appAbi } as const
  const [type, location, checksum] = await Promise.all([
    client.readContract({ ...app, functionName: 'm_appType' }),
    client.readContract({ ...app, functionName: 'm_appMultiaddr' }),
    client.readContract({ ...app, functionName: 'm_appChecksum' }),
  ])
  return { address: lower(address), type, location: hexToString(location), checksum }
}

async function readDataset({ client }: Hub, address: Address): Promise<Receipt['dataset']> {
  const checksum = await client.readContract({
    address,
    abi: datasetAbi,
    functionName: 'm_datasetChecksum',
  })
  return { address: lower(address), checksum }
}

function lower(address: Address): Address {
  return address.toLowerCase() as Address
}
