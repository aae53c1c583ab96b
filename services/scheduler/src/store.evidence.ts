import type { AssuranceView } from '@ruche/api'
import { failCheck, NO_EVIDENCE, passCheck } from '@ruche/protocol'
import type { Database } from '@ruche/service'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Hex } from 'viem'
import { answers, evidence, tasks } from './schema.ts'
import type { Store } from './store.ts'

/** What settlements showed of workers, kept in PostgreSQL. */
export function evidenceQuestions({ db, transaction }: Database) {
  return {
    async judge({ taskId, verdicts, assurance, decay }: Parameters<Store['judge']>[0]): Promise<void> {
      await transaction(async (tx) => {
        const [task] = await tx
          .select({ assurance: tasks.assurance })
          .from(tasks)
          .where(eq(tasks.taskId, taskId))
          .for('update')
        if (task === undefined) return
        // After a rollback another answer may have won: its assurance counts, but the workers are judged once.
        await tx.update(tasks).set({ assurance }).where(eq(tasks.taskId, taskId))
        if (task.assurance !== null) return
        const said = verdicts.map(({ worker, outcome }) => ({
          ...{ worker, taskId, outcome: outcome === 'good' ? 'accepted' : 'rejected' },
        }))
        if (said.length > 0) await tx.insert(answers).values(said)
        // Always in one order, so that two judgements never wait for each other.
        for (const verdict of [...verdicts].sort((a, b) => (a.worker < b.worker ? -1 : 1))) {
          const { worker } = verdict
          await tx.insert(evidence).values({ worker }).onConflictDoNothing()
          const [row] = await tx.select().from(evidence).where(eq(evidence.worker, worker)).for('update')
          const before = row ?? NO_EVIDENCE
          const { good, bad, streak, faults } =
            verdict.outcome === 'good'
              ? passCheck(before, { credit: verdict.credit, decay })
              : failCheck(before, { decay })
          await tx.update(evidence).set({ good, bad, streak, faults }).where(eq(evidence.worker, worker))
        }
      })
    },

    async findAssurances(taskIds: readonly Hex[]): Promise<Map<Hex, AssuranceView>> {
      if (taskIds.length === 0) return new Map()
      const rows = await db
        .select({ taskId: tasks.taskId, assurance: tasks.assurance })
        .from(tasks)
        .where(and(inArray(tasks.taskId, [...taskIds]), isNotNull(tasks.assurance)))
      return new Map(rows.map(({ taskId, assurance }) => [taskId as Hex, assurance as AssuranceView]))
    },
  }
}
