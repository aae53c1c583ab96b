/** Bytes as they come: from a file, a socket, a generator. */
export type ByteSource = AsyncIterable<Uint8Array>

/**
 * Cuts a stream into pieces of one size; the last one is the rest, from 0 bytes (of an empty stream only) to the size. A piece that came
 * whole is passed on as it is, without a copy.
 *
 * Pieces that came in parts are put together in the same place, one after the other, so that a long stream leaves nothing to
 * collect: each is good until the next one is asked for.
 */
export async function* inPieces(
  source: ByteSource,
  sizeBytes: number,
): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let held: Buffer = Buffer.alloc(0)
  let room: Buffer | undefined
  const join = (more: Buffer) => {
    if (held.length === 0) return more
    room ??= Buffer.allocUnsafeSlow(sizeBytes)
    if (held.buffer !== room.buffer) held.copy(room)
    more.copy(room, held.length)
    return room.subarray(0, held.length + more.length)
  }
  for await (const bytes of source) {
    let rest = asBuffer(bytes)
    // A full piece is kept back until something follows it: only then it is not the last one.
    while (held.length + rest.length > sizeBytes) {
      const split = sizeBytes - held.length
      yield { piece: join(rest.subarray(0, split)), isLast: false }
      rest = rest.subarray(split)
      held = Buffer.alloc(0)
    }
    held = join(rest)
  }
  yield { piece: held, isLast: true }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
