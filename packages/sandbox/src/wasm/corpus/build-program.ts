import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { makeOnce, type SourceArchive } from './debian-sources.ts'

const run = promisify(execFile)
const OWN = fileURLToPath(new URL('./own/', import.meta.url))
const OUTPUT_BYTES = 64 * 1024 * 1024

/** Programs of the corpus, by the source package that they come from. */
export const PROGRAMS = ['bzip2', 'zlib', 'lua5.4', 'sqlite3'] as const

export type ProgramName = (typeof PROGRAMS)[number]

type Recipe = { files: string[]; options: string[]; forWasi: string[] }

/**
 * Builds a program from its Debian sources; answers the path of the executable.
 *
 * @param target - `wasi`: a module, with wasi-libc. `native`: the same source for this machine.
 */
export async function buildProgram(
  name: ProgramName,
  {
    archive,
    folder,
    target = 'wasi',
  }: { archive: SourceArchive; folder: string; target?: 'wasi' | 'native' },
): Promise<string> {
  const sources = await archive.unpack(name)
  const built = await makeOnce(join(folder, `${name}-${target}`), async (place) => {
    const { files, options, forWasi } = await RECIPES[name](sources)
    const wasi = ['--target=wasm32-wasi', '--sysroot=/usr', ...forWasi]
    const words = [
      '-O2',
      '-w',
      ...(target === 'wasi' ? wasi : []),
      ...options,
      ...files,
      '-o',
      join(place, 'program'),
    ]
    await run('clang', [...words, ...(target === 'wasi' ? LIBRARIES : ['-lm'])], {
      maxBuffer: OUTPUT_BYTES,
    })
  })
  return join(built, 'program')
}

/** What wasi-libc offers of signals and the like; only what a program needs becomes part of it. */
const LIBRARIES = ['signal', 'process-clocks', 'getpid'].map((name) => `-lwasi-emulated-${name}`)
const EMULATED = ['SIGNAL', 'PROCESS_CLOCKS', 'GETPID'].map((name) => `-D_WASI_EMULATED_${name}`)

const RECIPES: Record<ProgramName, (sources: string) => Promise<Recipe>> = {
  // The authors' small program for their library: the large one refuses to pack to what it takes for a terminal.
  bzip2: async (sources) => ({
    files: cFiles(sources, /^(dlltest|blocksort|huffman|crctable|randtable|compress|decompress|bzlib)\.c$/),
    options: [],
    forWasi: [],
  }),
  zlib: async (sources) => ({
    files: [...cFiles(sources, /\.c$/), join(sources, 'test', 'minigzip.c')],
    options: [`-I${sources}`, '-DZ_HAVE_UNISTD_H', '-D_GNU_SOURCE'],
    forWasi: [],
  }),
  'lua5.4': async (sources) => ({
    files: cFiles(join(sources, 'src'), /^(?!luac\.c).*\.c$/),
    options: [`-I${join(OWN, 'lua')}`],
    forWasi: [...EMULATED, `-I${join(OWN, 'lua-wasi')}`, '-include', join(OWN, 'lua-wasi', 'absent.h')],
  }),
  async sqlite3(sources) {
    const place = await makeOnce(`${sources}-amalgamated`, async (target) => {
      await run(join(sources, 'configure'), ['--disable-tcl', '--disable-readline'], { cwd: target })
      await run('make', ['sqlite3.c'], { cwd: target, maxBuffer: OUTPUT_BYTES })
    })
    return {
      files: [join(place, 'sqlite3.c'), join(OWN, 'sqlite.c')],
      options: [
        `-I${place}`,
        '-DSQLITE_THREADSAFE=0',
        '-DSQLITE_OMIT_LOAD_EXTENSION',
        '-DSQLITE_OMIT_WAL',
        '-DSQLITE_MAX_MMAP_SIZE=0',
        '-DSQLITE_DEFAULT_UNIX_VFS="unix-none"',
      ],
      forWasi: [...EMULATED, '-include', join(OWN, 'owners.h'), '-include', join(OWN, 'locks.h')],
    }
  },
}

function cFiles(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
}
