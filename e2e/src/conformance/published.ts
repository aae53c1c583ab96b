import { execFile } from 'node:child_process'
import { access, mkdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Abi } from 'viem'
import { fetchPoco } from '../../../bench/gas/poco.ts'

/** What a machine has of the published packages: the thing, or why it could not be fetched. */
export type Fetched<Thing> = { thing: Thing } | { missing: string }

/** The interfaces that clients of iExec PoCo use, as its package publishes them. */
export type PocoAbis = { hub: Abi; app: Abi; dataset: Abi; workerpool: Abi; workerpoolEntry: Abi }

export type Poco = { folder: string; abis: PocoAbis }

/** The package `@iexec/poco`: its folder and its interfaces. Fetched with npm, once per machine. */
export async function fetchPublishedPoco(): Promise<Fetched<Poco>> {
  const fetched = await fetchOnce(fetchPoco)
  if ('missing' in fetched) return fetched
  const folder = fetched.thing
  const read = async (file: string) =>
    JSON.parse(await readFile(path.join(folder, 'abis', 'contracts', `${file}.json`), 'utf8')) as Abi
  const abis = {
    hub: await read('IexecInterfaceToken'),
    app: await read('registries/apps/AppRegistry'),
    dataset: await read('registries/datasets/DatasetRegistry'),
    workerpool: await read('registries/workerpools/WorkerpoolRegistry'),
    workerpoolEntry: await read('registries/workerpools/Workerpool'),
  }
  return { thing: { folder, abis } }
}

const sdkVersion = '9.0.1'
/** Of the package's archive, in the form of a package lock. */
const sdkIntegrity =
  'sha512-3wZ7dm+x6bosJ5HiwtCt9Lo24zAjOrHNFghAuk0YPB0+U0Xw/7ZYH1bdoMUoNTeTihLi8FjvdX1F18hZW4ZUpw=='

/**
 * The package `iexec`, installed with npm into a folder of its own, once per machine: with its 236 dependencies it is as large as
 * all of ours together.
 */
export async function fetchPublishedSdk<Sdk>(): Promise<Fetched<Sdk>> {
  const fetched = await fetchOnce(installSdk)
  if ('missing' in fetched) return fetched
  const entry = path.join(fetched.thing, 'node_modules', 'iexec', 'dist', 'esm', 'lib', 'index.js')
  return { thing: (await import(pathToFileURL(entry).href)) as Sdk }
}

async function installSdk(): Promise<string> {
  const folder = path.join(homedir(), '.cache', 'ruche', `iexec-${sdkVersion}`)
  const lock = path.join(folder, 'node_modules', '.package-lock.json')
  if (!(await exists(lock))) {
    await mkdir(folder, { recursive: true })
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save']
    await promisify(execFile)('npm', ['install', ...quiet, '--prefix', folder, `iexec@${sdkVersion}`], {
      cwd: folder,
    })
  }
  type Lock = { packages: Record<string, { integrity?: string }> }
  const { packages } = JSON.parse(await readFile(lock, 'utf8')) as Lock
  const { integrity } = packages['node_modules/iexec'] ?? {}
  if (integrity !== sdkIntegrity) throw new Error(`iexec@${sdkVersion} has the digest ${integrity}.`)
  return folder
}

/** A failure of npm itself means that the package cannot be had here; anything else is a fault. */
async function fetchOnce<Thing>(fetch: () => Promise<Thing>): Promise<Fetched<Thing>> {
  try {
    return { thing: await fetch() }
  } catch (error) {
    if (!(error instanceof Error && 'cmd' in error)) throw error
    const [reason = error.message] = /npm error .*/.exec(`${(error as { stderr?: string }).stderr}`) ?? []
    return { missing: reason }
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
