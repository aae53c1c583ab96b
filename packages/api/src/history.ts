import { z } from 'zod'
import { addressSchema, uintSchema, wordSchema } from './primitives.ts'

/** Unix seconds of the chain. */
const timeSchema = z.number().int().nonnegative()
const countSchema = z.number().int().nonnegative()
const hexSchema = z.string().regex(/^0x([0-9a-fA-F]{2})*$/) as z.ZodType<`0x${string}`>

/** Where on the chain something is written. */
const placeShape = {
  block: z.number().int().nonnegative(),
  logIndex: z.number().int().nonnegative(),
  tx: wordSchema,
  time: timeSchema,
}

export const taskStatusSchema = z.enum(['unset', 'active', 'revealing', 'completed', 'failed'])
export const contributionStatusSchema = z.enum(['contributed', 'proved', 'rejected'])
export const transferKindSchema = z.enum([
  'deposit',
  'withdraw',
  'transfer',
  'lock',
  'unlock',
  'reward',
  'seize',
  'bond',
  'release',
])
export const sliceStatusSchema = z.enum(['open', 'settled', 'refunded'])
export const assetKindSchema = z.enum(['app', 'dataset', 'workerpool'])

const dealAssetSchema = z.object({
  address: addressSchema,
  owner: addressSchema,
  /** nRLC per task. */
  price: uintSchema,
})

/** A deal and how far its tasks are. */
export const dealSchema = z.object({
  dealId: wordSchema,
  app: dealAssetSchema,
  dataset: dealAssetSchema.nullable(),
  workerpool: dealAssetSchema,
  trust: uintSchema,
  category: uintSchema,
  tag: wordSchema,
  requester: addressSchema,
  beneficiary: addressSchema,
  callback: addressSchema,
  params: z.string(),
  /** Who pays: the requester, or somebody for it. */
  sponsor: addressSchema,
  startTime: timeSchema,
  /** The deal is over the tasks from `botFirst` on, `botSize` of them. */
  botFirst: uintSchema,
  botSize: uintSchema,
  /** nRLC locked by each worker for each of its tasks. */
  workerStake: uintSchema,
  /** Percent. */
  schedulerRewardRatio: uintSchema,
  maxRuntimeSeconds: countSchema,
  contributionDeadline: timeSchema,
  finalDeadline: timeSchema,
  orders: z.object({
    app: wordSchema,
    dataset: wordSchema.nullable(),
    workerpool: wordSchema,
    request: wordSchema,
  }),
  /** `initialized`: begun, on their own or in a slice, or given back unbegun; the others are among them. */
  tasks: z.object({ initialized: countSchema, completed: countSchema, failed: countSchema }),
  /** Rounds opened over its tasks. */
  roundCount: countSchema,
  ...placeShape,
})

/** A task. What has not happened yet is null. */
export const taskSchema = z.object({
  taskId: wordSchema,
  dealId: wordSchema,
  index: uintSchema,
  status: taskStatusSchema,
  /** Workers that contributed, in that order. */
  contributors: z.array(addressSchema),
  /** First task of the slice that rounds settle it with; null for a task on its own. */
  sliceFirst: uintSchema.nullable(),
  /** When it was initialized, or its slice opened. */
  initializedTime: timeSchema.nullable(),
  consensusTime: timeSchema.nullable(),
  consensusValue: wordSchema.nullable(),
  revealDeadline: timeSchema.nullable(),
  /** Workers in agreement when consensus was reached, and how many of them showed their digest. */
  winnerCount: countSchema,
  revealCount: countSchema,
  resultDigest: wordSchema.nullable(),
  /** What the settlement published of the result; usually its location, as JSON in hexadecimal. */
  results: hexSchema.nullable(),
  endTime: timeSchema.nullable(),
})

/** One worker's commitment in one task. */
export const contributionSchema = z.object({
  taskId: wordSchema,
  dealId: wordSchema,
  worker: addressSchema,
  status: contributionStatusSchema,
  resultHash: wordSchema,
  /** The worker's score when it voted, and the weight of its vote; 0 when it settled the task alone. */
  score: uintSchema,
  weight: uintSchema,
  revealTime: timeSchema.nullable(),
  /** What the settlement said of it; null before, and when nothing was compared. */
  outcome: z.enum(['accurate', 'faulty']).nullable(),
  ...placeShape,
})

/** One thing that happened, by the name of the hub's event. */
export const eventSchema = z.object({
  name: z.string(),
  /** Who did it; null where nobody in particular did. */
  who: addressSchema.nullable(),
  dealId: wordSchema.nullable(),
  taskId: wordSchema.nullable(),
  /** The app, dataset or workerpool it is about. */
  asset: addressSchema.nullable(),
  details: z.record(z.string(), z.string()),
  ...placeShape,
})

/** A range of a deal's tasks, from `first` on, `count` of them. */
const rangeShape = { first: uintSchema, count: countSchema }

