import type { Failure } from '@ruche/protocol'

/** Passes bytes on until there are too many of them, then throws `failure`. */
export async function* bounded(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { bytesMax, failure, onBytes }: { bytesMax: number; failure: Failure; onBytes?: (count: number) => void },
): AsyncGenerator<Uint8Array, void, undefined> {
  let total = 0
  for await (const chunk of source) {
    total += chunk.length
    if (total > bytesMax) throw failure
    onBytes?.(chunk.length)
    yield chunk
  }
}
