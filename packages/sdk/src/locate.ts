import { taskViewSchema, whySchema } from '@ruche/api'
import { readTask } from '@ruche/chain'
import { taskIdOf, ZERO_BYTES32 } from '@ruche/protocol'
import type { Hex } from 'viem'
import { hubOf, type Reader } from './client.ts'
import { taskNotLocated } from './errors.ts'

/** A task by its place. */
export type TaskPlace = { dealId: Hex; index: bigint }

/**
 * Finds the deal of a task. The hub tells it of tasks that were worked on alone; of those in slices it keeps ranges, so
 * that the pool or the market is asked. Their answer is believed because a task's id is the hash of its place.
 *
 * @throws TASK_NOT_LOCATED
 */
export async function locateTask(ruche: Reader, taskId: Hex): Promise<TaskPlace> {
  const { dealId, index } = await readTask(hubOf(ruche), taskId)
  if (dealId !== ZERO_BYTES32) return { dealId, index }
  const { schedulerUrl, marketUrl } = ruche.network
  const answers = [
    async () => schedulerUrl && taskViewSchema.safeParse(await ask(`${schedulerUrl}/v1/tasks/${taskId}`)),
    async () => whySchema.safeParse(await ask(`${marketUrl}/v1/why/${taskId}`)),
  ]
  for (const answer of answers) {
    const parsed = await answer()
    if (typeof parsed !== 'object' || !parsed.success || !('index' in parsed.data)) continue
    const place = { dealId: parsed.data.dealId, index: BigInt(parsed.data.index) }
    if (taskIdOf(place.dealId, place.index) === taskId.toLowerCase()) return place
  }
  throw taskNotLocated(taskId)
}

/** What a service says, or nothing: another may know more. */
async function ask(url: string): Promise<unknown> {
  const signal = AbortSignal.timeout(10_000)
  return fetch(url, { signal })
    .then((response) => response.json())
    .catch(() => undefined)
}
