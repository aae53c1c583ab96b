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

/** Releases of the package `iexec` that are tested: digests of their archives, in the form of a package lock. */
const sdkIntegrities = {
  '8.24.0': 'sha512-XMi+kZlRHPB5prubA7PQvhEmKxENN/5P0+gfe96eKKUWZSb3qllzi14btRE/MEmUXwsQok9kpIOq9IajUY8VQQ==',
  '9.0.1': 'sha512-3wZ7dm+x6bosJ5HiwtCt9Lo24zAjOrHNFghAuk0YPB0+U0Xw/7ZYH1bdoMUoNTeTihLi8FjvdX1F18hZW4ZUpw==',
} as const
export type SdkVersion = keyof typeof sdkIntegrities

/** A release of the package: its library, and the program of its command line. */
export type PublishedSdk<Sdk> = { sdk: Sdk; program: string }

/**
 * The package `iexec`, installed with npm into a folder of its own, once per machine: with its 236 dependencies it is as large as
 * all of ours together, and two releases of it cannot be dependencies of one package.
 */
export async function fetchPublishedSdk<Sdk>(version: SdkVersion): Promise<Fetched<PublishedSdk<Sdk>>> {
  const fetched = await fetchOnce(() => installSdk(version))
  if ('missing' in fetched) return fetched
  const files = path.join(fetched.thing, 'node_modules', 'iexec', 'dist', 'esm')
  const sdk = (await import(pathToFileURL(path.join(files, 'lib', 'index.js')).href)) as Sdk
  return { thing: { sdk, program: path.join(files, 'cli', 'cmd', 'iexec.js') } }
}

async function installSdk(version: SdkVersion): Promise<string> {
  const folder = path.join(homedir(), '.cache', 'ruche', `iexec-${version}`)
  const lock = path.join(folder, 'node_modules', '.package-lock.json')
  if (!(await exists(lock))) {
    await mkdir(folder, { recursive: true })
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save']
    await promisify(execFile)('npm', ['install', ...quiet, '--prefix', folder, `iexec@${version}`], {
      cwd: folder,
    })
  }
  type Lock = { packages: Record<string, { integrity?: string }> }
  const { packages } = JSON.parse(await readFile(lock, 'utf8')) as Lock
  const { integrity } = packages['node_modules/iexec'] ?? {}
  if (integrity !== sdkIntegrities[version]) throw new Error(`iexec@${version} has the digest ${integrity}.`)
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
