import { Failure } from '@ruche/protocol'

/** Thrown by a block store. */
export class StoreError extends Failure<
  'BLOCK_NOT_FOUND' | 'BLOCK_CORRUPT' | 'BLOCK_TOO_LARGE' | 'BLOCK_MISMATCH' | 'STORE_FULL'
> {
  override readonly name = 'StoreError'
}

export function blockNotFound(cid: string): StoreError {
  return new StoreError(`The block ${cid} is not here.`, {
    code: 'BLOCK_NOT_FOUND',
    hint: 'Check the CID, or ask the node where the content was added.',
  })
}

/** The bytes on disk changed since they were written; they are set aside and never served. */
export function blockCorrupt(cid: string): StoreError {
  return new StoreError(`The stored bytes of the block ${cid} do not hash to it; they were set aside.`, {
    code: 'BLOCK_CORRUPT',
    hint: 'Add the content again, and check the disk.',
  })
}

export function blockTooLarge(sizeBytes: number, sizeBytesMax: number): StoreError {
  return new StoreError(`A block of ${sizeBytes} bytes exceeds the limit of ${sizeBytesMax} bytes.`, {
    code: 'BLOCK_TOO_LARGE',
    hint: 'Split the content into smaller blocks.',
  })
}

/** Somebody offers bytes under a CID that is not theirs. */
export function blockMismatch(cid: string): StoreError {
  return new StoreError(`The bytes offered as the block ${cid} do not hash to it.`, {
    code: 'BLOCK_MISMATCH',
    hint: 'Send the bytes the CID was computed from.',
  })
}

export function storeFull(wantedBytes: number, quotaBytes: number): StoreError {
  return new StoreError(`Storing ${wantedBytes} more bytes would exceed the quota of ${quotaBytes} bytes.`, {
    code: 'STORE_FULL',
    hint: 'Delete content or raise the quota.',
  })
}

/** Thrown when an address cannot be understood or leads nowhere. */
export class AddressError extends Failure<
  'CID_INVALID' | 'CID_UNSUPPORTED' | 'PATH_INVALID' | 'PATH_NOT_FOUND' | 'NOT_A_FILE' | 'NOT_A_FOLDER'
> {
  override readonly name = 'AddressError'
}

export function cidInvalid(text: string): AddressError {
  return new AddressError(`${JSON.stringify(text.slice(0, 128))} is not a CID.`, {
    code: 'CID_INVALID',
    hint: 'Write a CID such as bafybei… or Qm….',
  })
}

export function cidUnsupported(cid: string, what: string): AddressError {
  return new AddressError(`The CID ${cid} uses ${what}, which is not supported.`, {
    code: 'CID_UNSUPPORTED',
    hint: 'Use sha2-256 with the codec raw or dag-pb.',
  })
}

export function pathInvalid(path: string, reason: string): AddressError {
  return new AddressError(`The path ${JSON.stringify(path.slice(0, 256))} is refused: ${reason}.`, {
    code: 'PATH_INVALID',
    hint: 'Use names separated by "/", none of them empty, "." or "..".',
  })
}

export function pathNotFound(cid: string, name: string): AddressError {
  return new AddressError(`There is no ${JSON.stringify(name)} in ${cid}.`, {
    code: 'PATH_NOT_FOUND',
    hint: 'List the folder to see the names it holds.',
  })
}

export function notAFile(cid: string, kind: string): AddressError {
  return new AddressError(`${cid} is a ${kind}, not a file.`, {
    code: 'NOT_A_FILE',
    hint: 'Name a file inside it.',
  })
}

export function notAFolder(cid: string, kind: string): AddressError {
  return new AddressError(`${cid} is a ${kind}, not a folder.`, {
    code: 'NOT_A_FOLDER',
    hint: 'Leave out what follows it in the path.',
  })
}

/** Thrown when blocks are authentic but do not form a sound file or folder. */
export class DagError extends Failure<'DAG_INVALID' | 'DAG_TOO_DEEP'> {
  override readonly name = 'DagError'
}

export function dagInvalid(cid: string, reason: string, cause?: unknown): DagError {
  return new DagError(`The block ${cid} is not a sound UnixFS node: ${reason}.`, {
    code: 'DAG_INVALID',
    hint: 'Add the content again with a UnixFS tool.',
    cause,
  })
}

