import { taskIdOf } from '@ruche/protocol'
import { type Hex, pad, toHex, zeroHash } from 'viem'
import { expect, test } from 'vitest'
import type { Reader } from './client.ts'
import { readTasks } from './watch.ts'

const DEAL = pad('0x01')
const WORKER = pad('0x0a', { size: 20 })
const ROOT = pad('0x0b')
const COMPLETED = 3

type Call = { functionName: string; args: readonly [Hex, bigint] }
type Asked = { event: { name: string } }

/** A chain on which a slice of two tasks, open from the start, is settled just before the read of this number. */
function chainThatSettlesBefore(settlesAt: number): { ruche: Reader; reads: () => number } {
  let reads = 0
  const look = () => {
    reads += 1
    return reads > settlesAt
  }
  const log = { blockNumber: 1n, transactionHash: pad('0x0c'), logIndex: 0 }
  const seat = {
    worker: WORKER,
    weight: 3n,
    commitment: pad('0x0d'),
    enclaveChallenge: pad('0x', { size: 20 }),
  }
  const range = { first: 0n, count: 2n }
  const chain = {
    async readContract({ functionName, args: [id] }: Call) {
      const isSettled = look()
      if (functionName === 'viewStatus') return isSettled ? COMPLETED : 1
      const index = [0n, 1n].find((at) => taskIdOf(DEAL, at) === id) ?? 0n
      return {
        status: isSettled ? COMPLETED : 1,
        dealId: DEAL,
        idx: index,
        timeref: 300n,
        contributionDeadline: 0n,
        revealDeadline: 0n,
        finalDeadline: 0n,
        consensusValue: zeroHash,
        revealCounter: 0n,
        winnerCounter: 0n,
        contributors: [],
        resultDigest: zeroHash,
        results: '0x',
        resultsTimestamp: isSettled ? 9n : 0n,
        resultsCallback: '0x',
      }
    },
    async getLogs({ event }: Asked) {
      const isSettled = look()
      if (event.name === 'RoundOpened') return [{ ...log, args: { ...range, openedAt: 5n, seats: [seat] } }]
      if (event.name === 'SeatSeized' || !isSettled) return []
      return [{ ...log, logIndex: 1, args: { ...range, root: ROOT, tasks: 2n, agreed: 1n } }]
    },
  }
  const ruche = { chain, network: { hub: toHex(1, { size: 20 }) } } as unknown as Reader
  return { ruche, reads: () => reads }
}

test('a task is completed only together with what it was settled in, whichever two reads a block falls between', async () => {
  const whole = chainThatSettlesBefore(0)
  const settled = { first: 0n, count: 2n, root: ROOT }
  for (const task of await readTasks(whole.ruche, DEAL, [0n, 1n])) {
    expect(task).toMatchObject({
      status: 'completed',
      settled,
      seats: [{ worker: WORKER, outcome: 'agreed' }],
    })
  }
  for (let at = 1; at <= whole.reads(); at += 1) {
    for (const { status, resultsTime, ...task } of await readTasks(chainThatSettlesBefore(at).ruche, DEAL, [
      0n,
      1n,
    ])) {
      expect({ at, status, resultsTime, settled: task.settled }).toEqual(
        status === 'completed'
          ? { at, status, resultsTime: 9n, settled }
          : { at, status: 'active', resultsTime: expect.any(BigInt), settled: undefined },
      )
    }
  }
})

test('a task that was given back with others, and that nobody ever began, has failed', async () => {
  const FAILED = 4
  const { ruche } = chainThatSettlesBefore(100)
  const { readContract } = ruche.chain as unknown as { readContract: (call: Call) => Promise<object> }
  const chain = {
    getLogs: async () => [],
    readContract: async (call: Call) =>
      call.functionName === 'viewStatus' ? FAILED : { ...(await readContract(call)), status: 0 },
  }
  const [task] = await readTasks({ ...ruche, chain } as unknown as Reader, DEAL, [0n])
  expect(task).toMatchObject({ status: 'failed', seats: [] })
})
