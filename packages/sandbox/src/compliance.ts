import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keccak256 } from 'viem'
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
 * - `read-input`: prints `/iexec_in/input.txt`, and ends with another code than 0 if it can change, add or remove an input.
 * - `answer`: writes `42` to `/iexec_out/answer.txt`, and a `computed.json` that names it.
 * - `folder`: writes `first` to `/iexec_out/result/a`, `second` to `/iexec_out/result/b`, a `computed.json` that names `result`.
 * - `callback`: writes a `computed.json` whose `callback-data` is `0x2a`.
 * - `exit-3`: ends with exit code 3; of the machine's own kind, it first says on standard error that its cage broke.
 * - `sleep`: waits for so many seconds as its argument says.
 * - `loop-forever`, `allocate-forever`, `write-forever` (one file), `print-forever` (standard output), `log-forever`
 *   (standard error), `files-forever` (a million empty files), `open-forever` (one file, never closed),
 *   `fork-bomb` (processes that make processes), `ignore-term` (waits, and ignores every signal it can).
 * - `escape`: writes a `computed.json` that names a path outside `/iexec_out`.
 * - `link-out`: leaves a result that is a symbolic link to `/etc/passwd`, or a file if it cannot.
 * - `hard-links`: leaves a file of a megabyte under a hundred names, or ends with another code than 0 if it gets hold of
 *   a file outside.
 * - `sparse`: leaves a file of a terabyte that takes no room.
 * - `odd-name`: leaves a file whose name is not UTF-8.
 * - `orphan`: ends, with a child that writes `/iexec_out/late` afterwards.
 * - `read-host`: looks for the files of the host that its arguments name, for its devices, for the engine's socket…
 * - `connect-out`: tries to connect to the host and to the network.
 * - `ptrace-all`: tries to trace every process number.
 * - `kill-host`: sends SIGKILL to the processes that its arguments name, then to all.
 *
 * The last four end with the number of the first way that works, else with 0.
 */
export type ComplianceProgram =
  | 'hello'
  | 'silent'
  | 'told'
  | 'read-input'
  | 'answer'
  | 'folder'
  | 'callback'
  | 'exit-3'
  | 'sleep'
  | 'loop-forever'
  | 'allocate-forever'
  | 'write-forever'
  | 'print-forever'
  | 'log-forever'
  | 'files-forever'
  | 'open-forever'
  | 'fork-bomb'
  | 'ignore-term'
  | 'escape'
  | 'link-out'
  | 'hard-links'
  | 'sparse'
  | 'odd-name'
  | 'orphan'
  | 'read-host'
  | 'connect-out'
  | 'ptrace-all'
  | 'kill-host'

const MEGABYTE = 1024 * 1024
const SHA256_OF_NOTHING = '0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

const LIMITS: Limits = {
  wallMs: 20_000,
  memoryBytes: 64 * MEGABYTE,
  outputBytes: 8 * MEGABYTE,
  fileCount: 1_000,
  processCount: 32,
  cpuCount: 1,
  logBytes: 4_096,
}

const ATTEMPTS_MAX = 3

/** Any program must be over by then, however busy the machine; milliseconds. */
const END_MS_MAX = 30_000

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

/** Words that say why a runtime cannot have a program at all, for each such program. */
export type Lacks = Partial<Record<ComplianceProgram, string>>

/**
 * What every runtime must do, as tests; called by each runtime's own test file.
 *
 * @param lacks - Programs that cannot exist for this runtime: their tests are skipped, with the reason in their names.
 */
export function complianceSuite(
  name: string,
  { getRuntime, build, lacks = {} }: Pick<Context, 'build'> & { getRuntime: () => Runtime; lacks?: Lacks },
): void {
  describe(`${name} complies`, () => {
    let bench: Bench

    beforeEach(async () => {
      bench = await createBench(getRuntime())
    })

    afterEach(() => bench.close())

    const fact = (program: ComplianceProgram, text: string, run: () => Promise<void>): void => {
      const why = lacks[program]
      test.skipIf(why !== undefined)(why === undefined ? text : `${text} (skipped: ${why})`, run)
    }
    const context = { getBench: () => bench, build, fact }
    describe('with programs that behave', () => behavedPrograms(context))
    describe('with inputs and results', () => programsWithResults(context))
    describe('with programs that want more than they may', () => greedyPrograms(context))
    describe('with programs that leave what is no result', () => messyPrograms(context))
    describe('with programs that want out', () => escapingPrograms(context))
  })
}

