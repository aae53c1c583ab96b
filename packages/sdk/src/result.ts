import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { findCid, parseResultsLocation } from '@ruche/protocol'
import { digestOutput } from '@ruche/sandbox'
import type { Ruche } from './client.ts'
import { resultMismatch, resultMissing } from './errors.ts'
import type { TaskState } from './watch.ts'

/** A result whose bytes are those the workers agreed on. */
export type VerifiedResult = {
  location: string
  /** The files that the agreed digest covers, on disk. */
  files: string[]
  /** Stable code of the program's own failure, agreed on by the workers like any result. */
  failure?: { code: string; exitCode?: number }
}

/**
 * Fetches the result of a completed task into `folder`: every block is checked against its CID, and the digest of the
 * whole against the one on chain, so that no server is trusted.
 *
 * @throws RESULT_MISSING, RESULT_MISMATCH, CONTENT_MISMATCH.
 */
export async function fetchResult(ruche: Ruche, task: TaskState, folder: string): Promise<VerifiedResult> {
  if (task.status !== 'completed') throw resultMissing(task.taskId, task.status)
  const location = parseResultsLocation(task.results)
  const cid = findCid(location)
  if (cid === undefined) throw resultMissing(task.taskId, `stored on ${location.storage}`)

  const scratch = await mkdtemp(join(tmpdir(), 'ruche-result-'))
  try {
    const fetched = join(scratch, 'result')
    await ruche.storage.fetchTo(cid, fetched)
    const { digest, covered } = await digestOutput(fetched)
    if (digest !== task.resultDigest) {
      throw resultMismatch({ taskId: task.taskId, agreed: task.resultDigest, found: digest })
    }
    await mkdir(folder, { recursive: true })
    const files: string[] = []
    for (const name of covered) {
      const target = join(folder, basename(name))
      await copyFile(join(fetched, name), target)
      files.push(target)
    }
    const failure = await readFailure(fetched)
    return { location: location.location, files, ...(failure === undefined ? {} : { failure }) }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
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
