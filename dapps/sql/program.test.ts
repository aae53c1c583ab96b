import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { runModule } from '@ruche/dapp-toolchain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from './dapp.json' with { type: 'json' }
import { sql } from './index.ts'

const module = fileURLToPath(sql.module)
const tables = fileURLToPath(new URL('./tables', import.meta.url))

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'sql-'))
})
afterAll(() => rm(work, { recursive: true }))

/** Asks the question of a table. @returns the answer as it was written. */
async function ask(query: string, text?: string): Promise<string> {
  if (text !== undefined) await writeFile(join(work, 'table.csv'), text)
  const [args, inputFolder] =
    text === undefined ? [['seattle-weather.csv', query], tables] : [['table.csv', query], work]
  const { exit, stderr, files } = await runModule({ module, args, inputFolder })
  expect([exit, stderr]).toEqual([0, ''])
  return Buffer.from(files.get('result.csv') as Uint8Array).toString()
}

test('the module asks its host for files and nothing else: neither clock nor chance', async () => {
  const imports = WebAssembly.Module.imports(await WebAssembly.compile(await readFile(sql.module)))
  expect(imports.map(({ name }) => name).filter((name) => /clock|random|sock|poll/.test(name))).toEqual([])
})

describe('an answer', () => {
  test('of a small table is what a person reads off it', async () => {
    const fruit = 'name,weight,"sold, at"\napple,1.5,"Lyon, Paris"\npear,,Nice\nplum,0.25,"the ""market"""\n'
    expect(await ask('SELECT count(*), count(weight), sum(weight) FROM data', fruit)).toBe(
      'count(*),count(weight),sum(weight)\n3,2,1.75\n',
    )
    expect(await ask('SELECT "sold, at", name FROM data ORDER BY weight DESC NULLS LAST', fruit)).toBe(
      '"sold, at",name\n"Lyon, Paris",apple\n"the ""market""",plum\nNice,pear\n',
    )
  })

  test('on the weather of Seattle is what SQLite on this machine says', async () => {
    const native = new DatabaseSync(':memory:')
    native.exec(
      'CREATE TABLE data (date, precipitation REAL, temp_max REAL, temp_min REAL, wind REAL, weather)',
    )
    const insert = native.prepare('INSERT INTO data VALUES (?, ?, ?, ?, ?, ?)')
    const lines = (await readFile(join(tables, 'seattle-weather.csv'), 'utf8')).trim().split('\n').slice(1)
    for (const line of lines) insert.run(...line.trim().split(','))
    const query = manifest.inputs.find(({ name }) => name === 'query')?.default as string
    const rows = native
      .prepare(query)
      .all()
      .map((row) => Object.values(row).map(Number))
    native.close()
    const [head, ...answer] = (await ask(query)).trim().split('\n')
    expect(head).toBe('month,warmest,rain,sunny_days')
    expect(answer.map((line) => line.split(',').map(Number))).toEqual(rows)
    expect(rows).toHaveLength(12)
  })

  test('is that of the last statement with rows; those before it may prepare', async () => {
    const script = 'CREATE TABLE t AS SELECT x * x AS y FROM data; SELECT 1; SELECT sum(y) AS squares FROM t;'
    expect(await ask(script, 'x\n1\n2\n3\n')).toBe('squares\n14\n')
  })

  test('has the same chance each time', async () => {
    const query = 'SELECT random(), hex(randomblob(8))'
    expect(await ask(query, 'x\n1\n')).toBe(await ask(query, 'x\n1\n'))
  })
})

describe('a refusal is one sentence and exit code 2', () => {
  test.each([
    ['no SQL', 'SELEC 1', 'x\n1\n', 'SQLite: near "SELEC": syntax error.'],
    ['a column that is not there', 'SELECT y FROM data', 'x\n1\n', 'SQLite: no such column: y.'],
    ['another file', "ATTACH 'other.db' AS o", 'x\n1\n', 'SQLite: unable to open database: other.db.'],
    ['nothing asked', 'CREATE TABLE t (a)', 'x\n1\n', 'The query returns no table; write a SELECT.'],
    [
      'a row that is too long',
      'SELECT 1',
      'x,y\n1,2\n1,2,3\n',
      'Line 3 of table.csv has more fields than the 2 columns.',
    ],
    ['a row that is too short', 'SELECT 1', 'x,y\n1\n', 'Line 2 of table.csv has 1 fields instead of 2.'],
    ['a quote that never ends', 'SELECT 1', 'x\n"1\n', 'Line 2 of table.csv: a quoted field has no end.'],
    ['an empty table', 'SELECT 1', '', 'Table table.csv is empty.'],
  ])('%s', async (_, query, text, sentence) => {
    await writeFile(join(work, 'table.csv'), text)
    const ended = await runModule({ module, args: ['table.csv', query], inputFolder: work })
    expect([ended.exit, ended.stderr.trimEnd()]).toEqual([2, sentence])
  })
})