type Context = {
  getBench: () => Bench
  build: (program: ComplianceProgram) => Promise<string>
  fact: (program: ComplianceProgram, text: string, run: () => Promise<void>) => void
}

function behavedPrograms({ getBench, build, fact }: Context): void {
  fact('hello', 'keeps standard output as a result and standard error as a log', async () => {
    const heard: Record<string, string> = { stdout: '', stderr: '' }
    const onLog = (stream: string, text: string): void => {
      heard[stream] += text
    }
    const { exit, logs, usage, outputFolder } = await getBench().run(await build('hello'), {}, { onLog })
    expect(exit).toEqual({ kind: 'completed' })
    expect(logs).toEqual({ stdout: 'hello\n', stderr: 'log\n' })
    expect(heard).toEqual(logs)
    expect((await readdir(outputFolder)).sort()).toEqual(['computed.json', 'stdout.txt'])
    expect(await readFile(join(outputFolder, 'stdout.txt'), 'utf8')).toBe('hello\n')
    expect(usage.outputBytes).toBe(6 + '{"deterministic-output-path":"/iexec_out/stdout.txt"}'.length)
    expect(usage.wallMs).toBeGreaterThan(0)
    // Absent where the machine does not tell, never made up.
    for (const used of [usage.cpuMs, usage.memoryBytesPeak]) expect(used === undefined || used > 0).toBe(true)
  })

  fact('silent', 'gives a program that does nothing an empty result', async () => {
    const { exit, outputFolder } = await getBench().run(await build('silent'))
    expect(exit).toEqual({ kind: 'completed' })
    expect((await digestOutput(outputFolder)).digest).toBe(SHA256_OF_NOTHING)
  })

  fact(
    'told',
    'tells the program its arguments and the variables of iExec, and nothing of ours',
    async () => {
      const dataset = '0x00000000000000000000000000000000000000da'
      for (const file of ['a.txt', 'b.txt', dataset]) await writeFile(join(getBench().inputFolder, file), '')
      const args = ['one', 'two words', '', '日本', '-x', '$HOME; `id`', '\n', 'x'.repeat(10_000)]
      const { outputFolder } = await getBench().run(await build('told'), {
        args,
        inputFiles: ['b.txt', 'a.txt'],
        datasetFile: dataset,
      })
      const told = (await readFile(join(outputFolder, 'stdout.txt'), 'utf8')).split('\0').slice(1)
      expect(told.slice(0, args.length)).toEqual(args)
      const variables = [
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
      ]
      expect(told.filter((text) => text.startsWith('IEXEC_')).sort()).toEqual(variables.sort())
      // What an image, or its engine, may add.
      const others = told
        .slice(args.length)
        .filter((text) => !/^(IEXEC_\w+|PATH|PWD|HOME|HOSTNAME|TERM|container)=/.test(text))
      expect(others).toEqual([''])
    },
  )

  fact('told', 'hands over a thousand arguments', async () => {
    const args = Array.from({ length: 1_000 }, (_, i) => `argument ${i}`)
    const { outputFolder } = await getBench().run(await build('told'), { args })
    const told = (await readFile(join(outputFolder, 'stdout.txt'), 'utf8')).split('\0')
    expect(told.slice(1, 1_001)).toEqual(args)
  })
}

