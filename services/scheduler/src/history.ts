import { addressSchema, WORKER_HISTORY_MAX, type WorkerEarnings, type WorkerHistory } from '@ruche/api'
import { parseRequest, readQuery } from '@ruche/service'
import type { Hono } from 'hono'
import { z } from 'zod'
import type { AnswersQuery } from './answers.ts'
import type { EarningsQuery } from './earnings/earnings-store.ts'

const pageSchema = z.object({
  limit: z.coerce.number().int().min(1).max(WORKER_HISTORY_MAX).default(50),
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
})

/** What anybody may ask of a worker's past: its answers and what it got for them are on the chain for all to see. */
export function addHistory(
  app: Hono,
  {
    listAnswers,
    listEarnings,
  }: {
    listAnswers: (query: AnswersQuery) => Promise<WorkerHistory>
    listEarnings: (query: EarningsQuery) => Promise<WorkerEarnings>
  },
): void {
  app.get('/v1/workers/:address/history', async (context) => {
    const worker = parseRequest(context.req.param('address'), addressSchema)
    return context.json(await listAnswers({ worker, ...readQuery(context, pageSchema) }))
  })

  app.get('/v1/workers/:address/earnings', async (context) => {
    const worker = parseRequest(context.req.param('address'), addressSchema)
    return context.json(await listEarnings({ worker, ...readQuery(context, pageSchema) }))
  })
}
