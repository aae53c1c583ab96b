import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'

const uint = (name: string) => numeric(name, { mode: 'bigint', precision: 78, scale: 0 })
/** Block numbers, Unix seconds and counts, all far below 2^53. */
const count = (name: string) => bigint(name, { mode: 'number' })

/** Where on the chain a row began. */
const place = {
  block: count('block').notNull(),
  logIndex: integer('log_index').notNull(),
  tx: text('tx').notNull(),
  /** Of the block, Unix seconds. */
  time: count('time').notNull(),
}

/** Apps, datasets and workerpools. All but the owner, the policy and the counts follows from the address. */
export const assets = pgTable(
  'assets',
  {
    address: text('address').primaryKey(),
    kind: text('kind', { enum: ['app', 'dataset', 'workerpool'] }).notNull(),
    owner: text('owner').notNull(),
    /** Of a workerpool, its description. */
    name: text('name').notNull(),
    /** Of apps only: type and fingerprint. */
    type: text('type'),
    mrenclave: text('mrenclave'),
    /** Of apps and datasets only. */
    multiaddr: text('multiaddr'),
    checksum: text('checksum'),
    /** Of workerpools only, percent. */
    workerStakeRatio: uint('worker_stake_ratio'),
    schedulerRewardRatio: uint('scheduler_reward_ratio'),
    /** Deals it took part in, and their tasks. */
    dealCount: count('deal_count').notNull(),
    taskCount: uint('task_count').notNull(),
    ...place,
  },
  (table) => [
    index('assets_by_age').on(table.kind, table.block, table.logIndex),
    index('assets_of_owner').on(table.owner, table.kind),
    index('assets_by_name').on(sql`lower(${table.name}) text_pattern_ops`),
  ],
)

export const categories = pgTable('categories', {
  category: uint('category').primaryKey(),
  name: text('name').notNull(),
  description: text('description').notNull(),
  maxRuntimeSeconds: count('max_runtime_seconds').notNull(),
  ...place,
})

/** Amounts in nRLC per task. */
export const deals = pgTable(
  'deals',
  {
    dealId: text('deal_id').primaryKey(),
    app: text('app').notNull(),
    appOwner: text('app_owner').notNull(),
    appPrice: uint('app_price').notNull(),
    /** Null for tasks without one. */
    dataset: text('dataset'),
    datasetOwner: text('dataset_owner'),
    datasetPrice: uint('dataset_price').notNull(),
    workerpool: text('workerpool').notNull(),
    workerpoolOwner: text('workerpool_owner').notNull(),
    workerpoolPrice: uint('workerpool_price').notNull(),
    trust: uint('trust').notNull(),
    category: uint('category').notNull(),
    tag: text('tag').notNull(),
    requester: text('requester').notNull(),
    beneficiary: text('beneficiary').notNull(),
    callback: text('callback').notNull(),
    params: text('params').notNull(),
    sponsor: text('sponsor').notNull(),
    startTime: count('start_time').notNull(),
    botFirst: uint('bot_first').notNull(),
    botSize: uint('bot_size').notNull(),
    workerStake: uint('worker_stake').notNull(),
    schedulerRewardRatio: uint('scheduler_reward_ratio').notNull(),
    contributionDeadline: count('contribution_deadline').notNull(),
    finalDeadline: count('final_deadline').notNull(),
    maxRuntimeSeconds: count('max_runtime_seconds').notNull(),
    appOrderHash: text('app_order_hash').notNull(),
    datasetOrderHash: text('dataset_order_hash'),
    workerpoolOrderHash: text('workerpool_order_hash').notNull(),
    requestOrderHash: text('request_order_hash').notNull(),
    /** How many of its tasks were begun, on their own or in a slice, or given back unbegun; and how many came to an end. */
    initializedCount: count('initialized_count').notNull(),
    completedCount: count('completed_count').notNull(),
    failedCount: count('failed_count').notNull(),
    /** Its tasks from the first on that are in slices, and the rounds over these. */
    slicedCount: count('sliced_count').notNull(),
    roundCount: count('round_count').notNull(),
    ...place,
  },
  (table) => [
    index('deals_by_age').on(table.block, table.logIndex),
    index('deals_of_requester').on(table.requester, table.block, table.logIndex),
    index('deals_of_workerpool').on(table.workerpool, table.block, table.logIndex),
    index('deals_of_app').on(table.app, table.block, table.logIndex),
    index('deals_of_dataset').on(table.dataset, table.block, table.logIndex),
    index('deals_of_request').on(table.requestOrderHash),
    index('deals_unfinished').on(table.finalDeadline).where(sql`completed_count + failed_count < bot_size`),
  ],
)

