import { digestOfFiles } from '@ruche/protocol'
import { type Hex, keccak256, sha256 } from 'viem'
import type { Ruche } from './client.ts'
import { resultMissing } from './errors.ts'
import { placeOf } from './place-of-result.ts'
import type { TaskState } from './watch.ts'

/** A file of a result, in memory. */
export type ResultFile = { name: string; bytes: Uint8Array }

/** A result whose bytes are those the workers agreed on. */
export type VerifiedFiles = {
  location: string
  /** Computed here from the files. */
  digest: Hex
  /** What the chain holds: the same, or for a task settled in a round the content address that is under its root. */
  resultDigest: Hex
  /** The files that the digest covers, in the order in which they were hashed. */
  files: ResultFile[]
  /** Stable code of the program's own failure, agreed on by the workers like any result. */
  failure?: { code: string; exitCode?: number }
}

const OUTPUT_FOLDER = '/iexec_out'
/** Bytes of one result that are held in memory at most. */
const RESULT_BYTES_MAX = 256 * 1024 * 1024

/**
 * Fetches the result of a completed task into memory, without trusting the gateway: every block is checked against its
 * CID, and the digest of the whole against the one on the chain. The rule of the digest is `digestOutput` of
 * @ruche/sandbox, for a file, a folder or callback data.
 *
 * @throws RESULT_MISSING, RESULT_MISMATCH, CONTENT_MISMATCH, PROOF_MISSING, PROOF_WRONG.
 */
export async function readVerifiedFiles(
  ruche: Pick<Ruche, 'network' | 'chain' | 'storage'>,
  task: TaskState,
  { signal }: { signal?: AbortSignal } = {},
): Promise<VerifiedFiles> {
  if (task.status !== 'completed') throw resultMissing(task.taskId, task.status)
  const { storage } = ruche
  const { cid, location, resultDigest, verify } = await placeOf(ruche, task)

  const read = (path: string) => readWhole(storage, `${cid}/${path}`, signal)
  const computed = parseObject(await read('computed.json'))
  const { digest, files } = await digestOfOutput(computed, {
    read,
    list: (path) => listFiles(storage, cid, path),
  })
  verify(digest)
  const failure = await readFailure(computed, read)
  return { location, digest, resultDigest, files, ...(failure === undefined ? {} : { failure }) }
}

type Folder = { read(path: string): Promise<Uint8Array>; list(path: string): Promise<string[] | undefined> }

/**
 * The digest of a run's output by the rule of its `computed.json`, from whatever holds its files.
 *
 * @param list - Names in a folder, undefined for a file.
 */
export async function digestOfOutput(
  computed: Record<string, unknown>,
  { read, list }: Folder,
): Promise<{ digest: Hex; files: ResultFile[] }> {
  const { 'deterministic-output-path': output, 'callback-data': callback } = computed
  if (typeof output !== 'string') return { digest: keccak256(callback as Hex), files: [] }
  const path = output.slice(OUTPUT_FOLDER.length).replace(/^\/|\/$/g, '')
  const names = await list(path)
  if (names === undefined) {
    const bytes = await read(path)
    return { digest: sha256(bytes), files: [{ name: path.split('/').at(-1) as string, bytes }] }
  }
  const files: ResultFile[] = []
  for (const name of names.sort(comparePaths)) {
    files.push({ name, bytes: await read(path === '' ? name : `${path}/${name}`) })
  }
  return { digest: digestOfFiles(files.map(({ bytes }) => sha256(bytes))), files }
}

/** Names in a folder; undefined for a file. */
async function listFiles(
  storage: Ruche['storage'],
  cid: string,
  path: string,
): Promise<string[] | undefined> {
  const address = path === '' ? cid : `${cid}/${path}`
  if ((await storage.stat(address)).kind === 'file') return undefined
  const names: string[] = []
  for await (const { name } of storage.listFolder(address)) names.push(name)
  return names
}

async function readWhole(
  storage: Ruche['storage'],
  address: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const options = { sizeBytesMax: RESULT_BYTES_MAX, ...(signal === undefined ? {} : { signal }) }
  for await (const piece of storage.fetchFile(address, options)) pieces.push(piece)
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer())
}

async function readFailure(
  computed: Record<string, unknown>,
  read: Folder['read'],
): Promise<VerifiedFiles['failure']> {
  if (computed['deterministic-output-path'] !== `${OUTPUT_FOLDER}/error.json`) return undefined
  if (typeof computed['error-message'] !== 'string') return undefined
  return parseObject(await read('error.json')) as { code: string; exitCode?: number }
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
}

/** The order of Java's `File.compareTo`, which iExec sorts by: by UTF-16 unit. */
function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
