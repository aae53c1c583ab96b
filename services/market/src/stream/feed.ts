import { setTimeout as sleep } from 'node:timers/promises'
import { CHANGES_PAGE_MAX, type Change, type ChangesQuery } from '@ruche/api'
import type { Database, Log } from '@ruche/service'
import type { Changes } from './changes.ts'

/** Notifications may be lost; then changes come so late. */
const lookEveryMs = 1_000

/** Wakes whoever follows the book when something changed. */
export type Feed = {
  /** Resolves at the next change, or when the signal is aborted. */
  next(signal: AbortSignal): Promise<void>
}

/** Numbers changes as they come, and wakes followers, until the signal is aborted. */
export async function openFeed({
  database,
  changes,
  signal,
  log,
}: {
  database: Pick<Database, 'listen'>
  changes: Pick<Changes, 'sequence'>
  signal: AbortSignal
  log: Log
}): Promise<Feed & { done: Promise<void> }> {
  let waiting: (() => void)[] = []
  let ring: () => void = () => undefined
  let isRung = false
  const knock = () => {
    isRung = true
    ring()
  }
  await database.listen({ name: 'changes', onNotify: knock, onGap: knock })

  const run = async () => {
    while (!signal.aborted) {
      isRung = false
      try {
        await changes.sequence()
        for (const wake of waiting.splice(0)) wake()
      } catch (error) {
        if (!signal.aborted) log.warn({ error }, 'the changes of the book cannot be told now, trying again')
      }
      if (isRung || signal.aborted) continue
      const rung = new Promise<void>((resolve) => {
        ring = resolve
      })
      await Promise.race([rung, sleep(lookEveryMs, undefined, { signal }).catch(() => undefined)])
    }
    for (const wake of waiting.splice(0)) wake()
  }

  return {
    next: (abort) =>
      new Promise((resolve) => {
        const wake = () => {
          abort.removeEventListener('abort', wake)
          resolve()
        }
        abort.addEventListener('abort', wake, { once: true })
        waiting = [...waiting, wake]
      }),
    done: run(),
  }
}

/** Changes one after the other, those that are there and those to come, until the signal is aborted. */
export async function* follow({
  query,
  changes,
  feed,
  signal,
}: {
  query: ChangesQuery
  changes: Changes
  feed: Feed
  signal: AbortSignal
}): AsyncGenerator<Change> {
  let after = query.after ?? (await changes.bounds()).last
  while (!signal.aborted) {
    // Asked for before looking: what comes in between wakes it.
    const next = feed.next(signal)
    const page = await changes.list({ ...query, after })
    for (const change of page) {
      yield change
      after = change.seq
    }
    if (page.length < CHANGES_PAGE_MAX) await next
  }
}
