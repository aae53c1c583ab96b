import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { Duplex } from 'node:stream'
import { json as readJson, text as readText } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { EngineFailedError, EngineUnreachableError } from '../errors.ts'

/** Docker Engine API 1.41, which Docker 20.10 and Podman 4 speak. */
const API = '/v1.41'

type Call = {
  method?: 'GET' | 'POST' | 'DELETE'
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, instead of `body`. */
  upload?: AsyncIterable<Uint8Array>
  signal?: AbortSignal | undefined
}

/** A container engine behind its socket. */
export type EngineClient = {
  /** Path of its socket. */
  readonly socketPath: string
  /** The answer as JSON; undefined where it is empty. */
  call(path: string, options?: Call): Promise<unknown>
  /** A stream of JSON lines, such as the progress of a pull. */
  lines(path: string, options?: Call): Promise<Record<string, unknown>[]>
  /** Takes over the connection, for the streams of a container. */
  hijack(path: string, signal?: AbortSignal): Promise<Duplex>
}

/**
 * Speaks to an engine on this machine.
 *
 * @throws Failure `ENGINE_UNREACHABLE` where nobody answers, `ENGINE_FAILED` with the engine's status and words.
 */
export function createEngineClient(socketPath: string): EngineClient {
  async function send(path: string, call: Call): Promise<IncomingMessage> {
    const { method = 'GET', body, upload, headers = {}, signal } = call
    const sent = open(path, {
      method,
      signal,
      headers: body === undefined ? headers : { ...headers, ...JSON_BODY },
    })
    const answer = answerOf(sent, 'response')
    // The answer may come, and be an error, before everything is sent; then it is what counts.
    if (upload !== undefined) await pipeline(upload, sent).catch(() => undefined)
    else sent.end(body === undefined ? undefined : JSON.stringify(body))
    const response = (await answer).response
    if ((response.statusCode ?? 500) < 400) return response
    throw await failureOf(response, { method, path })
  }

  function open(
    path: string,
    options: { method: string; headers: Record<string, string>; signal?: AbortSignal | undefined },
  ) {
    const { signal, ...rest } = options
    return request({
      socketPath,
      path: `${API}${path}`,
      agent: false,
      ...rest,
      ...(signal === undefined ? {} : { signal }),
    })
  }

  function answerOf(sent: ClientRequest, kind: 'response' | 'upgrade') {
    return new Promise<{ response: IncomingMessage; socket?: Duplex; head?: Buffer }>((resolve, reject) => {
      sent.once('response', (response) => resolve({ response }))
      if (kind === 'upgrade')
        sent.once('upgrade', (response, socket, head) => resolve({ response, socket, head }))
      sent.once('error', (cause) =>
        reject(cause.name === 'AbortError' ? cause : new EngineUnreachableError(socketPath, cause)),
      )
    })
  }

  return {
    socketPath,
    async call(path, options = {}) {
      const response = await send(path, options)
      const text = await readText(response)
      return text.trim() === '' ? undefined : (JSON.parse(text) as unknown)
    },
    async lines(path, options = {}) {
      const text = await readText(await send(path, options))
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>)
    },
    async hijack(path, signal) {
      const sent = open(path, { method: 'POST', headers: { Connection: 'Upgrade', Upgrade: 'tcp' }, signal })
      sent.end()
      const { response, socket, head } = await answerOf(sent, 'upgrade')
      if (socket === undefined) throw await failureOf(response, { method: 'POST', path })
      if (head !== undefined && head.length > 0) socket.unshift(head)
      return socket
    },
  }
}

const JSON_BODY = { 'Content-Type': 'application/json' }

async function failureOf(
  response: IncomingMessage,
  asked: { method: string; path: string },
): Promise<EngineFailedError> {
  const { message } = (await readJson(response).catch(() => ({}))) as { message?: string }
  return new EngineFailedError({
    ...asked,
    status: response.statusCode ?? 500,
    message: message ?? 'no reason given',
  })
}
