import { resolve } from 'node:path'
import { formatAmount } from '@ruche/protocol'
import type { Command, Given } from '../command.ts'
import { usage } from '../errors.ts'
import { untilInterrupted } from '../network/session.ts'
import { openScreen } from '../output/screen.ts'
import { type OpenedPool, openPool, type PoolOptions } from '../pool/open-pool.ts'

const NRLC_PER_RLC = 1_000_000_000
const DEFAULT_PORT = 7430
const hint = 'See `ruche pool --help`.'

export const pool: Command = {
  name: 'pool',
  operands: 'init URL',
  summary:
    'A workerpool of your own on the network at URL: its key, its registration, its orders, its scheduler and first worker. Called again, it goes on where it stopped.',
  options: {
    price: { type: 'string', value: 'RLC', help: 'price of a task (0.1)' },
    categories: { type: 'string', value: 'LIST', help: 'size classes sold (0,1,2,3,4)' },
    access: { type: 'string', value: 'WHO', help: 'public, or addresses of workers by commas (public)' },
    own: {
      type: 'string',
      value: 'WHO',
      help: 'machines that come first besides those here: addresses, group:0x…, or "here" for no others',
    },
    'overflow-after': { type: 'string', value: 'S', help: 'seconds a task waits for own machines (30)' },
    'overflow-budget': { type: 'string', value: 'RLC', help: 'what others may cost in a day (0)' },
    workers: { type: 'string', value: 'N', help: 'workers on this machine (1)' },
    bond: { type: 'string', value: 'RLC', help: 'what each of them risks in rounds (20)' },
    stake: { type: 'string', value: 'RLC', help: 'what the pool holds in the hub: 30 % of each price (40)' },
    name: { type: 'string', value: 'TEXT', help: 'what its registration says (a pool of this machine)' },
    'public-url': { type: 'string', value: 'URL', help: 'where others reach it (this machine alone)' },
    database: { type: 'string', value: 'URL', help: 'a PostgreSQL that runs already, instead of its own' },
    port: {
      type: 'string',
      value: 'P',
      help: `of the scheduler; its database takes the next (${DEFAULT_PORT})`,
    },
    data: { type: 'string', value: 'DIR', help: 'keys, database, logs (.ruche-pool)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: [
    'ruche pool init http://127.0.0.1:7415',
    'ruche pool init http://127.0.0.1:7415 --price 0.05 --categories 0,1 --workers 4',
  ],
  async run(given) {
    const [verb, url, ...rest] = given.positionals
    if (verb !== 'init' || url === undefined || rest.length > 0) throw usage('Which network?', hint)
    const rlc = (name: string, by: number) =>
      BigInt(Math.round(given.number(name, { default: by, min: 0, max: 1_000_000 }) * NRLC_PER_RLC))
    const categories = given.text('categories') ?? '0,1,2,3,4'
    if (!/^\d+(,\d+)*$/.test(categories)) {
      throw usage(`--categories must be numbers with commas between them, not "${categories}".`, hint)
    }
    const screen = openScreen({ json: given.flag('json') })
    try {
      const opened = await openPool({
        networkUrl: url,
        dataDir: resolve(given.text('data') ?? '.ruche-pool'),
        port: given.integer('port', { default: DEFAULT_PORT, min: 1024, max: 65_534 }),
        name: given.text('name') ?? 'a pool of this machine',
        publicUrl: given.text('public-url'),
        databaseUrl: given.text('database'),
        priceNrlc: rlc('price', 0.1),
        stakeNrlc: rlc('stake', 40),
        bondNrlc: rlc('bond', 20),
        categories,
        access: given.text('access') ?? 'public',
        own: ownOf(given, rlc('overflow-budget', 0)),
        workers: given.integer('workers', { default: 1, min: 0, max: 200 }),
        steps: screen.steps,
        say: screen.say,
      })
      screen.steps.end()
      const { url: joinUrl, workerpool, workers, priceNrlc } = opened
      screen.result(
        { schema: 1, status: 'open', workerpool, url: joinUrl, workers, priceNrlc: `${priceNrlc}` },
        describe(opened),
      )
      await untilInterrupted()
      screen.say('Stopping…')
      await opened.stop()
    } catch (error) {
      screen.steps.end('failed')
      throw error
    }
    process.exit(0)
  },
}

function ownOf(given: Given, dailyNrlc: bigint): PoolOptions['own'] {
  const workers = given.text('own')
  if (workers === undefined) return undefined
  return {
    workers,
    afterSeconds: given.integer('overflow-after', { default: 30, min: 0, max: 86_400 }),
    dailyNrlc,
  }
}

function describe({ url, workerpool, workers, priceNrlc }: OpenedPool): string {
  return [
    `  workerpool ${workerpool}, ${formatAmount(priceNrlc)} a task`,
    ...workers.map((address) => `  worker     ${address}`),
    '',
    'Others compute for it with',
    `  npx ruche worker join ${url}`,
    '',
    'Ctrl-C stops it; the same command starts it again.',
  ].join('\n')
}
