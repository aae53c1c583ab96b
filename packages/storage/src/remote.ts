import type { CID } from 'multiformats/cid'
import { readBody } from './body.ts'
import { concat } from './byte-reader.ts'
import { isBlockOf } from './cid.ts'
import { blockTooLarge, contentMismatch } from './errors.ts'
import { BLOCK_BYTES_MAX } from './limits.ts'
import type { BlockReader } from './store.ts'
import type { Transport } from './transport.ts'
import { request, withRetries } from './transport.ts'

/**
 * The blocks of a gateway that nobody needs to trust: each is asked for by its CID and hashed before it is believed.
 * Throws CONTENT_MISMATCH for one that lies, and what `request` throws.
 */
export function createRemoteReader(gatewayUrl: string, transport: Transport): BlockReader {
  return {
    get: (cid, { signal } = {}) =>
      withRetries(transport, signal, () => {
        const url = `${gatewayUrl}/ipfs/${cid}?format=raw`
        const init = () => ({ headers: { accept: 'application/vnd.ipld.raw' } })
        return request(transport, { url, init, signal }, (response, alive) =>
          receiveBlock(cid, response, alive),
        )
      }),
  }
}

async function receiveBlock(cid: CID, response: Response, alive: () => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let lengthBytes = 0
  for await (const chunk of readBody(response.body)) {
    alive()
    lengthBytes += chunk.length
    if (lengthBytes > BLOCK_BYTES_MAX) throw blockTooLarge(lengthBytes, BLOCK_BYTES_MAX)
    chunks.push(chunk)
  }
  const bytes = concat(chunks, lengthBytes)
  if (await isBlockOf(cid, bytes)) return bytes
  throw contentMismatch(cid.toString(), `${lengthBytes} bytes that do not hash to it`)
}
