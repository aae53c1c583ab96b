import { isFailure } from '@ruche/protocol'

/** Calls that are answered together. */
const BATCH_MAX = 64

type Call<Item, Result> = {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

/**
 * Joins calls: those made in one turn, or while others are under way, are answered by one run. A run begins after every call that it
 * answers, so that nobody gets an answer older than the question. Where a run fails for a reason that lies in one of its items, each is
 * tried alone.
 *
 * @param run - Gives one result for each item, in their order.
 */
export function gather<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const waiting: Call<Item, Result>[] = []
  let isRunning = false

  async function drain(): Promise<void> {
    isRunning = true
    // Lets those of the same turn come too.
    await undefined
    while (waiting.length > 0) await answer(run, waiting.splice(0, BATCH_MAX))
    isRunning = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isRunning) void drain()
    })
}

async function answer<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  calls: readonly Call<Item, Result>[],
): Promise<void> {
  try {
    const results = await run(calls.map(({ item }) => item))
    for (const [at, { resolve }] of calls.entries()) resolve(results[at] as Result)
  } catch (error) {
    if (calls.length > 1 && !(isFailure(error) && error.retryable)) {
      for (const call of calls) await answer(run, [call])
    } else {
      for (const { reject } of calls) reject(error)
    }
  }
}
