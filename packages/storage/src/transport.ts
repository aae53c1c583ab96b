import { isFailure } from '@ruche/protocol'
import { gatewayRefused, gatewayTimeout, gatewayUnreachable } from './errors.ts'

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

/** Milliseconds before the first new try; doubles each time. */
const RETRY_DELAY_MS = 200

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
 * Sends one request and hands the answer to `receive`, watching over both: when nothing arrives for `timeoutMs`, it is
 * given up. Whoever reads the answer or writes the body calls `alive` whenever something moved.
 * Throws GATEWAY_UNREACHABLE, GATEWAY_TIMEOUT, GATEWAY_REFUSED.
 */
export async function request<Result>(
  transport: Transport,
  asked: { url: string; init: (alive: () => void) => RequestInit; signal: AbortSignal | undefined },
  receive: (response: Response, alive: () => void) => Promise<Result>,
): Promise<Result> {
  const { url, signal } = asked
  const silence = watchSilence(transport.timeoutMs)
  const init = asked.init(silence.alive)
  const headers = new Headers(init.headers)
  if (transport.token !== undefined) headers.set('authorization', `Bearer ${transport.token}`)
  try {
    const signals = signal === undefined ? [silence.signal] : [silence.signal, signal]
    const response = await transport.fetch(url, { ...init, headers, signal: AbortSignal.any(signals) })
    silence.alive()
    if (!response.ok) throw gatewayRefused(url, response.status, await response.text())
    return await receive(response, silence.alive)
  } catch (error) {
    signal?.throwIfAborted()
    if (isFailure(error)) throw error
    if (silence.signal.aborted) throw gatewayTimeout(url, transport.timeoutMs)
    throw gatewayUnreachable(url, error)
  } finally {
    silence.stop()
  }
}

function watchSilence(timeoutMs: number): { signal: AbortSignal; alive: () => void; stop: () => void } {
  const controller = new AbortController()
  let timer = setTimeout(() => controller.abort(), timeoutMs)
  return {
    signal: controller.signal,
    alive() {
      clearTimeout(timer)
      timer = setTimeout(() => controller.abort(), timeoutMs)
    },
    stop: () => clearTimeout(timer),
  }
}
