import type { CID } from 'multiformats/cid'
import { ENTRIES_MAX, TREE_BYTES_MAX } from './limits.ts'
import type { BlockStore } from './store.ts'

export type GatewayOptions = {
  store: BlockStore
  /** Bearer token that adding content needs; anybody may add when left out. */
  writeToken?: string
  /** Origins of web pages that may use the RPC, '*' for all; none when left out. Programs send no Origin. */
  writeOrigins?: readonly string[]
  /** Bytes of one upload at most; 16 GiB when left out. */
  uploadBytesMax?: number
  /** Files and folders of one upload, of one listing and of one zip at most; 100,000 when left out. */
  entriesMax?: number
  /** Roots that are answered with 410. */
  isDenied?: (cid: CID) => boolean
  /** Told of failures that are nobody's request's fault. */
  onError?: (error: unknown, request: Request) => void
}

/** The options with their defaults filled in; what the handlers see. */
export type Gateway = Required<Omit<GatewayOptions, 'writeToken'>> & { writeToken: string | undefined }

export function fillIn(options: GatewayOptions): Gateway {
  return {
    store: options.store,
    writeToken: options.writeToken,
    writeOrigins: options.writeOrigins ?? [],
    uploadBytesMax: options.uploadBytesMax ?? TREE_BYTES_MAX,
    entriesMax: options.entriesMax ?? ENTRIES_MAX,
    isDenied: options.isDenied ?? (() => false),
    onError: options.onError ?? (() => undefined),
  }
}
