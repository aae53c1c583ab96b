import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import wabt from 'wabt'
import type { RunTask } from '../runtime.ts'
import { linkModules } from './inside-script.ts'
import { findLauncher } from './launcher.ts'
import { type ProcessEnd, runProcess, timeStillDue } from './run-process.ts'
import { createWasmRuntime, resultOf } from './runtime.ts'

const limits = {
  wallMs: 60_000,
  memoryBytes: 2 ** 20,
  outputBytes: 2 ** 20,
  fileCount: 10,
  logBytes: 100,
  processCount: 1,
  cpuCount: 1,
}

let folder: string
let task: RunTask

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-process-'))
  const { parseWat } = await wabt()
  const loop = '(module (func (export "_start") (loop $again (br $again))))'
  await writeFile(join(folder, 'loop.wasm'), parseWat('loop.wat', loop).toBinary({}).buffer)
  await mkdir(join(folder, 'in'))
  await mkdir(join(folder, 'out'))
  task = {
    taskId: '0x01',
    dealId: '0x02',
    taskIndex: 0,
    botFirst: 0,
    botSize: 1,
    args: [],
    program: join(folder, 'loop.wasm'),
    inputFolder: join(folder, 'in'),
    inputFiles: [],
    outputFolder: join(folder, 'out'),
    startTimeSeconds: 0n,
  }
})

afterEach(() => rm(folder, { recursive: true }))

/** Process ids whose command line names our folder; Linux only. */
async function findRuns(): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (command.includes(`--allow-fs-read=${folder}`)) found.push(Number(name))
  }
  return found
}

async function waitForRuns(count: number): Promise<number[]> {
  for (let i = 0; i < 800; i++) {
    const runs = await findRuns()
    if (runs.length === count) return runs
    await sleep(50)
  }
  throw new Error(`There are ${(await findRuns()).length} runs, not ${count}.`)
}

const isLinux = process.platform === 'linux'
const hasSetpriv = isLinux && canRun('setpriv', ['--pdeathsig', 'KILL', 'true'])

