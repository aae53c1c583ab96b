import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunOptions } from '../runtime.ts'
import { type Early, type Report, type Request, STOP_FILE } from './inside/request.ts'
import { BOOTSTRAP } from './inside-script.ts'
import type { Launcher } from './launcher.ts'
import type { StartBounds } from './prepared.ts'

export const PAGE_BYTES = 65_536
/** As in admission.ts, for tables that grow. */
const TABLE_ENTRIES_MAX = 1_000_000
const NOISE_CHARACTERS_MAX = 2_000
/** Linux counts processor time in hundredths of a second, whatever the machine (USER_HZ, man 5 proc). */
const TICK_MS = 10
/** On a busy machine a run may take so many times its limit by the clock, until it had the limit on the processor. */
const BUSY_FACTOR = 4
/** What is less than this is measurement, not time. */
const LEFT_MS_MIN = 50
/** A longer timer would fire at once; 24 days. */
const TIMER_MS_MAX = 2 ** 31 - 1

type End = Extract<Report, { type: 'end' }>

/** How the process of a run ended, and what it said. */
export type ProcessEnd = {
  /** Its last word, when it came that far. */
  end: End | undefined
  /** Why we killed it, if we did. */
  killed: 'time' | 'abort' | undefined
  /** What it used until it was killed; zeros where the system does not tell. */
  usedWhenKilled: { cpuMs: number; memoryBytesPeak: number }
  wallMs: number
  /** First part of the logs as they came. */
  logs: { stdout: string; stderr: string }
  /** How it died, in words, for a run that ended by itself without a last word. */
  death: string
}

export type Launch = {
  request: Request
  /** Has loaded the script already. */
  prepared?: ChildProcess | undefined
  inputFolder: string
  /** See `readInsideScript`. */
  script: string
  launcher: Launcher
}

/**
 * Starts the process of a run and waits for its end. It has an empty environment, may read the program and the inputs
 * and write the output folder, and can start neither processes nor threads (Node's permission model).
 */
export function runProcess(
  { request, inputFolder, script, launcher, prepared }: Launch,
  { limits, signal, onLog, checkpoint }: RunOptions,
): Promise<ProcessEnd> {
  const startedMs = performance.now()
  const { outputFolder, program, checkpoint: kept } = request
  const folders = { readable: [program, inputFolder], writable: [outputFolder] }
  for (const list of Object.values(folders)) if (kept !== undefined) list.push(kept.folder)
  const child = prepared ?? startProcess({ folders, launcher, script, bounds: boundsOf(limits) })
  return new Promise((resolve) => {
    const logs = { stdout: '', stderr: '' }
    let end: End | undefined
    let killed: ProcessEnd['killed']
    let usedWhenKilled = { cpuMs: 0, memoryBytesPeak: 0 }
    let noise = ''

    const kill = (why: 'time' | 'abort'): void => {
      if (killed !== undefined) return
      killed = why
      usedWhenKilled = readUsage(child.pid)
      child.kill('SIGKILL')
    }
    const onAbort = (): void => kill('abort')
    let timer = setTimeout(onTime, Math.min(limits.wallMs, TIMER_MS_MAX))
    function onTime(): void {
      const waitMs = timeStillDue({
        cpuMs: readUsage(child.pid).cpuMs,
        wallMs: performance.now() - startedMs,
        limitMs: limits.wallMs,
      })
      if (waitMs === 0) kill('time')
      else timer = setTimeout(onTime, Math.min(waitMs, TIMER_MS_MAX))
    }
    signal?.addEventListener('abort', onAbort)
    const onStop = (): void => {
      if (checkpoint !== undefined) writeFileSync(join(checkpoint.folder, STOP_FILE), '')
    }
    if (checkpoint?.signal?.aborted) onStop()
    else checkpoint?.signal?.addEventListener('abort', onStop)

    readLines(child, (line) => {
      const report = JSON.parse(line) as Report
      if (report.type === 'end') {
        end = report
        // Nothing follows the last word; whoever made the process ready ends it.
        if (prepared !== undefined) settle('')
      } else if (report.type === 'log') {
        logs[report.stream] += report.text
        onLog?.(report.stream, report.text)
      }
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      noise = (noise + text).slice(0, NOISE_CHARACTERS_MAX)
    })
    let spawnError = ''
    child.on('error', (error) => {
      spawnError = error.message
    })
    const settle = (death: string): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      checkpoint?.signal?.removeEventListener('abort', onStop)
      resolve({ end, killed, usedWhenKilled, wallMs: performance.now() - startedMs, logs, death })
    }
    child.on('close', (code, signalName) => {
      settle(spawnError || `${signalName ?? `exit code ${code}`}${noise && `: ${noise.trim()}`}`)
    })

    child.stdin?.end(`${JSON.stringify(request)}\n`)
  })
}

