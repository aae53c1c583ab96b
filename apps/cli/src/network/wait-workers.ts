import { workerViewSchema } from '@ruche/api'
import { z } from 'zod'
import { partNotReady } from '../errors.ts'

const WAIT_MS = 30_000
const POLL_MS = 50

/** Resolves when so many workers are connected to the scheduler. */
export async function waitForWorkers(schedulerUrl: string, count: number): Promise<void> {
  const until = Date.now() + WAIT_MS
  while (Date.now() < until) {
    const response = await fetch(`${schedulerUrl}/v1/workers`).catch(() => undefined)
    const answer = z.object({ workers: z.array(workerViewSchema) }).safeParse(await response?.json())
    if (answer.success && answer.data.workers.filter(({ connected }) => connected).length >= count) return
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  throw partNotReady('workers', 'the logs folder')
}
