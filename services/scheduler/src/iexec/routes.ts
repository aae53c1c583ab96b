import { addressSchema, wordSchema } from '@ruche/api'
import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { getAddress, type Hex } from 'viem'
import type { LogStore } from '../logs/log-store.ts'
import type { Logins } from '../logs/logins.ts'
import type { Store } from '../store.ts'
import type { Address } from '../task.ts'
import { viewForIexec } from './view.ts'

export type IexecParts = {
  store: Pick<Store, 'findTask' | 'listReplicas'>
  logs: Pick<LogStore, 'list'>
  logins: Logins
  findRequester: (dealId: Hex) => Promise<Address | undefined>
  chainId: number
  nowMs: () => number
}

/** Puts that API beside the scheduler's own, at one origin: no path means two things. */
export function withIexecApi(own: Hono, parts: IexecParts): Hono {
  const forIexec = createIexecApi(parts)
  const origin = new Hono()
  origin.all('*', (c) => (c.req.path.startsWith('/tasks/') ? forIexec : own).fetch(c.req.raw, c.env))
  return origin
}

/**
 * The part of iexec-core's API that iExec's clients ask a workerpool for: a task's status off chain, and its logs for
 * whoever requested it. Refusals are JSON with `error`, which those clients show.
 */
function createIexecApi({ store, logs, logins, findRequester, chainId, nowMs }: IexecParts): Hono {
  const app = new Hono()
  app.use(cors())

  app.get('/tasks/logs/challenge', (c) => {
    const wallet = addressSchema.safeParse(c.req.query('address'))
    const asked = c.req.query('chainId') ?? `${chainId}`
    if (!wallet.success) return refuse(c, 400, 'address is required')
    if (asked !== `${chainId}`) return refuse(c, 400, `Unsupported chain: ${asked.slice(0, 80)}`)
    return c.json(logins.give(wallet.data))
  })

  app.get('/tasks/:taskId', async (c) => {
    const task = await findTask(c.req.param('taskId'))
    if (task === undefined) return refuse(c, 404, 'task not found')
    return c.json(viewForIexec(task, await store.listReplicas([task.taskId]), nowMs()))
  })

  app.get('/tasks/:taskId/logs', async (c) => {
    const wallet = await logins.enter(c.req.header('authorization'))
    if (wallet === undefined) return refuse(c, 401, 'invalid authorization')
    const task = await findTask(c.req.param('taskId'))
    if (task === undefined) return refuse(c, 404, 'task not found')
    const requester = (await findRequester(task.dealId))?.toLowerCase()
    if (requester !== wallet) return refuse(c, 403, 'only the requester may read the logs')
    const said = await logs.list(task.taskId)
    if (said.length === 0) return refuse(c, 404, 'logs not found')
    const computeLogsList = said.map(({ worker, stdout, stderr }) => ({
      walletAddress: getAddress(worker),
      stdout,
      stderr,
    }))
    return c.json({ chainTaskId: task.taskId, computeLogsList })
  })

  async function findTask(text: string) {
    const parsed = wordSchema.safeParse(text)
    return parsed.success ? await store.findTask(parsed.data) : undefined
  }

  return app
}

function refuse(c: Context, status: ContentfulStatusCode, error: string): Response {
  return c.json({ error }, status)
}
