import { orderPageSchema, workerpoolOrderSchema, workerViewSchema } from '@ruche/api'
import type { Hex } from 'viem'
import { z } from 'zod'
import { partNotReady } from '../errors.ts'

const WAIT_MS = 60_000
const POLL_MS = 50

/** Resolves when so many workers are connected to the scheduler. */
export function waitForWorkers(schedulerUrl: string, count: number): Promise<void> {
  const schema = z.object({ workers: z.array(workerViewSchema) })
  return waitUntil('workers', async () => {
    const { workers } = schema.parse(await getJson(`${schedulerUrl}/v1/workers`))
    return workers.filter(({ connected }) => connected).length >= count
  })
}

/** Resolves when the pool has so many orders in the market: before that, no request can be matched. */
export function waitForOffers(marketUrl: string, workerpool: Hex, count: number): Promise<void> {
  const query = new URLSearchParams({ workerpool })
  return waitUntil('workerpool', async () => {
    const answer = await getJson(`${marketUrl}/v1/orders/workerpool?${query}`)
    return orderPageSchema(workerpoolOrderSchema).parse(answer).orders.length >= count
  })
}

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(WAIT_MS) })
  return response.json()
}

/** Asks again until the answer is yes; a service that does not answer yet has not said no. */
async function waitUntil(part: string, isReady: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + WAIT_MS
  let cause: unknown
  while (Date.now() < until) {
    try {
      if (await isReady()) return
    } catch (error) {
      cause = error
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  throw partNotReady(part, 'the logs folder', cause)
}
