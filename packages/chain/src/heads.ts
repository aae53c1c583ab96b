/** A node's word that its chain has a new block. It may fail to come: whoever waits looks by the clock as well. */
export type Heads = {
  /** Blocks told of so far. */
  count(): number
  /**
   * Resolves once more blocks than `count` have been told of, and at once when the signal is aborted. By the clock it ends after `ms`; after
   * ten times that while the node tells.
   */
  past(count: number, ms: number, signal?: AbortSignal): Promise<void>
}

const subscription = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_subscribe', params: ['newHeads'] })
/** Looks by the clock are so many times rarer while the node tells. */
const patienceTimes = 10
const retryMinMs = 500
/** Most nodes that refuse once always do. */
const retryMaxMs = 60_000
/** A connection that nobody has waited on for so long ends, and keeps no process alive. */
const idleMs = 1_000

/**
 * Asks a node to tell of its new blocks, by websocket under the address that it serves HTTP at. It is connected while somebody waits. A
 * node that offers no websocket is asked again now and then, and nobody is told anything meanwhile.
 *
 * @param url - `http://…` or `https://…`.
 */
export function openHeads(url: string): Heads {
  const waiting = new Set<() => void>()
  let told = 0
  let isTelling = false
  let retryMs = retryMinMs
  let retryAtMs = 0
  let socket: WebSocket | undefined
  let idle: Timer | undefined

  function connect(): void {
    if (socket !== undefined || performance.now() < retryAtMs) return
    const connection = new WebSocket(url.replace(/^http/, 'ws'))
    socket = connection
    connection.onopen = () => connection.send(subscription)
    connection.onmessage = ({ data }) => hear(String(data))
    connection.onclose = () => {
      socket = undefined
      isTelling = false
      retryAtMs = performance.now() + retryMs
      retryMs = Math.min(retryMs * 2, retryMaxMs)
    }
  }

  function hear(text: string): void {
    const { method, result } = read(text)
    if (result !== undefined) {
      isTelling = true
      retryMs = retryMinMs
    }
    if (method !== 'eth_subscription') return
    told += 1
    for (const wake of [...waiting]) wake()
  }

  function leave(waiter: () => void): void {
    waiting.delete(waiter)
    if (waiting.size > 0) return
    clearTimeout(idle)
    idle = setTimeout(() => socket?.close(), idleMs)
    letEnd(idle)
  }

  return {
    count: () => told,
    past(count, ms, signal) {
      if (told > count || signal?.aborted) return Promise.resolve()
      clearTimeout(idle)
      connect()
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', done)
          leave(done)
          resolve()
        }
        const timer = setTimeout(done, isTelling ? ms * patienceTimes : ms)
        waiting.add(done)
        signal?.addEventListener('abort', done, { once: true })
      })
    },
  }
}

type Timer = ReturnType<typeof setTimeout>

/** Lets a process end before the timer does; browsers know no such thing. */
function letEnd(timer: Timer): void {
  if (typeof timer === 'object') timer.unref()
}

/** A notice has a method, the answer to the subscription a result. */
function read(text: string): { method?: unknown; result?: unknown } {
  try {
    const message: unknown = JSON.parse(text)
    return typeof message === 'object' && message !== null ? message : {}
  } catch {
    return {}
  }
}
