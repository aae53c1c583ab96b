import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { AGE_RESULT_FILE, decryptResult, RSA_KEY_FILE, RSA_RESULT_FILE, unzipInto } from '@ruche/encryption'
import { digestOutput } from '@ruche/sandbox'
import type { Hex } from 'viem'
import { resultMissing, resultSealed } from './errors.ts'
import type { NodeRuche } from './node.ts'
import { placeOf } from './place-of-result.ts'
import type { TaskState } from './watch.ts'

const SEALED_FILES: readonly string[] = [AGE_RESULT_FILE, RSA_RESULT_FILE, RSA_KEY_FILE]

/** A result whose bytes are those the workers agreed on. */
export type VerifiedResult = {
  location: string
  /** What the workers agreed on: of the files, or of the content itself for a task settled in a round. */
  resultDigest: Hex
  /** The files that the agreed digest covers, on disk. */
  files: string[]
  /** Stable code of the program's own failure, agreed on by the workers like any result. */
  failure?: { code: string; exitCode?: number }
}

/**
 * Fetches the result of a completed task into `folder`: every block is checked against its CID, and the digest of the
 * whole against the one on chain, so that no server is trusted.
 *
 * @param options.privateKey - Of the beneficiary, where results may be encrypted: the digest is that of the plain output.
 * @throws RESULT_MISSING, RESULT_MISMATCH, CONTENT_MISMATCH, RESULT_SEALED, RESULT_UNREADABLE.
 */
export async function fetchResult(
  ruche: NodeRuche,
  task: TaskState,
  folder: string,
  { privateKey }: { privateKey?: string } = {},
): Promise<VerifiedResult> {
  if (task.status !== 'completed') throw resultMissing(task.taskId, task.status)
  const { cid, location, resultDigest, verify } = await placeOf(ruche, task)

  const scratch = await mkdtemp(join(tmpdir(), 'ruche-result-'))
  try {
    const fetched = join(scratch, 'result')
    await ruche.storage.fetchTo(cid, fetched)
    await openSealed({ folder: fetched, location, privateKey })
    const { digest, covered } = await digestOutput(fetched)
    verify(digest)
    await mkdir(folder, { recursive: true })
    const files: string[] = []
    for (const name of covered) {
      const target = join(folder, basename(name))
      await copyFile(join(fetched, name), target)
      files.push(target)
    }
    const failure = await readFailure(fetched)
    return { location, resultDigest, files, ...(failure === undefined ? {} : { failure }) }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Puts the files of an encrypted result in its place. @throws RESULT_SEALED, RESULT_UNREADABLE */
export async function openSealed({
  folder,
  location,
  privateKey,
}: {
  folder: string
  location: string
  privateKey: string | undefined
}): Promise<void> {
  const sealed = (await readdir(folder)).filter((name) => SEALED_FILES.includes(name))
  if (sealed.length === 0) return
  if (privateKey === undefined) throw resultSealed(location)
  const files = await Promise.all(
    sealed.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  )
  // A digest may cover the whole folder.
  await Promise.all(sealed.map((name) => rm(join(folder, name))))
  await unzipInto(await decryptResult(files, privateKey), folder)
}

async function readFailure(folder: string): Promise<VerifiedResult['failure']> {
  const computed = JSON.parse(await readFile(join(folder, 'computed.json'), 'utf8')) as Record<
    string,
    unknown
  >
  if (computed['deterministic-output-path'] !== '/iexec_out/error.json') return undefined
  const error = JSON.parse(await readFile(join(folder, 'error.json'), 'utf8')) as {
    code: string
    exitCode?: number
  }
  return typeof computed['error-message'] === 'string' ? error : undefined
}
