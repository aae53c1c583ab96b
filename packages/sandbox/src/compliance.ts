import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOutput } from './digest.ts'
import { isDeterministicFailure } from './exit.ts'
import type { Limits, RunOptions, RunResult, RunTask, Runtime } from './runtime.ts'

/**
 * The programs the suite needs, each in the runtime's own form.
 *
 * - `hello`: prints `hello` and a newline to standard output, `log` and a newline to standard error.
 * - `silent`: does nothing.
 * - `told`: prints its arguments from its own name on, then its variables as NAME=value, each ended by a zero byte.
 * - `two-names`: prints `input.txt`, `/iexec_in/input.txt`, writes `new` to `input.txt`, prints both again.
 * - `read-host`: tries to open `/etc/passwd` and the like by five ways; exit code = the first way that works, else 0.
 * - `escape`: writes a `computed.json` that names a path outside `/iexec_out`.
 * - `exit-3`: ends with exit code 3.
 * - `loop-forever`, `allocate-forever`, `write-forever` (one file), `print-forever` (standard output), `log-forever`
 *   (standard error), `files-forever` (a million empty files), `open-forever` (one file, never closed).
 */
export type ComplianceProgram =
  | 'hello'
  | 'silent'
  | 'told'
  | 'two-names'
  | 'read-host'
  | 'escape'
  | 'exit-3'
  | 'loop-forever'
  | 'allocate-forever'
  | 'write-forever'
  | 'print-forever'
  | 'log-forever'
  | 'files-forever'
  | 'open-forever'

const MEGABYTE = 1024 * 1024

const LIMITS: Limits = {
  wallMs: 20_000,
  memoryBytes: 64 * MEGABYTE,
  outputBytes: 8 * MEGABYTE,
  fileCount: 1_000,
  logBytes: 4_096,
}

const ATTEMPTS_MAX = 3

/** Which of the two depends on how busy the machine is that runs the tests. */
const OUT_OF_TIME = /^(TIME_LIMIT|MACHINE_BUSY)$/

/** A place to run tasks in for tests: fresh folders, sensible limits. */
export type Bench = {
  /** Host folder that tests fill with inputs. */
  inputFolder: string
  /** Runs a program with fresh outputs, again while the machine (not the program) is at fault, as a worker would. */
  run(
    program: string,
    task?: Partial<RunTask>,
    options?: { limits?: Partial<Limits> } & Omit<RunOptions, 'limits'>,
  ): Promise<RunResult & { outputFolder: string }>
  close(): Promise<void>
}

export async function createBench(runtime: Runtime): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-sandbox-'))
  const inputFolder = join(folder, 'in')
  await mkdir(inputFolder)
  let runs = 0

  const attempt: Bench['run'] = async (program, task, { limits, ...options } = {}) => {
    const outputFolder = join(folder, `out-${runs++}`)
    await mkdir(outputFolder)
    const whole: RunTask = {
      taskId: `0x${'11'.repeat(32)}`,
      dealId: `0x${'22'.repeat(32)}`,
      taskIndex: 7,
      botFirst: 5,
      botSize: 10,
      args: [],
      program,
      inputFolder,
      inputFiles: [],
      outputFolder,
      startTimeSeconds: 1_700_000_000n,
      ...task,
    }
    return { ...(await runtime.run(whole, { limits: { ...LIMITS, ...limits }, ...options })), outputFolder }
  }

  return {
    inputFolder,
    async run(...parameters) {
      for (let i = 1; ; i++) {
        const result = await attempt(...parameters)
        const isMachine = result.exit.kind === 'failed' && !isDeterministicFailure(result.exit.code)
        if (!isMachine || i === ATTEMPTS_MAX) return result
      }
    },
    close: () => rm(folder, { recursive: true }),
  }
}

