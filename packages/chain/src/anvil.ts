import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { findAnvilBinary } from './anvil-binary.ts'
import { ChainPortInUseError, ChainStartError, ChainStateUnreadableError } from './errors.ts'
import { mineBlocks } from './miner.ts'
import { callNode } from './node-rpc.ts'
import { folderMark, reclaimOrphan, writeOwner } from './orphan.ts'
import { pause } from './pause.ts'
import { listSnapshots, readSnapshotTime, takeSnapshot } from './snapshot.ts'
import { type ChainLog, keepSnapshots, type SnapshotKeeper } from './snapshot-keeper.ts'

/** How a local chain is started. */
export type ChainOptions = {
  /** Folder of the chain's snapshots; created when missing. One running chain per folder. */
  dataDir: string
  /** 0 takes any free port. */
  port: number
  host?: string
  /** Seconds between blocks; fractions are allowed. Several blocks may then carry the same timestamp. */
  blockTimeSeconds: number
  chainId: number
  /** BIP-39 words of the funded accounts. */
  mnemonic: string
  /** Number of accounts funded with 10,000 ether each. */
  accounts: number
  blockGasLimit?: bigint
  /**
   * Keeps the state of all past blocks instead of the last 64, so that they can be called and undone (`anvil_reorg`), and
   * lets anvil alone make the blocks, so that `evm_setIntervalMining` can stop it. For tests: anvil keeps a whole copy of the
   * state per block (4.3 GB on disk after 10,000 blocks).
   */
  keepStates?: boolean
  signal?: AbortSignal
  log?: ChainLog
}

/** How the process ended. */
export type ChainExit = { code: number | null; signal: NodeJS.Signals | null; lastLines: string }

/** A running local chain. */
export type LocalChain = {
  url: string
  /** Process id of anvil itself. */
  pid: number
  /** Saves the chain and ends the process; calling it again waits for the same end. */
  stop(): Promise<void>
  /** Resolves when the process has ended, for whatever reason; never rejects. */
  exited: Promise<ChainExit>
}

/**
 * Past states kept. Without any, a node cannot answer while a block arrives: between finding the newest number and
 * looking at its state, it is no longer the newest.
 */
const statesKept = 64
/** Below a block time of 3 s anvil 1.7.1 keeps 1,500 states whatever it is told, so it is asked for the faster blocks. */
const ownBlockTimeMinSeconds = 3

const startTimeoutMs = 60_000
const startPollMs = 10
const stopTimeoutMs = 5_000
/** A killed process gives its port back a moment later. */
const portReleaseMs = 5_000
const lastLinesChars = 2_000

/**
 * Starts anvil on the newest snapshot in the folder, or on an empty chain. What anvil knew up to the last snapshot
 * (blocks, logs, receipts, by number and by hash) is served again after any death of the process; blocks after it are
 * gone, which a follower sees as a rollback.
 *
 * @throws ChainPortInUseError, ChainFolderInUseError, ChainStartError, ChainStateUnreadableError, ChainBinaryMissingError.
 */
export async function startChain(options: ChainOptions): Promise<LocalChain> {
  options.signal?.throwIfAborted()
  await mkdir(options.dataDir, { recursive: true })
  const host = options.host ?? '127.0.0.1'
  const reclaimed = await reclaimOrphan(options.dataDir, options.log ?? (() => {}))
  const port = await claimPort({ host, port: options.port, patienceMs: reclaimed ? portReleaseMs : 0 })
  const snapshots = await listSnapshots(options.dataDir)
  const empty: Place = { host, port, snapshot: undefined, clock: undefined }
  if (snapshots.length === 0) return await launch(options, empty)

  let lastError: unknown
  for (const snapshot of snapshots) {
    try {
      return await launch(options, { ...empty, snapshot, clock: await readClockAhead(snapshot) })
    } catch (error) {
      if (!(error instanceof ChainStartError && /state/i.test(error.lastLines))) throw error
      options.log?.(`snapshot ${snapshot} cannot be loaded: ${error.message}`)
      lastError = error
    }
  }
  throw new ChainStateUnreadableError({ files: snapshots, cause: lastError })
}

type Place = {
  host: string
  port: number
  snapshot: string | undefined
  /** Unix seconds at which the chain's clock starts; undefined for the machine's. */
  clock: number | undefined
}

/** The clock of a snapshot that was ahead of the machine's (`evm_increaseTime`); anvil by itself would step back. */
async function readClockAhead(snapshot: string): Promise<number | undefined> {
  const clock = await readSnapshotTime(snapshot)
  return clock !== undefined && clock > Date.now() / 1000 ? clock : undefined
}

async function launch(options: ChainOptions, place: Place): Promise<LocalChain> {
  const child = spawn(findAnvilBinary(), anvilArguments(options, place), {
    cwd: options.dataDir,
    stdio: ['ignore', 'ignore', 'pipe'],
    // In a group of its own, or Ctrl-C in a terminal would end it before it is saved.
    detached: true,
  })
  const exited = watchExit(child)
  const url = `http://${place.host}:${place.port}`
  try {
    const end = await waitUntilReady({ url, exited, signal: options.signal })
    if (end !== undefined) throw toStartError(end, place)
    await writeOwner(options.dataDir, { pid: child.pid as number, keeperPid: process.pid, url })
    // The first block carries the time of the start: without a snapshot, a restart would begin another chain.
    if (place.snapshot === undefined) await takeSnapshot({ url, dataDir: options.dataDir })
    options.signal?.throwIfAborted()
  } catch (error) {
    child.kill('SIGKILL')
    await exited
    throw error
  }
  return keepChain(options, { child, exited, url })
}

