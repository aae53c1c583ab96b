import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { findAnvilBinary } from './anvil-binary.ts'
import { ChainPortInUseError, ChainStartError, ChainStateUnreadableError } from './errors.ts'
import { callNode } from './node-rpc.ts'
import { pause } from './pause.ts'
import { listSnapshots, takeSnapshot } from './snapshot.ts'
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
   * Keeps the state of past blocks, so that they can be called and undone (`anvil_reorg`). For tests: anvil keeps a whole
   * copy of the state per block, at most 1,500 of them below a block time of 3 s (4.3 GB after 10,000 blocks on disk).
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

const startTimeoutMs = 60_000
const startPollMs = 10
const stopTimeoutMs = 5_000
const lastLinesChars = 2_000

/**
 * Starts anvil on the newest snapshot in the folder, or on an empty chain. What anvil knew up to the last snapshot
 * (blocks, logs, receipts, by number and by hash) is served again after any death of the process; blocks after it are
 * gone, which a follower sees as a rollback.
 *
 * @throws ChainPortInUseError, ChainStartError, ChainStateUnreadableError, ChainBinaryMissingError.
 */
export async function startChain(options: ChainOptions): Promise<LocalChain> {
  options.signal?.throwIfAborted()
  await mkdir(options.dataDir, { recursive: true })
  const host = options.host ?? '127.0.0.1'
  const port = await claimPort(host, options.port)
  const snapshots = await listSnapshots(options.dataDir)
  if (snapshots.length === 0) return await launch(options, { host, port, snapshot: undefined })

  let lastError: unknown
  for (const snapshot of snapshots) {
    try {
      return await launch(options, { host, port, snapshot })
    } catch (error) {
      if (!(error instanceof ChainStartError)) throw error
      options.log?.(`snapshot ${snapshot} cannot be loaded: ${error.message}`)
      lastError = error
    }
  }
  throw new ChainStateUnreadableError({ files: snapshots, cause: lastError })
}

type Place = { host: string; port: number; snapshot: string | undefined }

async function launch(options: ChainOptions, place: Place): Promise<LocalChain> {
  const child = spawn(findAnvilBinary(), anvilArguments(options, place), {
    cwd: options.dataDir,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = watchExit(child)
  const url = `http://${place.host}:${place.port}`
  const end = await waitUntilReady({ url, exited, signal: options.signal }).catch((error) => {
    child.kill('SIGKILL')
    throw error
  })
  if (end !== undefined) throw toStartError(end, place)

  // The first block carries the time of the start: without a snapshot, a restart would begin another chain.
  if (place.snapshot === undefined) await takeSnapshot({ url, dataDir: options.dataDir })
  const keeper = keepSnapshots({
    url,
    dataDir: options.dataDir,
    pollMs: options.blockTimeSeconds * 1000,
    log: options.log ?? (() => {}),
  })
  void exited.then(() => keeper.stop())
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= stopChain({ child, exited, url, keeper })
    return stopping
  }
  const onAbort = () => void stop()
  options.signal?.addEventListener('abort', onAbort, { once: true })
  void exited.then(() => options.signal?.removeEventListener('abort', onAbort))
  return { url, pid: child.pid as number, stop, exited }
}

function anvilArguments(options: ChainOptions, { host, port, snapshot }: Place): string[] {
  const { blockTimeSeconds, chainId, mnemonic, accounts, blockGasLimit = 60_000_000n } = options
  return [
    ['--quiet', '--host', host, '--port', `${port}`],
    ['--block-time', `${blockTimeSeconds}`, '--chain-id', `${chainId}`, '--gas-limit', `${blockGasLimit}`],
    ['--mnemonic', mnemonic, '--accounts', `${accounts}`],
    ['--hardfork', 'prague', '--no-request-size-limit'],
    options.keepStates ? [] : ['--prune-history'],
    snapshot === undefined ? [] : ['--load-state', snapshot],
  ].flat()
}

/** Finds the port free, or says who else could be meant. */
async function claimPort(host: string, port: number): Promise<number> {
  const server = createServer()
  return await new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new ChainPortInUseError({ host, port }) : error)
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

async function stopChain({
  child,
  exited,
  url,
  keeper,
}: {
  child: ChildProcess
  exited: Promise<ChainExit>
  url: string
  keeper: SnapshotKeeper
}): Promise<void> {
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
