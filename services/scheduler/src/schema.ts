import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core'

const wei = (name: string) => numeric(name, { mode: 'bigint', precision: 78, scale: 0 })
const milliseconds = (name: string) => bigint(name, { mode: 'number' })

/** Deals matched with this pool, with the terms that never change. */
export const deals = pgTable('deals', {
  dealId: text('deal_id').primaryKey(),
  blockNumber: wei('block_number').notNull(),
  trust: wei('trust').notNull(),
  tag: text('tag').notNull(),
  startTime: wei('start_time').notNull(),
  maxRuntimeSeconds: wei('max_runtime_seconds').notNull(),
  botFirst: wei('bot_first').notNull(),
  botSize: wei('bot_size').notNull(),
  hasCallback: boolean('has_callback').notNull(),
  /** `classic`: each task on its own; `rounds`: many at once. */
  settlement: text('settlement').notNull().default('classic'),
  /** nRLC that a worker risks for each task. */
  workerStake: wei('worker_stake').notNull().default(sql`0`),
  /** Its input files, by their short names. */
  contents: text('contents').array().notNull().default([]),
})

/** What the chain last said of each task. */
export const tasks = pgTable(
  'tasks',
  {
    taskId: text('task_id').primaryKey(),
    dealId: text('deal_id')
      .notNull()
      .references(() => deals.dealId, { onDelete: 'cascade' }),
    index: wei('index').notNull(),
    status: text('status').notNull().default('unset'),
    contributionDeadline: wei('contribution_deadline').notNull(),
    revealDeadline: wei('reveal_deadline').notNull(),
    finalDeadline: wei('final_deadline').notNull(),
    consensusValue: text('consensus_value').notNull(),
    winnerCounter: integer('winner_counter').notNull().default(0),
    revealCounter: integer('reveal_counter').notNull().default(0),
    /** Block of the newest log about this task. */
    seenBlock: wei('seen_block').notNull(),
    /** Changes not read yet; a number, so that one that comes during a reading is not lost with it. */
    changes: integer('changes').notNull().default(1),
    /** How sure its answer is; set once, with what its settlement showed of its workers. */
    assurance: jsonb('assurance'),
  },
  (table) => [
    index('tasks_open').on(table.status).where(sql`status not in ('completed', 'failed')`),
    index('tasks_changed').on(table.taskId).where(sql`changes > 0`),
  ],
)

export const contributions = pgTable(
  'contributions',
  {
    taskId: text('task_id')
      .notNull()
      .references(() => tasks.taskId, { onDelete: 'cascade' }),
    worker: text('worker').notNull(),
    resultHash: text('result_hash').notNull(),
    weight: wei('weight').notNull(),
    status: text('status').notNull(),
    /** The wrong answer was counted against its worker. */
    punished: boolean('punished').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.worker] })],
)

export const replicas = pgTable(
  'replicas',
  {
    taskId: text('task_id')
      .notNull()
      .references(() => tasks.taskId, { onDelete: 'cascade' }),
    worker: text('worker').notNull(),
    status: text('status').notNull(),
    leaseUntilMs: milliseconds('lease_until_ms').notNull(),
    attempts: integer('attempts').notNull().default(1),
    changedAtMs: milliseconds('changed_at_ms').notNull(),
    location: text('location'),
    callbackData: text('callback_data'),
    problem: jsonb('problem'),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.worker] })],
)

/** What programs said, for their requesters. */
export const taskLogs = pgTable(
  'task_logs',
  {
    taskId: text('task_id')
      .notNull()
      .references(() => tasks.taskId, { onDelete: 'cascade' }),
    worker: text('worker').notNull(),
    stdout: text('stdout').notNull(),
    /** Characters that were said before, and are not kept. */
    stdoutFrom: bigint('stdout_from', { mode: 'number' }).notNull().default(0),
    stderr: text('stderr').notNull(),
    stderrFrom: bigint('stderr_from', { mode: 'number' }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.worker] })],
)

export const workers = pgTable('workers', {
  worker: text('worker').primaryKey(),
  slots: integer('slots').notNull(),
  score: wei('score').notNull(),
  /** Wrong answers found on chain. */
  caught: integer('caught').notNull().default(0),
  bannedUntilMs: milliseconds('banned_until_ms').notNull().default(0),
  lastAssignedMs: milliseconds('last_assigned_ms').notNull().default(0),
})

/** What checks have shown of each worker, and what it has in common with others. */
export const evidence = pgTable('evidence', {
  worker: text('worker').primaryKey(),
  good: doublePrecision('good').notNull().default(0),
  bad: doublePrecision('bad').notNull().default(0),
  streak: integer('streak').notNull().default(0),
  faults: integer('faults').notNull().default(0),
  marks: text('marks').array().notNull().default([]),
})

/** Where the log follower stands; written in the transaction that stores what it brought. */
export const cursors = pgTable('cursors', {
  name: text('name').primaryKey(),
  cursor: text('cursor').notNull(),
})

