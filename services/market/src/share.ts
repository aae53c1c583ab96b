/**
 * Lets those who ask the same meanwhile share one answer. Questions wait for the turn to end, and for the answers to those before
 * them, and are then all asked at once: where many ask, few requests are made. No answer is older than its question.
 */
export function createSharing(): <T>(question: string, ask: () => Promise<T>) => Promise<T> {
  let waiting = new Map<string, Waiting>()
  let isAsking = false
  const askAll = async () => {
    while (waiting.size > 0) {
      const all = [...waiting.values()]
      waiting = new Map()
      await Promise.all(all.map(({ ask, resolve, reject }) => ask().then(resolve, reject)))
    }
    isAsking = false
  }
  return <T>(question: string, ask: () => Promise<T>): Promise<T> => {
    if (!isAsking) {
      isAsking = true
      setImmediate(askAll)
    }
    const known = waiting.get(question)
    if (known !== undefined) return known.promise as Promise<T>
    const own = { ask, ...Promise.withResolvers<T>() }
    waiting.set(question, own as unknown as Waiting)
    return own.promise
  }
}

type Waiting = { ask: () => Promise<unknown> } & PromiseWithResolvers<unknown>