/**
 * How long a run whose time is up by the clock may go on, because others had the processor meanwhile; milliseconds.
 *
 * @param cpuMs - 0 where the system does not tell: then the clock decides alone.
 */
export function timeStillDue({
  cpuMs,
  wallMs,
  limitMs,
}: {
  cpuMs: number
  wallMs: number
  limitMs: number
}): number {
  const left = Math.min(limitMs - cpuMs, limitMs * BUSY_FACTOR - wallMs)
  return cpuMs === 0 || left < LEFT_MS_MIN ? 0 : left
}

/** What of the limits is set when the process starts. */
export function boundsOf({
  memoryBytes,
  wallMs,
}: Pick<RunOptions['limits'], 'memoryBytes' | 'wallMs'>): StartBounds {
  // So far beyond the time limit that it only ends runs that outlive us.
  const cpuSecondsMax = Math.ceil(wallMs / 1000) * 4 + 60
  // A power of two, so that a process that is ready fits runs of many limits.
  return {
    memoryPagesMax: Math.floor(memoryBytes / PAGE_BYTES),
    cpuSecondsMax: 2 ** Math.ceil(Math.log2(cpuSecondsMax)),
  }
}

/** Starts the process of a run, which loads the script and waits for its request. */
export function startProcess({
  folders: { readable, writable },
  launcher,
  script,
  bounds: { memoryPagesMax, cpuSecondsMax },
  early,
}: Pick<Launch, 'launcher' | 'script'> & {
  folders: { readable: readonly string[]; writable: readonly string[] }
  bounds: StartBounds
  /** Its run is still to come. */
  early?: Early
}): ChildProcess {
  const node = [
    process.execPath,
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    ...writable.map((path) => `--allow-fs-write=${path}`),
    '--no-warnings',
    '--input-type=commonjs',
    '-e',
    BOOTSTRAP,
  ]
  const [command, ...parameters] = launcher(node, { cpuSecondsMax })
  const child = spawn(command!, parameters, { cwd: '/', env: {}, stdio: 'pipe', windowsHide: true })
  // A process that dies before it has read everything breaks the pipe; its death is reported by `close`.
  child.stdin.on('error', () => undefined)
  const flags = [`--wasm-max-table-size=${TABLE_ENTRIES_MAX}`, `--wasm-max-mem-pages=${memoryPagesMax}`]
  child.stdin.write(`${JSON.stringify({ script, early, flags })}\n`)
  return child
}

function readLines(child: ChildProcess, onLine: (line: string) => void): void {
  let rest = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
}

/** Processor time and resident peak of a live process, as Linux tells them. */
function readUsage(pid: number | undefined): { cpuMs: number; memoryBytesPeak: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the name in parentheses; fields 14 and 15 are user and system time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return {
      cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
      memoryBytesPeak: Number(peak ?? 0) * 1024,
    }
  } catch {
    return { cpuMs: 0, memoryBytesPeak: 0 }
  }
}