/** Tasks of the deals; `block` and `log_index` are the deal's. Times in Unix seconds. */
export const tasks = pgTable(
  'tasks',
  {
    taskId: text('task_id').primaryKey(),
    dealId: text('deal_id').notNull(),
    index: uint('index').notNull(),
    status: text('status', { enum: ['unset', 'active', 'revealing', 'completed', 'failed'] }).notNull(),
    /** First task of the slice it is in; null in none. */
    sliceFirst: uint('slice_first'),
    /** It was started on its own: rounds over its slice leave it out. */
    isAlone: boolean('is_alone').notNull(),
    /** When it was initialized, or its slice opened. */
    initializedTime: count('initialized_time'),
    /** Of the first consensus that still stands, as the next three. */
    consensusTime: count('consensus_time'),
    consensusValue: text('consensus_value'),
    revealDeadline: count('reveal_deadline'),
    winnerCount: integer('winner_count').notNull(),
    revealCount: integer('reveal_count').notNull(),
    /** Workers, in the order of their contributions. */
    contributors: jsonb('contributors').$type<string[]>().notNull(),
    resultDigest: text('result_digest'),
    results: text('results'),
    endTime: count('end_time'),
    block: count('block').notNull(),
    logIndex: integer('log_index').notNull(),
  },
  (table) => [
    index('tasks_by_age').on(table.block, table.logIndex, table.index),
    index('tasks_of_deal').on(table.dealId, table.index),
    index('tasks_live').on(table.status).where(sql`status in ('active', 'revealing')`),
  ],
)

/** What workers committed to. */
export const contributions = pgTable(
  'contributions',
  {
    taskId: text('task_id').notNull(),
    worker: text('worker').notNull(),
    dealId: text('deal_id').notNull(),
    status: text('status', { enum: ['contributed', 'proved', 'rejected'] }).notNull(),
    resultHash: text('result_hash').notNull(),
    /** The worker's score then, and what its vote weighed; 0 when it settled the task alone. */
    score: uint('score').notNull(),
    weight: uint('weight').notNull(),
    revealTime: count('reveal_time'),
    /** What the settlement said of it; null before, and when nothing was compared. */
    outcome: text('outcome', { enum: ['accurate', 'faulty'] }),
    ...place,
  },
  (table) => [
    primaryKey({ columns: [table.taskId, table.worker] }),
    index('contributions_by_age').on(table.block, table.logIndex),
    index('contributions_of_worker').on(table.worker, table.block, table.logIndex),
  ],
)

/** Ranges of a deal's tasks that rounds work on together; `block` and so on of the first round. Times in Unix seconds. */
export const slices = pgTable(
  'slices',
  {
    dealId: text('deal_id').notNull(),
    first: uint('first').notNull(),
    count: count('count').notNull(),
    status: text('status', { enum: ['open', 'settled', 'refunded'] }).notNull(),
    /** Tasks that were not started on their own before, and those of them that came to an end. */
    taskCount: count('task_count').notNull(),
    completedCount: count('completed_count').notNull(),
    failedCount: count('failed_count').notNull(),
    /** Numbers of its rounds in the deal. */
    rounds: jsonb('rounds').$type<number[]>().notNull(),
    seatCount: count('seat_count').notNull(),
    endTime: count('end_time'),
    ...place,
  },
  (table) => [primaryKey({ columns: [table.dealId, table.first] })],
)

/** Rounds of the slices, as they were opened. */
export const rounds = pgTable(
  'rounds',
  {
    dealId: text('deal_id').notNull(),
    /** In the deal, from 0. */
    number: integer('number').notNull(),
    sliceFirst: uint('slice_first').notNull(),
    /** Range of tasks that its seats speak of: the slice, or a part of it. */
    first: uint('first').notNull(),
    count: count('count').notNull(),
    /** Until then its seats may reveal themselves; from then on it is settled without those that have not. */
    revealDeadline: count('reveal_deadline').notNull(),
    /** Workers, in the order of their seats. */
    workers: jsonb('workers').$type<string[]>().notNull(),
    ...place,
  },
  (table) => [
    primaryKey({ columns: [table.dealId, table.number] }),
    index('rounds_of_slice').on(table.dealId, table.sliceFirst),
  ],
)

