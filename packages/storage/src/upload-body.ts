import { isFailure } from '@ruche/protocol'
import { readBody } from './body.ts'
import { bounded } from './bounded.ts'
import { uploadAborted, uploadTooLarge } from './errors.ts'
import type { Part } from './multipart.ts'
import { boundaryOf, readMultipart } from './multipart.ts'

/**
 * The parts of an upload as they arrive. Throws UPLOAD_TOO_LARGE before reading anything when the request announces
 * too much, UPLOAD_ABORTED when the sender goes away, UPLOAD_MALFORMED.
 */
export function readUpload(request: Request, bytesMax: number): AsyncGenerator<Part, void, undefined> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? undefined)
  const failure = uploadTooLarge(bytesMax)
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) throw failure
  return readMultipart(bounded(arriving(request), { bytesMax, failure }), boundary)
}

/** The chunks of the body; what breaks the connection is told apart from what is wrong with the content. */
async function* arriving(request: Request): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* readBody(request.body)
  } catch (error) {
    throw isFailure(error) ? error : uploadAborted(error)
  }
}
