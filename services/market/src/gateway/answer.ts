import { isFailure } from '@ruche/protocol'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  BOOK_REQUEST_INVALID: 400,
  REQUEST_INVALID: 400,
  PARAMS_UNKNOWN_KEY: 400,
  PARAMS_BAD_VALUE: 400,
  TAG_UNKNOWN_NAME: 400,
  TAG_BAD_HEX: 400,
  BOOK_NOT_FOUND: 404,
  ROUTE_NOT_FOUND: 404,
  BODY_TOO_LARGE: 413,
  CHALLENGE_LIMIT_REACHED: 429,
  RATE_LIMITED: 429,
}

/** Sentences that programs written against iExec's market API 7.1 look for. */
const knownSentences: Readonly<Record<string, string>> = {
  ASSET_NOT_REGISTERED: 'Resource not deployed',
  ORDER_SIGNATURE_INVALID: 'invalid sign',
  ORDER_CONSUMED: 'order already consumed',
  RATE_LIMITED: 'Rate limit exceeded',
  CHALLENGE_LIMIT_REACHED: 'Rate limit exceeded',
}

/** What a thrown thing becomes at the gateway: the business refusals of the book are 403, as iExec's are. */
export function toGatewayError(error: unknown): { status: ContentfulStatusCode; message: string } {
  if (!isFailure(error)) return { status: 500, message: 'Internal error' }
  const status = statuses[error.code] ?? (error.retryable ? 503 : 403)
  return { status, message: knownSentences[error.code] ?? error.message }
}