/** One round, as it was opened. */
export const roundSchema = z.object({
  dealId: wordSchema,
  /** In the deal, from 0. */
  number: countSchema,
  /** What its seats speak of: the slice, or a part of it. */
  ...rangeShape,
  slice: z.object({ ...rangeShape, status: sliceStatusSchema }),
  /** Until then its seats may reveal themselves; from then on it is settled without those that have not. */
  revealDeadline: timeSchema,
  /** In the order of the seats. */
  workers: z.array(addressSchema),
  ...placeShape,
})

/** One worker's place in a round. */
export const seatSchema = z.object({
  dealId: wordSchema,
  round: countSchema,
  /** The range of its round. */
  ...rangeShape,
  worker: addressSchema,
  /** Proved: it revealed itself on the chain, or a settlement agreed with it. Rejected: it lost what it risked, on some task. */
  status: contributionStatusSchema,
  commitment: wordSchema,
  weight: uintSchema,
  /** nRLC of its bond that it risks, and that it lost. */
  stake: uintSchema,
  seized: uintSchema,
  /** Tasks settled as it said. */
  agreedCount: countSchema,
  /** What it revealed on the chain itself; null when it told the scheduler, or nobody. */
  root: wordSchema.nullable(),
  revealTime: timeSchema.nullable(),
  ...placeShape,
})

/** A range that was settled as one. */
export const settlementSchema = z.object({
  dealId: wordSchema,
  ...rangeShape,
  /** Merkle root over the results. */
  root: wordSchema,
  /** Tasks that were paid: those of the range not started on their own. */
  taskCount: countSchema,
  /** Workers whose seats said so. */
  agreed: z.array(addressSchema),
  ...placeShape,
})

/** A round with its seats, and what was settled of its range. */
export const roundDetailSchema = roundSchema.extend({
  seats: z.array(seatSchema),
  settlements: z.array(settlementSchema),
})

/** A task with everything that happened to it. */
export const taskDetailSchema = taskSchema.extend({
  deal: dealSchema,
  contributions: z.array(contributionSchema),
  /** Of the rounds over it. */
  seats: z.array(seatSchema),
  /** What it was settled with; null before, and for a task on its own. */
  settlement: settlementSchema.nullable(),
  timeline: z.array(eventSchema),
})

const assetShape = {
  address: addressSchema,
  owner: addressSchema,
  /** Deals it took part in, and the tasks of these. */
  dealCount: countSchema,
  taskCount: uintSchema,
  ...placeShape,
}

export const appSchema = z.object({
  ...assetShape,
  name: z.string(),
  type: z.string(),
  multiaddr: hexSchema,
  checksum: wordSchema,
  mrenclave: hexSchema,
})

export const datasetSchema = z.object({
  ...assetShape,
  name: z.string(),
  multiaddr: hexSchema,
  checksum: wordSchema,
})

export const workerpoolSchema = z.object({
  ...assetShape,
  description: z.string(),
  /** Percent of its price that a worker stakes on a task, and that it keeps of the reward. */
  workerStakeRatio: uintSchema,
  schedulerRewardRatio: uintSchema,
})

export const categorySchema = z.object({
  category: uintSchema,
  name: z.string(),
  description: z.string(),
  maxRuntimeSeconds: countSchema,
})

/** A worker's record. */
export const scoreSchema = z.object({
  worker: addressSchema,
  score: uintSchema,
  contributionCount: countSchema,
  accurateCount: countSchema,
  faultyCount: countSchema,
})

/** Funds in the hub, nRLC, and what else is known of the account. */
export const accountSchema = z.object({
  address: addressSchema,
  stake: uintSchema,
  locked: uintSchema,
  /** What it puts at risk for seats in rounds; `unbonding` carries no new ones, and comes back from `releaseTime` on. */
  bond: z.object({ bonded: uintSchema, unbonding: uintSchema, releaseTime: timeSchema.nullable() }),
  /** Null for who never contributed. */
  score: scoreSchema.nullable(),
  /** What it owns, and how often it asked for tasks. */
  owns: z.object({ apps: countSchema, datasets: countSchema, workerpools: countSchema }),
  dealCount: countSchema,
})

/** One movement of funds in the hub; locked funds are the hub's while they are locked. */
export const transferSchema = z.object({
  kind: transferKindSchema,
  from: addressSchema,
  to: addressSchema,
  /** nRLC. */
  amount: uintSchema,
  /** The task it is about, of rewards and seizures. */
  taskId: wordSchema.nullable(),
  ...placeShape,
})

/** Something whose id, or whose name, begins as asked. */
export const hitSchema = z.object({
  type: z.enum(['deal', 'task', 'app', 'dataset', 'workerpool', 'account', 'worker', 'order', 'transaction']),
  id: z.string(),
  /** Name of an asset. */
  name: z.string().nullable(),
})

/** How far the history reaches. */
export const chainStateSchema = z.object({
  chainId: z.number().int().positive(),
  hub: addressSchema,
  /** Last block in the history; null before the first. */
  block: z.number().int().nonnegative().nullable(),
  blockHash: wordSchema.nullable(),
})

/** A page of a list, newest first unless said otherwise; `next` is the `after` of the page that follows. */
export const pageSchema = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().optional() })