/** Ranges of the tasks of deals that are settled in rounds. */
export const slices = pgTable(
  'slices',
  {
    dealId: text('deal_id')
      .notNull()
      .references(() => deals.dealId, { onDelete: 'cascade' }),
    first: wei('first').notNull(),
    count: wei('count').notNull(),
    /** Every task of it has been settled or refunded. */
    ended: boolean('ended').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.dealId, table.first] }),
    index('slices_open').on(table.dealId).where(sql`not ended`),
  ],
)

/** Rounds as the hub opened them. */
export const rounds = pgTable(
  'rounds',
  {
    dealId: text('deal_id')
      .notNull()
      .references(() => deals.dealId, { onDelete: 'cascade' }),
    first: wei('first').notNull(),
    count: wei('count').notNull(),
    openedAt: wei('opened_at').notNull(),
    openedIn: wei('opened_in').notNull(),
    /** Worker, weight and commitment of each seat, in order. */
    seats: jsonb('seats').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dealId, table.first, table.count, table.openedIn] })],
)

/** Ranges that the hub settled, or whose price it gave back. */
export const settlements = pgTable(
  'settlements',
  {
    dealId: text('deal_id')
      .notNull()
      .references(() => deals.dealId, { onDelete: 'cascade' }),
    first: wei('first').notNull(),
    count: wei('count').notNull(),
    /** Null for a refund. */
    root: text('root'),
    blockNumber: wei('block_number').notNull(),
    /** What it showed of its workers was written down. */
    judged: boolean('judged').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.dealId, table.first, table.count] })],
)

/** Workers' places over slices, and what they sent. */
export const seats = pgTable(
  'seats',
  {
    dealId: text('deal_id')
      .notNull()
      .references(() => deals.dealId, { onDelete: 'cascade' }),
    first: wei('first').notNull(),
    count: wei('count').notNull(),
    worker: text('worker').notNull(),
    status: text('status').notNull(),
    previous: text('previous').notNull(),
    leaseUntilMs: milliseconds('lease_until_ms').notNull(),
    attempts: integer('attempts').notNull().default(1),
    changedAtMs: milliseconds('changed_at_ms').notNull(),
    commitment: text('commitment'),
    sign: text('sign'),
    reveal: jsonb('reveal'),
    problem: jsonb('problem'),
  },
  (table) => [
    primaryKey({ columns: [table.dealId, table.first, table.count, table.worker] }),
    index('seats_of_worker').on(table.worker).where(sql`status <> 'released'`),
  ],
)

/** The scheduler processes of the pool, each by the session that it keeps open here for as long as it lives. */
export const peers = pgTable('peers', {
  peer: text('peer').primaryKey(),
  sessionPid: integer('session_pid').notNull(),
  sessionStart: timestamp('session_start', { withTimezone: true }).notNull(),
  seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
})

/** Which of them plans and sends; one row. */
export const leadership = pgTable('leadership', {
  name: text('name').primaryKey(),
  peer: text('peer').notNull(),
  /** Grows with every change of the leader. */
  epoch: bigint('epoch', { mode: 'number' }).notNull(),
})

/** The workers that are connected, and to which of them. */
export const connections = pgTable(
  'connections',
  {
    worker: text('worker').primaryKey(),
    peer: text('peer')
      .notNull()
      .references(() => peers.peer, { onDelete: 'cascade' }),
    /** What it said of itself, and was measured of it. */
    presence: jsonb('presence').notNull(),
  },
  (table) => [index('connections_of_peer').on(table.peer)],
)

/** Tasks and slices given to machines that are not the pool's own, and what they cost at most. */
export const overflow = pgTable('overflow', {
  subject: text('subject').primaryKey(),
  nrlc: wei('nrlc').notNull(),
  atMs: milliseconds('at_ms').notNull(),
})

/** What workers answered in settled tasks, in the order it was judged; the first task stands for a slice. */
export const answers = pgTable(
  'answers',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    worker: text('worker').notNull(),
    taskId: text('task_id')
      .notNull()
      .references(() => tasks.taskId, { onDelete: 'cascade' }),
    /** `accepted` or `rejected`. */
    outcome: text('outcome').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('answers_of_worker').on(table.worker, table.id),
    index('answers_of_task').on(table.taskId),
  ],
)

/** What settlements paid and took from workers, as the hub told it. Amounts in nRLC. */
export const earnings = pgTable(
  'earnings',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    worker: text('worker').notNull(),
    dealId: text('deal_id')
      .notNull()
      .references(() => deals.dealId, { onDelete: 'cascade' }),
    first: wei('first').notNull(),
    count: wei('count').notNull(),
    /** Of the range, those that this settlement ended. */
    tasks: wei('tasks').notNull(),
    paid: wei('paid').notNull(),
    lost: wei('lost').notNull(),
    blockNumber: wei('block_number').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('earnings_once').on(table.dealId, table.first, table.count, table.worker, table.blockNumber),
    index('earnings_of_worker').on(table.worker, table.id),
    index('earnings_of_block').on(table.blockNumber),
  ],
)
