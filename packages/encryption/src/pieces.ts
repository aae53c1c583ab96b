/** Bytes as they come: from a file, a socket, a generator. */
export type ByteSource = AsyncIterable<Uint8Array>

/**
 * Cuts a stream into pieces of one size; the last one is the rest, from 0 bytes (of an empty stream only) to the size. A piece that came
 * whole is passed on as it is, without a copy.
 */
export async function* inPieces(
  source: ByteSource,
  sizeBytes: number,
): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let parts: Buffer[] = []
  let held = 0
  for await (const bytes of source) {
    let rest = asBuffer(bytes)
    // A full piece is kept back until something follows it: only then it is not the last one.
    while (held + rest.length > sizeBytes) {
      const split = sizeBytes - held
      yield { piece: joined(parts, rest.subarray(0, split)), isLast: false }
      rest = rest.subarray(split)
      parts = []
      held = 0
    }
    parts.push(rest)
    held += rest.length
  }
  yield { piece: joined(parts, Buffer.alloc(0)), isLast: true }
}

function joined(parts: readonly Buffer[], last: Buffer): Buffer {
  const all = [...parts, last].filter(({ length }) => length > 0)
  return all.length === 1 ? all[0]! : Buffer.concat(all)
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
