import { access, constants, readFile, stat } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { postgresUnreachable } from '../errors.ts'

/** The system account PostgreSQL runs as. */
export type Account = { name: string; uid: number; gid: number }

/** How to start a program of PostgreSQL: through which command, as whom. */
export type Launch = (
  program: string,
  args: readonly string[],
) => {
  command: string
  args: string[]
  uid?: number
  gid?: number
}

/**
 * Chooses the account. PostgreSQL refuses to run as root, so root lends it one that exists: the owner of the data if
 * there are any, else `postgres`, else `nobody`. An ordinary user runs it as itself (undefined).
 *
 * @param cluster - The cluster's folder; may not exist yet.
 */
export async function chooseAccount(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const accounts = parseAccounts(await readFile('/etc/passwd', 'utf8'))
  const owner = await stat(cluster).catch(() => undefined)
  const candidates = [
    accounts.find(({ uid }) => owner !== undefined && uid === owner.uid && uid !== 0),
    accounts.find(({ name }) => name === 'postgres'),
    accounts.find(({ name }) => name === 'nobody'),
  ]
  const chosen = candidates.find((account) => account !== undefined)
  if (chosen === undefined) throw postgresUnreachable({ account: 'nobody (missing)', path: cluster })
  return chosen
}

/** Reads passwd(5): `name:password:uid:gid:comment:home:shell` per line. */
export function parseAccounts(passwd: string): Account[] {
  return passwd
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }))
}

/**
 * Decides how to start programs as the account. Where a parent folder is closed to it (a checkout under /root), the
 * account keeps one capability of root, passing folder permissions, through setpriv(1).
 *
 * @param paths - What the account must be able to enter.
 * @throws POSTGRES_UNREACHABLE when a folder is closed and there is no setpriv.
 */
export async function planLaunch({
  account,
  paths,
  searchPath,
}: {
  account: Account | undefined
  paths: readonly string[]
  searchPath: string
}): Promise<Launch> {
  if (account === undefined) return (program, args) => ({ command: program, args: [...args] })
  const { uid, gid } = account
  const closed = await findClosedFolder(paths, account)
  if (closed === undefined) return (program, args) => ({ command: program, args: [...args], uid, gid })
  const setpriv = await findProgram('setpriv', searchPath)
  if (setpriv === undefined) throw postgresUnreachable({ account: account.name, path: closed })
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  return (program, args) => ({ command: setpriv, args: [...identity, ...capability, '--', program, ...args] })
}

/** The first folder on the way to a path that the account may not enter. */
async function findClosedFolder(
  paths: readonly string[],
  { uid, gid }: Account,
): Promise<string | undefined> {
  const folders = new Set(paths.flatMap((path) => parents(path)))
  for (const folder of folders) {
    const { mode, uid: owner, gid: group } = await stat(folder)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return folder
  }
  return undefined
}

function parents(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [] : [...parents(parent), parent]
}

async function findProgram(name: string, searchPath: string): Promise<string | undefined> {
  for (const folder of searchPath.split(delimiter)) {
    const path = join(folder, name)
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (found) return path
  }
  return undefined
}
