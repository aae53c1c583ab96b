import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** A file of the console as it is answered, plain and in the encodings the build made. */
export type Page = {
  bodies: Readonly<Record<Encoding, Uint8Array | undefined>> & { plain: Uint8Array }
  type: string
  isImmutable: boolean
}
export type Encoding = 'plain' | 'br' | 'gzip'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Reads the built console into memory, by path from the root; undefined when it has not been built. */
export async function readPages(folder: string): Promise<ReadonlyMap<string, Page> | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined)
  if (entries === undefined) return undefined
  const files = new Map<string, Uint8Array>()
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const path = join(parentPath, name)
    files.set(`/${relative(folder, path).split(sep).join('/')}`, await readFile(path))
  }
  const pages = new Map<string, Page>()
  for (const [path, plain] of files) {
    const type = TYPES[extname(path)]
    if (type === undefined) continue
    const bodies = { plain, br: files.get(`${path}.br`), gzip: files.get(`${path}.gz`) }
    // The build names what is under /assets/ by its content.
    pages.set(path, { bodies, type, isImmutable: path.startsWith('/assets/') })
  }
  return pages.has('/index.html') ? pages : undefined
}

/** The shortest form that a browser takes. */
export function chooseBody(
  { bodies }: Page,
  acceptEncoding: string,
): { encoding: Encoding; body: Uint8Array } {
  for (const encoding of ['br', 'gzip'] as const) {
    const body = bodies[encoding]
    if (body !== undefined && new RegExp(`\\b${encoding}\\b`).test(acceptEncoding)) return { encoding, body }
  }
  return { encoding: 'plain', body: bodies.plain }
}
