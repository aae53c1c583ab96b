import { type Invitation, invitationSchema, type Network, networkSchema } from '@ruche/api'
import type { z } from 'zod'
import { addressUnanswered, usage } from '../errors.ts'

const WAIT_MS = 10_000

/** What a workerpool tells its workers. @throws USAGE, ADDRESS_UNANSWERED. */
export function fetchInvitation(schedulerUrl: string): Promise<Invitation> {
  return fetchDescription(schedulerUrl, 'v1/invitation', { schema: invitationSchema, what: 'a workerpool' })
}

/** What a network tells whoever uses it. @throws USAGE, ADDRESS_UNANSWERED. */
export function fetchNetwork(consoleUrl: string): Promise<Network> {
  return fetchDescription(consoleUrl, 'network.json', { schema: networkSchema, what: 'a network' })
}

/** What an address tells of itself. @throws USAGE, ADDRESS_UNANSWERED. */
export async function fetchDescription<Schema extends z.ZodType>(
  base: string,
  path: string,
  { schema, what }: { schema: Schema; what: string },
): Promise<z.output<Schema>> {
  if (!URL.canParse(base) || !/^https?:/.test(base)) {
    throw usage(`"${base}" is no address of ${what}.`, 'Write one such as http://127.0.0.1:7412.')
  }
  const url = new URL(path, base.endsWith('/') ? base : `${base}/`).href
  const answer: unknown = await fetch(url, { signal: AbortSignal.timeout(WAIT_MS) })
    .then((response) => response.json())
    .catch((cause) => {
      throw addressUnanswered(base, what, cause)
    })
  const read = schema.safeParse(answer)
  if (!read.success) throw addressUnanswered(base, what, read.error)
  return read.data
}
