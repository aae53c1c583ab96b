import { hashLogin, type LogPiece, loginTypedData, logPieceSchema, problemSchema } from '@ruche/api'
import { fromProblem, taskIdOf } from '@ruche/protocol'
import { z } from 'zod'
import type { Ruche } from './client.ts'
import { logsMissing, serviceConfused, serviceUnreachable } from './errors.ts'
import type { TaskPlace } from './locate.ts'
import { findPoolApi } from './pool-api.ts'

/** Of what a scheduler asks to sign only the nonce is taken: whatever else it may say, a login is all it gets. */
const challengeSchema = z.object({ message: z.object({ challenge: z.string().max(200) }) })
/** An event longer than this is no piece of a log. */
const EVENT_CHARACTERS_MAX = 1_048_576

/**
 * Reads what the programs of a task said, each worker's run on its own, and goes on with what they say until the task is over. The
 * account must be the requester's; it signs once.
 *
 * @param follow - False to stop at what there is now.
 * @throws LOGS_MISSING where the pool does not say where it answers, SERVICE_UNREACHABLE, SERVICE_CONFUSED, and what the scheduler
 *   refuses with: LOGS_OF_OTHERS, TASK_UNKNOWN, LOG_READERS_TOO_MANY.
 */
export async function* readLogs(
  ruche: Pick<Ruche, 'network' | 'chain' | 'account'>,
  { dealId, index }: TaskPlace,
  { follow = true, signal }: { follow?: boolean; signal?: AbortSignal } = {},
): AsyncGenerator<LogPiece> {
  const taskId = taskIdOf(dealId, index)
  const poolUrl = await findPoolApi(ruche, dealId)
  if (poolUrl === undefined) throw logsMissing(taskId)
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${poolUrl}${path}`, {
      headers,
      ...(signal === undefined ? {} : { signal }),
    }).catch((cause) => {
      signal?.throwIfAborted()
      throw serviceUnreachable('scheduler', poolUrl, cause)
    })
    if (response.ok) return response
    const problem = problemSchema.safeParse(await response.json().catch(() => undefined))
    throw problem.success ? fromProblem(problem.data) : serviceConfused('scheduler', poolUrl)
  }
  const given = await ask(
    `/tasks/logs/challenge?address=${ruche.account.address}&chainId=${ruche.network.chainId}`,
  )
  const challenge = challengeSchema.safeParse(await given.json().catch(() => undefined))
  const authorization = challenge.success ? await authorize(ruche, challenge.data) : undefined
  if (authorization === undefined) throw serviceConfused('scheduler', poolUrl)
  const { body } = await ask(`/v1/tasks/${taskId}/logs?follow=${follow}`, { authorization })
  if (body === null) throw serviceConfused('scheduler', poolUrl)
  for await (const event of readEvents(body)) {
    if (event.name === 'end') return
    if (event.name !== 'log') continue
    const piece = logPieceSchema.safeParse(parseJson(event.data))
    if (!piece.success) throw serviceConfused('scheduler', poolUrl)
    yield piece.data
  }
}

/** `<hash>_<signature>_<address>`, as iExec's clients write it; undefined for a challenge without a nonce. */
async function authorize(
  { account, network: { chainId } }: Pick<Ruche, 'network' | 'account'>,
  { message }: z.infer<typeof challengeSchema>,
): Promise<string | undefined> {
  const [, nonce] = /: ([0-9a-f]{16,128})$/.exec(message.challenge) ?? []
  if (nonce === undefined) return undefined
  const login = { realm: 'iExec Core', chainId, nonce } as const
  const { types, domain, primaryType, message: own } = loginTypedData(login)
  const sign = await account.signTypedData({
    types: { Challenge: types.Challenge },
    domain: { ...domain, chainId },
    primaryType,
    message: own,
  })
  return `${hashLogin(login)}_${sign}_${account.address}`
}

/** Server-sent events, as HTML's `text/event-stream` defines them, without ids and retries. */
async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<{ name: string; data: string }> {
  let rest = ''
  for await (const text of body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)) {
    const blocks = `${rest}${text}`.split('\n\n')
    rest = (blocks.pop() as string).slice(0, EVENT_CHARACTERS_MAX)
    for (const block of blocks) {
      const lines = block.split('\n')
      const valuesOf = (field: string) =>
        lines.flatMap((line) =>
          line.startsWith(`${field}:`) ? [line.slice(field.length + 1).replace(/^ /, '')] : [],
        )
      const data = valuesOf('data')
      if (data.length > 0) yield { name: valuesOf('event').at(-1) ?? 'message', data: data.join('\n') }
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
