import { challengeSchema, releaseSchema, type SecretsInfo, secretsInfoSchema } from '@ruche/api'
import { fromProblem, type Problem } from '@ruche/protocol'
import type { z } from 'zod'
import { secretsUnavailable } from './errors.ts'

const TIMEOUT_MS = 20_000

/** A secrets service, as an enclave asks it. */
export type SecretsClient = {
  readonly url: string
  info(): Promise<SecretsInfo>
  challenge(request: { taskId: string; worker: string }): Promise<z.infer<typeof challengeSchema>>
  release(request: unknown): Promise<z.infer<typeof releaseSchema>>
}

/** Every call throws what the service refuses with, or SECRETS_UNAVAILABLE. */
export function createSecretsClient(url: string): SecretsClient {
  async function call<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    body?: unknown,
  ): Promise<z.output<Schema>> {
    const init =
      body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const response = await fetch(`${url}${path}`, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
      (error) => {
        throw secretsUnavailable(url, error)
      },
    )
    const answer = (await response.json().catch(() => undefined)) as Problem | undefined
    if (!response.ok && answer?.code !== undefined) throw fromProblem(answer)
    const parsed = schema.safeParse(answer)
    if (!response.ok || !parsed.success) throw secretsUnavailable(url)
    return parsed.data
  }
  return {
    url,
    info: () => call(secretsInfoSchema, '/v1/info'),
    challenge: (request) => call(challengeSchema, '/v1/challenges', request),
    release: (request) => call(releaseSchema, '/v1/releases', request),
  }
}
