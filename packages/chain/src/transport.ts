import {
  type Chain,
  custom,
  type EIP1193RequestFn,
  HttpRequestError,
  http,
  TimeoutError,
  type Transport,
} from 'viem'
import { ChainUnreachableError, ChainWrongIdError } from './errors.ts'
import { pause } from './pause.ts'

/** How patient a client is with its node, in milliseconds. */
export type Patience = {
  /** For the answer to one request. */
  requestTimeoutMs: number
  /** For a node that is down to come back, over all attempts of one request. */
  rideOutMs: number
}

const backOffMinMs = 25
const backOffMaxMs = 500
const batchSize = 200

/**
 * HTTP with requests made in the same turn sent as one batch. A request that gets no answer is repeated until the node is
 * back (a restart of a local chain takes seconds); the first answer proves that the node serves the expected chain.
 */
export function openTransport(options: {
  url: string
  chain: Chain
  expectedChainId: number | undefined
  patience: Patience
}): Transport {
  const { url, chain, expectedChainId, patience } = options
  const wire = http(url, {
    batch: { batchSize, wait: 0 },
    retryCount: 0,
    timeout: patience.requestTimeoutMs,
  })({
    chain,
    retryCount: 0,
  })
  const ask: EIP1193RequestFn = (args) => rideOut(() => wire.request(args), { url, patience })
  let identity: Promise<void> | undefined
  const identify = async () => {
    if (expectedChainId === undefined) return
    const actual = Number(await ask({ method: 'eth_chainId' }))
    if (actual !== expectedChainId) throw new ChainWrongIdError({ url, expected: expectedChainId, actual })
  }
  const request = async (args: Parameters<EIP1193RequestFn>[0]) => {
    identity ??= identify().catch((error) => {
      identity = undefined
      throw error
    })
    await identity
    return await ask(args as never)
  }
  return custom({ request } as { request: EIP1193RequestFn }, { retryCount: 0 })
}

async function rideOut<Result>(
  attempt: () => Promise<Result>,
  { url, patience }: { url: string; patience: Patience },
): Promise<Result> {
  const startedAtMs = performance.now()
  for (let backOffMs = backOffMinMs; ; backOffMs = Math.min(backOffMs * 2, backOffMaxMs)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isConnectionLoss(error)) throw error
      const afterMs = performance.now() - startedAtMs
      if (afterMs + backOffMs > patience.rideOutMs)
        throw new ChainUnreachableError({ url, afterMs, cause: error })
      await pause(backOffMs)
    }
  }
}

/** Did the request fail before a node answered it? Gateways say 429, 502, 503 or 504 in the node's place. */
function isConnectionLoss(error: unknown): boolean {
  if (error instanceof TimeoutError) return true
  if (!(error instanceof HttpRequestError)) return false
  return error.status === undefined || [429, 502, 503, 504].includes(error.status)
}
