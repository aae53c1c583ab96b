import type { ChildProcess } from 'node:child_process'
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import type { Request } from './inside/request.ts'

/**
 * A process that has loaded everything but its task, in a folder of its own. It serves for one run, as every process does. Its few files
 * are linked and moved while we wait: that takes microseconds, and a way through the thread pool takes longer.
 */
export type PreparedProcess = {
  child: ChildProcess
  /** Brings the task's files into its folder; answers the request that names them there. Where they cannot be linked, fails. */
  place(request: Request): Request
  /** Moves what the run left to where it is wanted. */
  collect(outputFolder: string): void
  discard(): void
}

/** What must be known of a run before its process starts. */
export type StartBounds = { memoryPagesMax: number; cpuSecondsMax: number }

export type Preparations = {
  /** A process with these very bounds, if one is ready. */
  take(bounds: StartBounds): PreparedProcess | undefined
  /** Starts another one, unless enough are ready. */
  prepare(bounds: StartBounds): Promise<void>
  /** Has another one ready some time after a run: its result is told first. Where runs follow each other, at once. */
  prepareLater(bounds: StartBounds): void
  /** Ends those that are ready, and starts no more. */
  close(): Promise<void>
}

/** How long after a run another process is started, milliseconds: starting one takes a processor for about 100. */
const REST_MS = 500
/** Runs with less than that between them follow each other. */
const SERIES_MS = 150

/**
 * Keeps processes ready, so that a run need not wait for one to start. They end with this process, whose pipe they wait on.
 *
 * @param scratchFolder - For their folders; emptied first.
 * @param start - Starts one that may read one folder and write another.
 */
export function openPreparations({
  scratchFolder,
  countMax,
  start,
}: {
  scratchFolder: string
  countMax: number
  start: (folders: { readable: string; writable: string }, bounds: StartBounds) => ChildProcess
}): Preparations {
  rmSync(scratchFolder, { recursive: true, force: true })
  mkdirSync(scratchFolder, { recursive: true, mode: 0o700 })
  let ready: { key: string; prepared: PreparedProcess }[] = []
  let isClosed = false
  let preparing: Promise<void> = Promise.resolve()
  let endedAtMs = Number.NEGATIVE_INFINITY
  let isInSeries = false
  let resting: NodeJS.Timeout | undefined
  const keyOf = (bounds: StartBounds): string => `${bounds.memoryPagesMax} ${bounds.cpuSecondsMax}`
  return {
    take(bounds) {
      isInSeries = performance.now() - endedAtMs < SERIES_MS
      const found = ready.find(({ key }) => key === keyOf(bounds))
      if (found === undefined) return undefined
      ready = ready.filter((other) => other !== found)
      setAwaited(found.prepared.child, true)
      return found.prepared
    },
    prepare(bounds) {
      // One after the other, so that none is too many.
      preparing = preparing.catch(() => undefined).then(() => prepareOne(bounds))
      return preparing
    },
    prepareLater(bounds) {
      endedAtMs = performance.now()
      clearTimeout(resting)
      const prepare = () => void this.prepare(bounds).catch(() => undefined)
      if (isInSeries) prepare()
      else resting = setTimeout(prepare, REST_MS).unref()
    },
    async close() {
      isClosed = true
      clearTimeout(resting)
      await preparing.catch(() => undefined)
      for (const { prepared } of ready) prepared.discard()
    },
  }

  async function prepareOne(bounds: StartBounds): Promise<void> {
    const key = keyOf(bounds)
    if (isClosed || ready.filter((one) => one.key === key).length >= countMax) return
    // Bounds that are no longer asked for make room.
    const surplus = ready.length >= countMax ? ready.filter((one) => one.key !== key).slice(0, 1) : []
    ready = ready.filter((one) => !surplus.includes(one))
    for (const { prepared } of surplus) prepared.discard()
    const folder = mkdtempSync(join(scratchFolder, 'run-'))
    const folders = { readable: join(folder, 'in'), writable: join(folder, 'out') }
    for (const path of Object.values(folders)) mkdirSync(path)
    const child = start(folders, bounds)
    setAwaited(child, false)
    const prepared = describe(child, { folder, ...folders })
    const one = { key, prepared }
    ready.push(one)
    const forget = (): void => {
      ready = ready.filter((other) => other !== one)
    }
    child.once('exit', forget)
    child.once('error', forget)
  }
}

function describe(
  child: ChildProcess,
  { folder, readable, writable }: { folder: string; readable: string; writable: string },
): PreparedProcess {
  return {
    child,
    place(request) {
      const program = join(readable, 'program')
      // A link to a link would lead out of the folder.
      linkSync(realpathSync(request.program), program)
      const inputs = request.inputs.map(({ name, path }, i) => ({
        name,
        from: path,
        path: join(readable, `${i}`),
      }))
      for (const { from, path } of inputs) linkSync(from, path)
      const placed = inputs.map(({ name, path }) => ({ name, path }))
      return { ...request, program, inputs: placed, outputFolder: writable }
    },
    collect(outputFolder) {
      for (const name of readdirSync(writable)) move(join(writable, name), join(outputFolder, name))
    },
    discard() {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    // Another disk.
    cpSync(from, to, { recursive: true })
  }
}

/** Whether this process stays alive for a child's sake. */
function setAwaited(child: ChildProcess, isAwaited: boolean): void {
  const handles = [child, child.stdin, child.stdout, child.stderr] as (Pick<Socket, 'ref' | 'unref'> | null)[]
  for (const handle of handles) isAwaited ? handle?.ref() : handle?.unref()
}