/** What every runtime must do, as tests; called by each runtime's own test file. */
export function complianceSuite(
  name: string,
  { runtime, build }: { runtime: Runtime; build: (program: ComplianceProgram) => Promise<string> },
): void {
  describe(`${name} complies`, () => {
    let bench: Bench

    beforeEach(async () => {
      bench = await createBench(runtime)
    })

    afterEach(() => bench.close())

    const context = { getBench: () => bench, build }
    describe('with programs that behave', () => behavedPrograms(context))
    describe('with programs that do not', () => hostilePrograms(context))
  })
}

type Context = { getBench: () => Bench; build: (program: ComplianceProgram) => Promise<string> }

function behavedPrograms({ getBench, build }: Context): void {
  test('keeps standard output as a result and standard error as a log', async () => {
    const heard: Record<string, string> = { stdout: '', stderr: '' }
    const onLog = (stream: string, text: string): void => {
      heard[stream] += text
    }
    const { exit, logs, usage, outputFolder } = await getBench().run(await build('hello'), {}, { onLog })
    expect(exit).toEqual({ kind: 'completed' })
    expect(logs).toEqual({ stdout: 'hello\n', stderr: 'log\n' })
    expect(heard).toEqual(logs)
    expect(await readdir(outputFolder)).toEqual(['computed.json', 'stdout.txt'])
    expect(await readFile(join(outputFolder, 'stdout.txt'), 'utf8')).toBe('hello\n')
    expect(usage.outputBytes).toBe(6 + '{"deterministic-output-path":"/iexec_out/stdout.txt"}'.length)
    expect(usage.wallMs).toBeGreaterThan(0)
    expect(usage.cpuMs).toBeGreaterThan(0)
    expect(usage.memoryBytesPeak).toBeGreaterThan(0)
  })

  test('gives a program that does nothing an empty result', async () => {
    const { exit, outputFolder } = await getBench().run(await build('silent'))
    expect(exit).toEqual({ kind: 'completed' })
    // SHA-256 of no bytes.
    expect((await digestOutput(outputFolder)).digest).toBe(
      '0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })

  test('tells the program its arguments and the variables of iExec, and nothing else', async () => {
    const dataset = '0x00000000000000000000000000000000000000da'
    for (const file of ['a.txt', 'b.txt', dataset]) await writeFile(join(getBench().inputFolder, file), '')
    const { outputFolder } = await getBench().run(await build('told'), {
      args: ['one', 'two words', ''],
      inputFiles: ['b.txt', 'a.txt'],
      datasetFile: dataset,
    })
    const told = (await readFile(join(outputFolder, 'stdout.txt'), 'utf8')).split('\0')
    expect(told.slice(1)).toEqual([
      'one',
      'two words',
      '',
      `IEXEC_TASK_ID=0x${'11'.repeat(32)}`,
      `IEXEC_DEAL_ID=0x${'22'.repeat(32)}`,
      'IEXEC_TASK_INDEX=7',
      'IEXEC_IN=/iexec_in',
      'IEXEC_OUT=/iexec_out',
      `IEXEC_DATASET_ADDRESS=${dataset}`,
      `IEXEC_DATASET_FILENAME=${dataset}`,
      'IEXEC_INPUT_FILES_FOLDER=/iexec_in',
      'IEXEC_INPUT_FILES_NUMBER=2',
      'IEXEC_INPUT_FILE_NAME_1=b.txt',
      'IEXEC_INPUT_FILE_NAME_2=a.txt',
      'IEXEC_BOT_FIRST_INDEX=5',
      'IEXEC_BOT_SIZE=10',
      'IEXEC_BOT_TASK_INDEX=7',
      '',
    ])
  })

  test('shows an input by its name and in its folder, where nothing changes it', async () => {
    await writeFile(join(getBench().inputFolder, 'input.txt'), 'old ')
    const { exit, outputFolder } = await getBench().run(await build('two-names'), {
      inputFiles: ['input.txt'],
    })
    expect(exit).toEqual({ kind: 'completed' })
    expect(await readFile(join(outputFolder, 'stdout.txt'), 'utf8')).toBe('old old newold ')
    expect(await readFile(join(outputFolder, 'input.txt'), 'utf8')).toBe('new')
    expect(await readFile(join(getBench().inputFolder, 'input.txt'), 'utf8')).toBe('old ')
  })

  test('gives the same bytes each time', async () => {
    const runs = [await getBench().run(await build('told')), await getBench().run(await build('told'))]
    const [first, second] = await Promise.all(runs.map(({ outputFolder }) => digestOutput(outputFolder)))
    expect(first).toEqual(second)
  })
}

function hostilePrograms({ getBench, build }: Context): void {
  test('stops a program that never ends', async () => {
    const { exit, usage } = await getBench().run(await build('loop-forever'), {}, { limits: { wallMs: 700 } })
    expect(exit).toMatchObject({ kind: 'failed', code: expect.stringMatching(OUT_OF_TIME) })
    expect(usage.wallMs).toBeLessThan(5_000)
  })

  test('stops at once when told to, with the reason given', async () => {
    const abort = new AbortController()
    const run = getBench().run(await build('loop-forever'), {}, { signal: abort.signal })
    setTimeout(() => abort.abort(new Error('no longer wanted')), 200)
    await expect(run).rejects.toThrow('no longer wanted')
  })

  test('stops a program that allocates until it dies', async () => {
    const { exit, usage } = await getBench().run(await build('allocate-forever'))
    expect(exit).toMatchObject({ kind: 'failed', code: 'MEMORY_LIMIT' })
    expect(usage.memoryBytesPeak).toBeLessThan(256 * MEGABYTE)
  })

  test.each(['write-forever', 'print-forever'] as const)(
    'stops %s, with nothing left behind',
    async (program) => {
      const { exit, usage, outputFolder } = await getBench().run(await build(program))
      expect(exit).toMatchObject({ kind: 'failed', code: 'OUTPUT_LIMIT' })
      expect(usage.wallMs).toBeLessThan(10_000)
      expect(usage.memoryBytesPeak).toBeLessThan(256 * MEGABYTE)
      expect(await readdir(outputFolder)).toEqual([])
    },
  )

  test('stops a program that makes a million files', async () => {
    const { exit, outputFolder } = await getBench().run(await build('files-forever'))
    expect(exit).toMatchObject({ kind: 'failed', code: 'FILE_LIMIT' })
    expect(await readdir(outputFolder)).toEqual([])
  })

  test('refuses to open a file a million times', async () => {
    const { exit } = await getBench().run(await build('open-forever'))
    expect(exit).toEqual({ kind: 'completed' })
  })

  test('keeps only the end of an endless log', async () => {
    let heardBytes = 0
    const onLog = (_stream: string, text: string): void => {
      heardBytes += text.length
    }
    const limits = { wallMs: 1_000, logBytes: 100 }
    const { exit, logs } = await getBench().run(await build('log-forever'), {}, { limits, onLog })
    expect(exit).toMatchObject({ kind: 'failed', code: expect.stringMatching(OUT_OF_TIME) })
    expect(logs.stderr).toHaveLength(100)
    expect(heardBytes % 100).toBe(0)
  })

  test('reports an exit code as the failure it is, and leaves no output', async () => {
    const { exit, outputFolder } = await getBench().run(await build('exit-3'))
    expect(exit).toMatchObject({ kind: 'failed', code: 'EXIT_CODE', exitCode: 3 })
    expect(await readdir(outputFolder)).toEqual([])
  })

  test('shows nothing of the host', async () => {
    const { exit } = await getBench().run(await build('read-host'))
    expect(exit).toEqual({ kind: 'completed' })
  })

  test('takes no result from outside the outputs', async () => {
    const { exit, outputFolder } = await getBench().run(await build('escape'))
    expect(exit).toEqual({ kind: 'completed' })
    await expect(digestOutput(outputFolder)).rejects.toMatchObject({ code: 'OUTPUT_INVALID' })
  })
}
