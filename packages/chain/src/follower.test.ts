import { type Hex, parseAbi, toEventSelector } from 'viem'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ChainClient, createChainClient } from './client.ts'
import { type Cursor, encodeCursor, parseCursor } from './cursor.ts'
import { accountAt, chainId, createContract, emitterCode, openChain, tell } from './fixture/local-chain.ts'
import { type FollowOptions, followLogs } from './follower.ts'
import { pause } from './pause.ts'
import { createSender, type Sender } from './sender.ts'

const soon = { timeout: 15_000 }
const events = parseAbi(['event Counted(uint256 value)'])
const topic = toEventSelector(events[0])
const counted = (value: number): Hex => `${topic}${value.toString(16).padStart(64, '0')}`

let chain: Awaited<ReturnType<typeof openChain>>
let client: ChainClient
let sender: Sender
let emitter: Hex

/** A database of one table and one cursor, both changed together; it keeps what a follower gives it. */
function openTable() {
  let rows: { block: bigint; value: bigint }[] = []
  let saved: string | undefined
  const rollbacks: bigint[] = []
  const following: Pick<FollowOptions<never>, 'store' | 'onRollback'> = {
    store: { load: async () => (saved === undefined ? undefined : parseCursor(saved)) },
    onRollback: ({ toBlock, cursor }) => {
      rollbacks.push(toBlock)
      rows = rows.filter(({ block }) => block <= toBlock)
      saved = cursor && encodeCursor(cursor)
    },
  }
  return {
    following,
    rollbacks,
    values: () => rows.map(({ value }) => Number(value)),
    take(logs: readonly { blockNumber: bigint; args: { value: bigint } }[], cursor: Cursor) {
      rows.push(...logs.map((log) => ({ block: log.blockNumber, value: log.args.value })))
      saved = encodeCursor(cursor)
    },
  }
}

type Table = ReturnType<typeof openTable>

/** Follows the emitter into a table until stopped. */
function followInto(table: Table) {
  const stopped = new AbortController()
  const done = followLogs({
    client,
    addresses: [emitter],
    events,
    fromBlock: 0n,
    pollMs: 20,
    signal: stopped.signal,
    onBatch: ({ logs, cursor }) => table.take(logs, cursor),
    ...table.following,
  })
  return {
    done,
    async stop() {
      stopped.abort()
      await done
    },
  }
}

async function emit(...values: number[]): Promise<void> {
  const sent = await Promise.all(
    values.map((value) => sender.send({ to: emitter, data: counted(value), gas: 60_000n })),
  )
  await Promise.all(sent.map((one) => one.wait({ timeoutMs: 20_000 })))
}

beforeEach(async () => {
  chain = await openChain({ keepStates: true })
  client = createChainClient({ url: chain.url, chainId, pollMs: 20 })
  sender = createSender({ client, account: accountAt(0) })
  emitter = await createContract(sender, emitterCode)
})

afterEach(async () => {
  await sender.stop()
  await chain.close()
})

describe('followLogs', () => {
  test('hands over every log once, in order, and goes on where it stopped', async () => {
    const table = openTable()
    await emit(1, 2)
    const first = followInto(table)
    await emit(3)
    await expect.poll(table.values, soon).toEqual([1, 2, 3])
    await first.stop()
    await emit(4)
    const second = followInto(table)
    await emit(5)
    await expect.poll(table.values, soon).toEqual([1, 2, 3, 4, 5])
    expect(table.rollbacks).toEqual([])
    await second.stop()
  })

  test('takes back the logs of blocks that a reorganisation removes', async () => {
    const table = openTable()
    const follower = followInto(table)
    await emit(1)
    await tell(client, 'evm_setIntervalMining', [0])
    await sender.stop()
    await tell(client, 'anvil_mine', ['0x1'])
    sender = createSender({ client, account: accountAt(1) })
    const sent = await sender.send({ to: emitter, data: counted(2) })
    await tell(client, 'anvil_mine', ['0x1'])
    await sent.wait()
    await expect.poll(table.values, soon).toEqual([1, 2])
    await sender.stop()

    await tell(client, 'anvil_reorg', [
      1,
      [[{ from: accountAt(2).address, to: emitter, data: counted(3) }, 0]],
    ])
    await expect.poll(table.values, soon).toEqual([1, 3])
    expect(table.rollbacks).toHaveLength(1)
    await follower.stop()
  })

  test('follows a chain that goes back to a snapshot and becomes shorter', async () => {
    const table = openTable()
    const follower = followInto(table)
    await emit(1)
    await expect.poll(table.values, soon).toEqual([1])
    await sender.stop()
    const snapshot = await tell(client, 'evm_snapshot')
    sender = createSender({ client, account: accountAt(1) })
    await emit(2, 3)
    await expect.poll(table.values, soon).toEqual([1, 2, 3])
    await sender.stop()
    await tell(client, 'evm_revert', [snapshot])
    await expect.poll(table.values, soon).toEqual([1])
    await follower.stop()
  })

  test('agrees with the chain after it was killed and started again', async () => {
    const table = openTable()
    const follower = followInto(table)
    await emit(1, 2, 3)
    await chain.kill()
    await chain.restart()
    await emit(4)
    await expect.poll(() => table.values().toSorted(), soon).toEqual([1, 2, 3, 4])
    const logs = await client.getLogs({ address: emitter, fromBlock: 0n, event: events[0], strict: true })
    expect(table.values()).toEqual(logs.map((log) => Number(log.args.value)))
    await follower.stop()
  })

  test('refuses a cursor of another chain', async () => {
    const table = openTable()
    const follower = followInto(table)
    await emit(1)
    await expect.poll(table.values, soon).toEqual([1])
    await follower.stop()
    // The first block of anvil differs by nothing but its time, in seconds.
    await pause(1_100)
    const other = await openChain()
    client = createChainClient({ url: other.url, chainId, pollMs: 20 })
    const refused = followInto(table)
    await expect(refused.done).rejects.toMatchObject({ code: 'CHAIN_DIFFERENT' }).finally(other.close)
  })
})
