import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs in a process of its own. */
const HOST = `
import { readFileSync } from 'node:fs'
import { WASI } from 'node:wasi'
const { module, args, env, preopens } = JSON.parse(process.argv[1])
const wasi = new WASI({ version: 'preview1', args, env, preopens, returnOnExit: false })
const compiled = new WebAssembly.Module(readFileSync(new URL(module)))
wasi.start(new WebAssembly.Instance(compiled, wasi.getImportObject()))
`

/** What a run left: files by name, those of an exit that is not 0 included. */
export type Outcome = { exit: number; stderr: string; files: ReadonlyMap<string, Uint8Array> }

/**
 * Runs a module under Node's own WASI host, with nothing of the sandbox: what it does there, it does anywhere.
 *
 * @param inputFolder - What the program sees as its input folder.
 * @param index - Which task of the bag it is.
 */
export async function runModule({
  module,
  args,
  inputFolder,
  index = 0,
}: {
  module: string
  args: readonly string[]
  inputFolder: string
  index?: number
}): Promise<Outcome> {
  const outputFolder = await mkdtemp(join(tmpdir(), 'ruche-out-'))
  try {
    const request = {
      module: pathToFileURL(module).href,
      args: ['program', ...args],
      env: {
        IEXEC_IN: '/iexec_in',
        IEXEC_OUT: '/iexec_out',
        IEXEC_BOT_TASK_INDEX: `${index}`,
        IEXEC_BOT_FIRST_INDEX: '0',
      },
      preopens: { '/iexec_in': inputFolder, '/iexec_out': outputFolder },
    }
    const flags = ['--no-warnings', '--input-type=module', '--eval', HOST, JSON.stringify(request)]
    const { exit, stderr } = await run(process.execPath, flags).then(
      (ended) => ({ exit: 0, stderr: ended.stderr }),
      (error: { code: number; stderr: string }) => ({ exit: error.code, stderr: error.stderr }),
    )
    const names = await readdir(outputFolder)
    const files = names.map(async (name) => [name, await readFile(join(outputFolder, name))] as const)
    return { exit, stderr, files: new Map(await Promise.all(files)) }
  } finally {
    await rm(outputFolder, { recursive: true })
  }
}
