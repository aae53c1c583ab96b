import { type Credibility, judgeTask } from './credibility.ts'
import { banUntil } from './lease.ts'
import type { Ledger } from './ledger.ts'
import type { Store } from './store.ts'
import type { Address, Task } from './task.ts'

const BATCH = 256

/** Reads again what has changed on chain, and remembers of each worker what a settlement showed. */
export async function refreshTasks({
  store,
  ledger,
  believe,
  nowMs,
}: {
  store: Store
  ledger: Pick<Ledger, 'readTask' | 'readScore'>
  /** What the pool knows of its workers when a settlement is judged. */
  believe: () => Promise<Credibility>
  nowMs: number
}): Promise<void> {
  for (;;) {
    const changed = await store.listChanged(BATCH)
    // One look at the workers for a batch: within it no verdict changes another.
    let known: Promise<Credibility> | undefined
    await Promise.all(
      changed.map(async ({ changes, ...place }) => {
        await store.saveReading(await ledger.readTask(place), changes)
        const task = await store.findTask(place.taskId)
        if (task?.status !== 'completed') return
        known ??= believe()
        await recordOutcome({ task, store, ledger, credibility: await known, nowMs })
      }),
    )
    if (changed.length < BATCH) return
  }
}

/** Scores moved, and who answered something else than the consensus is known: it gets no work for a while. */
async function recordOutcome({
  task,
  store,
  ledger,
  credibility,
  nowMs,
}: {
  task: Task
  store: Store
  ledger: Pick<Ledger, 'readScore'>
  credibility: Credibility
  nowMs: number
}): Promise<void> {
  const { verdicts, assurance } = judgeTask(credibility, task)
  const { decay } = credibility.policy
  await store.judge({
    taskId: task.taskId,
    verdicts,
    assurance: { ...assurance, trust: `${assurance.trust}` },
    decay,
  })
  await store.setScores(await readScores(ledger, task.contributions))
  for (const { worker, resultHash } of task.contributions) {
    if (resultHash !== task.consensusValue) {
      await store.ban({ worker, taskId: task.taskId, untilMs: (caught) => banUntil({ nowMs, caught }) })
    }
  }
}

/** Their records on chain as they are now. */
export async function readScores(
  ledger: Pick<Ledger, 'readScore'>,
  workers: readonly { worker: Address }[],
): Promise<Map<Address, bigint>> {
  const names = [...new Set(workers.map(({ worker }) => worker))]
  return new Map(
    await Promise.all(names.map(async (worker) => [worker, await ledger.readScore(worker)] as const)),
  )
}
