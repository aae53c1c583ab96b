import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { EngineCase } from '../test/engine-cases.ts'
import { buildProgram, type ProgramName } from './build-program.ts'
import type { SourceArchive } from './debian-sources.ts'

const INPUTS = new URL('./inputs/', import.meta.url)
/** As a person works it out: 1 229 primes, (1000 × 1001 × 2001) ÷ 6. */
const LUA_OUTPUT = `primes	1229
dog fox the the lazy over brown jumps quick
100	9.007199254741e+15	3	2	4611686018427387904	0.10000000000000001  3.14 ff
199942	true
squares	333833500
`

/** A program of the corpus on one input, and what it must print where that is known without it. */
export type ProgramCase = {
  name: string
  program: ProgramName
  case: Extract<EngineCase, { kind: 'program' }>
  stdout: Uint8Array | undefined
}

/** Builds programs and says what to do with each. */
export async function makeProgramCases(
  names: readonly ProgramName[],
  places: { archive: SourceArchive; folder: string },
): Promise<ProgramCase[]> {
  const cases: ProgramCase[] = []
  for (const program of names) {
    const bytes = await readFile(await buildProgram(program, places), 'base64')
    for (const { name, args, inputs, stdout } of await TASKS[program](places)) {
      const encoded = Object.entries(inputs).map(([file, content]) => [file, content.toString('base64')])
      cases.push({
        name: `${program} ${name}`,
        program,
        stdout,
        case: { kind: 'program', bytes, args, inputs: Object.fromEntries(encoded) },
      })
    }
  }
  return cases
}

type Task = {
  name: string
  args: string[]
  inputs: Record<string, Buffer>
  stdout?: Uint8Array | undefined
}

const TASKS: Record<ProgramName, (places: { archive: SourceArchive }) => Promise<Task[]>> = {
  async bzip2({ archive }) {
    const sources = await archive.unpack('bzip2')
    // The authors' own samples.
    const read = (name: string) => readFile(join(sources, name))
    const [packed, plain, other] = [
      await read('sample2.bz2'),
      await read('sample2.ref'),
      await read('sample1.ref'),
    ]
    return [
      { name: 'unpacks', args: ['-d', 'x.bz2'], inputs: { 'x.bz2': packed }, stdout: plain },
      { name: 'packs', args: ['-2', 'x'], inputs: { x: plain }, stdout: packed },
      { name: 'packs as well as it can', args: ['-9', 'x'], inputs: { x: other } },
    ]
  },
  async zlib({ archive }) {
    const plain = await readFile(join(await archive.unpack('zlib'), 'ChangeLog'))
    return [
      { name: 'unpacks', args: ['-d', '-c', 'x.gz'], inputs: { 'x.gz': gzipSync(plain) }, stdout: plain },
      { name: 'packs', args: ['-9', '-c', 'x'], inputs: { x: plain } },
    ]
  },
  'lua5.4': async () => [
    {
      name: 'runs a script',
      args: ['work.lua', '/iexec_out'],
      inputs: { 'work.lua': await readFile(new URL('work.lua', INPUTS)) },
      stdout: Buffer.from(LUA_OUTPUT),
    },
  ],
  sqlite3: async () => [
    {
      name: 'answers queries on a file',
      args: ['/tmp/numbers.db', 'work.sql'],
      inputs: { 'work.sql': await readFile(new URL('work.sql', INPUTS)) },
    },
  ],
}
