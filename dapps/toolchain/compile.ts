import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The compiler whose output is committed: Debian 12's, with its wasi-libc and lld. Another one gives other bytes. */
const COMPILER = 'Debian clang version 14.0.6'
const INCLUDE = fileURLToPath(new URL('./include/', import.meta.url))

/** Tells why the committed modules cannot be built again on this machine; undefined where they can. */
export async function findObstacle(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-clang-'))
  try {
    const { stdout } = await run('clang', ['--version'])
    const [version = ''] = stdout.split('\n')
    if (version !== COMPILER) return `clang is ${version}, but the modules were built with ${COMPILER}`
    const source = join(folder, 'empty.c')
    await writeFile(source, 'int main(void) { return 0; }\n')
    await compile({ sources: [source], module: join(folder, 'empty.wasm') })
    return undefined
  } catch (error) {
    return (error as Error).message.split('\n').slice(0, 2).join(' ')
  } finally {
    await rm(folder, { recursive: true })
  }
}

/**
 * Compiles C to a WASI module. The same sources give the same bytes wherever they lie.
 *
 * @param sources - Paths of C files, compiled together.
 * @param module - Path of the module to write.
 * @param options - Further options of clang, such as folders of headers and definitions.
 */
export async function compile({
  sources,
  module,
  options = [],
}: {
  sources: readonly string[]
  module: string
  options?: readonly string[]
}): Promise<void> {
  await run('clang', [
    ...['--target=wasm32-wasi', '--sysroot=/usr', '-O2', '-DNDEBUG', '-ffp-contract=off'],
    ...[`-I${INCLUDE}`, ...options, ...sources],
    ...['-Wl,--strip-all', '-o', module],
  ])
}
