import { isFailure } from '@ruche/protocol'
import type { AbiEvent, Address, Hash } from 'viem'
import type { ChainClient } from './client.ts'
import { advanceCursor, type Cursor, rewindCursor } from './cursor.ts'
import { ChainDifferentError, ChainRequestError } from './errors.ts'
import { type FollowStep, findAncestor, type Header, planFollow } from './follow-plan.ts'
import type { Heads } from './heads.ts'
import { type DecodedLog, type LogPlace, type LogSource, openLogSource } from './log-source.ts'
import { pause } from './pause.ts'
import { type LogPiece, readBlocks, readRange } from './read-logs.ts'
import { unlessAborted } from './unless-aborted.ts'

/** Where the caller keeps the cursor; it is saved by the caller, in `onBatch` and `onRollback`. */
export type CursorStore = { load(): Promise<Cursor | undefined> }

/** Logs of the blocks `[fromBlock, toBlock]`, in their order on the chain; the next batch begins right after. */
export type LogBatch<Log> = {
  fromBlock: bigint
  toBlock: bigint
  logs: Log[]
  /** To be stored in the transaction that stores the logs. With no logs it need not be stored: the next one covers it. */
  cursor: Cursor
}

/** Everything after `toBlock` did not happen. */
export type Rollback = {
  toBlock: bigint
  /** To be stored in the transaction that undoes the blocks; undefined when nothing is left. */
  cursor: Cursor | undefined
}

export type FollowProgress = {
  /** The last block taken; undefined before the first. */
  block: bigint | undefined
  headBlock: bigint
  /** Nothing was left to take at this look. */
  isCaughtUp: boolean
}

export type FollowOptions<Log extends LogPlace> = {
  /** First block of interest, such as the one that created the contract. */
  fromBlock: bigint
  store: CursorStore
  /** Takes a batch. An error ends the follower, and the batch counts as not taken. */
  onBatch(batch: LogBatch<Log & { blockTimestamp: bigint }>): Promise<void> | void
  /** Undoes blocks. An error ends the follower. */
  onRollback(rollback: Rollback): Promise<void> | void
  /** Told at every look, before anything is read, how far the follower is. */
  onProgress?(progress: FollowProgress): void
  /** Told of every failure to read the chain; the follower waits and goes on. */
  onTrouble?(error: unknown): void
  /** Blocks on top of a block before it is read. */
  confirmations?: number
  /** Batches of old blocks shrink while they have more logs than this, so that memory is bounded; any number when undefined. */
  logsAim?: number
  pollMs?: number
  /** Told of new blocks it looks at once, and not only every `pollMs`. */
  heads?: Heads | undefined
  signal: AbortSignal
}

/**
 * Hands over the logs of some contracts in order, each once, and takes back those of blocks that leave the chain: at any
 * moment what has been handed over and not taken back is what one branch of the chain holds. Resolves when the signal is
 * aborted. Survives restarts of the node and of itself, reorganisations of any depth, and a chain that became shorter.
 *
 * @throws ChainDifferentError when the stored cursor belongs to a chain with another first block; whatever the callbacks
 * or the store throw.
 */
export async function followLogs<const Events extends readonly AbiEvent[]>(
  options: FollowOptions<DecodedLog<Events> & LogPlace> & {
    client: ChainClient
    addresses: readonly Address[]
    events: Events
  },
): Promise<void> {
  const { client, addresses, events, ...rest } = options
  await follow({
    pollMs: client.pollMs,
    heads: client.heads,
    ...rest,
    source: openLogSource({ client, addresses, events }),
  })
}

const rangeBlocksMax = 1_000n
const rangeBlocksCautious = 32n
const backOffMaxMs = 5_000
const ancestorChunk = 32

/** The follower over any source of logs. */
export async function follow<Log extends LogPlace>(
  options: FollowOptions<Log> & { source: LogSource<Log> },
): Promise<void> {
  const { signal, pollMs = 250, heads, onTrouble } = options
  const state: FollowState = {
    cursor: await options.store.load(),
    genesis: undefined,
    // How dense the logs are is not known yet.
    rangeBlocks: options.logsAim === undefined ? rangeBlocksMax : rangeBlocksCautious,
  }
  let backOffMs = pollMs
  while (!signal.aborted) {
    const seen = heads?.count() ?? 0
    try {
      const moved = await advance(options, state)
      backOffMs = pollMs
      if (!moved) await (heads?.past(seen, pollMs, signal) ?? pause(pollMs, signal))
    } catch (error) {
      if (signal.aborted) return
      if (!isTrouble(error)) throw error
      onTrouble?.(error)
      await pause(backOffMs, signal)
      backOffMs = Math.min(backOffMs * 2, backOffMaxMs)
    }
  }
}

type FollowState = {
  cursor: Cursor | undefined
  /** Hash of block 0, once it has been compared with the cursor's. */
  genesis: Hash | undefined
  rangeBlocks: bigint
}

/** Failures of the node that may pass, as against those of the caller, of configuration, and bugs. */
function isTrouble(error: unknown): boolean {
  return isFailure(error) && ['CHAIN_UNREACHABLE', 'CHAIN_REQUEST_REFUSED'].includes(error.code)
}

