import type { ReplicaStatus } from '@ruche/api'
import {
  deadlinesOf,
  NO_EVIDENCE,
  type Problem,
  TASK_STATUSES,
  type TaskStatus,
  taskIdOf,
} from '@ruche/protocol'
import type { Database, Tx } from '@ruche/service'
import { and, count, eq, gt, inArray, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import type { Replica } from './replica.ts'
import { recordRounds, rollBackRounds, statusInRounds } from './rounds/record-rounds.ts'
import { sliceQuestions } from './rounds/store.slices.ts'
import { contributions, cursors, deals, evidence, replicas, tasks, workers } from './schema.ts'
import { evidenceQuestions } from './store.evidence.ts'
import type { DealRecord, Store, TaskReading, WorkerRecord } from './store.ts'
import type { Contribution, Task } from './task.ts'

const CURSOR = 'hub'
const ZERO = `0x${'00'.repeat(32)}`

/** The answers to the scheduler's questions, from PostgreSQL. */
export function createStore(database: Database): Store {
  return {
    ...newsQuestions(database),
    ...taskQuestions(database),
    ...replicaQuestions(database),
    ...workerQuestions(database),
    ...evidenceQuestions(database),
    ...sliceQuestions(database),
  }
}

function newsQuestions({ db, transaction }: Database) {
  return {
    async loadCursor(): Promise<string | undefined> {
      const [row] = await db.select().from(cursors).where(eq(cursors.name, CURSOR))
      return row?.cursor
    },

    async recordNews({ deals: seen, touched, rounds, cursor }: Parameters<Store['recordNews']>[0]) {
      await transaction(async (tx) => {
        for (const deal of seen) {
          await tx.insert(deals).values(deal).onConflictDoNothing()
          await insertTasks(tx, deal)
        }
        for (const { taskId, blockNumber } of touched) {
          await tx
            .update(tasks)
            .set({ changes: sql`${tasks.changes} + 1`, seenBlock: blockNumber })
            .where(eq(tasks.taskId, taskId))
        }
        await recordRounds(tx, rounds)
        await saveCursor(tx, cursor)
      })
    },

    async rollBack(blockNumber: bigint, cursor: string | undefined) {
      await transaction(async (tx) => {
        await tx.delete(deals).where(gt(deals.blockNumber, blockNumber))
        await rollBackRounds(tx, blockNumber)
        // A weight read after a contribution that is now undone would outlive it.
        const changed = tx
          .select({ taskId: tasks.taskId })
          .from(tasks)
          .where(gt(tasks.seenBlock, blockNumber))
        await tx.delete(contributions).where(inArray(contributions.taskId, changed))
        // Commitments may be undone with their blocks: their workers are asked again, and soon.
        await tx
          .update(replicas)
          .set({ status: 'lost', attempts: 0 })
          .where(
            and(
              inArray(replicas.taskId, changed),
              inArray(replicas.status, ['contributed', 'revealed', 'uploaded']),
            ),
          )
        await tx
          .update(tasks)
          .set({ changes: sql`${tasks.changes} + 1` })
          .where(gt(tasks.seenBlock, blockNumber))
        await saveCursor(tx, cursor)
      })
    },

    async listChanged(limit: number) {
      const rows = await db
        .select({ taskId: tasks.taskId, dealId: tasks.dealId, index: tasks.index, changes: tasks.changes })
        .from(tasks)
        .where(gt(tasks.changes, 0))
        .limit(limit)
      return rows.map(({ taskId, dealId, ...row }) => ({
        ...row,
        taskId: taskId as Hex,
        dealId: dealId as Hex,
      }))
    },

    async markChanged(taskId: Hex) {
      await db
        .update(tasks)
        .set({ changes: sql`${tasks.changes} + 1` })
        .where(eq(tasks.taskId, taskId))
    },

    async saveReading({ taskId, contributions: found, ...reading }: TaskReading, changes: number) {
      await transaction(async (tx) => {
        // An unset task keeps the deadlines that its deal gave it.
        const known = reading.status === 'unset' ? { status: statusInRounds } : reading
        await tx
          .update(tasks)
          .set({ ...known, changes: sql`greatest(${tasks.changes} - ${changes}, 0)` })
          .where(eq(tasks.taskId, taskId))
        const voters = found.map(({ worker }) => worker)
        await tx
          .delete(contributions)
          .where(
            and(
              eq(contributions.taskId, taskId),
              voters.length > 0 ? notInArray(contributions.worker, voters) : sql`true`,
            ),
          )
        for (const contribution of found) {
          await tx
            .insert(contributions)
            .values({ taskId, ...contribution })
            .onConflictDoUpdate({
              target: [contributions.taskId, contributions.worker],
              set: { status: contribution.status, resultHash: contribution.resultHash },
            })
        }
      })
    },
  }
}

function taskQuestions({ db }: Database) {
  // Of a deal settled in rounds, what somebody has started on its own.
  const open = and(
    notInArray(tasks.status, ['completed', 'failed']),
    or(eq(deals.settlement, 'classic'), ne(tasks.status, 'unset')),
  )
  return {
    listOpenTasks: () => readTasks(db, open),
    async countTasks(): Promise<Map<TaskStatus, number>> {
      const rows = await db.select({ status: tasks.status, count: count() }).from(tasks).groupBy(tasks.status)
      const found = new Map<string, number>(rows.map((row) => [row.status, row.count]))
      return new Map(TASK_STATUSES.map((status) => [status, found.get(status) ?? 0]))
    },
    listTasksOfDeal: (dealId: Hex) => readTasks(db, eq(tasks.dealId, dealId)),
    async findTask(taskId: Hex) {
      const [task] = await readTasks(db, eq(tasks.taskId, taskId))
      return task
    },
    listTasksToRelease() {
      const held = db
        .select({ taskId: replicas.taskId })
        .from(replicas)
        .where(ne(replicas.status, 'released'))
      return readTasks(db, and(inArray(tasks.status, ['completed', 'failed']), inArray(tasks.taskId, held)))
    },
  }
}

function replicaQuestions({ db }: Database) {
  return {
    async listReplicas(taskIds: readonly Hex[]) {
      if (taskIds.length === 0) return []
      const rows = await db
        .select()
        .from(replicas)
        .where(inArray(replicas.taskId, [...taskIds]))
      return rows.map(toReplica)
    },

    async listReplicasOf(worker: Hex) {
      const rows = await db
        .select()
        .from(replicas)
        .where(and(eq(replicas.worker, worker), ne(replicas.status, 'released')))
      return rows.map(toReplica)
    },

    async assign({ taskId, worker, leaseUntilMs, nowMs }: Parameters<Store['assign']>[0]) {
      const fresh = {
        status: 'assigned',
        leaseUntilMs,
        changedAtMs: nowMs,
        problem: null,
        location: null,
        callbackData: null,
      }
      await db
        .insert(replicas)
        .values({ taskId, worker, ...fresh })
        .onConflictDoUpdate({
          target: [replicas.taskId, replicas.worker],
          set: { ...fresh, attempts: sql`${replicas.attempts} + 1` },
        })
      await db.update(workers).set({ lastAssignedMs: nowMs }).where(eq(workers.worker, worker))
    },

    async setReplica({
      taskId,
      worker,
      status,
      nowMs,
      location,
      callbackData,
      problem,
    }: Parameters<Store['setReplica']>[0]) {
      await db
        .update(replicas)
        .set({
          status,
          changedAtMs: nowMs,
          ...(location === undefined ? {} : { location }),
          ...(callbackData === undefined ? {} : { callbackData }),
          ...(problem === undefined ? {} : { problem }),
        })
        .where(and(eq(replicas.taskId, taskId), eq(replicas.worker, worker)))
    },
  }
}

function workerQuestions({ db, transaction }: Database) {
  return {
    async listWorkers(only?: readonly Hex[]): Promise<WorkerRecord[]> {
      const rows = await db
        .select({ known: workers, seen: evidence })
        .from(workers)
        .leftJoin(evidence, eq(workers.worker, evidence.worker))
        .where(only && sql`${workers.worker} = any(${sql.param([...only])}::text[])`)
      return rows.map(({ known, seen }) => ({
        ...known,
        worker: known.worker as Hex,
        evidence: seen ?? NO_EVIDENCE,
        marks: seen?.marks ?? [],
      }))
    },

    async saveWorker({ worker, slots, score, marks }: Parameters<Store['saveWorker']>[0]) {
      await db
        .insert(workers)
        .values({ worker, slots, score })
        .onConflictDoUpdate({ target: workers.worker, set: { slots, score } })
      await db
        .insert(evidence)
        .values({ worker, marks: [...marks] })
        .onConflictDoUpdate({ target: evidence.worker, set: { marks: [...marks] } })
    },

    async setScores(scores: ReadonlyMap<Hex, bigint>) {
      if (scores.size === 0) return
      await db.execute(sql`update workers set score = read.score
        from unnest(${sql.param([...scores.keys()])}::text[], ${sql.param([...scores.values()].map(String))}::numeric[]) as read(worker, score)
        where workers.worker = read.worker and workers.score <> read.score`)
    },

    async ban({ worker, taskId, untilMs }: Parameters<Store['ban']>[0]) {
      await transaction(async (tx) => {
        const [marked] = await tx
          .update(contributions)
          .set({ punished: true })
          .where(
            and(
              eq(contributions.taskId, taskId),
              eq(contributions.worker, worker),
              eq(contributions.punished, false),
            ),
          )
          .returning({ worker: contributions.worker })
        if (marked === undefined) return
        const [row] = await tx.select().from(workers).where(eq(workers.worker, worker)).for('update')
        if (row === undefined) return
        const caught = row.caught + 1
        await tx
          .update(workers)
          .set({ caught, bannedUntilMs: untilMs(caught) })
          .where(eq(workers.worker, worker))
      })
    },
  }
}

async function saveCursor(tx: Tx, cursor: string | undefined): Promise<void> {
  if (cursor === undefined) {
    await tx.delete(cursors).where(eq(cursors.name, CURSOR))
    return
  }
  await tx
    .insert(cursors)
    .values({ name: CURSOR, cursor })
    .onConflictDoUpdate({ target: cursors.name, set: { cursor } })
}

/** Writes down all tasks of a deal, however many: a statement takes 65 535 parameters at most, and this one ten. */
async function insertTasks(tx: Tx, deal: DealRecord): Promise<void> {
  const indexes = Array.from({ length: Number(deal.botSize) }, (_, offset) => deal.botFirst + BigInt(offset))
  const ids = indexes.map((index) => taskIdOf(deal.dealId, index))
  const { contributionDeadline, finalDeadline } = deadlinesOf({
    startTime: deal.startTime,
    timeref: deal.maxRuntimeSeconds,
  })
  // What the hub says of tasks settled in rounds comes with its events, for a whole range at once: there is nothing to read.
  const changes = deal.settlement === 'rounds' ? 0 : 1
  await tx.execute(sql`insert into tasks
    (task_id, deal_id, index, contribution_deadline, reveal_deadline, final_deadline, consensus_value, seen_block, changes)
    select task.id, ${deal.dealId}, task.index, ${`${contributionDeadline}`}::numeric, 0, ${`${finalDeadline}`}::numeric, ${ZERO}, ${`${deal.blockNumber}`}::numeric, ${changes}::integer
    from unnest(${sql.param(ids)}::text[], ${sql.param(indexes.map(String))}::numeric[]) as task(id, index)
    on conflict do nothing`)
}

async function readTasks(db: Database['db'], where: ReturnType<typeof and>): Promise<Task[]> {
  const rows = await db
    .select({ task: tasks, deal: deals })
    .from(tasks)
    .innerJoin(deals, eq(tasks.dealId, deals.dealId))
    .where(where)
    .orderBy(deals.blockNumber, tasks.index)
  const votes = await readContributions(
    db,
    rows.filter(({ task }) => task.status !== 'unset').map(({ task }) => task.taskId),
  )
  return rows.map(({ task, deal }) => ({
    taskId: task.taskId as Hex,
    dealId: task.dealId as Hex,
    index: task.index,
    trust: deal.trust,
    tag: deal.tag as Hex,
    hasCallback: deal.hasCallback,
    maxRuntimeSeconds: deal.maxRuntimeSeconds,
    status: task.status as TaskStatus,
    contributionDeadline: task.contributionDeadline,
    revealDeadline: task.revealDeadline,
    finalDeadline: task.finalDeadline,
    consensusValue: task.consensusValue as Hex,
    winnerCounter: task.winnerCounter,
    revealCounter: task.revealCounter,
    contributions: votes.get(task.taskId) ?? [],
    ...(deal.contents.length === 0 ? {} : { contents: deal.contents }),
  }))
}

async function readContributions(
  db: Database['db'],
  taskIds: string[],
): Promise<Map<string, Contribution[]>> {
  const byTask = new Map<string, Contribution[]>()
  if (taskIds.length === 0) return byTask
  const rows = await db.select().from(contributions).where(inArray(contributions.taskId, taskIds))
  for (const { taskId, worker, resultHash, weight, status } of rows) {
    const vote = { worker, resultHash, weight, status } as Contribution
    byTask.set(taskId, [...(byTask.get(taskId) ?? []), vote])
  }
  return byTask
}

function toReplica(row: typeof replicas.$inferSelect): Replica {
  return {
    taskId: row.taskId as Hex,
    worker: row.worker as Hex,
    status: row.status as ReplicaStatus,
    leaseUntilMs: row.leaseUntilMs,
    attempts: row.attempts,
    changedAtMs: row.changedAtMs,
    ...(row.location === null ? {} : { location: row.location }),
    ...(row.callbackData === null ? {} : { callbackData: row.callbackData as Hex }),
    ...(row.problem === null ? {} : { problem: row.problem as Problem }),
  }
}
