import { isFailure, type Problem, toProblem } from '@ruche/protocol'
import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { routeNotFound } from './errors.ts'
import type { Log } from './log.ts'

/** HTTP status by failure code. */
export type Statuses = Readonly<Record<string, ContentfulStatusCode>>

/** What every service answers to the failures of this package. */
export const chassisStatuses: Statuses = {
  REQUEST_INVALID: 400,
  ROUTE_NOT_FOUND: 404,
  BODY_TOO_LARGE: 413,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_CONFLICT: 503,
  DATABASE_COMMIT_UNKNOWN: 503,
}

/**
 * Makes the handlers that turn whatever a route throws into `application/problem+json` (RFC 9457): a failure with
 * its code and the status the service gives that code (422 when it gives none, 503 when it may succeed later);
 * anything else as 500 INTERNAL, told to the log and not to the caller.
 */
export function problems({ statuses, log }: { statuses: Statuses; log: Log }): {
  onError: ErrorHandler
  notFound: NotFoundHandler
} {
  const known: Statuses = { ...chassisStatuses, ...statuses }
  return {
    onError: (error, c) => {
      if (isFailure(error)) {
        const status = known[error.code] ?? (error.retryable ? 503 : 422)
        if (status >= 500) log.warn({ error, path: c.req.path, requestId: requestIdOf(c) }, 'request failed')
        return answer(c, status, toProblem(error))
      }
      if (error instanceof HTTPException) return error.getResponse()
      log.error(
        { error, method: c.req.method, path: c.req.path, requestId: requestIdOf(c) },
        'internal error',
      )
      return answer(c, 500, {
        title: 'The service met an error it did not expect.',
        code: 'INTERNAL',
        retryable: false,
        hint: `Report it with the request id ${requestIdOf(c)}.`,
      })
    },
    notFound: (c) => answer(c, 404, toProblem(routeNotFound({ method: c.req.method, path: c.req.path }))),
  }
}

function answer(c: Context, status: ContentfulStatusCode, problem: Problem): Response {
  const instance = requestIdOf(c)
  return c.body(JSON.stringify({ ...problem, status, ...(instance === '' ? {} : { instance }) }), status, {
    'content-type': 'application/problem+json',
  })
}

function requestIdOf(c: Context): string {
  return c.get('requestId') ?? ''
}