/** Makes one step; false when there was nothing to do, or the chain was moving. */
async function advance<Log extends LogPlace>(
  options: FollowOptions<Log> & { source: LogSource<Log> },
  state: FollowState,
): Promise<boolean> {
  const { source, fromBlock, confirmations = 0, signal } = options
  const { cursor, rangeBlocks } = state
  // Before the first batch nothing ties the follower to a chain yet.
  if (cursor === undefined) state.genesis = undefined
  state.genesis ??= await unlessAborted(signal, identify(source, cursor))
  const head = await unlessAborted(signal, source.getHead())
  const hashAtCursor = cursor && (await unlessAborted(signal, readHashAt(source, cursor, head)))
  const step = planFollow({
    cursor,
    hashAtCursor,
    fromBlock,
    headNumber: head.number,
    confirmations,
    rangeBlocks,
  })
  const isCaughtUp = step.type === 'wait'
  options.onProgress?.({ block: cursor?.number, headBlock: head.number, isCaughtUp })
  if (step.type === 'wait') return false
  if (step.type === 'rewind') {
    state.genesis = undefined
    const ancestor = await unlessAborted(signal, rewind(source, cursor as Cursor))
    // The cursor's block may have come back meanwhile.
    if (ancestor?.number === cursor?.number) return true
    await options.onRollback({ toBlock: ancestor?.number ?? fromBlock - 1n, cursor: ancestor })
    state.cursor = ancestor
    return true
  }
  const piece = await unlessAborted(signal, read({ source, cursor, step, state, logsAim: options.logsAim }))
  if (piece === undefined) return false
  const next = advanceCursor({ cursor, genesis: state.genesis, passed: piece.passed })
  await options.onBatch({ fromBlock: step.from, toBlock: next.number, logs: piece.logs, cursor: next })
  state.cursor = next
  return true
}

/** Reads the chain's first block and refuses a cursor from another chain. */
async function identify(source: LogSource<LogPlace>, cursor: Cursor | undefined): Promise<Hash> {
  const genesis = await source.findBlockAt(0n)
  if (genesis === undefined) throw new ChainRequestError({ message: 'it has no block 0 yet.' })
  if (cursor !== undefined && cursor.genesis !== genesis.hash) {
    throw new ChainDifferentError({ expected: cursor.genesis, actual: genesis.hash })
  }
  return genesis.hash
}

async function readHashAt(
  source: LogSource<LogPlace>,
  cursor: Cursor,
  head: Header,
): Promise<Hash | undefined> {
  if (head.number < cursor.number) return undefined
  if (head.number === cursor.number) return head.hash
  if (head.number === cursor.number + 1n) return head.parentHash
  return (await source.findBlockAt(cursor.number))?.hash
}

/** The cursor at the newest block of its trail that is on the chain; undefined when there is none. */
async function rewind(source: LogSource<LogPlace>, cursor: Cursor): Promise<Cursor | undefined> {
  await identify(source, cursor)
  const hashes = new Map<bigint, Hash | undefined>()
  for (let end = cursor.trail.length; end > 0; end -= ancestorChunk) {
    const chunk = cursor.trail.slice(Math.max(0, end - ancestorChunk), end)
    const headers = await Promise.all(chunk.map(({ number }) => source.findBlockAt(number)))
    chunk.forEach(({ number }, index) => {
      hashes.set(number, headers[index]?.hash)
    })
    const ancestor = findAncestor(cursor.trail, hashes)
    if (ancestor !== undefined) return rewindCursor(cursor, ancestor)
  }
  return undefined
}

/** Reads what the step asks for; a node that finds a range too wide is asked for half of it at the next step. */
async function read<Log extends LogPlace>({
  source,
  cursor,
  step,
  state,
  logsAim = Number.POSITIVE_INFINITY,
}: {
  source: LogSource<Log>
  cursor: Cursor | undefined
  step: Extract<FollowStep, { from: bigint }>
  state: FollowState
  logsAim: number | undefined
}): Promise<LogPiece<Log> | undefined> {
  const span = { source, base: cursor, from: step.from, to: step.to }
  if (step.type === 'read-blocks') return await readBlocks({ ...span, until: step.until })
  try {
    const piece = await readRange(span)
    state.rangeBlocks = nextRange(state.rangeBlocks, { logCount: piece?.logs.length ?? 0, logsAim })
    return piece
  } catch (error) {
    if (step.to > step.from && isFailure(error) && error.code === 'CHAIN_REQUEST_REFUSED') {
      state.rangeBlocks = (step.to - step.from + 1n) / 2n
    }
    throw error
  }
}

/** Fewer blocks when there were too many logs in the last ones, more when twice as many blocks may be as well. */
function nextRange(
  rangeBlocks: bigint,
  { logCount, logsAim }: { logCount: number; logsAim: number },
): bigint {
  if (logCount > logsAim) return rangeBlocks > 1n ? rangeBlocks / 2n : 1n
  if (logCount * 2 > logsAim) return rangeBlocks
  return rangeBlocks * 2n < rangeBlocksMax ? rangeBlocks * 2n : rangeBlocksMax
}
