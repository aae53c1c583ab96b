import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ruche, type TestNetwork } from '../network.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers of every command
type Answer = any

/** A folder in which iExec's command line is used, as `ruche export iexec-config` wrote it. */
export type Project = {
  folder: string
  /** Runs the unmodified program; its answer, with `ok`. */
  iexec(...args: string[]): Promise<Answer>
  /** Changes `iexec.json`, as its user would in an editor. */
  edit(change: (project: Answer) => void): Promise<void>
  /** Address of what was deployed last. */
  deployed(kind: 'app' | 'dataset' | 'workerpool'): Promise<string>
  /** Library options that were exported too. */
  options(): Promise<{ rpcUrl: string; options: object }>
  /** Of the wallet that was exported. */
  key(): Promise<{ privateKey: string; address: string }>
}

/** Exports the configuration for one release and opens it. */
export async function openProject(
  net: TestNetwork,
  { version, program, wallet }: { version: string; program: string; wallet: string },
): Promise<Project> {
  const out = join(net.dataDir, `for-${wallet}`)
  const exported = await ruche([
    'export',
    'iexec-config',
    '--data',
    net.dataDir,
    '--out',
    out,
    '--wallet',
    wallet,
  ])
  if (exported.code !== 0) throw new Error(exported.stderr)
  const folder = join(out, `iexec-${version}`)
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'))
  return {
    folder,
    iexec: (...args) => runIexec(program, [...args, '--raw'], folder),
    edit: async (change) => {
      const project = await read('iexec.json')
      change(project)
      await writeFile(join(folder, 'iexec.json'), JSON.stringify(project))
    },
    deployed: async (kind) => (await read('deployed.json'))[kind]['31337'],
    options: () => read('options.json'),
    key: () => read('wallet.json'),
  }
}

/** One JSON line: on stdout, or on stderr when the command failed. */
function runIexec(program: string, args: readonly string[], cwd: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const hear = (piece: Buffer) => {
      said += piece
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', () => {
      const line = said.split('\n').findLast((one) => one.startsWith('{'))
      if (line === undefined) reject(new Error(`iexec ${args.join(' ')} said no JSON: ${said}`))
      else resolve(JSON.parse(line))
    })
  })
}