function canRun(command: string, parameters: string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('the process of a run', () => {
  test.skipIf(!isLinux)(
    'has nothing of our environment, and is the first to go when memory runs out',
    async () => {
      const abort = new AbortController()
      const run = createWasmRuntime().run(task, { limits, signal: abort.signal })
      const [pid] = await waitForRuns(1)
      expect(await readFile(`/proc/${pid}/environ`, 'utf8')).not.toContain('PATH=')
      expect(await readFile(`/proc/${pid}/oom_score_adj`, 'utf8')).toBe('1000\n')
      abort.abort()
      await expect(run).rejects.toThrow()
      await waitForRuns(0)
    },
  )

  test.skipIf(!isLinux)('that is killed by someone else is no fault of the program', async () => {
    const run = createWasmRuntime().run(task, { limits })
    const [pid] = await waitForRuns(1)
    process.kill(pid!, 'SIGKILL')
    expect((await run).exit).toMatchObject({ kind: 'failed', code: 'SANDBOX_CRASHED' })
  })

  test.skipIf(!hasSetpriv)('dies with the process that started it', async () => {
    const runtime = fileURLToPath(new URL('./runtime.ts', import.meta.url))
    const script = `
      import { createWasmRuntime } from ${JSON.stringify(runtime)}
      const task = ${JSON.stringify({ ...task, startTimeSeconds: 0 })}
      await createWasmRuntime().run(task, { limits: ${JSON.stringify(limits)} })`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
    await waitForRuns(1)
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    await waitForRuns(0)
  })

  test('may do nothing but read what it is given and write its outputs', async () => {
    // What a program could try that broke out of WebAssembly into the process.
    const main = `
      import { execFileSync } from 'node:child_process'
      import { readFileSync, writeFileSync, readdirSync } from 'node:fs'
      import { Worker } from 'node:worker_threads'
      export function main({ program, outputFolder }) {
        const attempts = {
          program: () => readFileSync(program),
          output: () => writeFileSync(outputFolder + '/x', ''),
          readback: () => readFileSync(outputFolder + '/x'),
          secret: () => readFileSync('/etc/passwd'),
          beside: () => readdirSync(outputFolder + '/..'),
          write: () => writeFileSync(outputFolder + '/../y', ''),
          overwrite: () => writeFileSync(program, ''),
          command: () => execFileSync('true'),
          thread: () => new Worker('', { eval: true }),
          addon: () => process.dlopen({ exports: {} }, '/lib/x86_64-linux-gnu/libc.so.6'),
        }
        const text = Object.entries(attempts).map(([name, attempt]) => {
          try { attempt(); return name } catch (error) { return name + ' ' + error.code }
        }).concat('env ' + Object.keys(process.env).filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name))).join('\\n')
        console.log(JSON.stringify({ type: 'log', stream: 'stdout', text }))
      }`
    const request = {
      program: task.program,
      limits,
      args: [],
      environment: [],
      inputs: [],
      outputFolder: task.outputFolder,
      startTimeSeconds: '0',
      seed: '',
    }
    const launch = {
      request,
      inputFolder: task.inputFolder,
      script: linkModules({ 'inside/main.js': main }),
      launcher: findLauncher(),
    }
    const { logs, death } = await runProcess(launch, { limits })
    expect(death).toBe('exit code 0')
    expect(logs.stdout.split('\n')).toEqual([
      'program',
      'output',
      ...['readback', 'secret', 'beside', 'write', 'overwrite', 'command', 'thread'].map(
        (name) => `${name} ERR_ACCESS_DENIED`,
      ),
      'addon ERR_DLOPEN_DISABLED',
      'env ',
    ])
  })

  test('that cannot read the program or an input is at fault itself', async () => {
    const runtime = createWasmRuntime()
    const missing = await runtime.run({ ...task, program: join(folder, 'none.wasm') }, { limits })
    expect(missing.exit).toMatchObject({ kind: 'failed', code: 'INPUT_UNREADABLE' })
  })

  test.each([
    { program: 'relative.wasm' },
    { inputFiles: ['../secret'] },
    { inputFiles: ['..'] },
    { datasetFile: 'a/b' },
    { args: ['zero\0byte'] },
    { outputFolder: '/tmp/*' },
  ])('does not even start for %j', async (wrong) => {
    const run = createWasmRuntime().run({ ...task, ...wrong }, { limits })
    await expect(run).rejects.toMatchObject({ code: 'TASK_INVALID' })
  })
})

describe('resultOf', () => {
  const silent: ProcessEnd = {
    end: undefined,
    killed: undefined,
    usedWhenKilled: { cpuMs: 0, memoryBytesPeak: 0 },
    wallMs: 1_000,
    logs: { stdout: '', stderr: '' },
    death: 'SIGSEGV',
  }

  test.each([
    [{ cpuMs: 900 }, 'TIME_LIMIT'],
    [{ cpuMs: 500 }, 'TIME_LIMIT'],
    [{ cpuMs: 490 }, 'MACHINE_BUSY'],
    [{ cpuMs: 0 }, 'TIME_LIMIT'],
  ])('puts the end of the time with %j of 1000 ms down to %s', ({ cpuMs }, code) => {
    const ended = { ...silent, killed: 'time' as const, usedWhenKilled: { cpuMs, memoryBytesPeak: 1 } }
    const { exit, usage } = resultOf(ended, { wallMs: 1_000 })
    expect(exit).toMatchObject({ code })
    const told = cpuMs === 0 ? {} : { cpuMs }
    expect(usage).toEqual({ wallMs: 1_000, ...told, memoryBytesPeak: 1, outputBytes: 0 })
  })

  test('puts any other silent end down to the sandbox', () => {
    expect(resultOf(silent, { wallMs: 1_000 }).exit).toEqual({
      kind: 'failed',
      code: 'SANDBOX_CRASHED',
      message: 'The process of the run died: SIGSEGV.',
    })
  })
})

describe('timeStillDue', () => {
  test('gives a run the processor time that others took', () => {
    expect(timeStillDue({ cpuMs: 1_000, wallMs: 3_000, limitMs: 3_000 })).toBe(2_000)
  })

  test('ends a run that had its time', () => {
    expect(timeStillDue({ cpuMs: 2_960, wallMs: 3_000, limitMs: 3_000 })).toBe(0)
  })

  test('waits no longer than four times the limit', () => {
    expect(timeStillDue({ cpuMs: 1_000, wallMs: 11_500, limitMs: 3_000 })).toBe(500)
    expect(timeStillDue({ cpuMs: 1_000, wallMs: 12_000, limitMs: 3_000 })).toBe(0)
  })

  test('goes by the clock where the system does not tell processor time', () => {
    expect(timeStillDue({ cpuMs: 0, wallMs: 3_000, limitMs: 3_000 })).toBe(0)
  })
})
