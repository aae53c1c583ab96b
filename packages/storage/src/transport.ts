import { isFailure } from '@ruche/protocol'
import { concat } from './byte-reader.ts'
import { answerTooLarge, gatewayRefused, gatewayTimeout, gatewayUnreachable } from './errors.ts'

export type Transport = {
  fetch: typeof fetch
  /** Bearer token sent along, if any. */
  token: string | undefined
  /** Milliseconds without an answer, or between two chunks of one, after which the gateway counts as silent. */
  timeoutMs: number
  /** Times a failed reading is tried again. */
  retries: number
  /** Waits; given so that tests need not. */
  sleep: (ms: number) => Promise<void>
}

export type Asked = {
  url: string
  /** Makes the request; calls `alive` whenever a part of its body was taken. */
  init: (alive: () => void) => RequestInit
  signal: AbortSignal | undefined
}

/** Milliseconds before the first new try; doubles each time. */
const RETRY_DELAY_MS = 200

/** Bytes read of an answer that says no. */
const REFUSAL_BYTES_MAX = 16 * 1024

/** Runs `attempt` until it succeeds, fails for good, or has been tried often enough. */
export async function withRetries<Result>(
  { retries, sleep }: Transport,
  signal: AbortSignal | undefined,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      signal?.throwIfAborted()
      if (tried >= retries || !isFailure(error) || !error.retryable) throw error
      await sleep(RETRY_DELAY_MS * 2 ** tried)
    }
  }
}

/**
 * Sends one request and streams the body of its answer. The gateway is given up when it stays silent for `timeoutMs`;
 * the time the caller takes between two chunks does not count.
 * Throws GATEWAY_UNREACHABLE, GATEWAY_TIMEOUT, and GATEWAY_REFUSED for any status but 2xx.
 */
export async function* ask(
  transport: Transport,
  { url, init, signal }: Asked,
): AsyncGenerator<Uint8Array, void, undefined> {
  const silence = watchSilence(transport.timeoutMs)
  const request = init(silence.restart)
  const headers = new Headers(request.headers)
  if (transport.token !== undefined) headers.set('authorization', `Bearer ${transport.token}`)
  const signals = signal === undefined ? [silence.signal] : [silence.signal, signal]
  const explain = (error: unknown): unknown => {
    if (signal?.aborted === true) return signal.reason
    if (isFailure(error)) return error
    return silence.signal.aborted ? gatewayTimeout(url, transport.timeoutMs) : gatewayUnreachable(url, error)
  }
  try {
    silence.restart()
    const response = await transport.fetch(url, { ...request, headers, signal: AbortSignal.any(signals) })
    const chunks = awaited(response, silence)
    if (!response.ok) throw gatewayRefused(url, response.status, await beginning(chunks))
    yield* chunks
  } catch (error) {
    throw explain(error)
  } finally {
    silence.stop()
  }
}

/** Sends one request and gathers the whole answer. Throws ANSWER_TOO_LARGE besides what `ask` throws. */
export async function askBytes(
  transport: Transport,
  asked: Asked,
  bytesMax: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let lengthBytes = 0
  for await (const chunk of ask(transport, asked)) {
    lengthBytes += chunk.length
    if (lengthBytes > bytesMax) throw answerTooLarge(asked.url, bytesMax)
    chunks.push(chunk)
  }
  return concat(chunks, lengthBytes)
}

type Silence = { signal: AbortSignal; restart: () => void; stop: () => void }

function watchSilence(timeoutMs: number): Silence {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    signal: controller.signal,
    restart() {
      clearTimeout(timer)
      timer = setTimeout(() => controller.abort(), timeoutMs)
    },
    stop: () => clearTimeout(timer),
  }
}

/** The body of an answer; the clock runs only while the gateway is waited for. */
async function* awaited(response: Response, silence: Silence): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  try {
    for (;;) {
      silence.restart()
      const { done, value } = await reader.read()
      silence.stop()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

async function beginning(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const taken: Uint8Array[] = []
  let lengthBytes = 0
  for await (const chunk of chunks) {
    taken.push(chunk)
    lengthBytes += chunk.length
    if (lengthBytes >= REFUSAL_BYTES_MAX) break
  }
  return new TextDecoder().decode(concat(taken).subarray(0, REFUSAL_BYTES_MAX))
}
