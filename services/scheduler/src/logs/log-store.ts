import { LOG_CHARACTERS_MAX } from '@ruche/api'
import type { Database } from '@ruche/service'
import { and, eq } from 'drizzle-orm'
import type { Hex } from 'viem'
import { taskLogs } from '../schema.ts'
import type { Address } from '../task.ts'

/** What one worker's run of a task said: the end of each stream, and how many characters came before it. */
export type TaskLog = {
  taskId: Hex
  worker: Address
  stdout: string
  stdoutFrom: number
  stderr: string
  stderrFrom: number
}

/** Keeps what programs said as long as their tasks are known. */
export interface LogStore {
  /** Joins a piece to what the same run said before; a later run of the same worker takes the place of the one before. */
  save(log: TaskLog): Promise<void>
  list(taskId: Hex): Promise<TaskLog[]>
}

export function createLogStore({ db }: Database): LogStore {
  const placeOf = ({ taskId, worker }: Pick<TaskLog, 'taskId' | 'worker'>) =>
    and(eq(taskLogs.taskId, taskId), eq(taskLogs.worker, worker))

  return {
    async save(said) {
      const { taskId, worker } = said
      const isBeginning = said.stdoutFrom === 0 && said.stderrFrom === 0
      const [kept] = isBeginning ? [] : await db.select().from(taskLogs).where(placeOf(said))
      const stdout = join(kept && { from: kept.stdoutFrom, text: kept.stdout }, {
        from: said.stdoutFrom,
        text: said.stdout,
      })
      const stderr = join(kept && { from: kept.stderrFrom, text: kept.stderr }, {
        from: said.stderrFrom,
        text: said.stderr,
      })
      const set = {
        stdout: stdout.text,
        stdoutFrom: stdout.from,
        stderr: stderr.text,
        stderrFrom: stderr.from,
      }
      await db
        .insert(taskLogs)
        .values({ taskId, worker, ...set })
        .onConflictDoUpdate({ target: [taskLogs.taskId, taskLogs.worker], set })
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

type Piece = { from: number; text: string }

/** A piece after what is kept of the same stream: without what it says again, and with its end only. */
function join(kept: Piece | undefined, piece: Piece): Piece {
  const isNext = kept !== undefined && piece.from >= kept.from && piece.from <= kept.from + kept.text.length
  const { from, text } = isNext
    ? { from: kept.from, text: kept.text.slice(0, piece.from - kept.from) + piece.text }
    : piece
  const left = Math.max(0, text.length - LOG_CHARACTERS_MAX)
  return { from: from + left, text: withoutZeros(text.slice(left)) }
}

/** PostgreSQL's text holds no zero characters. */
function withoutZeros(text: string): string {
  return text.replaceAll('\0', '\u2400')
}