/** Workers' places in rounds. */
export const seats = pgTable(
  'seats',
  {
    dealId: text('deal_id').notNull(),
    round: integer('round').notNull(),
    worker: text('worker').notNull(),
    /** Among all seats of the slice, from 0. */
    position: integer('position').notNull(),
    sliceFirst: uint('slice_first').notNull(),
    /** The range of its round. */
    first: uint('first').notNull(),
    count: count('count').notNull(),
    /** Proved: it revealed itself, or a settlement agreed with it. Rejected: it lost what it risked, on some task. */
    status: text('status', { enum: ['contributed', 'proved', 'rejected'] }).notNull(),
    commitment: text('commitment').notNull(),
    weight: uint('weight').notNull(),
    /** What it risks, nRLC, and what it lost of that. */
    stake: uint('stake').notNull(),
    seized: uint('seized').notNull(),
    /** Tasks that were settled as it said. */
    agreedCount: count('agreed_count').notNull(),
    /** What it showed on the chain itself. */
    root: text('root'),
    revealTime: count('reveal_time'),
    ...place,
  },
  (table) => [
    primaryKey({ columns: [table.dealId, table.round, table.worker] }),
    index('seats_of_slice').on(table.dealId, table.sliceFirst),
    index('seats_of_worker').on(table.worker, table.block, table.logIndex),
    index('seats_by_commitment').on(table.commitment),
  ],
)

/** Ranges of a deal that were settled as one. */
export const settlements = pgTable(
  'settlements',
  {
    dealId: text('deal_id').notNull(),
    first: uint('first').notNull(),
    count: count('count').notNull(),
    sliceFirst: uint('slice_first').notNull(),
    root: text('root').notNull(),
    /** Tasks that were paid: those not started on their own. */
    taskCount: count('task_count').notNull(),
    /** Workers whose seats said so. */
    agreed: jsonb('agreed').$type<string[]>().notNull(),
    ...place,
  },
  (table) => [primaryKey({ columns: [table.dealId, table.first, table.count] })],
)

/** What workers put at risk for all their seats, nRLC. */
export const bonds = pgTable('bonds', {
  worker: text('worker').primaryKey(),
  bonded: uint('bonded').notNull(),
  /** On its way back: carries no new seats, and can still be seized. */
  unbonding: uint('unbonding').notNull(),
  /** Unix seconds; null when nothing is unbonding. */
  releaseTime: count('release_time'),
})

/** Workers by what the chain thinks of them. */
export const scores = pgTable(
  'scores',
  {
    worker: text('worker').primaryKey(),
    score: uint('score').notNull(),
    contributionCount: count('contribution_count').notNull(),
    accurateCount: count('accurate_count').notNull(),
    faultyCount: count('faulty_count').notNull(),
  },
  (table) => [index('scores_by_score').on(table.score, table.worker)],
)

/** Funds in the hub, nRLC. */
export const accounts = pgTable('accounts', {
  address: text('address').primaryKey(),
  stake: uint('stake').notNull(),
  locked: uint('locked').notNull(),
})

/** Every movement of funds in the hub, in nRLC. Locked funds are the hub's while they are locked. */
export const transfers = pgTable(
  'transfers',
  {
    kind: text('kind', {
      enum: ['deposit', 'withdraw', 'transfer', 'lock', 'unlock', 'reward', 'seize', 'bond', 'release'],
    }).notNull(),
    from: text('from').notNull(),
    to: text('to').notNull(),
    amount: uint('amount').notNull(),
    /** The task it is about, of rewards and seizures. */
    taskId: text('task_id'),
    ...place,
  },
  (table) => [
    primaryKey({ columns: [table.block, table.logIndex] }),
    index('transfers_from').on(table.from, table.block, table.logIndex),
    index('transfers_to').on(table.to, table.block, table.logIndex),
    index('transfers_of_task').on(table.taskId),
  ],
)

/** What happened to deals, tasks, assets and categories, by the names of the hub's events. */
export const events = pgTable(
  'events',
  {
    name: text('name').notNull(),
    /** Who did it. */
    who: text('who'),
    dealId: text('deal_id'),
    taskId: text('task_id'),
    asset: text('asset'),
    details: jsonb('details').$type<Record<string, string>>().notNull(),
    ...place,
  },
  (table) => [
    primaryKey({ columns: [table.block, table.logIndex] }),
    index('events_of_transaction').on(table.tx),
    index('events_of_task').on(table.taskId, table.block, table.logIndex),
    index('events_of_deal').on(table.dealId, table.block, table.logIndex),
    index('events_of_asset').on(table.asset, table.block, table.logIndex),
  ],
)

/** How rows of the recent past were before a block changed them, so that a rollback can put them back. */
export const undo = pgTable(
  'projection_undo',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    block: count('block').notNull(),
    table: text('table').notNull(),
    /** The columns of the primary key. */
    key: jsonb('key').$type<Record<string, unknown>>().notNull(),
    /** The whole row; null when there was none. */
    row: jsonb('row').$type<Record<string, unknown>>(),
  },
  (table) => [index('projection_undo_by_block').on(table.block)],
)
