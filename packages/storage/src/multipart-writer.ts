import type { DiskEntry } from './add-folder.ts'
import { readDisk } from './add-folder.ts'

/**
 * Writes files and folders of this machine as multipart/form-data the way kubo reads it: one part named "file" per
 * entry, its path percent-encoded in `filename`, folders as application/x-directory without content.
 */
export async function* writeMultipart(
  entries: AsyncIterable<DiskEntry>,
  boundary: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const utf8 = new TextEncoder()
  for await (const { names, path, kind } of entries) {
    const type = kind === 'folder' ? 'application/x-directory' : 'application/octet-stream'
    yield utf8.encode(
      `--${boundary}\r\n` +
        `Content-Disposition: form-data; name="file"; filename="${encodeURIComponent(names.join('/'))}"\r\n` +
        `Content-Type: ${type}\r\n\r\n`,
    )
    if (kind === 'file') yield* readDisk(path)
    yield utf8.encode('\r\n')
  }
  yield utf8.encode(`--${boundary}--\r\n`)
}
