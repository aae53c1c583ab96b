import { open, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { keepFirstGenesis } from './genesis.ts'
import { callNode } from './node-rpc.ts'

const newest = 'state.json'
const previous = 'state.previous.json'
const headBytes = 1024
const dumpTimeoutMs = 60_000

/** The snapshots in a folder that may be loaded, the best first. */
export async function listSnapshots(dataDir: string): Promise<string[]> {
  const files = [newest, previous].map((name) => path.join(dataDir, name))
  const present = await Promise.all(files.map(isFile))
  return files.filter((_, index) => present[index])
}

/**
 * The clock of a snapshot: the timestamp of its last block in Unix seconds. The file begins with that block's environment
 * (anvil 1.7.1), so only its beginning is read; undefined when it does not.
 */
export async function readSnapshotTime(file: string): Promise<number | undefined> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    const head = buffer.toString('utf8', 0, bytesRead)
    const [, timestamp] = /^\{"block":\{[^{}]*"timestamp":"(0x[0-9a-f]+)"/.exec(head) ?? []
    return timestamp === undefined ? undefined : Number(timestamp)
  } finally {
    await handle.close()
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
}

/**
 * Writes the whole chain (accounts, blocks, transactions, receipts) of a running anvil to the folder, so that a kill at
 * any instant leaves a whole file: a new file is written beside, flushed, then renamed, and the one it replaces is kept.
 * Anvil's own `--state-interval` writes in place, which a kill can tear.
 */
export async function takeSnapshot({ url, dataDir }: { url: string; dataDir: string }): Promise<void> {
  const dump = await callNode<string>(url, 'anvil_dumpState', [], dumpTimeoutMs)
  const json = keepFirstGenesis(await promisify(gunzip)(Buffer.from(dump.slice(2), 'hex')))
  const fresh = path.join(dataDir, `${newest}.tmp`)
  const handle = await open(fresh, 'w')
  try {
    await handle.writeFile(json)
    await handle.datasync()
  } finally {
    await handle.close()
  }
  const current = path.join(dataDir, newest)
  if (await isFile(current)) await rename(current, path.join(dataDir, previous))
  await rename(fresh, current)
}

/** What the keeper of snapshots knows when it decides. Blocks are numbers, times are in milliseconds of one clock. */
export type SnapshotState = {
  headBlock: number
  /** Newest block known to hold a transaction. */
  lastUsedBlock: number
  /** Head when the last snapshot was taken; -1 before the first. */
  savedBlock: number
  savedAtMs: number
  /** How long the last snapshot took. */
  costMs: number
  nowMs: number
}

/** Empty blocks hold nothing to lose, except time: the chain's clock must not fall far behind a restart. */
const idleSnapshotMs = 60_000
/** A snapshot grows with the chain; it may take one part in this many of the time. */
const costShare = 20

/** Tells whether to save now: at once after a block with transactions, as far as the cost of saving allows. */
export function isSnapshotDue(state: SnapshotState): boolean {
  const sinceMs = state.nowMs - state.savedAtMs
  if (sinceMs < state.costMs * costShare) return false
  if (state.lastUsedBlock > state.savedBlock) return true
  return state.headBlock > state.savedBlock && sinceMs >= idleSnapshotMs
}
