import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cursor, encodeCursor, parseCursor } from './cursor.ts'
import { type Event, type SimulatedLog, simulateChain } from './fixture/simulated-chain.ts'
import { follow } from './follower.ts'

const logCounts = (max: number) =>
  fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(3)), { maxLength: max, size: 'max' })

const numRuns = 100
const nothing: Event = { type: 'nothing' }

function events(depthMax: number): fc.Arbitrary<Event[]> {
  const event = fc.oneof(
    { weight: 30, arbitrary: fc.constant(nothing) },
    { weight: 3, arbitrary: logCounts(5).map((counts): Event => ({ type: 'mine', logCounts: counts })) },
    { weight: 1, arbitrary: logCounts(150).map((counts): Event => ({ type: 'mine', logCounts: counts })) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.oneof(fc.nat(4), fc.nat(depthMax)), logCounts(6))
        .map(([depth, counts]): Event => ({ type: 'reorganise', depth, logCounts: counts })),
    },
    { weight: 1, arbitrary: fc.constant<Event>({ type: 'return' }) },
    { weight: 1, arbitrary: fc.constant<Event>({ type: 'fail' }) },
  )
  return fc.array(event, { maxLength: 400, size: 'max' })
}

const world = fc.record({
  confirmations: fc.constantFrom(0, 0, 1, 3),
  fromBlock: fc.constantFrom(0n, 0n, 1n, 7n),
  rangeMax: fc.constantFrom(1, 7, 1_000),
  start: logCounts(250),
  /** The caller fails at these of its batches, and starts the follower again. */
  crashes: fc.uniqueArray(fc.nat(20), { maxLength: 3 }),
})

/**
 * Follows into a list until the script has been played and nothing is left to take, and checks after every step that the
 * list is what one branch holds.
 */
async function followToTheEnd(
  chain: ReturnType<typeof simulateChain>,
  options: { fromBlock: bigint; confirmations: number; crashes: readonly number[] },
): Promise<void> {
  const { fromBlock: first, confirmations } = options
  let rows: SimulatedLog[] = []
  let saved: string | undefined
  let batches = 0
  let quietLooks = 0
  const ended = new AbortController()
  const crash = new Error('the database is down')
  const load = () => (saved === undefined ? undefined : parseCursor(saved))
  const check = () => expect(rows.map(({ name }) => name)).toEqual(chain.listNames(first, load()?.hash))
  while (!ended.signal.aborted) {
    await follow({
      source: chain.source,
      fromBlock: first,
      confirmations,
      pollMs: 0,
      signal: ended.signal,
      store: { load: async () => load() },
      onBatch({ fromBlock, toBlock, logs, cursor }) {
        if (options.crashes.includes(batches++)) throw crash
        const taken = load()
        expect(fromBlock).toBe(taken === undefined ? first : taken.number + 1n)
        expect(cursor.number).toBe(toBlock)
        rows.push(...logs)
        saved = encodeCursor(cursor)
        check()
      },
      onRollback({ toBlock, cursor }: { toBlock: bigint; cursor: Cursor | undefined }) {
        expect(toBlock).toBeLessThan(load()?.number ?? 0n)
        rows = rows.filter(({ blockNumber }) => blockNumber <= toBlock)
        saved = cursor && encodeCursor(cursor)
        check()
      },
      onProgress({ isCaughtUp }) {
        // The last change may have come after the head was read, so only the second quiet look counts.
        quietLooks = isCaughtUp && chain.isQuiet() ? quietLooks + 1 : 0
        if (quietLooks === 2) ended.abort()
      },
    }).catch((error) => {
      if (error !== crash) throw error
    })
  }
  const end = load()
  expect(end === undefined || chain.isOnChain(end)).toBe(true)
  expect((end?.number ?? first - 1n) + BigInt(confirmations)).toBeGreaterThanOrEqual(
    end === undefined ? 0n : chain.headNumber(),
  )
}

function isFollowed({ keepsRemoved, depthMax }: { keepsRemoved: boolean; depthMax: number }) {
  return fc.asyncProperty(world, events(depthMax), async ({ start, rangeMax, ...options }, script) => {
    const chain = simulateChain({ script, keepsRemoved, rangeMax })
    chain.mine(start)
    await followToTheEnd(chain, options)
  })
}

describe('follow', () => {
  test('holds the logs of one branch and ends with the chain, on a node that forgets what it removes', async () => {
    await fc.assert(isFollowed({ keepsRemoved: false, depthMax: 400 }), { numRuns })
  })

  // A node that returns to removed branches could do so within one answer over a range; ranges are 64 blocks deep.
  test('holds the logs of one branch and ends with the chain, on a node that returns to removed branches', async () => {
    await fc.assert(isFollowed({ keepsRemoved: true, depthMax: 20 }), { numRuns })
  })
})
