import { spawnSync } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WASI } from 'node:wasi'
import { decodeModule, Gauges, rewriteModule } from '@ruche/sandbox/rewriter'
import { buildProgram, openSourceArchive } from '@ruche/sandbox/testing'
import type { Row } from '../report.ts'
import { median } from './median.ts'
import { meteringRow, missing, nativeRow } from './rows.ts'

const SOURCES = fileURLToPath(new URL('../../.tmp/corpus/', import.meta.url))
const MEMORY_PAGES_MAX = 4096
const RUNS = 5

/** Fills a table, asks it in several ways, and changes it; all in memory. */
const SCRIPT = (count: number): string => `
create table numbers(n integer primary key, half real, word text);
insert into numbers
  with recursive up(n) as (select 1 union all select n + 1 from up where n < ${count})
  select n, n / 2.0, printf('%06d', n * 7919 % 1000003) from up;
create index by_word on numbers(word);
select count(*), sum(n), sum(half), min(word), max(word) from numbers;
select n % 10 as rest, count(*), avg(half) from numbers group by rest order by rest;
select count(*) from numbers a join numbers b on b.word = a.word where a.n % 3 = 0;
update numbers set half = half * 2 where word like '%7';
select sum(half) from numbers where word between '1' and '5';
`

/** SQLite from Debian's sources, which are fetched and built once; not in the quick form, where they may be missing. */
export async function measureSqlite({ quick, folder }: { quick: boolean; folder: string }): Promise<Row[]> {
  const none = (note: string) => [missing('wasm.metering.sqlite', note), missing('wasm.native.sqlite', note)]
  if (quick) return none('SQLite is measured in the whole benchmark only: it is built first')
  let programs: [wasi: string, native: string]
  try {
    mkdirSync(SOURCES, { recursive: true })
    const archive = openSourceArchive(SOURCES, 'bookworm')
    const build = (target: 'wasi' | 'native') => buildProgram('sqlite3', { archive, folder: SOURCES, target })
    programs = [await build('wasi'), await build('native')]
  } catch (error) {
    return none(`SQLite cannot be built: ${(error as Error).message.split('\n')[0]}`)
  }
  writeFileSync(join(folder, 'script.sql'), SCRIPT(50_000))
  const bytes = new Uint8Array(readFileSync(programs[0]))
  const rewritten = rewriteModule(decodeModule(bytes), { memoryPagesMax: MEMORY_PAGES_MAX })
  const forms = [
    () => runModule(bytes, { folder, isRewritten: false }),
    () => runModule(rewritten, { folder, isRewritten: true }),
    () => runNative(programs[1], folder),
  ]
  const answers = new Set(forms.map((form) => form().answer))
  if (answers.size !== 1) throw new Error('The three forms of SQLite do not agree.')
  const runs = Array.from({ length: RUNS }, () => forms.map((form) => form().ms))
  const [unmodified, ours, machine] = [0, 1, 2].map((form) => median(runs.map((run) => run[form]!))) as [
    number,
    number,
    number,
  ]
  return [meteringRow('sqlite', { ours, unmodified }), nativeRow('sqlite', { ours, machine })]
}

type Run = { ms: number; answer: string }

function runModule(
  module: Uint8Array<ArrayBuffer>,
  { folder, isRewritten }: { folder: string; isRewritten: boolean },
): Run {
  const [output, log] = [join(folder, 'stdout'), join(folder, 'stderr')]
  const wasi = new WASI({
    version: 'preview1',
    args: ['sqlite', ':memory:', 'script.sql', 'time'],
    preopens: { '/': folder },
    stdout: openSync(output, 'w'),
    stderr: openSync(log, 'w'),
  })
  const imports = wasi.getImportObject() as WebAssembly.Imports
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module), imports)
  if (isRewritten) new Gauges(instance).start()
  wasi.start(instance)
  return { ms: Number(readFileSync(log, 'utf8')), answer: readFileSync(output, 'utf8') }
}

function runNative(program: string, folder: string): Run {
  const { stdout, stderr } = spawnSync(program, [':memory:', 'script.sql', 'time'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { ms: Number(stderr), answer: stdout }
}
