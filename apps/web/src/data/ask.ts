import { problemSchema } from '@ruche/api'
import { fromProblem } from '@ruche/protocol'
import { serviceConfused, serviceUnreachable } from '@ruche/sdk'
import type { z } from 'zod'
import type { Place } from '../network/network.tsx'

/** What the market answers. @throws its own reason, SERVICE_UNREACHABLE, SERVICE_CONFUSED. */
export async function askMarket<Schema extends z.ZodType>(
  { network: { marketUrl } }: Place,
  path: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.output<Schema>> {
  const response = await fetch(`${marketUrl}${path}`, { signal }).catch((cause) => {
    throw serviceUnreachable('market', marketUrl, cause)
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) {
    const problem = problemSchema.safeParse(body)
    throw problem.success ? fromProblem(problem.data) : serviceConfused('market', marketUrl)
  }
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw serviceConfused('market', marketUrl)
  return parsed.data
}
