import { setTimeout as sleep } from 'node:timers/promises'
import { type LogPiece, wordSchema } from '@ruche/api'
import { readQuery } from '@ruche/service'
import type { Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Hex } from 'viem'
import { z } from 'zod'
import { logLoginMissing, logReadersTooMany, logsOfOthers, taskUnknown } from '../errors.ts'
import type { Sessions } from '../sessions.ts'
import type { Store } from '../store.ts'
import type { Address } from '../task.ts'
import { followLogs, newsOf } from './follow-logs.ts'
import type { LogStore } from './log-store.ts'
import type { Logins } from './logins.ts'

/** Requesters that follow logs at once, at one scheduler. */
const LOG_READERS_MAX = 100
/** Answers to keep a quiet connection from being closed by what lies between. */
const PING_EVERY_MS = 15_000

const querySchema = z.object({ follow: z.enum(['true', 'false']).default('true') })

/** Logs for whoever requested the task: those there are, then what its programs say while they say it. */
export function addLogRoutes(
  app: Hono,
  {
    store,
    logs,
    logins,
    findRequester,
    sessions,
    signal,
  }: {
    store: Pick<Store, 'findTask' | 'listReplicas' | 'findSlice'>
    logs: Pick<LogStore, 'list'>
    logins: Pick<Logins, 'enter'>
    findRequester: (dealId: Hex) => Promise<Address | undefined>
    sessions: () => Pick<Sessions, 'send'>
    signal: AbortSignal
  },
): void {
  let readers = 0

  app.get('/v1/tasks/:taskId/logs', async (context) => {
    const { follow } = readQuery(context, querySchema)
    const taskId = await admit(context)
    if (follow === 'true' && readers >= LOG_READERS_MAX) throw logReadersTooMany(LOG_READERS_MAX)
    return streamSSE(context, async (stream) => {
      const tell = (piece: LogPiece) => stream.writeSSE({ event: 'log', data: JSON.stringify(piece) })
      if (follow === 'false') {
        for (const piece of newsOf(await logs.list(taskId))) await tell(piece)
        return stream.writeSSE({ event: 'end', data: '{}' })
      }
      const over = new AbortController()
      const end = () => over.abort()
      stream.onAbort(end)
      signal.addEventListener('abort', end, { once: true })
      const ping = setInterval(() => void stream.write(': still here\n\n').catch(end), PING_EVERY_MS)
      readers += 1
      try {
        const pause = (ms: number) => sleep(ms, undefined, { signal: over.signal }).catch(() => undefined)
        const send: Sessions['send'] = (worker, message) => sessions().send(worker, message)
        const pieces = followLogs(taskId, { store, logs, send, pause, signal: over.signal })
        for await (const piece of pieces) await tell(piece)
        if (!over.signal.aborted) await stream.writeSSE({ event: 'end', data: '{}' })
      } finally {
        readers -= 1
        clearInterval(ping)
        signal.removeEventListener('abort', end)
      }
    })
  })

  /** @returns the task's id, once it is clear that the caller requested it. */
  async function admit(context: Context): Promise<Hex> {
    const wallet = await logins.enter(context.req.header('authorization'))
    if (wallet === undefined) throw logLoginMissing()
    const asked = context.req.param('taskId') ?? ''
    const parsed = wordSchema.safeParse(asked)
    const task = parsed.success ? await store.findTask(parsed.data) : undefined
    if (task === undefined) throw taskUnknown(asked)
    const requester = (await findRequester(task.dealId))?.toLowerCase()
    if (requester !== wallet) throw logsOfOthers(wallet)
    return task.taskId
  }
}