function programsWithResults({ getBench, build, fact }: Context): void {
  fact('read-input', 'shows an input that nothing changes', async () => {
    await writeFile(join(getBench().inputFolder, 'input.txt'), 'old', { mode: 0o600 })
    const task = { inputFiles: ['input.txt'] }
    const { exit, outputFolder } = await getBench().run(await build('read-input'), task)
    expect(exit).toEqual({ kind: 'completed' })
    expect(await readFile(join(outputFolder, 'stdout.txt'), 'utf8')).toBe('old')
    expect(await readFile(join(getBench().inputFolder, 'input.txt'), 'utf8')).toBe('old')
    expect(await readdir(getBench().inputFolder)).toEqual(['input.txt'])
  })

  fact('answer', 'takes the file that computed.json names for the result', async () => {
    const { exit, outputFolder } = await getBench().run(await build('answer'))
    expect(exit).toEqual({ kind: 'completed' })
    // SHA-256 of "42".
    expect(await digestOutput(outputFolder)).toEqual({
      kind: 'file',
      digest: '0x73475cb40a568e8da8a045ced110137e159f890ac4da883b6b17dc651b3a8049',
      covered: ['answer.txt'],
    })
  })

  fact('folder', 'gives a folder the digest that iExec gives it', async () => {
    const { outputFolder } = await getBench().run(await build('folder'))
    const sha256 = (text: string) => createHash('sha256').update(text).digest()
    const digest = keccak256(Buffer.concat([sha256('first'), sha256('second')]))
    expect(await digestOutput(outputFolder)).toEqual({
      kind: 'folder',
      digest,
      covered: ['result/a', 'result/b'],
    })
  })

  fact('callback', 'gives callback data its keccak', async () => {
    const { outputFolder } = await getBench().run(await build('callback'))
    expect(await digestOutput(outputFolder, { hasCallback: true })).toMatchObject({
      digest: keccak256('0x2a'),
      callbackData: '0x2a',
    })
  })

  fact('folder', 'gives the same bytes each time', async () => {
    const runs = [await getBench().run(await build('folder')), await getBench().run(await build('folder'))]
    const [first, second] = await Promise.all(runs.map(({ outputFolder }) => digestOutput(outputFolder)))
    expect(first).toEqual(second)
  })

  fact('exit-3', 'reports an exit code as the failure it is, and leaves no output', async () => {
    const { exit, outputFolder } = await getBench().run(await build('exit-3'))
    expect(exit).toMatchObject({ kind: 'failed', code: 'EXIT_CODE', exitCode: 3 })
    expect(await readdir(outputFolder)).toEqual([])
  })

  fact('sleep', 'lets a program go on until its time is up, and no longer', async () => {
    const program = await build('sleep')
    // A busy machine may wake it late.
    const before = await getBench().run(program, { args: ['1'] }, { limits: { wallMs: 8_000 } })
    expect(before.exit).toEqual({ kind: 'completed' })
    const after = await getBench().run(program, { args: ['30'] }, { limits: { wallMs: 2_000 } })
    expect(after.exit).toMatchObject({ kind: 'failed', code: 'TIME_LIMIT' })
    expect(after.usage.wallMs).toBeGreaterThan(1_990)
  })
}

