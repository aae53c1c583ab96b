import { DEFAULT_CREDIBILITY_POLICY, NO_EVIDENCE } from '@ruche/protocol'
import { expect, test } from 'vitest'
import { createCredibility } from './credibility.ts'
import type { Store, WorkerRecord } from './store.ts'
import type { Address } from './task.ts'
import { createWorkerBook } from './worker-book.ts'

const addressOf = (n: number): Address => `0x${n.toString(16).padStart(40, '0')}`

/** A table of workers that counts what is asked of it, and a clock. */
function openBook() {
  const rows = new Map<Address, WorkerRecord>()
  const asked: (readonly Address[] | 'all')[] = []
  const clock = { ms: 1_000 }
  const listWorkers = async (only?: readonly Address[]) => {
    asked.push(only ?? 'all')
    return [...rows.values()].filter(({ worker }) => only?.includes(worker) ?? true)
  }
  const save = (n: number, over: Partial<WorkerRecord> = {}) => {
    const fresh = { slots: 1, score: 0n, caught: 0, bannedUntilMs: 0, lastAssignedMs: 0, marks: [] }
    rows.set(addressOf(n), { worker: addressOf(n), evidence: NO_EVIDENCE, ...fresh, ...over })
  }
  const book = createWorkerBook({
    store: { listWorkers },
    nowMs: () => clock.ms,
    believe: (workers) =>
      createCredibility({ workers, policy: DEFAULT_CREDIBILITY_POLICY, secret: `0x${'00'.repeat(32)}` }),
  })
  const writers = {
    judge: async () => undefined,
    setScores: async () => undefined,
    ban: async () => undefined,
  }
  const store = book.watch({ ...writers, closeJudgement: async () => undefined } as Pick<
    Store,
    'judge' | 'setScores' | 'ban' | 'closeJudgement'
  >)
  return { book, store, save, asked, clock }
}

test('records are read once, those of newcomers when they connect, and those of the judged again', async () => {
  const { book, store, save, asked } = openBook()
  save(1)
  expect(await book.read([addressOf(1)])).toHaveLength(1)
  await book.read([addressOf(1)])
  save(2)
  expect(await book.read([addressOf(1), addressOf(2)])).toHaveLength(2)
  save(1, { score: 9n })
  await store.setScores(new Map([[addressOf(1), 9n]]))
  expect((await book.read([addressOf(1), addressOf(2)]))[0]).toMatchObject({ score: 9n })
  expect(asked).toEqual(['all', [addressOf(2)], [addressOf(1)]])
})

test('all are read again after five seconds, whoever wrote them', async () => {
  const { book, save, asked, clock } = openBook()
  save(1)
  await book.read([])
  save(1, { bannedUntilMs: 7 })
  clock.ms += 5_000
  expect(await book.read([])).toMatchObject([{ bannedUntilMs: 7 }])
  expect(asked).toEqual(['all', 'all'])
})

test('who was given something counts as used until the record says more', async () => {
  const { book, save } = openBook()
  save(1)
  const [record] = await book.read([])
  expect(record?.lastAssignedMs).toBe(0)
  const seat = { score: 0n, freeSlots: 0, openSeats: 1, contested: 0 }
  book.noteAssigned([{ worker: addressOf(1), lastAssignedMs: 5, ...seat }])
  expect(await book.read([])).toMatchObject([{ lastAssignedMs: 5 }])
})
