import type { CID } from 'multiformats/cid'
import { isBlockOf } from './cid.ts'
import { contentMismatch } from './errors.ts'
import { BLOCK_BYTES_MAX } from './limits.ts'
import type { BlockReader } from './store.ts'
import type { Transport } from './transport.ts'
import { askBytes, withRetries } from './transport.ts'

/**
 * The blocks of a gateway that nobody needs to trust: each is asked for by its CID and hashed before it is believed.
 * Throws CONTENT_MISMATCH for one that lies, and what `askBytes` throws.
 */
export function createRemoteReader(gatewayUrl: string, transport: Transport): BlockReader {
  return {
    get: (cid, { signal } = {}) =>
      withRetries(transport, signal, async () => {
        const url = `${gatewayUrl}/ipfs/${cid}?format=raw`
        const init = () => ({ headers: { accept: 'application/vnd.ipld.raw' } })
        const bytes = await askBytes(transport, { url, init, signal }, BLOCK_BYTES_MAX)
        await verifyAnswer(cid, bytes)
        return bytes
      }),
  }
}

/** Throws CONTENT_MISMATCH unless the bytes a gateway gave hash to the CID. */
export async function verifyAnswer(cid: CID, bytes: Uint8Array): Promise<void> {
  if (await isBlockOf(cid, bytes)) return
  throw contentMismatch(cid.toString(), `${bytes.length} bytes that do not hash to it`)
}
