import { isFailure } from '@ruche/protocol'
import { databaseUnavailable } from './errors.ts'

/**
 * What says that the server, not the statement, is at fault: the driver's own codes, the socket's, and PostgreSQL's
 * SQLSTATE classes 08 (connection), 53300 (too many connections) and 57P01–57P03 (shut down, crashed, starting).
 */
const unavailableCodes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'CONNECTION_CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

/** The code a database error carries, looking through the query builder's wrapper; undefined when there is none. */
export function databaseCodeOf(error: unknown): string | undefined {
  const innermost = unwrap(error)
  return innermost instanceof Error && 'code' in innermost && typeof innermost.code === 'string'
    ? innermost.code
    : undefined
}

/** Tells whether the error came from losing or not finding the server. */
export function isDatabaseLoss(error: unknown): boolean {
  const code = databaseCodeOf(error)
  return (
    code !== undefined &&
    (code === 'DATABASE_UNAVAILABLE' || unavailableCodes.has(code) || code.startsWith('08'))
  )
}

/** Tells whether PostgreSQL rolled the transaction back because of others (40001) or a deadlock (40P01). */
export function isDatabaseConflict(error: unknown): boolean {
  const code = databaseCodeOf(error)
  return code === '40001' || code === '40P01'
}

/** Tells whether a row with this key exists already (23505). */
export function isUniqueViolation(error: unknown): boolean {
  return databaseCodeOf(error) === '23505'
}

/** Turns a lost server into DATABASE_UNAVAILABLE; leaves everything else as it is. */
export function toDatabaseFailure(error: unknown): unknown {
  if (isFailure(error) || !isFromDatabase(error) || !isDatabaseLoss(error)) return error
  return databaseUnavailable({ cause: unwrap(error) })
}

/** Other programs' sockets fail with the same codes: only what passed through the driver or the builder is ours. */
function isFromDatabase(error: unknown): boolean {
  return (
    error instanceof Error &&
    ('query' in error ||
      error.name === 'PostgresError' ||
      databaseCodeOf(error)?.startsWith('CONNECT') === true)
  )
}

/** The query builder wraps what the driver threw and keeps it as the cause. */
function unwrap(error: unknown): unknown {
  const wraps = error instanceof Error && 'query' in error && 'params' in error && error.cause !== undefined
  return wraps ? error.cause : error
}
