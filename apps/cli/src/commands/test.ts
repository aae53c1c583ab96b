import { createWasmRuntime } from '@ruche/sandbox'
import { pad } from 'viem'
import type { Command } from '../command.ts'
import { notDeterministic } from '../errors.ts'
import { readAttempt, type Trial, tryProgram } from '../local/trial.ts'
import { EXIT, exitCodeOf } from '../output/exit-codes.ts'
import { describeError } from '../output/problem.ts'
import { openScreen } from '../output/screen.ts'

const GIGA = 1_000_000_000
const MIB = 1024 * 1024
/** 2023-11-14 and 2033-05-18. */
const TIMES = [1_700_000_000n, 2_000_000_000n] as const

export const test: Command = {
  name: 'test',
  operands: 'app.wasm [args…]',
  summary:
    'Runs a program on this machine as workers would, and says whether they would agree, and what it uses.',
  options: {
    input: { type: 'string', multiple: true, value: 'FILE', help: 'an input file; repeat for more' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche test hello.wasm', 'ruche test lines.wasm book.txt --input book.txt'],
  async run(given) {
    const attempt = await readAttempt('test', {
      positionals: given.positionals,
      inputs: given.texts('input'),
    })
    const screen = openScreen({ json: given.flag('json') })
    const runtime = createWasmRuntime()
    const [first, other] = [1, 2].map((seed) => pad(`0x0${seed}`, { size: 32 })) as [
      `0x${string}`,
      `0x${string}`,
    ]
    const run = (taskId: `0x${string}`, startTimeSeconds: bigint) =>
      tryProgram(attempt, { runtime, task: { taskId, startTimeSeconds } })
    screen.steps.begin('replicas')
    const trials = [await run(first, TIMES[0]), await run(first, TIMES[0])] as const
    const elsewhere = await run(other, TIMES[1])
    screen.steps.end()
    const isDeterministic = isSame(trials[0], trials[1])
    const dependsOnTask = elsewhere.digest !== trials[0].digest
    screen.result(
      toDocument(trials[0], { isDeterministic, dependsOnTask }),
      describeTrial(trials[0], { isDeterministic, dependsOnTask }),
    )
    if (!isDeterministic) {
      const error = notDeterministic(trials.map(({ digest }) => digest))
      screen.say(describeError(error, { json: false }).stderr.trimEnd())
      process.exitCode = exitCodeOf(error)
    } else if (trials[0].exit.kind === 'failed') process.exitCode = EXIT.taskFailed
  },
}

function isSame(a: Trial, b: Trial): boolean {
  return a.digest === b.digest && a.usage.fuel === b.usage.fuel
}

type Verdict = { isDeterministic: boolean; dependsOnTask: boolean }

function toDocument({ exit, digest, usage, logs }: Trial, verdict: Verdict): object {
  const { fuel, wallMs, cpuMs, memoryBytesPeak, outputBytes } = usage
  return {
    schema: 1,
    status: exit.kind,
    exit,
    digest,
    ...verdict,
    fuel: fuel?.toString() ?? null,
    wallMs,
    cpuMs: cpuMs ?? null,
    memoryBytesPeak: memoryBytesPeak ?? null,
    outputBytes,
    logs,
  }
}

function describeTrial(
  { exit, digest, usage, logs }: Trial,
  { isDeterministic, dependsOnTask }: Verdict,
): string {
  const { fuel = 0n, wallMs, memoryBytesPeak, outputBytes } = usage
  const memory = memoryBytesPeak === undefined ? 'not told' : `${(memoryBytesPeak / MIB).toFixed(0)} MiB`
  const lines = [
    isDeterministic
      ? 'Two runs of one task gave the same bytes and used the same fuel: workers would agree.'
      : 'Two runs of one task differ: workers would not agree.',
    dependsOnTask
      ? 'Another task gives another result: the program uses its task, its clock or chance.'
      : 'Another task gives the same result.',
    '',
    `  ended    ${exit.kind === 'completed' ? 'well' : `${exit.message} [${exit.code}]`}`,
    `  result   ${digest}`,
    `  fuel     ${(Number(fuel) / GIGA).toFixed(6)} × 10⁹`,
    `  time     ${Math.round(wallMs)} ms here`,
    `  memory   ${memory} of the whole process`,
    `  output   ${outputBytes} bytes`,
  ]
  if (logs.stderr !== '') lines.push('', '--- standard error', logs.stderr.trimEnd())
  return lines.join('\n')
}
