import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openRuche } from '@ruche/sdk'
import type { Command, Given } from '../command.ts'
import { fileMissing, usage } from '../errors.ts'
import { type Job, nameOfProgram, runJob } from '../job/job.ts'
import { describeOutcome, findFailure, toDocument } from '../job/report.ts'
import { dataFolder, readNetwork } from '../network/descriptor.ts'
import { openKeys } from '../network/keys.ts'
import { exitCodeOf } from '../output/exit-codes.ts'
import { describeError } from '../output/problem.ts'
import { openScreen } from '../output/screen.ts'

const RLC = 1_000_000_000n
/** How often the chain of this machine is looked at. */
const POLL_MS = 100

export const run: Command = {
  name: 'run',
  operands: 'app.wasm [args…]',
  summary: 'Runs a WASI preview-1 program on the network; several workers must agree on what it writes.',
  options: {
    input: { type: 'string', multiple: true, value: 'FILE', help: 'an input file; repeat for more' },
    count: { type: 'string', value: 'N', help: 'tasks; each sees its number in IEXEC_BOT_TASK_INDEX (1)' },
    trust: { type: 'string', value: 'N', help: 'accept odds of 1/N that a result is wrong (5)' },
    category: { type: 'string', value: 'N', help: 'size class: 0 up to 5 minutes … 4 up to 10 hours (0)' },
    timeout: { type: 'string', value: 'S', help: 'stop the program after S seconds' },
    out: { type: 'string', value: 'DIR', help: 'where the results go (ruche-out)' },
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: [
    'ruche run hello.wasm',
    'ruche run wordcount.wasm book.txt --input book.txt --trust 10',
    'ruche run tracer.wasm --input scene.json --count 16 -- scene.json --samples 8',
  ],
  async run(given) {
    const job = await readJob(given)
    const dataDir = dataFolder(given.text('data'))
    const network = await readNetwork(dataDir)
    const { requester: account } = await openKeys(dataDir)
    const screen = openScreen({ json: given.flag('json') })
    const ruche = openRuche({ network, account, pollMs: POLL_MS })
    try {
      process.once('SIGINT', () => {
        screen.say('\nInterrupted. What is on chain goes on and is settled or refunded without you.')
        process.exit(130)
      })
      const nowMs = () => Date.now()
      const outcome = await runJob({ requester: ruche, developer: ruche, job, steps: screen.steps, nowMs })
      const files = outcome.tasks.flatMap(({ result }) => result?.files ?? [])
      const text = `${describeOutcome(outcome)}\n\n  results\n${files.map((file) => `    ${file}`).join('\n')}`
      screen.result(toDocument(outcome, network), text)
      const failure = findFailure(outcome)
      if (failure !== undefined) {
        screen.say(describeError(failure, { json: false }).stderr.trimEnd())
        process.exitCode = exitCodeOf(failure)
      }
    } catch (error) {
      screen.steps.end('failed')
      throw error
    } finally {
      await ruche.close()
    }
  },
}

async function readJob(given: Given): Promise<Job> {
  const [program, ...args] = given.positionals
  if (program === undefined) throw usage('Which program?', 'Write `ruche run app.wasm`.')
  const inputs = given.texts('input').map((path) => resolve(path))
  for (const path of [resolve(program), ...inputs]) {
    if (!(await stat(path).catch(() => undefined))?.isFile()) throw fileMissing(path)
  }
  const timeout = given.text('timeout')
  return {
    program: resolve(program),
    name: nameOfProgram(program),
    args,
    inputs,
    count: given.integer('count', { default: 1, min: 1, max: 10_000 }),
    trust: given.integer('trust', { default: 5, min: 1, max: 1_000_000 }),
    category: given.integer('category', { default: 0, min: 0, max: 1_000_000 }),
    timeLimitSeconds:
      timeout === undefined ? undefined : given.integer('timeout', { default: 1, min: 1, max: 36_000 }),
    appPriceNrlc: 0n,
    poolMaxNrlc: 100n * RLC,
    outDir: resolve(given.text('out') ?? join('ruche-out', nameOfProgram(program))),
  }
}
