import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openRuche } from '@ruche/sdk'
import { type Hex, isAddress } from 'viem'
import type { Command, Given } from '../command.ts'
import { fileMissing, usage } from '../errors.ts'
import { isRegistryImage } from '../job/app.ts'
import { type ConfidentialJob, type Job, nameOfProgram, runJob } from '../job/job.ts'
import { describeOutcome, findFailure, toDocument } from '../job/report.ts'
import { readRequirements } from '../job/requirements.ts'
import { openResultKeys } from '../job/result-identity.ts'
import { dataFolder, readNetwork } from '../network/descriptor.ts'
import { openKeys } from '../network/keys.ts'
import { exitCodeOf } from '../output/exit-codes.ts'
import { describeError } from '../output/problem.ts'
import { openScreen } from '../output/screen.ts'

const RLC = 1_000_000_000n
/** How often the chain of this machine is looked at. */
const POLL_MS = 100

/** Said before a run whose results are private, but not from those who compute them. */
const PRIVATE_CAVEAT =
  'Without --tee the workers see program, inputs and results, and the chain shows a digest of each result, by which a guess can be checked.'

export const run: Command = {
  name: 'run',
  operands: 'app.wasm|ADDR [args…]',
  summary:
    'Runs a WASI preview-1 program, an OCI image (image.tar, name@sha256:…), or a published app, on the network; several workers must agree on what it writes.',
  options: {
    input: { type: 'string', multiple: true, value: 'FILE', help: 'an input file; repeat for more' },
    count: { type: 'string', value: 'N', help: 'tasks; each sees its number in IEXEC_BOT_TASK_INDEX (1)' },
    trust: { type: 'string', value: 'N', help: 'accept odds of 1/N that a result is wrong (5)' },
    category: { type: 'string', value: 'N', help: 'size class: 0 up to 5 minutes … 4 up to 10 hours (0)' },
    timeout: { type: 'string', value: 'S', help: 'stop the program after S seconds' },
    fuel: {
      type: 'string',
      value: 'N',
      help: 'stop the program after N units of fuel, the same place everywhere',
    },
    require: {
      type: 'string',
      multiple: true,
      value: 'NAME=VALUE',
      help: 'only workerpools with region, architecture, cpus, speed, memory-mib, disk-mib, gpu, fuel-price or latency=PROBE:MS; repeat for more',
    },
    tee: { type: 'boolean', help: 'inside an enclave; one worker is then enough' },
    dataset: {
      type: 'string',
      multiple: true,
      value: 'ADDR',
      help: 'an encrypted dataset, found by its address; needs --tee; repeat for more',
    },
    secret: {
      type: 'string',
      multiple: true,
      value: 'N=NAME',
      help: 'a secret of yours, as IEXEC_REQUESTER_SECRET_N',
    },
    private: {
      type: 'boolean',
      help: 'encrypt the results to you; without --tee the workers see them, and nobody else',
    },
    out: { type: 'string', value: 'DIR', help: 'where the results go (ruche-out)' },
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: [
    'ruche run hello.wasm',
    'ruche run wordcount.wasm book.txt --input book.txt --trust 10',
    'ruche run hello.wasm --require region=eu-west --require latency=paris:20',
    'ruche run tracer.wasm --input scene.json --count 16 -- scene.json --samples 8',
  ],
  async run(given) {
    const plain = await readJob(given)
    const dataDir = dataFolder(given.text('data'))
    const network = await readNetwork(dataDir)
    const { requester: account } = await openKeys(dataDir)
    const screen = openScreen({ json: given.flag('json') })
    const ruche = openRuche({ network, account, pollMs: POLL_MS })
    const job = {
      ...plain,
      confidential: readConfidential(given),
      resultKeys: given.flag('private') ? await openResultKeys(dataDir) : undefined,
    }
    if (job.resultKeys !== undefined && job.confidential === undefined) screen.say(PRIVATE_CAVEAT)
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

/** What only an enclave may know, as the options say it. */
function readConfidential(given: Given): ConfidentialJob | undefined {
  const datasets = given.texts('dataset').map((dataset) => dataset.toLowerCase())
  const secrets = given.texts('secret')
  if (!given.flag('tee')) {
    if (datasets.length === 0 && secrets.length === 0) return undefined
    throw usage('Datasets and secrets need an enclave.', 'Add --tee.')
  }
  const odd = datasets.find((dataset) => !/^0x[0-9a-f]{40}$/.test(dataset))
  if (odd !== undefined) {
    throw usage(`"${odd}" is no address of a dataset.`, 'See `ruche data publish`.')
  }
  return {
    datasets: datasets as Hex[],
    datasetMaxNrlc: 100n * RLC,
    secrets: Object.fromEntries(secrets.map(readSecret)),
  }
}

function readSecret(text: string): [string, string] {
  const [, number = '', name = ''] = /^([1-9]\d*)=([A-Za-z0-9_-]{1,64})$/.exec(text) ?? []
  if (number === '') throw usage(`"${text}" names no secret.`, 'Write --secret 1=name.')
  return [number, name]
}

async function readJob(given: Given): Promise<Job> {
  const [program, ...args] = given.positionals
  if (program === undefined) throw usage('Which program?', 'Write `ruche run app.wasm`.')
  const inputs = given.texts('input').map((path) => resolve(path))
  const isFile = !isRegistryImage(program) && !isAddress(program)
  const files = isFile ? [resolve(program), ...inputs] : inputs
  for (const path of files) {
    if (!(await stat(path).catch(() => undefined))?.isFile()) throw fileMissing(path)
  }
  const timeout = given.text('timeout')
  const fuel = given.text('fuel')
  return {
    program: isAddress(program) ? { app: program.toLowerCase() as Hex } : isFile ? resolve(program) : program,
    name: nameOfProgram(program),
    args,
    inputs,
    count: given.integer('count', { default: 1, min: 1, max: 10_000 }),
    trust: given.integer('trust', { default: given.flag('tee') ? 1 : 5, min: 1, max: 1_000_000 }),
    category: given.integer('category', { default: 0, min: 0, max: 1_000_000 }),
    timeLimitSeconds:
      timeout === undefined ? undefined : given.integer('timeout', { default: 1, min: 1, max: 36_000 }),
    fuelLimit:
      fuel === undefined
        ? undefined
        : given.integer('fuel', { default: 1, min: 1, max: Number.MAX_SAFE_INTEGER }),
    requirements: readRequirements(given.texts('require')),
    appPriceNrlc: isAddress(program) ? 100n * RLC : 0n,
    poolMaxNrlc: 100n * RLC,
    outDir: resolve(given.text('out') ?? join('ruche-out', nameOfProgram(program))),
  }
}
