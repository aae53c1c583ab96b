import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { findCid, locationOfDigest, parseResultsLocation, type Receipt } from '@ruche/protocol'
import { digestOutput } from '@ruche/sandbox'
import { digestOf, hashFiles, hashFolder, type NodeStorageClient } from '@ruche/storage'
import type { Hex } from 'viem'
import { hubOf, type Reader } from './client.ts'
import { type ContentFile, readContent } from './content.ts'
import { folderMismatch, resultMismatch, resultMissing } from './errors.ts'
import type { TaskPlace } from './locate.ts'
import { proveResult } from './proof.ts'
import { checkReceiptOnChain } from './receipt.ts'
import { openSealed } from './result.ts'
import { readTasks, type TaskState } from './watch.ts'

/** What workers write beside the files that they agree on; `ruche run` leaves it out. */
const COMPUTED_FILE = 'computed.json'

/** What was compared, and with what. */
export type ResultCheck = {
  taskId: Hex
  method: 'rounds' | 'classic'
  digest: Hex
  location: string
  /** Where the bytes came from. */
  source: 'folder' | 'storage'
  files: string[]
}

type Sources = Reader & { storage: NodeStorageClient }

/**
 * Checks the bytes of a task's result against the chain: those of a folder here, else those that storage gives.
 *
 * @param options.receipt - Shows the result where the pool does not.
 * @param options.privateKey - Of the beneficiary, where results may be encrypted.
 * @throws RESULT_MISSING, RESULT_MISMATCH, CONTENT_MISMATCH, PROOF_MISSING, PROOF_WRONG, RECEIPT_WRONG, RESULT_SEALED, RESULT_UNREADABLE
 */
export async function verifyResult(
  sources: Sources,
  { dealId, index }: TaskPlace,
  {
    folder,
    receipt,
    privateKey,
  }: { folder?: string | undefined; receipt?: Receipt | undefined; privateKey?: string | undefined } = {},
): Promise<ResultCheck> {
  const [found] = await readTasks(sources, dealId, [index])
  const task = found as TaskState
  if (task.status !== 'completed') throw resultMissing(task.taskId, task.status)
  if (task.settled === undefined) return verifyClassic(sources, task, { folder, privateKey })
  const digest = await readDigest(sources, task, receipt)
  const location = locationOfDigest(digest)
  const head = { taskId: task.taskId, method: 'rounds', digest, location } as const
  if (folder === undefined) {
    const files = await listContent(sources, location)
    return { ...head, source: 'storage', files: listPaths(files) }
  }
  const files = await compareFolder(sources, { folder, digest, taskId: task.taskId })
  return { ...head, source: 'folder', files }
}

/** The digest under the settled root, from the pool or from a receipt: the chain says whether it is. */
async function readDigest(sources: Sources, task: TaskState, receipt: Receipt | undefined): Promise<Hex> {
  if (receipt === undefined) return (await proveResult(sources, task)).leaf.resultDigest
  await checkReceiptOnChain(hubOf(sources), receipt)
  if (receipt.taskId !== task.taskId) throw resultMissing(task.taskId, 'not that of the receipt')
  return receipt.output.digest
}

async function listContent({ storage }: Sources, location: string): Promise<ContentFile[]> {
  const files: ContentFile[] = []
  for await (const file of readContent(storage, location)) files.push(file)
  return files
}

/** A folder is the result as a whole, or holds its files alone, as `ruche run` leaves them. */
async function compareFolder(
  sources: Sources,
  { folder, digest, taskId }: { folder: string; digest: Hex; taskId: Hex },
): Promise<string[]> {
  if (digestOf((await hashFolder(folder)).cid) === digest) return listPaths(await hashFiles(folder))
  const content = await listContent(sources, locationOfDigest(digest))
  return compareFiles(taskId, await hashFiles(folder), content)
}

type Named = { path: string; cid: { toString(): string } }

/** Every file that is here is one of the result's, and none of those is missing. @throws RESULT_MISMATCH */
function compareFiles(taskId: Hex, here: readonly Named[], content: readonly Named[]): string[] {
  // A folder that `ruche run` leaves is flat.
  const isOf = (path: string, file: Named) => path === file.path || path === basename(file.path)
  const isSame = (one: Named, file: Named) =>
    isOf(one.path, file) && one.cid.toString() === file.cid.toString()
  const wrong = here.filter((one) => !content.some((file) => isSame(one, file)))
  const missing = content.filter(
    (file) => file.path !== COMPUTED_FILE && !here.some(({ path }) => isOf(path, file)),
  )
  if (wrong.length > 0 || missing.length > 0) {
    throw folderMismatch(taskId, { wrong: listPaths(wrong), missing: listPaths(missing) })
  }
  return listPaths(here)
}

function listPaths(files: readonly Named[]): string[] {
  return files.map(({ path }) => path)
}

/** A task settled on its own has the digest of its files on chain; which files those are, its `computed.json` says. */
async function verifyClassic(
  { storage }: Sources,
  { taskId, results, resultDigest }: TaskState,
  { folder, privateKey }: { folder: string | undefined; privateKey: string | undefined },
): Promise<ResultCheck> {
  const place = parseResultsLocation(results)
  const head = { taskId, method: 'classic', digest: resultDigest, location: place.location } as const
  const here = folder === undefined ? undefined : await hashFiles(folder)
  if (folder !== undefined && here?.some(({ path }) => path === COMPUTED_FILE)) {
    return { ...head, source: 'folder', files: await coveredFiles(folder, { taskId, resultDigest }) }
  }
  const cid = findCid(place)
  if (cid === undefined) throw resultMissing(taskId, `stored on ${place.storage}`)
  const scratch = await mkdtemp(join(tmpdir(), 'ruche-check-'))
  try {
    const fetched = join(scratch, 'result')
    await storage.fetchTo(cid, fetched)
    await openSealed({ folder: fetched, location: place.location, privateKey })
    const covered = await coveredFiles(fetched, { taskId, resultDigest })
    if (here === undefined) return { ...head, source: 'storage', files: covered }
    const content = (await hashFiles(fetched)).filter(({ path }) => covered.includes(path))
    return { ...head, source: 'folder', files: compareFiles(taskId, here, content) }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function coveredFiles(
  output: string,
  { taskId, resultDigest }: Pick<TaskState, 'taskId' | 'resultDigest'>,
): Promise<string[]> {
  const { digest, covered } = await digestOutput(output)
  if (digest !== resultDigest) throw resultMismatch({ taskId, agreed: resultDigest, found: digest })
  return [...covered]
}