/** A running anvil and what is known of it. */
type Running = { child: ChildProcess; exited: Promise<ChainExit>; url: string }

function keepChain(options: ChainOptions, running: Running): LocalChain {
  const { dataDir, blockTimeSeconds, signal, log = () => {} } = options
  const { child, exited, url } = running
  const ended = new AbortController()
  const mining = isMinedHere(options)
    ? mineBlocks({ url, blockTimeMs: blockTimeSeconds * 1000, signal: ended.signal })
    : Promise.resolve()
  const keeper = keepSnapshots({ url, dataDir, pollMs: blockTimeSeconds * 1000, log })
  let stopping: Promise<void> | undefined
  const stop = () => {
    ended.abort()
    stopping ??= mining.then(() => stopChain(running, keeper))
    return stopping
  }
  const onAbort = () => void stop()
  signal?.addEventListener('abort', onAbort, { once: true })
  // Whoever sees the end may start again on the same folder, so nothing is written there any more.
  const settled = exited.then(async (exit) => {
    signal?.removeEventListener('abort', onAbort)
    ended.abort()
    await keeper.stop()
    return exit
  })
  return { url, pid: child.pid as number, stop, exited: settled }
}

/** Does this process ask for each block? Anvil then makes one every 3 s by itself, so that it outlives us. */
function isMinedHere({ keepStates, blockTimeSeconds }: ChainOptions): boolean {
  return !keepStates && blockTimeSeconds < ownBlockTimeMinSeconds
}

function anvilArguments(options: ChainOptions, { host, port, snapshot, clock }: Place): string[] {
  const { chainId, mnemonic, accounts, blockGasLimit = 60_000_000n } = options
  const blockTimeSeconds = isMinedHere(options) ? ownBlockTimeMinSeconds : options.blockTimeSeconds
  return [
    ['--quiet', '--host', host, '--port', `${port}`],
    ['--block-time', `${blockTimeSeconds}`, '--chain-id', `${chainId}`, '--gas-limit', `${blockGasLimit}`],
    ['--mnemonic', mnemonic, '--accounts', `${accounts}`],
    ['--hardfork', 'prague', '--no-request-size-limit'],
    options.keepStates ? [] : ['--prune-history', `${statesKept}`],
    ['--cache-path', folderMark(options.dataDir)],
    snapshot === undefined ? [] : ['--load-state', path.resolve(snapshot)],
    clock === undefined ? [] : ['--timestamp', `${clock}`],
  ].flat()
}

/** Finds the port free, at the latest after some time. */
async function claimPort({
  host,
  port,
  patienceMs,
}: {
  host: string
  port: number
  patienceMs: number
}): Promise<number> {
  const deadlineMs = performance.now() + patienceMs
  for (;;) {
    const free = await findFreePort(host, port)
    if (free !== undefined) return free
    if (performance.now() >= deadlineMs) throw new ChainPortInUseError({ host, port })
    await pause(startPollMs)
  }
}

/** The port, or any when it is 0; undefined when somebody listens there. */
async function findFreePort(host: string, port: number): Promise<number | undefined> {
  const server = createServer()
  return await new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port))
    })
  })
}

function watchExit(child: ChildProcess): Promise<ChainExit> {
  let lastLines = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastLines = (lastLines + text).slice(-lastLinesChars)
  })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, lastLines: error.message }))
    child.once('close', (code, signal) => resolve({ code, signal, lastLines: lastLines.trim() }))
  })
}

/** Resolves with undefined once the node answers, or with how the process ended before that. */
async function waitUntilReady({
  url,
  exited,
  signal,
}: {
  url: string
  exited: Promise<ChainExit>
  signal: AbortSignal | undefined
}): Promise<ChainExit | undefined> {
  let end: ChainExit | undefined
  void exited.then((exit) => {
    end = exit
  })
  const deadlineMs = performance.now() + startTimeoutMs
  while (performance.now() < deadlineMs) {
    signal?.throwIfAborted()
    if (end !== undefined) return end
    const answered = await callNode(url, 'eth_chainId', [], startTimeoutMs).then(
      () => true,
      () => false,
    )
    // One more turn: had someone else taken the port since it was free, our process would have ended by now.
    await pause(startPollMs, signal)
    if (answered) return end
  }
  throw new ChainStartError({ reason: `no answer from ${url} within ${startTimeoutMs} ms`, lastLines: '' })
}

function toStartError(end: ChainExit, { host, port }: Place): Error {
  if (/address (already )?in use/i.test(end.lastLines)) return new ChainPortInUseError({ host, port })
  const reason =
    end.signal === null ? `its process ended with code ${end.code}` : `it was ended by ${end.signal}`
  return new ChainStartError({ reason, lastLines: end.lastLines })
}

async function stopChain({ child, exited, url }: Running, keeper: SnapshotKeeper): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    // No block may follow the last snapshot, or stopping would be a rollback.
    await callNode(url, 'evm_setIntervalMining', [0], stopTimeoutMs).catch(() => {})
    await keeper.saveLast()
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs)
    await exited
    clearTimeout(late)
  }
  await keeper.stop()
}
