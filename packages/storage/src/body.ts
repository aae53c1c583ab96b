/**
 * Turns a generator of bytes into the body of a response. Waits for the first chunk, so that a failure before it can
 * still become an honest status; a later one breaks the connection.
 */
export async function openBody(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
): Promise<ReadableStream<Uint8Array>> {
  let ready: IteratorResult<Uint8Array, void> | undefined = await chunks.next()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = ready ?? (await chunks.next())
        ready = undefined
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await chunks.return()
      },
    },
    // Nothing is read ahead of what the receiver asks for.
    { highWaterMark: 0 },
  )
}

/** The chunks of a request or response body; none when there is no body. */
export async function* readBody(
  body: ReadableStream<Uint8Array> | null,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (body === null) return
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
    reader.releaseLock()
  }
}
