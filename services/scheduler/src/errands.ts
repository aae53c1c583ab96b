/** Transactions on their way, by what they do: the same one is not sent twice meanwhile. */
export type Errands = {
  /** Runs `send` unless an errand of this name is under way; `after` runs whatever became of it. */
  start(name: string, send: () => Promise<void>, after: () => Promise<void>): void
  isUnderway(name: string): boolean
  /** Resolves when none is under way. */
  idle(): Promise<void>
}

export function createErrands({
  onError,
  wake,
}: {
  onError: (name: string, error: unknown) => void
  wake: () => void
}): Errands {
  const underway = new Map<string, Promise<void>>()

  async function run(name: string, send: () => Promise<void>, after: () => Promise<void>): Promise<void> {
    try {
      await send()
    } catch (error) {
      onError(name, error)
    }
    try {
      await after()
    } catch (error) {
      onError(name, error)
    }
    underway.delete(name)
    wake()
  }

  return {
    start(name, send, after) {
      if (!underway.has(name)) underway.set(name, run(name, send, after))
    },
    isUnderway: (name) => underway.has(name),
    async idle() {
      while (underway.size > 0) await Promise.all(underway.values())
    },
  }
}
