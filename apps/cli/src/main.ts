import { type Command, describeCommand, parseCommand } from './command.ts'
import { usage } from './errors.ts'
import { exitCodeOf } from './output/exit-codes.ts'
import { describeError } from './output/problem.ts'

/** Loaded only when asked for, so that help is quick. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  up: async () => (await import('./commands/up.ts')).up,
  run: async () => (await import('./commands/run.ts')).run,
  why: async () => (await import('./commands/why.ts')).why,
  logs: async () => (await import('./commands/logs.ts')).logs,
  app: async () => (await import('./commands/app.ts')).app,
  data: async () => (await import('./commands/data.ts')).data,
  secret: async () => (await import('./commands/secret.ts')).secret,
  tee: async () => (await import('./commands/tee.ts')).tee,
  voucher: async () => (await import('./commands/voucher.ts')).voucher,
  down: async () => (await import('./commands/down.ts')).down,
  init: async () => (await import('./commands/init.ts')).init,
  test: async () => (await import('./commands/test.ts')).test,
  quote: async () => (await import('./commands/quote.ts')).quote,
  replay: async () => (await import('./commands/replay.ts')).replay,
  receipt: async () => (await import('./commands/receipt.ts')).receipt,
  result: async () => (await import('./commands/result.ts')).result,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  market: async () => (await import('./commands/services.ts')).market,
  secrets: async () => (await import('./commands/services.ts')).secrets,
  storage: async () => (await import('./commands/services.ts')).storage,
  scheduler: async () => (await import('./commands/services.ts')).scheduler,
  worker: async () => (await import('./commands/worker.ts')).worker,
  pool: async () => (await import('./commands/pool.ts')).pool,
}

const HELP = `ruche: a decentralised cloud whose results can be trusted

  ruche start            a network on this machine, and a first verified image
  ruche up               a network on this machine
  ruche init folder      a program to begin with
  ruche test app.wasm    run it here: what it uses, whether workers would agree
  ruche quote app.wasm   what it would cost
  ruche run app.wasm     run a program, verified
  ruche why 0x1a2b…      why an order is not matched, what a task waits for
  ruche logs task        what its program says, while it runs
  ruche replay task      run a past task again, and compare with the chain
  ruche receipt task     what shows a result, as one file; and its check
  ruche result verify …  compare a result, byte by byte, with the chain
  ruche app publish …    sell the use of a program, encrypted if you like
  ruche data …           encrypt a dataset, sell its use, see what was done with it
  ruche secret …         secrets that only attested runs get to know
  ruche tee …            what machines prove about the code they run
  ruche voucher create   pay for the tasks of others, up to an allowance
  ruche worker join URL  compute for a workerpool, and be paid
  ruche pool init URL    a workerpool of your own, with its first worker
  ruche down             stop the network
  ruche doctor           what this machine can run
  ruche export           files for other programs: iexec-config

One piece alone, configured by its environment (docs/operating/services.md):
  ruche market | secrets | storage | scheduler | worker

\`ruche <command> --help\` says more. Exit codes: docs/reference/exit-codes.md.
`

async function main(argv: readonly string[]): Promise<void> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP)
    return
  }
  if (name === '--version') {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
    process.stdout.write(`${manifest.version}\n`)
    return
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) throw usage(`There is no command "${name}".`, 'See `ruche --help`.')
  const command = await load()
  const own = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length)
  if (own.includes('--help') || own.includes('-h')) {
    process.stdout.write(describeCommand(command))
    return
  }
  await command.run(parseCommand(command, rest))
}

// A reader that has seen enough closes the pipe; the network behind the command must not die of that.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const argv = process.argv.slice(2)
try {
  await main(argv)
} catch (error) {
  const { stdout, stderr } = describeError(error, { json: argv.includes('--json') })
  process.stderr.write(stderr)
  process.stdout.write(stdout)
  process.exitCode = exitCodeOf(error)
}
