import type { WorkerHistory } from '@ruche/api'
import type { Database } from '@ruche/service'
import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import { answers, settlements, tasks } from './schema.ts'
import type { Address } from './task.ts'

/** @param before - Of the last entry of the page before. */
export type AnswersQuery = { worker: Address; limit: number; before?: number | undefined }

/** What a worker answered in settled tasks, newest first. */
export async function listAnswers(
  { db }: Database,
  { worker, limit, before }: AnswersQuery,
): Promise<WorkerHistory> {
  const rows = await db
    .select({
      id: answers.id,
      taskId: answers.taskId,
      dealId: tasks.dealId,
      first: tasks.index,
      count: sql<string>`coalesce(${settlements.count}, 1)`,
      outcome: answers.outcome,
      at: answers.at,
    })
    .from(answers)
    .innerJoin(tasks, eq(tasks.taskId, answers.taskId))
    .leftJoin(settlements, and(eq(settlements.dealId, tasks.dealId), eq(settlements.first, tasks.index)))
    .where(and(eq(answers.worker, worker), before === undefined ? undefined : lt(answers.id, before)))
    .orderBy(desc(answers.id))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const next = rows.length > limit ? page.at(-1)?.id : undefined
  return {
    answers: page.map(({ dealId, taskId, first, count, outcome, at }) => ({
      dealId: dealId as Hex,
      taskId: taskId as Hex,
      first: `${first}`,
      count: `${count}`,
      outcome: outcome as 'accepted' | 'rejected',
      at: at.toISOString(),
    })),
    ...(next === undefined ? {} : { next }),
  }
}
