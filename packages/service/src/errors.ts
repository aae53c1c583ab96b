import { Failure } from '@ruche/protocol'

/** One environment variable that does not say what the service needs. */
export type ConfigFinding = { variable: string; expected: string; received: string }

/** Thrown when the environment does not describe a service; names every wrong variable at once. */
export function configInvalid(findings: readonly ConfigFinding[]): Failure<'CONFIG_INVALID'> {
  const lines = findings.map(
    ({ variable, expected, received }) => `${variable}: expected ${expected}, received ${received}`,
  )
  return new Failure(`The configuration is not usable: ${lines.join('; ')}.`, {
    code: 'CONFIG_INVALID',
    hint: `Set ${findings.map(({ variable }) => variable).join(', ')} and start again.`,
  })
}

/** Thrown when something else listens on the port already. */
export function portInUse({ host, port }: { host: string; port: number }): Failure<'PORT_IN_USE'> {
  return new Failure(`Port ${port} of ${host} is already in use.`, {
    code: 'PORT_IN_USE',
    hint: 'Stop the other program, or choose another port (0 takes any free one).',
  })
}

/** Thrown when the machine does not let us listen there: not its address, or a port that needs more rights. */
export function addressUnavailable({
  host,
  port,
  cause,
}: {
  host: string
  port: number
  cause: Error
}): Failure<'ADDRESS_UNAVAILABLE'> {
  return new Failure(`Cannot listen on ${host}:${port}: ${cause.message}.`, {
    code: 'ADDRESS_UNAVAILABLE',
    hint: 'Choose an address of this machine and a port above 1023.',
    cause,
  })
}

/** Thrown when a request does not fit its schema; names every wrong field. */
export function requestInvalid(
  findings: readonly { path: string; message: string }[],
): Failure<'REQUEST_INVALID'> {
  const lines = findings.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  return new Failure(`The request is not valid: ${lines.join('; ')}.`, {
    code: 'REQUEST_INVALID',
    hint: 'Correct the fields named above.',
  })
}

/** Thrown when a body is larger than the service reads. */
export function bodyTooLarge({ bytesMax }: { bytesMax: number }): Failure<'BODY_TOO_LARGE'> {
  return new Failure(`The body is larger than ${bytesMax} bytes.`, {
    code: 'BODY_TOO_LARGE',
    hint: `Send at most ${bytesMax} bytes.`,
  })
}

/** Thrown when no route answers. */
export function routeNotFound({
  method,
  path,
}: {
  method: string
  path: string
}): Failure<'ROUTE_NOT_FOUND'> {
  return new Failure(`Nothing answers ${method} ${path}.`, {
    code: 'ROUTE_NOT_FOUND',
    hint: 'Check the path and the method.',
  })
}

/** Thrown when no PostgreSQL build exists for this machine. */
export function postgresUnavailable({
  platform,
  cause,
}: {
  platform: string
  cause?: unknown
}): Failure<'POSTGRES_UNAVAILABLE'> {
  return new Failure(`There is no PostgreSQL program for ${platform} in node_modules.`, {
    code: 'POSTGRES_UNAVAILABLE',
    hint: 'Run npm install with optional dependencies, or set DATABASE_URL to a PostgreSQL server.',
    cause,
  })
}

/** Thrown when the account PostgreSQL must run as cannot reach its program or its data. */
export function postgresUnreachable({
  account,
  path,
}: {
  account: string
  path: string
}): Failure<'POSTGRES_UNREACHABLE'> {
  return new Failure(`PostgreSQL refuses to run as root, and the account ${account} cannot enter ${path}.`, {
    code: 'POSTGRES_UNREACHABLE',
    hint: `Run as an ordinary user, open ${path} with chmod o+x, or set DATABASE_URL.`,
  })
}

/** Thrown when another living process runs PostgreSQL on the same data. */
export function postgresInUse({
  dataDir,
  pid,
  ownerPid,
}: {
  dataDir: string
  pid: number
  ownerPid: number
}): Failure<'POSTGRES_IN_USE'> {
  return new Failure(`PostgreSQL (process ${pid}) of process ${ownerPid} already uses ${dataDir}.`, {
    code: 'POSTGRES_IN_USE',
    hint: `Stop process ${ownerPid}, or choose another data folder.`,
  })
}

/** Thrown when PostgreSQL ended before it accepted connections; carries what it printed last. */
export function postgresStartFailed({
  step,
  output,
}: {
  step: 'initdb' | 'postgres'
  output: string
}): Failure<'POSTGRES_START_FAILED'> {
  return new Failure(`${step} did not succeed: ${output.trim() || 'it printed nothing'}`, {
    code: 'POSTGRES_START_FAILED',
    hint: 'Read what it printed; a full disk, a missing library and a foreign data folder are the usual reasons.',
  })
}

/** Thrown while the database does not answer; the same call may succeed in a moment. */
export function databaseUnavailable({ cause }: { cause: unknown }): Failure<'DATABASE_UNAVAILABLE'> {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new Failure(`The database does not answer: ${reason}.`, {
    code: 'DATABASE_UNAVAILABLE',
    retryable: true,
    hint: 'Try again in a few seconds; if it lasts, look at the PostgreSQL server.',
    cause,
  })
}

/** Thrown when the connection was lost while a transaction was being committed: it may or may not have happened. */
export function databaseCommitUnknown({ cause }: { cause: unknown }): Failure<'DATABASE_COMMIT_UNKNOWN'> {
  return new Failure('The connection was lost during COMMIT; whether the change was kept is not known.', {
    code: 'DATABASE_COMMIT_UNKNOWN',
    hint: 'Read the state back before repeating the change.',
    cause,
  })
}

/** Thrown when concurrent transactions kept colliding. */
export function databaseConflict({
  attempts,
  cause,
}: {
  attempts: number
  cause: unknown
}): Failure<'DATABASE_CONFLICT'> {
  return new Failure(`A transaction collided with others ${attempts} times in a row.`, {
    code: 'DATABASE_CONFLICT',
    retryable: true,
    hint: 'Try again.',
    cause,
  })
}

/** Thrown when the database cannot be brought to the shape this version needs. */
export function migrationFailed({
  database,
  cause,
}: {
  database: string
  cause: unknown
}): Failure<'MIGRATION_FAILED'> {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new Failure(`Database ${database} could not be migrated: ${reason}`, {
    code: 'MIGRATION_FAILED',
    hint: 'Check that the account may create tables there and that no newer version migrated it before.',
    cause,
  })
}
