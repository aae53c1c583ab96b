import type { Database } from '@ruche/service'
import { eq } from 'drizzle-orm'
import type { Hex } from 'viem'
import { taskLogs } from './schema.ts'
import type { Address } from './task.ts'

/** What one worker's run of a task said. */
type TaskLog = { taskId: Hex; worker: Address; stdout: string; stderr: string }

/** Keeps what programs said as long as their tasks are known. */
export interface LogStore {
  /** A later run of the same worker takes the place of the one before. */
  save(log: TaskLog): Promise<void>
  list(taskId: Hex): Promise<TaskLog[]>
}

export function createLogStore({ db }: Database): LogStore {
  return {
    async save({ taskId, worker, ...said }) {
      // PostgreSQL's text holds no zero characters.
      const { stdout, stderr } = { stdout: withoutZeros(said.stdout), stderr: withoutZeros(said.stderr) }
      await db
        .insert(taskLogs)
        .values({ taskId, worker, stdout, stderr })
        .onConflictDoUpdate({ target: [taskLogs.taskId, taskLogs.worker], set: { stdout, stderr } })
    },

    async list(taskId) {
      const rows = await db
        .select()
        .from(taskLogs)
        .where(eq(taskLogs.taskId, taskId))
        .orderBy(taskLogs.worker)
      return rows.map((row) => ({ ...row, taskId: row.taskId as Hex, worker: row.worker as Address }))
    },
  }
}

function withoutZeros(text: string): string {
  return text.replaceAll('\0', '\u2400')
}