export function dagTooDeep(cid: string, depthMax: number): DagError {
  return new DagError(`The tree under ${cid} goes past the limit of ${depthMax} levels or shards.`, {
    code: 'DAG_TOO_DEEP',
    hint: 'Add the content again with a balanced layout.',
  })
}

/** Thrown when a tree of files cannot be added or written to disk. */
export class TreeError extends Failure<
  | 'ENTRY_NAME_REFUSED'
  | 'ENTRY_UNSUPPORTED'
  | 'ENTRY_DUPLICATE'
  | 'TOO_MANY_ENTRIES'
  | 'TREE_TOO_LARGE'
  | 'TARGET_EXISTS'
> {
  override readonly name = 'TreeError'
}

export function entryNameRefused(name: string, reason: string): TreeError {
  return new TreeError(`The name ${JSON.stringify(name.slice(0, 256))} is refused: ${reason}.`, {
    code: 'ENTRY_NAME_REFUSED',
    hint: 'Rename the entry and add it again.',
  })
}

export function entryUnsupported(path: string, kind: string): TreeError {
  return new TreeError(`${JSON.stringify(path)} is a ${kind}; only files and folders are stored.`, {
    code: 'ENTRY_UNSUPPORTED',
    hint: 'Replace it by the file it stands for, or leave it out.',
  })
}

export function entryDuplicate(path: string): TreeError {
  return new TreeError(`The path ${JSON.stringify(path)} appears twice.`, {
    code: 'ENTRY_DUPLICATE',
    hint: 'Give each entry its own path.',
  })
}

export function tooManyEntries(entriesMax: number): TreeError {
  return new TreeError(`The tree holds more than the limit of ${entriesMax} files and folders.`, {
    code: 'TOO_MANY_ENTRIES',
    hint: 'Pack the files into an archive, or raise the limit.',
  })
}

export function treeTooLarge(sizeBytesMax: number): TreeError {
  return new TreeError(`The content exceeds the limit of ${sizeBytesMax} bytes.`, {
    code: 'TREE_TOO_LARGE',
    hint: 'Ask for less, or raise the limit.',
  })
}

export function targetExists(path: string): TreeError {
  return new TreeError(`${path} already exists.`, {
    code: 'TARGET_EXISTS',
    hint: 'Name a path that does not exist yet.',
  })
}

/** Thrown by the gateway when a request cannot be served. */
export class GatewayError extends Failure<
  | 'CONTENT_GONE'
  | 'FORMAT_UNSUPPORTED'
  | 'OPTION_UNSUPPORTED'
  | 'RANGE_NOT_SATISFIABLE'
  | 'UPLOAD_MALFORMED'
  | 'UPLOAD_TOO_LARGE'
  | 'UPLOAD_ABORTED'
  | 'WRITE_UNAUTHORIZED'
  | 'ORIGIN_REFUSED'
  | 'ROUTE_NOT_FOUND'
> {
  override readonly name = 'GatewayError'
}

/** The operator refuses to serve this root. */
export function contentGone(cid: string): GatewayError {
  return new GatewayError(`${cid} is not served by this gateway.`, {
    code: 'CONTENT_GONE',
    hint: 'Ask another gateway.',
  })
}

export function formatUnsupported(format: string): GatewayError {
  return new GatewayError(`The format ${JSON.stringify(format)} is not served for this content.`, {
    code: 'FORMAT_UNSUPPORTED',
    hint: 'Use format=raw, format=car, format=zip or format=json, or leave it out.',
  })
}

/** Doing something else silently would give the caller a CID it did not ask for. */
export function optionUnsupported(name: string, value: string, supported: string): GatewayError {
  return new GatewayError(`The option ${name}=${value.slice(0, 64)} is not supported.`, {
    code: 'OPTION_UNSUPPORTED',
    hint: `Use ${supported}.`,
  })
}

export function rangeNotSatisfiable(range: string, sizeBytes: number): GatewayError {
  return new GatewayError(`The range ${JSON.stringify(range)} lies outside the ${sizeBytes} bytes.`, {
    code: 'RANGE_NOT_SATISFIABLE',
    hint: 'Ask for bytes that exist.',
  })
}

