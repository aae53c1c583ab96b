import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { postgresStartFailed } from '../errors.ts'
import type { Account, Launch } from './account.ts'
import type { PostgresBinaries } from './binaries.ts'

/** Where things lie in a data folder. */
export function layout(dataDir: string): {
  cluster: string
  unfinished: string
  password: string
  owner: string
} {
  return {
    cluster: join(dataDir, 'cluster'),
    unfinished: join(dataDir, 'cluster.new'),
    password: join(dataDir, 'password'),
    owner: join(dataDir, 'owner'),
  }
}

/** The superuser of every cluster we make. */
export const superuser = 'ruche'

/**
 * Makes the cluster if there is none and returns its password. The cluster is made beside its place and moved there
 * once whole, so an interrupted first start leaves nothing that looks finished.
 *
 * @throws POSTGRES_START_FAILED when initdb does not succeed.
 */
export async function ensureCluster({
  dataDir,
  binaries,
  account,
  launch,
  signal,
}: {
  dataDir: string
  binaries: PostgresBinaries
  account: Account | undefined
  launch: Launch
  signal?: AbortSignal | undefined
}): Promise<{ password: string; isNew: boolean }> {
  const paths = layout(dataDir)
  if (await exists(join(paths.cluster, 'PG_VERSION'))) {
    return { password: (await readFile(paths.password, 'utf8')).trim(), isNew: false }
  }
  const password = randomBytes(24).toString('base64url')
  await rm(paths.unfinished, { recursive: true, force: true })
  await mkdir(paths.unfinished, { mode: 0o700 })
  await rm(paths.password, { force: true })
  await writeFile(paths.password, `${password}\n`, { mode: 0o600 })
  await chmod(paths.password, 0o600)
  if (account !== undefined) {
    await chown(paths.unfinished, account.uid, account.gid)
    await chown(paths.password, account.uid, account.gid)
  }
  await initdb({ binaries, launch, cluster: paths.unfinished, passwordFile: paths.password, signal })
  await rename(paths.unfinished, paths.cluster)
  return { password, isNew: true }
}

/**
 * Runs initdb with PostgreSQL's own collation, so that the order of text does not change with the machine's C library.
 */
async function initdb({
  binaries,
  launch,
  cluster,
  passwordFile,
  signal,
}: {
  binaries: PostgresBinaries
  launch: Launch
  cluster: string
  passwordFile: string
  signal?: AbortSignal | undefined
}): Promise<void> {
  const { command, args, ...identity } = launch(binaries.initdb, [
    `--pgdata=${cluster}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ])
  const options = {
    ...identity,
    cwd: '/',
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    ...(signal ? { signal } : {}),
  }
  try {
    await promisify(execFile)(command, args, options)
  } catch (error) {
    signal?.throwIfAborted()
    const { stderr, message } = error as { stderr?: string; message: string }
    throw postgresStartFailed({ step: 'initdb', output: stderr || message })
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
