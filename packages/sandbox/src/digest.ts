import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { concat, keccak256 } from 'viem'
import { OUTPUT_FOLDER } from './environment.ts'
import { ComputedInvalidError, OutputInvalidError, OutputNestedError } from './errors.ts'

type Hex = `0x${string}`

/** The digest of a run's output, and what of the output it covers. */
export type OutputDigest =
  | {
      kind: 'file' | 'folder'
      digest: Hex
      /** Paths in the output folder, in the order in which they were hashed. */
      covered: string[]
    }
  | { kind: 'callback'; digest: Hex; covered: []; callbackData: Hex }

const COMPUTED_FILE = 'computed.json'
const COMPUTED_BYTES_MAX = 1024 * 1024

/**
 * Computes what workers agree on (iExec, worker 9):
 *
 * - a file: SHA-256 of its bytes;
 * - a folder: keccak256 of the SHA-256 of each file in it, in order of path, 32 bytes each;
 * - callback data: keccak256 of the bytes.
 *
 * Since the digest of a folder covers neither names nor folders within, a folder with folders is refused: what lies in
 * them could be replaced unnoticed.
 *
 * @param outputFolder - The host's folder that the program saw as `/iexec_out`.
 * @param hasCallback - The deal names a contract to call back: the hub then finalizes only callback data, so there must
 *   be some. Otherwise callback data counts only where no path is named.
 * @throws Failure `COMPUTED_INVALID`, `OUTPUT_INVALID` or `OUTPUT_NESTED`: the program's fault, alike on every machine.
 */
export async function digestOutput(
  outputFolder: string,
  { hasCallback = false }: { hasCallback?: boolean } = {},
): Promise<OutputDigest> {
  const computed = await readComputed(outputFolder, hasCallback)
  if (computed.callbackData !== undefined) {
    const { callbackData } = computed
    return { kind: 'callback', digest: keccak256(callbackData), covered: [], callbackData }
  }
  const names = namesOf(computed.outputPath)
  const path = await checkedPath(outputFolder, { names, path: computed.outputPath })
  if (path.kind === 'file') {
    return { kind: 'file', digest: await sha256File(path.host), covered: [names.join('/')] }
  }
  const entries = await readdir(path.host, { withFileTypes: true })
  const nested = entries.find((entry) => entry.isDirectory())
  if (nested) throw new OutputNestedError({ path: computed.outputPath, inner: nested.name })
  const odd = entries.find((entry) => !entry.isFile())
  if (odd)
    throw new OutputInvalidError({ path: computed.outputPath, why: `holds ${odd.name}, which is no file` })
  const files = entries.map(({ name }) => name).sort(comparePaths)
  const hashes: Hex[] = []
  for (const name of files) hashes.push(await sha256File(join(path.host, name)))
  return {
    kind: 'folder',
    digest: keccak256(concat(hashes)),
    covered: files.map((name) => [...names, name].join('/')),
  }
}

type Computed = { callbackData: Hex; outputPath?: string } | { callbackData?: undefined; outputPath: string }

async function readComputed(outputFolder: string, hasCallback: boolean): Promise<Computed> {
  const computed = parseObject(await readComputedText(join(outputFolder, COMPUTED_FILE)))
  const callbackData = computed['callback-data']
  const outputPath = computed['deterministic-output-path']
  if (typeof outputPath === 'string' && !hasCallback) return { outputPath }
  if (typeof callbackData === 'string' && callbackData !== '') {
    if (!/^0x([0-9a-fA-F]{2})*$/.test(callbackData)) {
      throw new ComputedInvalidError('has a callback-data that is not 0x and whole bytes in hexadecimal')
    }
    return { callbackData: callbackData as Hex }
  }
  if (hasCallback) throw new ComputedInvalidError('has no callback-data for the callback of the deal')
  throw new ComputedInvalidError('has neither a deterministic-output-path nor a callback-data that is text')
}

async function readComputedText(path: string): Promise<string> {
  const stats = await lstat(path).catch(() => undefined)
  if (stats === undefined) throw new ComputedInvalidError('is missing')
  if (!stats.isFile()) throw new ComputedInvalidError('is no file')
  if (stats.size > COMPUTED_BYTES_MAX) {
    throw new ComputedInvalidError(`has ${stats.size} bytes; ${COMPUTED_BYTES_MAX} are allowed`)
  }
  const file = await open(path)
  try {
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    throw new ComputedInvalidError('is not JSON')
  }
  throw new ComputedInvalidError('is not a JSON object')
}

/** The names below `/iexec_out` that a path consists of. */
function namesOf(path: string): string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.')
  const isInside = path.startsWith('/') && names[0] === OUTPUT_FOLDER.slice(1) && !names.includes('..')
  if (!isInside || /[\\\0]/.test(path)) {
    throw new OutputInvalidError({ path, why: `is not a path inside ${OUTPUT_FOLDER}` })
  }
  return names.slice(1)
}

/** Follows names one by one, so that no link on the way leads out of the folder. */
async function checkedPath(
  outputFolder: string,
  { names, path }: { names: string[]; path: string },
): Promise<{ host: string; kind: 'file' | 'folder' }> {
  let host = outputFolder
  let kind: 'file' | 'folder' = 'folder'
  for (const name of names) {
    if (kind === 'file') throw new OutputInvalidError({ path, why: 'passes through a file' })
    host = join(host, name)
    const stats = await lstat(host).catch(() => undefined)
    if (stats === undefined) throw new OutputInvalidError({ path, why: 'leads to nothing' })
    if (!stats.isFile() && !stats.isDirectory()) {
      throw new OutputInvalidError({ path, why: `leads to ${name}, which is neither file nor folder` })
    }
    kind = stats.isFile() ? 'file' : 'folder'
  }
  return { host, kind }
}

/** The order of Java's `File.compareTo`, which iExec sorts by: by UTF-16 unit. */
function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function sha256File(path: string): Promise<Hex> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return `0x${hash.digest('hex')}`
}
