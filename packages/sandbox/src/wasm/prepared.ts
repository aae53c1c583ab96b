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
  statSync,
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

/** What can be known of a run before it comes; the path of its program only perhaps. */
export type Expected = { bounds: StartBounds; program?: string | undefined }

export type Preparations = {
  /** A process with these very bounds, if one is ready; rather one that has loaded this program. */
  take(expected: Expected): PreparedProcess | undefined
  /** Starts another one, unless there are enough; resolves when it waits for its run, or is no more. */
  prepare(expected: Expected): Promise<void>
  /** Has another one ready some time after a run: its result is told first. Where runs follow each other, at once. */
  prepareLater(expected: Expected): void
  /** Ends those that are ready, and starts no more. */
  close(): void
}

type Waiting = Expected & {
  prepared: PreparedProcess
  /** Of the program that it loads. */
  identity: string | undefined
  isReady: boolean
}

/** How long after a run another process is started, milliseconds: starting one takes a processor for about 70. */
const REST_MS = 500
/** Runs with less than that between them follow each other. */
const SERIES_MS = 150

/**
 * Keeps processes ready, so that a run need not wait for one to start. They end with this process, whose pipe they wait on.
 *
 * @param scratchFolder - For their folders; emptied first.
 * @param start - Starts one that may read one folder and write another; it says a word when it is ready.
 */
export function openPreparations({
  scratchFolder,
  countMax,
  start,
}: {
  scratchFolder: string
  countMax: number
  start: (folders: { readable: string; writable: string }, expected: Expected) => ChildProcess
}): Preparations {
  rmSync(scratchFolder, { recursive: true, force: true })
  mkdirSync(scratchFolder, { recursive: true, mode: 0o700 })
  let waiting: Waiting[] = []
  let isClosed = false
  let endedAtMs = Number.NEGATIVE_INFINITY
  let isInSeries = false
  let resting: NodeJS.Timeout | undefined
  return {
    take({ bounds, program }) {
      isInSeries = performance.now() - endedAtMs < SERIES_MS
      const fit = waiting.filter((one) => isSame(one.bounds, bounds))
      const identity = identityOf(program)
      const hasIt = (one: Waiting): boolean => identity !== undefined && one.identity === identity
      // One that still loads another program may take long.
      const found = fit.find(hasIt) ?? fit.find(({ isReady }) => isReady)
      if (found === undefined) return undefined
      waiting = waiting.filter((other) => other !== found)
      setAwaited(found.prepared.child, true)
      return found.prepared
    },
    async prepare(expected) {
      const { bounds } = expected
      if (isClosed || waiting.filter((one) => isSame(one.bounds, bounds)).length >= countMax) return
      // Bounds that are no longer asked for make room.
      const surplus =
        waiting.length >= countMax ? waiting.find((one) => !isSame(one.bounds, bounds)) : undefined
      waiting = waiting.filter((one) => one !== surplus)
      surplus?.prepared.discard()
      await startOne(expected)
    },
    prepareLater(expected) {
      endedAtMs = performance.now()
      clearTimeout(resting)
      const prepare = () => void this.prepare(expected).catch(() => undefined)
      if (isInSeries) setImmediate(prepare)
      else resting = setTimeout(prepare, REST_MS).unref()
    },
    close() {
      isClosed = true
      clearTimeout(resting)
      for (const { prepared } of waiting) prepared.discard()
      waiting = []
    },
  }

  function startOne({ bounds, program }: Expected): Promise<void> {
    const folder = mkdtempSync(join(scratchFolder, 'run-'))
    const folders = { readable: join(folder, 'in'), writable: join(folder, 'out') }
    for (const path of Object.values(folders)) mkdirSync(path)
    const linked = program === undefined ? undefined : linkEarly(program, folders.readable)
    const child = start(folders, { bounds, program: linked?.path })
    const { identity } = linked ?? {}
    const prepared = describe(child, { folder, ...folders, identity })
    const one: Waiting = { bounds, prepared, identity, isReady: false }
    waiting.push(one)
    return new Promise((resolve) => {
      const forget = (): void => {
        waiting = waiting.filter((other) => other !== one)
        resolve()
      }
      child.once('exit', forget)
      child.once('error', forget)
      child.stdout?.once('data', () => {
        one.isReady = true
        if (waiting.includes(one)) setAwaited(child, false)
        resolve()
      })
    })
  }
}

function isSame(one: StartBounds, other: StartBounds): boolean {
  return one.memoryPagesMax === other.memoryPagesMax && one.cpuSecondsMax === other.cpuSecondsMax
}

/** Where a program lies in the folder of a process. */
const PROGRAM_FILE = 'program'

/** Undefined for one that cannot be linked; its run will say why. */
function linkEarly(
  program: string,
  folder: string,
): { path: string; identity: string | undefined } | undefined {
  const path = join(folder, PROGRAM_FILE)
  try {
    linkSync(realpathSync(program), path)
    return { path, identity: identityOf(path) }
  } catch {
    return undefined
  }
}

/** Differs between files, and changes with what a file holds; undefined for none. */
function identityOf(path: string | undefined): string | undefined {
  if (path === undefined) return undefined
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat && `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeNs}`
}

function describe(
  child: ChildProcess,
  {
    folder,
    readable,
    writable,
    identity,
  }: { folder: string; readable: string; writable: string; identity: string | undefined },
): PreparedProcess {
  return {
    child,
    place(request) {
      const program = join(readable, PROGRAM_FILE)
      const isLoaded = identity !== undefined && identityOf(request.program) === identity
      if (!isLoaded) {
        rmSync(program, { force: true })
        // A link to a link would lead out of the folder.
        linkSync(realpathSync(request.program), program)
      }
      const inputs = request.inputs.map(({ name, path }, i) => ({
        name,
        from: path,
        path: join(readable, `${i}`),
      }))
      for (const { from, path } of inputs) linkSync(from, path)
      const placed = inputs.map(({ name, path }) => ({ name, path }))
      return { ...request, program, isLoaded, inputs: placed, outputFolder: writable }
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
