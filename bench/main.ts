// `node bench/main.ts <name> [--json] [--quick | --long] [--only=stage,stage]`: runs one benchmark and prints its rows.
import { formatReport, type Row, toReport } from './report.ts'

/**
 * Measures; `quick` asks for the short form that continuous integration runs, `long` for what takes more than minutes, `only` for some of the
 * stages of a benchmark that has any.
 */
type Benchmark = (options: {
  quick: boolean
  long: boolean
  only: readonly string[] | undefined
  log: (line: string) => void
}) => Promise<Row[]>

const benchmarks: Record<string, () => Promise<Benchmark>> = {
  gas: async () => (await import('./gas.ts')).measureGas,
  secrets: async () => (await import('./secrets.ts')).measureSecrets,
  trust: async () => (await import('./trust.ts')).measureTrust,
  market: async () => (await import('./market.ts')).measureMarket,
  web: async () => (await import('./web.ts')).measureWeb,
  dispatch: async () => (await import('./dispatch.ts')).measureDispatch,
  latency: async () => (await import('./latency.ts')).measureLatency,
  sandbox: async () => (await import('./sandbox.ts')).measureSandbox,
}

const [name = '', ...flags] = process.argv.slice(2)
const load = benchmarks[name]
if (load === undefined) {
  console.error(`No benchmark is called "${name}". There are: ${Object.keys(benchmarks).join(', ')}.`)
  process.exitCode = 2
} else {
  const measure = await load()
  const [quick, long] = [flags.includes('--quick'), flags.includes('--long')]
  const only = flags
    .find((flag) => flag.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  const rows = await measure({ quick, long, only, log: (line) => console.error(line) })
  const report = toReport(name, rows, new Date())
  console.log(flags.includes('--json') ? JSON.stringify(report, null, 2) : formatReport(report))
}
