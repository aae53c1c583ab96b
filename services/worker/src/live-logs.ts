import { type FromWorker, LOG_CHARACTERS_MAX } from '@ruche/api'
import type { LogStream } from '@ruche/sandbox'
import type { Hex } from 'viem'

type Logs = Extract<FromWorker, { type: 'logs' }>

/** Between two pieces of a log that is followed. */
const PIECE_EVERY_MS = 500
/** Of one stream, in one piece: whoever says more is followed with gaps. */
const PIECE_CHARACTERS_MAX = 16_384

/** The end of what a program said on one stream; `end` and `sent` count characters from its beginning. */
type Said = { tail: string; end: number; sent: number }
type Run = { stdout: Said; stderr: Said }

/** What the programs that run here say, told while they run to whoever asked, and when they have ended in any case. */
export type LiveLogs = {
  /** A piece of what the task's program says. */
  hear(taskId: Hex, stream: LogStream, text: string): void
  /** The run is over; without logs it was broken off. */
  end(taskId: Hex, logs?: { stdout: string; stderr: string }): void
  /** Tells what was said and what is said in the next seconds. */
  follow(taskId: Hex, seconds: number): void
  stop(): void
}

/** @param nowMs - A clock that only goes forward. */
export function createLiveLogs({
  send,
  nowMs,
  everyMs = PIECE_EVERY_MS,
}: {
  send: (message: Logs) => void
  nowMs: () => number
  everyMs?: number
}): LiveLogs {
  const runs = new Map<Hex, Run>()
  const wantedUntilMs = new Map<Hex, number>()
  let timer: NodeJS.Timeout | undefined

  function runOf(taskId: Hex): Run {
    const run = runs.get(taskId) ?? { stdout: nothing(), stderr: nothing() }
    runs.set(taskId, run)
    return run
  }

  function tell(): void {
    for (const [taskId, untilMs] of wantedUntilMs) {
      if (untilMs <= nowMs()) wantedUntilMs.delete(taskId)
      const run = runs.get(taskId)
      if (run !== undefined && (isBehind(run.stdout) || isBehind(run.stderr))) send(pieceOf(taskId, run))
    }
    if (wantedUntilMs.size > 0) return
    clearInterval(timer)
    timer = undefined
  }

  return {
    hear(taskId, stream, text) {
      const said = runOf(taskId)[stream]
      said.tail = (said.tail + text).slice(-LOG_CHARACTERS_MAX)
      said.end += text.length
    },

    end(taskId, logs) {
      const run = runOf(taskId)
      runs.delete(taskId)
      if (logs !== undefined) send(lastOf(taskId, run, logs))
    },

    follow(taskId, seconds) {
      wantedUntilMs.set(taskId, nowMs() + seconds * 1_000)
      timer ??= setInterval(tell, everyMs)
    },

    stop: () => clearInterval(timer),
  }
}

function nothing(): Said {
  return { tail: '', end: 0, sent: 0 }
}

function isBehind({ end, sent }: Said): boolean {
  return end > sent
}

/** What was said since the last piece, or the end of it. */
function pieceOf(taskId: Hex, { stdout, stderr }: Run): Logs {
  const take = (said: Said): { text: string; from: number } => {
    const count = Math.min(said.end - said.sent, said.tail.length, PIECE_CHARACTERS_MAX)
    said.sent = said.end
    return { text: count === 0 ? '' : said.tail.slice(-count), from: said.end - count }
  }
  const [out, err] = [take(stdout), take(stderr)]
  return {
    type: 'logs',
    taskId,
    stdout: out.text,
    stdoutFrom: out.from,
    stderr: err.text,
    stderrFrom: err.from,
  }
}

/** The end of all that was said; a message holds no more. */
function lastOf(taskId: Hex, run: Run, logs: { stdout: string; stderr: string }): Logs {
  const tail = (text: string) => text.slice(-LOG_CHARACTERS_MAX)
  return {
    type: 'logs',
    taskId,
    stdout: tail(logs.stdout),
    stdoutFrom: beginOf(logs.stdout, run.stdout),
    stderr: tail(logs.stderr),
    stderrFrom: beginOf(logs.stderr, run.stderr),
  }
}

/**
 * Where the end of a log begins. A runtime tells the first of a log while it runs and keeps the last of it: where it left
 * something out, what it kept follows what was told, with a gap nobody can measure.
 */
function beginOf(text: string, { tail, end }: Said): number {
  const isWhole = text.slice(Math.max(0, end - tail.length), end) === tail
  return isWhole ? Math.max(0, text.length - LOG_CHARACTERS_MAX) : end
}
