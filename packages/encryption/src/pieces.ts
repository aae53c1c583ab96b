/** Bytes as they come: from a file, a socket, a generator. */
export type ByteSource = AsyncIterable<Uint8Array>

/** Cuts a stream into pieces of one size; the last one is the rest, from 0 bytes (of an empty stream only) to the size. */
export async function* inPieces(
  source: ByteSource,
  sizeBytes: number,
): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let parts: Uint8Array[] = []
  let held = 0
  for await (const bytes of source) {
    parts.push(bytes)
    held += bytes.length
    if (held <= sizeBytes) continue
    const whole = parts.length === 1 ? asBuffer(bytes) : Buffer.concat(parts, held)
    let at = 0
    // A full piece is kept back until something follows it: only then it is not the last one.
    for (; whole.length - at > sizeBytes; at += sizeBytes) {
      yield { piece: whole.subarray(at, at + sizeBytes), isLast: false }
    }
    parts = [whole.subarray(at)]
    held = whole.length - at
  }
  yield { piece: Buffer.concat(parts, held), isLast: true }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
