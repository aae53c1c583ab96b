import { isFailure, toProblem } from '@ruche/protocol'

/** HTTP status of every failure a gateway can answer with; whatever is not listed is a 500, BLOCK_CORRUPT among it. */
const STATUS: Readonly<Record<string, number>> = {
  CID_INVALID: 400,
  CID_UNSUPPORTED: 400,
  PATH_INVALID: 400,
  NOT_A_FILE: 400,
  NOT_A_FOLDER: 404,
  PATH_NOT_FOUND: 404,
  BLOCK_NOT_FOUND: 404,
  ROUTE_NOT_FOUND: 404,
  CONTENT_GONE: 410,
  FORMAT_UNSUPPORTED: 406,
  RANGE_NOT_SATISFIABLE: 416,
  DAG_INVALID: 422,
  DAG_TOO_DEEP: 422,
  OPTION_UNSUPPORTED: 400,
  UPLOAD_MALFORMED: 400,
  UPLOAD_ABORTED: 400,
  BLOCK_MISMATCH: 400,
  ENTRY_NAME_REFUSED: 400,
  ENTRY_UNSUPPORTED: 400,
  ENTRY_DUPLICATE: 400,
  WRITE_UNAUTHORIZED: 401,
  ORIGIN_REFUSED: 403,
  UPLOAD_TOO_LARGE: 413,
  TREE_TOO_LARGE: 413,
  TOO_MANY_ENTRIES: 413,
  BLOCK_TOO_LARGE: 413,
  STORE_FULL: 507,
}

function statusOf(error: unknown): number {
  return (isFailure(error) ? STATUS[error.code] : undefined) ?? 500
}

/**
 * Answers with a problem document (RFC 9457).
 *
 * @param rpc - Add the fields that clients of kubo read: Message, Code, Type.
 */
export function problemResponse(error: unknown, { rpc = false }: { rpc?: boolean } = {}): Response {
  const status = statusOf(error)
  const problem = { ...toProblem(error), status }
  // What was not thrown on purpose may name files of this machine.
  const shown = problem.code === 'INTERNAL' ? { ...problem, title: 'The gateway failed.' } : problem
  const body = rpc ? { ...shown, Message: shown.title, Code: 0, Type: 'error' } : shown
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}