function greedyPrograms({ getBench, build, fact }: Context): void {
  fact('loop-forever', 'stops a program that never ends', async () => {
    const { exit, usage } = await getBench().run(await build('loop-forever'), {}, { limits: { wallMs: 700 } })
    expect(exit).toMatchObject({ kind: 'failed', code: expect.stringMatching(OUT_OF_TIME) })
    expect(usage.wallMs).toBeLessThan(END_MS_MAX)
  })

  fact('loop-forever', 'stops at once when told to, with the reason given', async () => {
    const abort = new AbortController()
    const run = getBench().run(await build('loop-forever'), {}, { signal: abort.signal })
    setTimeout(() => abort.abort(new Error('no longer wanted')), 200)
    await expect(run).rejects.toThrow('no longer wanted')
  })

  fact('ignore-term', 'stops a program that will not hear of it', async () => {
    const { exit, usage } = await getBench().run(await build('ignore-term'), {}, { limits: { wallMs: 700 } })
    expect(exit).toMatchObject({ kind: 'failed', code: 'TIME_LIMIT' })
    expect(usage.wallMs).toBeLessThan(END_MS_MAX)
  })

  fact('allocate-forever', 'stops a program that allocates until it dies', async () => {
    const { exit, usage } = await getBench().run(await build('allocate-forever'))
    expect(exit).toMatchObject({ kind: 'failed', code: 'MEMORY_LIMIT' })
    expect(usage.memoryBytesPeak ?? 0).toBeLessThan(256 * MEGABYTE)
  })

  fact('fork-bomb', 'holds a program that makes processes until there are no more', async () => {
    const { exit, usage } = await getBench().run(await build('fork-bomb'), {}, { limits: { wallMs: 1_000 } })
    expect(exit).toMatchObject({ kind: 'failed', code: 'TIME_LIMIT' })
    expect(usage.wallMs).toBeLessThan(END_MS_MAX)
  })

  for (const program of ['write-forever', 'print-forever'] as const) {
    fact(program, `stops ${program}, with nothing left behind`, async () => {
      const { exit, usage, outputFolder } = await getBench().run(await build(program))
      expect(exit).toMatchObject({ kind: 'failed', code: 'OUTPUT_LIMIT' })
      expect(usage.wallMs).toBeLessThan(END_MS_MAX)
      expect(usage.memoryBytesPeak ?? 0).toBeLessThan(256 * MEGABYTE)
      expect(await readdir(outputFolder)).toEqual([])
    })
  }

  fact('files-forever', 'stops a program that makes a million files', async () => {
    const { exit, outputFolder } = await getBench().run(await build('files-forever'))
    expect(exit).toMatchObject({ kind: 'failed', code: 'FILE_LIMIT' })
    expect(await readdir(outputFolder)).toEqual([])
  })

  fact('open-forever', 'refuses to open a file a million times', async () => {
    const { exit } = await getBench().run(await build('open-forever'))
    expect(exit).toEqual({ kind: 'completed' })
  })

  fact('log-forever', 'keeps only the end of an endless log', async () => {
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
}

function messyPrograms({ getBench, build, fact }: Context): void {
  fact('escape', 'takes no result from outside the outputs', async () => {
    const { exit, outputFolder } = await getBench().run(await build('escape'))
    expect(exit).toEqual({ kind: 'completed' })
    await expect(digestOutput(outputFolder)).rejects.toMatchObject({ code: 'OUTPUT_INVALID' })
  })

  fact('link-out', 'follows no link out of the outputs', async () => {
    const { exit, outputFolder } = await getBench().run(await build('link-out'))
    expect(exit).toMatchObject({ kind: 'failed', code: 'OUTPUT_UNKEEPABLE' })
    expect(await readdir(outputFolder)).toEqual([])
  })

  fact('hard-links', 'counts a file as often as it has names', async () => {
    await writeFile(join(getBench().inputFolder, 'input.txt'), 'input')
    const { exit, outputFolder } = await getBench().run(await build('hard-links'), {
      inputFiles: ['input.txt'],
    })
    expect(exit).toMatchObject({ kind: 'failed', code: 'OUTPUT_LIMIT' })
    expect(await readdir(outputFolder)).toEqual([])
  })

  fact('sparse', 'counts the bytes of a file that takes no room', async () => {
    const { exit } = await getBench().run(await build('sparse'))
    expect(exit).toMatchObject({ kind: 'failed', code: 'OUTPUT_LIMIT' })
  })

  fact('odd-name', 'refuses a name that is not text', async () => {
    const { exit } = await getBench().run(await build('odd-name'))
    expect(exit).toMatchObject({ kind: 'failed', code: 'OUTPUT_UNKEEPABLE' })
  })

  fact('orphan', 'lets nothing of a program outlive it', async () => {
    const { exit, outputFolder } = await getBench().run(await build('orphan'))
    expect(exit).toEqual({ kind: 'completed' })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await readdir(outputFolder)).not.toContain('late')
  })
}

function escapingPrograms({ getBench, build, fact }: Context): void {
  fact('read-host', 'shows nothing of the host, of its engine, or of other tasks', async () => {
    const { inputFolder } = getBench()
    // A file of ours, the folder of another task, this very file.
    const args = [inputFolder, join(inputFolder, '..'), fileURLToPath(import.meta.url)]
    const { exit } = await getBench().run(await build('read-host'), { args })
    expect(exit).toEqual({ kind: 'completed' })
  })

  fact('connect-out', 'lets nobody speak to the network or to this machine', async () => {
    const { exit } = await getBench().run(await build('connect-out'))
    expect(exit).toEqual({ kind: 'completed' })
  })

  fact('ptrace-all', 'lets nobody look into another process', async () => {
    const { exit } = await getBench().run(await build('ptrace-all'))
    expect(exit).toEqual({ kind: 'completed' })
  })

  fact('kill-host', 'lets nobody signal a process of this machine', async () => {
    const victim = spawn('sleep', ['60'])
    try {
      const args = [String(victim.pid), String(process.pid), String(process.ppid)]
      const { exit } = await getBench().run(await build('kill-host'), { args })
      expect(exit).toEqual({ kind: 'completed' })
      expect(victim.exitCode ?? victim.signalCode).toBeNull()
    } finally {
      victim.kill('SIGKILL')
    }
  })
}
