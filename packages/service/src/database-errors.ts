import { isFailure } from '@ruche/protocol'
import { DrizzleQueryError } from 'drizzle-orm/errors'
import { databaseUnavailable } from './errors.ts'

/**
 * What says that the server, not the statement, is at fault: the socket's codes, and PostgreSQL's SQLSTATEs 53300 (too
 * many connections) and 57P01 to 57P03 (shut down, crashed, starting). Class 08 (connection) is recognised apart.
 */
const lossCodes = new Set([
  'DATABASE_UNAVAILABLE',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
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

/** What the driver says, without a code, of connections that broke or could not be had. */
const lossMessages =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|timeout expired)/

/** The code a database error carries, looking through the query builder's wrapper; undefined when there is none. */
export function databaseCodeOf(error: unknown): string | undefined {
  const driver = unwrap(error)
  return driver instanceof Error && 'code' in driver && typeof driver.code === 'string'
    ? driver.code
    : undefined
}

/** Tells whether an error of the driver came from losing or not finding the server. */
export function isDatabaseLoss(error: unknown): boolean {
  const code = databaseCodeOf(error)
  if (code !== undefined) return lossCodes.has(code) || /^08...$/.test(code)
  const driver = unwrap(error)
  return driver instanceof Error && lossMessages.test(driver.message)
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

/** Turns an error of the driver or the builder that means a lost server into DATABASE_UNAVAILABLE; leaves others alone. */
export function toDatabaseFailure(error: unknown): unknown {
  return isFailure(error) || !isDatabaseLoss(error) ? error : databaseUnavailable({ cause: unwrap(error) })
}

/** The query builder wraps what the driver threw and keeps it as the cause. */
function unwrap(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? error.cause : error
}
