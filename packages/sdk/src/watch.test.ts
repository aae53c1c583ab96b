import type { ChainClient } from '@ruche/chain'
import { taskIdOf, ZERO_BYTES32 } from '@ruche/protocol'
import { expect, test } from 'vitest'
import { readTasks } from './watch.ts'

const HUB = `0x${'aa'.repeat(20)}` as const
const DEAL = `0x${'dd'.repeat(32)}` as const
const ROOT = `0x${'0e'.repeat(32)}` as const
const WORKERS = [`0x${'01'.repeat(20)}`, `0x${'02'.repeat(20)}`] as const
const ACTIVE = 1
const COMPLETED = 3

/** A chain on which the only round of a deal is settled just before the hub is asked for a status. */
function settlingChain(): ChainClient {
  let isSettled = false
  const place = { blockNumber: 7n, transactionHash: ROOT, logIndex: 1 }
  const range = { dealId: DEAL, first: 0n, count: 2n }
  const seats = WORKERS.map((worker) => ({ worker, commitment: ROOT }))
  const logs = {
    RoundOpened: () => [{ ...place, args: { ...range, openedAt: 1n, seats } }],
    // The first seat agreed, the second did not.
    RoundSettled: () =>
      isSettled ? [{ ...place, args: { ...range, root: ROOT, tasks: 2n, agreed: 1n } }] : [],
    SeatSeized: () =>
      isSettled ? [{ ...place, logIndex: 0, args: { worker: WORKERS[1], amount: 5n } }] : [],
  }
  const chain = {
    getLogs: async ({ event }: { event: { name: keyof typeof logs } }) => logs[event.name](),
    readContract: async ({ functionName }: { functionName: string }) => {
      // A task of a bag that is settled in rounds has no record of its own.
      if (functionName === 'viewTask') return { status: 0, contributors: [], resultDigest: ZERO_BYTES32 }
      const wasSettled = isSettled
      isSettled = true
      return wasSettled ? COMPLETED : ACTIVE
    },
  }
  return chain as unknown as ChainClient
}

test('a bag that settles while it is read is never seen as settled without its result', async () => {
  const ruche = { chain: settlingChain(), network: { hub: HUB } } as never as Parameters<typeof readTasks>[0]
  const looks = [await readTasks(ruche, DEAL, [0n, 1n]), await readTasks(ruche, DEAL, [0n, 1n])]
  const settled = { first: 0n, count: 2n, root: ROOT }
  expect(looks[0]?.map(({ status }) => status)).toEqual(['active', 'completed'])
  for (const task of looks.flat()) if (task.status === 'completed') expect(task.settled).toEqual(settled)
  expect(looks[1]?.[0]).toMatchObject({
    taskId: taskIdOf(DEAL, 0n),
    status: 'completed',
    seats: [
      { worker: WORKERS[0], outcome: 'agreed' },
      { worker: WORKERS[1], outcome: 'rejected' },
    ],
  })
})
