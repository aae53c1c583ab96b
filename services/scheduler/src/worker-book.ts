import type { Credibility } from './credibility.ts'
import type { Candidate } from './rank.ts'
import type { Store, WorkerRecord } from './store.ts'
import type { Address } from './task.ts'

/** All records are read again after this long: another process may have written some. */
const WHOLE_EVERY_MS = 5_000
/** The pool's knowledge is looked at as a whole at most so often. */
const BELIEVE_EVERY_MS = 500

/** The records of the pool's workers, in memory between two passes. Only those that changed are read again. */
export type WorkerBook = {
  /** @param connected - Those that must be in it. */
  read(connected: Iterable<Address>): Promise<readonly WorkerRecord[]>
  /** What the pool knows of the workers that were read last. */
  believe(): Credibility
  /** The store, such that what it writes of workers is read again. */
  watch<Watched extends Writers>(store: Watched): Watched
  /** Remembers who was given something. */
  noteAssigned(candidates: readonly Candidate[]): void
}

type Writers = Pick<Store, 'judge' | 'setScores' | 'ban' | 'closeJudgement'>

export function createWorkerBook({
  store,
  believe,
  nowMs,
}: {
  store: Pick<Store, 'listWorkers'>
  believe: (workers: readonly WorkerRecord[]) => Credibility
  nowMs: () => number
}): WorkerBook {
  let records = new Map<Address, WorkerRecord>()
  let readAtMs = Number.NEGATIVE_INFINITY
  const changed = new Set<Address>()
  let belief: { credibility: Credibility; atMs: number } | undefined
  let isStale = true

  async function readWhole(): Promise<void> {
    changed.clear()
    const listed = await store.listWorkers()
    records = new Map(listed.map((record) => [record.worker, record]))
    readAtMs = nowMs()
    isStale = true
  }

  async function readSome(workers: readonly Address[]): Promise<void> {
    for (const worker of workers) changed.delete(worker)
    for (const record of await store.listWorkers(workers)) records.set(record.worker, record)
    isStale = true
  }

  return {
    async read(connected) {
      if (nowMs() - readAtMs >= WHOLE_EVERY_MS) {
        await readWhole()
      } else {
        const wanted = new Set(changed)
        for (const worker of connected) if (!records.has(worker)) wanted.add(worker)
        if (wanted.size > 0) await readSome([...wanted])
      }
      return [...records.values()]
    },

    believe() {
      if (belief === undefined || (isStale && nowMs() - belief.atMs >= BELIEVE_EVERY_MS)) {
        belief = { credibility: believe([...records.values()]), atMs: nowMs() }
        isStale = false
      }
      return belief.credibility
    },

    watch(watched) {
      const touch = (workers: Iterable<string>) => {
        for (const worker of workers) changed.add(worker as Address)
      }
      return {
        ...watched,
        async judge(settled: Parameters<Store['judge']>[0]) {
          touch(settled.verdicts.map(({ worker }) => worker))
          await watched.judge(settled)
        },
        async setScores(scores: ReadonlyMap<Address, bigint>) {
          touch(scores.keys())
          await watched.setScores(scores)
        },
        async ban(offence: Parameters<Store['ban']>[0]) {
          touch([offence.worker])
          await watched.ban(offence)
        },
        async closeJudgement(...closing: Parameters<Store['closeJudgement']>) {
          touch(closing[1].caught)
          await watched.closeJudgement(...closing)
        },
      }
    },

    noteAssigned(candidates) {
      for (const { worker, lastAssignedMs } of candidates) {
        const record = records.get(worker)
        if (record !== undefined && record.lastAssignedMs < lastAssignedMs)
          records.set(worker, { ...record, lastAssignedMs })
      }
    },
  }
}