export function uploadMalformed(reason: string, cause?: unknown): GatewayError {
  return new GatewayError(`The upload cannot be read: ${reason}.`, {
    code: 'UPLOAD_MALFORMED',
    hint: 'Send multipart/form-data with one part per file.',
    cause,
  })
}

export function uploadTooLarge(sizeBytesMax: number): GatewayError {
  return new GatewayError(`The upload exceeds the limit of ${sizeBytesMax} bytes.`, {
    code: 'UPLOAD_TOO_LARGE',
    hint: 'Send less at once, or ask the operator for a higher limit.',
  })
}

export function uploadAborted(cause: unknown): GatewayError {
  return new GatewayError('The upload ended before its end; nothing of it was kept.', {
    code: 'UPLOAD_ABORTED',
    retryable: true,
    hint: 'Send it again.',
    cause,
  })
}

export function writeUnauthorized(): GatewayError {
  return new GatewayError('Adding content here needs a token.', {
    code: 'WRITE_UNAUTHORIZED',
    hint: 'Send "Authorization: Bearer <token>" with the token of this gateway.',
  })
}

/** A page on another site must not add content through the visitor's browser. */
export function originRefused(origin: string): GatewayError {
  return new GatewayError(`Pages of ${JSON.stringify(origin)} may not use this interface.`, {
    code: 'ORIGIN_REFUSED',
    hint: "Add the origin to the gateway's list of allowed origins.",
  })
}

export function routeNotFound(method: string, path: string): GatewayError {
  return new GatewayError(`There is no ${method} ${path.slice(0, 128)} here.`, {
    code: 'ROUTE_NOT_FOUND',
    hint: 'Read /ipfs/<cid>, or add with POST /api/v0/add.',
  })
}

/** Thrown by the client when a gateway misbehaves. */
export class ClientError extends Failure<
  | 'CONTENT_MISMATCH'
  | 'GATEWAY_UNREACHABLE'
  | 'GATEWAY_REFUSED'
  | 'GATEWAY_TIMEOUT'
  | 'ANSWER_TOO_LARGE'
  | 'UPLOAD_UNAVAILABLE'
> {
  override readonly name = 'ClientError'
}

/** The gateway lied, or something on the way changed the bytes. */
export function contentMismatch(wanted: string, found: string): ClientError {
  return new ClientError(`Asked for ${wanted}, but the answer is ${found}.`, {
    code: 'CONTENT_MISMATCH',
    hint: 'Do not trust this gateway; use another.',
  })
}

export function gatewayUnreachable(url: string, cause: unknown): ClientError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new ClientError(`${url} does not answer: ${reason}.`, {
    code: 'GATEWAY_UNREACHABLE',
    retryable: true,
    hint: 'Check the address and the network, then try again.',
    cause,
  })
}

/** @param answer - Its body; a problem document is shown by its title and code. */
export function gatewayRefused(url: string, status: number, answer: string): ClientError {
  return new ClientError(`${url} answered ${status}: ${describeAnswer(answer)}`, {
    code: 'GATEWAY_REFUSED',
    retryable: status >= 500 || status === 429,
    hint: 'Read the answer; check the address, the CID and the token.',
  })
}

function describeAnswer(answer: string): string {
  try {
    const { title, code } = JSON.parse(answer)
    if (typeof title === 'string' && typeof code === 'string') return `${title} (${code})`
  } catch {
    // Not a problem document: shown as it is.
  }
  return answer.slice(0, 300)
}

export function answerTooLarge(url: string, bytesMax: number): ClientError {
  return new ClientError(`The answer of ${url} exceeds the limit of ${bytesMax} bytes.`, {
    code: 'ANSWER_TOO_LARGE',
    hint: 'Do not trust this gateway; use another.',
  })
}

export function gatewayTimeout(url: string, timeoutMs: number): ClientError {
  return new ClientError(`${url} sent nothing for ${timeoutMs} ms.`, {
    code: 'GATEWAY_TIMEOUT',
    retryable: true,
    hint: 'Try again, or allow more time.',
  })
}

export function uploadUnavailable(): ClientError {
  return new ClientError('This client has no address to add content at.', {
    code: 'UPLOAD_UNAVAILABLE',
    hint: 'Set uploadUrl to the RPC address of a Ruche gateway or a kubo node.',
  })
}
