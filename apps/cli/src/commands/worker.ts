import { resolve } from 'node:path'
import type { Invitation } from '@ruche/api'
import { formatAmount } from '@ruche/protocol'
import type { Hex } from 'viem'
import type { Command, Given } from '../command.ts'
import { poolPrivate, usage } from '../errors.ts'
import { untilInterrupted } from '../network/session.ts'
import { openScreen, type Screen } from '../output/screen.ts'
import { fetchInvitation } from '../pool/descriptions.ts'
import { describeEarnings, fetchEarnings, namedWorkers } from '../pool/earnings.ts'
import { openMachine, startWorkers } from '../pool/machine.ts'
import { refuseOperands } from './services.ts'

const NRLC_PER_RLC = 1_000_000_000

export const worker: Command = {
  name: 'worker',
  operands: '[join URL | earnings URL [ADDR]]',
  summary:
    'Computes for a workerpool. `join URL` needs nothing else; without it, environment variables: docs/operating/services.md. `earnings URL` tells what that was worth.',
  options: {
    workers: { type: 'string', value: 'N', help: 'how many, each with a key of its own (1)' },
    bond: { type: 'string', value: 'RLC', help: 'what each risks in rounds (20)' },
    activate: { type: 'string', value: 'WHEN', help: 'when to compute: always, idle=300, mains, … (always)' },
    data: { type: 'string', value: 'DIR', help: 'keys, logs and tasks (.ruche-worker)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
    sabotage: { type: 'string', value: 'rate=R', help: 'lie about this share of tasks, 0 to 1; for drills' },
  },
  examples: [
    'ruche worker join http://127.0.0.1:7412',
    'ruche worker join https://pool.example --workers 4 --activate idle=300,mains',
    'ruche worker earnings http://127.0.0.1:7412',
    'ruche worker --sabotage rate=0.5',
  ],
  async run(given) {
    const [verb, url, ...rest] = given.positionals
    if (verb === undefined) return serve(given)
    if (verb === 'earnings') return tellEarnings(given, rest[0])
    if (verb !== 'join') refuseOperands('worker', given.positionals)
    if (url === undefined || rest.length > 0) {
      throw usage('Which workerpool?', 'Write `ruche worker join URL`, with where its scheduler answers.')
    }
    return join(given, url)
  },
}

async function tellEarnings(given: Given, named: string | undefined): Promise<void> {
  const [, url, , ...more] = given.positionals
  if (url === undefined || more.length > 0) {
    throw usage(
      'At which workerpool?',
      'Write `ruche worker earnings URL`, with where its scheduler answers.',
    )
  }
  const workers = await namedWorkers(named, {
    dataDir: resolve(given.text('data') ?? '.ruche-worker'),
    count: given.integer('workers', { default: 1, min: 1, max: 200 }),
  })
  const earned = await fetchEarnings(url, workers)
  openScreen({ json: given.flag('json') }).result({ schema: 1, workers: earned }, describeEarnings(earned))
}

/** The service itself, in this very process. */
async function serve(given: Given): Promise<void> {
  const sabotage = given.text('sabotage')
  if (sabotage !== undefined) process.env.RUCHE_SABOTAGE = sabotage
  await import(import.meta.resolve('@ruche/worker/main'))
}

async function join(given: Given, url: string): Promise<void> {
  if (given.text('sabotage') !== undefined) {
    throw usage('A worker that joins a pool does not lie.', 'Leave --sabotage out.')
  }
  const screen = openScreen({ json: given.flag('json') })
  screen.steps.begin('workerpool')
  try {
    const invitation = await fetchInvitation(url)
    const { workerpool, network } = invitation
    screen.steps.detail(workerpool)
    const machine = await openMachine(resolve(given.text('data') ?? '.ruche-worker'), network)
    screen.steps.begin('workers')
    try {
      const workers = await startJoined(given, { machine, invitation, screen })
      screen.steps.end()
      screen.result(
        { schema: 1, status: 'joined', workerpool, workers, consoleUrl: network.consoleUrl },
        describe({ workerpool, workers, consoleUrl: network.consoleUrl }),
      )
      await untilInterrupted()
      screen.say('Stopping…')
    } finally {
      await machine.stop()
    }
  } catch (error) {
    screen.steps.end('failed')
    throw error
  }
  process.exit(0)
}

async function startJoined(
  given: Given,
  {
    machine,
    invitation: { workerpool, access, network },
    screen,
  }: { machine: Awaited<ReturnType<typeof openMachine>>; invitation: Invitation; screen: Screen },
): Promise<Hex[]> {
  const count = given.integer('workers', { default: 1, min: 1, max: 200 })
  const bond = given.number('bond', { default: 20, min: 0, max: 1_000_000 })
  const bondNrlc = BigInt(Math.round(bond * NRLC_PER_RLC))
  screen.steps.detail(`${count}, each with a bond of ${formatAmount(bondNrlc)}`)
  try {
    return await startWorkers(machine, {
      network,
      count,
      bondNrlc,
      activate: given.text('activate') ?? 'always',
      say: screen.say,
    })
  } catch (error) {
    if (access === 'public') throw error
    const addresses = Array.from({ length: count }, (_, number) => machine.roles.worker(number).address)
    throw poolPrivate(workerpool, addresses, error)
  }
}

function describe({
  workerpool,
  workers,
  consoleUrl,
}: {
  workerpool: Hex
  workers: readonly Hex[]
  consoleUrl: string | undefined
}): string {
  return [
    `  workerpool ${workerpool}`,
    ...workers.map((address) => `  worker     ${address}`),
    ...(consoleUrl === undefined ? [] : [`  look at it ${consoleUrl}`]),
    '',
    'It computes whenever the pool has work. Ctrl-C stops it: its tasks are given to others, its keys and funds stay.',
  ].join('\n')
}
