/**
 * Lets those who ask the same in the same turn share one answer. Nothing is asked before the turn is over, so that no
 * answer is older than the question.
 */
export function createSharing(): <T>(question: string, ask: () => Promise<T>) => Promise<T> {
  let waiting: Map<string, Waiting> | undefined
  const askAll = () => {
    const all = waiting!
    waiting = undefined
    for (const { ask, resolve, reject } of all.values()) ask().then(resolve, reject)
  }
  return <T>(question: string, ask: () => Promise<T>): Promise<T> => {
    if (waiting === undefined) {
      waiting = new Map()
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
