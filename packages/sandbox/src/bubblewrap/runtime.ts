import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { constants } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { SandboxBrokenError } from '../errors.ts'
import type { Exit } from '../exit.ts'
import { type ImageParts, openImageArchive } from '../image/archive.ts'
import { parseImageSource, registryOf } from '../image/image-source.ts'
import { type ImageConfig, parseImageConfig, platformOf } from '../image/manifest.ts'
import { fetchRegistryImage, type RegistryCredentials } from '../image/registry-image.ts'
import { unpackLayers } from '../image/unpack.ts'
import { createControlGroup, findControlGroupObstacle } from '../native/control-group.ts'
import { type NativeProgram, runNative } from '../native/native-run.ts'
import type { StandardOutput } from '../native/standard-output.ts'
import type { LogStream, Runtime } from '../runtime.ts'
import { verifyTask } from '../task.ts'
import { cageCommand, FILTER_FD, STATUS_FD } from './cage.ts'
import { systemCallFilter } from './system-calls.ts'

/** Users of this machine end long before; each run is one of its own, so that runs cannot see each other. */
const USER_IDS_FROM = 2_000_000_000
const USER_IDS = 100_000

export type BubblewrapOptions = {
  /** For unpacked images, and folders that live as long as a run; created when missing. */
  scratchFolder: string
  /** By the registry's host. */
  credentials?: Readonly<Record<string, RegistryCredentials>>
}

/** Why this machine can run no images without an engine; undefined where it can. */
export async function findBubblewrapObstacle(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'bubblewrap needs Linux'
  if (spawnSync('bwrap', ['--version'], { stdio: 'ignore' }).status !== 0)
    return 'bubblewrap is not installed'
  if (spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status !== 0)
    return 'setpriv (util-linux) is not installed'
  if (process.getuid?.() !== 0) return 'without an engine, images are run by root only'
  if (systemCallFilter(process.arch) === undefined)
    return `there is no filter of system calls for ${process.arch}`
  return findControlGroupObstacle()
}

/**
 * Runs OCI images without a container engine, each task in a bubblewrap cage; see `parseImageSource` for `program`. The image is
 * fetched, checked and unpacked by us.
 */
export async function createBubblewrapRuntime({
  scratchFolder,
  credentials = {},
}: BubblewrapOptions): Promise<Runtime> {
  const images = join(scratchFolder, 'images')
  await mkdir(images, { recursive: true, mode: 0o755 })
  // A run's user must get through to its image; nothing else in here is for it.
  for (const folder of [scratchFolder, images]) await chmod(folder, 0o711)
  let runs = 0

  async function unpack(
    program: string,
    signal: AbortSignal | undefined,
  ): Promise<{ root: string; image: ImageConfig }> {
    const source = parseImageSource(program)
    const folder = join(images, source.digest.replace(':', '-'))
    if ((await lstat(folder).catch(() => undefined)) === undefined) {
      const partial = await mkdtemp(join(images, 'new-'))
      try {
        await bring(partial, source, signal)
        await chmod(partial, 0o755)
        await rename(partial, folder).catch(async (error: NodeJS.ErrnoException) => {
          // Another run brought it meanwhile.
          if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
          await rm(partial, { recursive: true, force: true })
        })
      } catch (error) {
        await rm(partial, { recursive: true, force: true })
        throw error
      }
    }
    return {
      root: join(folder, 'root'),
      image: parseImageConfig(await readFile(join(folder, 'config.json'), 'utf8')),
    }
  }

  async function bring(
    folder: string,
    source: ReturnType<typeof parseImageSource>,
    signal: AbortSignal | undefined,
  ) {
    const platform = platformOf(process)
    const blobs = join(folder, 'blobs')
    const root = join(folder, 'root')
    await mkdir(blobs)
    await mkdir(root)
    const parts: ImageParts =
      source.kind === 'archive'
        ? await openImageArchive(source.path, { digest: source.digest, platform })
        : await fetchRegistryImage(source, {
            folder: blobs,
            platform,
            credentials: credentials[registryOf(source.name)],
            signal,
          })
    await unpackLayers(parts.manifest.layers, { read: parts.read, root })
    for (const name of ['tmp', 'proc', 'dev', 'iexec_in', 'iexec_out'])
      await mkdir(join(root, name), { recursive: true })
    await writeFile(join(folder, 'config.json'), await parts.readText(parts.manifest.config.digest))
    await rm(blobs, { recursive: true })
  }

  return {
    type: 'DOCKER',
    async run(task, options) {
      options.signal?.throwIfAborted()
      verifyTask(task)
      const { root, image } = await unpack(task.program, options.signal)
      const { limits } = options
      const userId = USER_IDS_FROM + (runs++ % USER_IDS)
      const prepare = async (outputFolder: string): Promise<NativeProgram> => {
        const memoryBytes = limits.memoryBytes + limits.outputBytes
        const group = await createControlGroup({ ...limits, memoryBytes })
        const { doors } = group
        const command = cageCommand({ task, limits, image, rootFolder: root, outputFolder, doors, userId })
        return createCaged(command, group)
      }
      return runNative({ task, scratchFolder, prepare, isCageFault }, options)
    },
  }
}

function createCaged(
  command: readonly string[],
  group: Awaited<ReturnType<typeof createControlGroup>>,
): NativeProgram {
  let child: ChildProcess | undefined
  return {
    async run(output, onStarted) {
      const started = start(command)
      if (started === undefined) return notStartable('argument list too long')
      child = started
      const closed = once(started, 'close') as Promise<[number | null, NodeJS.Signals | null]>
      const filter = started.stdio[FILTER_FD] as Writable
      filter.on('error', () => undefined)
      filter.end(systemCallFilter(process.arch))
      onStarted()
      const [firstWords, status] = await Promise.all([
        passOn(started, output),
        text(started.stdio[STATUS_FD] as Readable),
      ])
      const [code, signal] = await closed
      // As a shell tells it: 128 and the number of the signal.
      const number = constants.signals[signal ?? 'SIGKILL']
      if (code === null) return { code: 128 + number }
      // The program ran: whatever it printed, the words are its own.
      if (code === 0 || status.includes('"exit-code"')) return { code }
      const cageWords = firstWords.trim()
      if (!/^bwrap: execvp /m.test(cageWords)) throw new SandboxBrokenError(cageWords)
      return notStartable(cageWords)
    },
    async kill() {
      child?.kill('SIGKILL')
    },
    measure: () => group.measure(),
    remove: () => group.remove(),
  }
}

/** Undefined where the arguments are more than the system takes. */
function start([program = '', ...parameters]: readonly string[]): ChildProcess | undefined {
  try {
    return spawn(program, parameters, {
      cwd: '/',
      env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
      detached: true,
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'E2BIG') return undefined
    throw error
  }
}

function notStartable(why: string): Exit & { kind: 'failed' } {
  return { kind: 'failed', code: 'NOT_STARTABLE', message: `The image cannot be started: ${why}` }
}

/** Passes on both streams; answers the beginning of standard error, where the cage itself speaks until the program runs. */
async function passOn(child: ChildProcess, output: StandardOutput): Promise<string> {
  let first = ''
  const read = async (from: Readable, stream: LogStream) => {
    for await (const piece of from as AsyncIterable<Buffer>) {
      if (stream === 'stderr' && first.length < 500) first += piece.toString('utf8').slice(0, 500)
      await output.write(stream, piece)
    }
  }
  await Promise.all([read(child.stdout as Readable, 'stdout'), read(child.stderr as Readable, 'stderr')])
  return first
}

function isCageFault(error: unknown): error is Error {
  return error instanceof SandboxBrokenError
}
