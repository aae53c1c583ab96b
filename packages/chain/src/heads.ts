/** A node's word that its chain has a new block. It may fail to come: whoever waits looks by the clock as well. */
export type Heads = {
  /** Blocks told of so far. */
  count(): number
  /** Resolves once more blocks than `count` have been told of, at the latest after `ms`, at once when the signal is aborted. */
  past(count: number, ms: number, signal: AbortSignal): Promise<void>
  close(): void
}

const subscription = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_subscribe', params: ['newHeads'] })
const retryMinMs = 500
/** Most nodes that refuse once always do. */
const retryMaxMs = 60_000

/**
 * Subscribes to a node's new blocks by websocket, under the address that it serves HTTP at. A node that offers no websocket is asked again
 * now and then, and nobody is told anything meanwhile.
 *
 * @param url - `http://…` or `https://…`.
 */
export function openHeads(url: string): Heads {
  const closed = new AbortController()
  const waiting = new Set<() => void>()
  let told = 0
  let retryMs = retryMinMs
  let retry: ReturnType<typeof setTimeout> | undefined
  let socket: WebSocket | undefined

  function ring(): void {
    told += 1
    for (const wake of [...waiting]) wake()
  }

  function connect(): void {
    const connection = new WebSocket(url.replace(/^http/, 'ws'))
    socket = connection
    connection.onopen = () => connection.send(subscription)
    connection.onmessage = ({ data }) => {
      if (!isNotice(data)) return
      retryMs = retryMinMs
      ring()
    }
    connection.onclose = () => {
      if (closed.signal.aborted) return
      retry = setTimeout(connect, retryMs)
      retryMs = Math.min(retryMs * 2, retryMaxMs)
    }
  }

  connect()
  return {
    count: () => told,
    past(count, ms, signal) {
      if (told > count || signal.aborted) return Promise.resolve()
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          waiting.delete(done)
          signal.removeEventListener('abort', done)
          resolve()
        }
        const timer = setTimeout(done, ms)
        waiting.add(done)
        signal.addEventListener('abort', done, { once: true })
      })
    },
    close() {
      closed.abort()
      clearTimeout(retry)
      socket?.close()
    },
  }
}

/** Notices have no id: the answer to the subscription does. */
function isNotice(data: unknown): boolean {
  try {
    return (JSON.parse(String(data)) as { method?: unknown }).method === 'eth_subscription'
  } catch {
    return false
  }
}
