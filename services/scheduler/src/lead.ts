import type { Log } from '@ruche/service'
import { announcePool } from './announce.ts'
import { keepBooks } from './earnings/keep-books.ts'
import { runLoop } from './loop.ts'
import { followNews } from './news.ts'
import type { LeaderSender } from './peers/leader-sender.ts'
import type { Lead } from './peers/team.ts'
import { createPass, type PoolParts } from './pool.ts'

const PASS_EVERY_MS = 1_000
const REAP_EVERY_MS = 1_000
const TIDY_EVERY_MS = 3_600_000

/** Plans, follows the chain and tells the market, until the signal is aborted. */
export function leadPool({
  parts,
  sender,
  timePass,
  news,
  books,
  announcement,
  reap,
  tidy,
  signal,
  log,
}: {
  parts: PoolParts
  sender: LeaderSender
  timePass: (pass: () => Promise<void>) => Promise<void>
  news: Omit<Parameters<typeof followNews>[0], 'wake' | 'signal' | 'onTrouble' | 'store'>
  /** Where it is written what workers earn. */
  books: Parameters<typeof keepBooks>[0]['books']
  announcement: Omit<Parameters<typeof announcePool>[0], 'signal' | 'log'>
  reap: () => Promise<void>
  /** Forgets what is old. */
  tidy: () => Promise<void>
  signal: AbortSignal
  log: Log
}): Lead {
  const warn = (what: string) => (error: unknown) => log.warn({ error }, what)
  log.info('leading')
  sender.begin()
  signal.addEventListener('abort', () => {
    log.info('standing by')
    void sender.end()
  })
  const look = createPass(parts)
  const planning = runLoop({
    pass: () => timePass(look),
    everyMs: PASS_EVERY_MS,
    signal,
    onError: warn('a pass failed and is tried again'),
  })
  const reaping = runLoop({
    pass: reap,
    everyMs: REAP_EVERY_MS,
    signal,
    onError: warn('schedulers that died cannot be looked for now'),
  })
  const tidying = runLoop({
    pass: tidy,
    everyMs: TIDY_EVERY_MS,
    retryMs: 60_000,
    signal,
    onError: warn('what is old cannot be forgotten now'),
  })
  const announcer = announcePool({ ...announcement, signal, log })
  const { wake } = planning
  const onTrouble = warn('the chain’s news cannot be taken now')
  const following = followNews({ ...news, store: parts.store, wake, signal, onTrouble })
  const { client, hub, fromBlock } = news
  const booking = keepBooks({
    ...{ client, hub, fromBlock, books, signal },
    loadNewsCursor: () => parts.store.loadCursor(),
    onTrouble: warn('what workers earn cannot be written down now'),
  })
  return {
    wake,
    describe: announcer.describe,
    done: Promise.all([planning.done, reaping.done, tidying.done, following, booking, announcer.done]),
  }
}
