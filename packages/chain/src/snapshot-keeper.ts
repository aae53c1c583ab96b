import { callNode } from './node-rpc.ts'
import { pause } from './pause.ts'
import { isSnapshotDue, type SnapshotState, takeSnapshot } from './snapshot.ts'

/** Receives one line for people, without a line end. */
export type ChainLog = (line: string) => void

/** Saves a running chain whenever there is something new to lose. */
export type SnapshotKeeper = {
  /** Saves once more, however recent the last snapshot is, and stops. A failure to save is logged. */
  saveLast(): Promise<void>
  stop(): Promise<void>
}

const rpcTimeoutMs = 10_000
const pollMinMs = 50

/** Looks at the chain once per block and saves it when {@link isSnapshotDue} says so; a failed save is tried again. */
export function keepSnapshots(options: {
  url: string
  dataDir: string
  pollMs: number
  log: ChainLog
}): SnapshotKeeper {
  const { url, dataDir, log } = options
  const stopped = new AbortController()
  const state: SnapshotState = {
    headBlock: -1,
    lastUsedBlock: -1,
    savedBlock: -1,
    savedAtMs: Number.NEGATIVE_INFINITY,
    costMs: 0,
    nowMs: 0,
  }

  async function save(): Promise<void> {
    const startedAtMs = performance.now()
    // Blocks mined while the dump is made may or may not be in it, so only the head before it counts as saved.
    const headBlock = state.headBlock
    await takeSnapshot({ url, dataDir })
    state.savedAtMs = performance.now()
    state.costMs = state.savedAtMs - startedAtMs
    state.savedBlock = headBlock
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        await observe(url, state)
        state.nowMs = performance.now()
        if (isSnapshotDue(state)) await save()
      } catch (error) {
        if (!stopped.signal.aborted) log(`snapshot of the chain failed: ${String(error)}`)
      }
      await pause(Math.max(pollMinMs, options.pollMs), stopped.signal)
    }
  }

  const running = run()
  const stop = async () => {
    stopped.abort()
    await running
  }
  return {
    stop,
    async saveLast() {
      await stop()
      await observe(url, state)
        .then(save)
        .catch((error: unknown) => log(`last snapshot of the chain failed: ${String(error)}`))
    },
  }
}

/** Learns the head, and which of the blocks since the last look hold transactions. */
async function observe(url: string, state: SnapshotState): Promise<void> {
  const head = Number(await callNode<string>(url, 'eth_blockNumber', [], rpcTimeoutMs))
  // At the first look everything is saved already; after an undone block the numbers repeat and what they hold is new.
  const first = state.headBlock === -1 || head < state.headBlock ? head : state.headBlock + 1
  for (let block = first; block <= head; block++) {
    const hex = `0x${block.toString(16)}`
    const count = await callNode<string | null>(
      url,
      'eth_getBlockTransactionCountByNumber',
      [hex],
      rpcTimeoutMs,
    )
    if (count !== null && Number(count) > 0) state.lastUsedBlock = block
  }
  if (head < state.savedBlock) state.savedBlock = -1
  state.headBlock = head
}
