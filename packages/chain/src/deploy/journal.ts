import { mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Address, Hex } from '@ruche/protocol'
import { DeployJournalForeignError, DeployJournalUnreadableError } from './errors.ts'
import type { DeployPlan } from './plan.ts'

/** A transaction of the deployment that was executed. Blocks are decimal strings: JSON has no bigint. */
type JournalStep = { transaction: Hex; block: string }

/** What a journal is about: the same for every run of a deployment. */
export type JournalTarget = {
  chainId: number
  /** Hash of block 0, which tells chains with the same id apart. */
  genesis: Hex
  owner: Address
  /** The token that the deployment was told to use; null when it deploys one. */
  token: Address | null
}

/** What is kept of a deployment on disk. The chain decides what is done; this says where, and since which block. */
export type JournalRecord = JournalTarget & {
  version: 1
  factory: Address | null
  steps: Record<string, JournalStep>
  /** Addresses of the finished deployment; null until then. */
  deployment: DeployPlan['addresses'] | null
}

/** A record that is changed in memory and then saved; saves wait for each other. */
export type Journal = { record: JournalRecord; save(): Promise<void> }

/** Reads a journal; undefined when there is none. @throws DeployJournalUnreadableError */
async function findJournal(file: string): Promise<JournalRecord | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  try {
    const record = JSON.parse(text) as JournalRecord
    if (record.version !== 1 || typeof record.steps !== 'object') throw new Error('unknown version')
    return record
  } catch (cause) {
    throw new DeployJournalUnreadableError({ path: file, cause })
  }
}

/** Opens the journal of a deployment: the one on disk if it tells of the same target, else an empty one, not yet on disk. */
export async function openJournal(file: string, target: JournalTarget): Promise<Journal> {
  const found = await findJournal(file)
  if (found !== undefined) refuseForeign(file, found, target)
  const record: JournalRecord = found ?? { version: 1, ...target, factory: null, steps: {}, deployment: null }
  let lastWrite = Promise.resolve()
  return {
    record,
    save() {
      lastWrite = lastWrite.then(() => writeJournal(file, record))
      return lastWrite
    },
  }
}

function refuseForeign(path: string, found: JournalRecord, target: JournalTarget): void {
  for (const subject of ['chainId', 'genesis', 'owner', 'token'] as const) {
    const [recorded, actual] = [`${found[subject] ?? 'none'}`, `${target[subject] ?? 'none'}`]
    if (recorded.toLowerCase() !== actual.toLowerCase()) {
      throw new DeployJournalForeignError({ path, subject, recorded, actual })
    }
  }
}

/** Writes a journal so that a reader finds the old one or the new one, whole, whenever the writer dies. */
async function writeJournal(file: string, record: JournalRecord): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const fresh = `${file}.tmp`
  const handle = await open(fresh, 'w')
  try {
    await handle.writeFile(`${JSON.stringify(record, null, 2)}\n`)
    await handle.datasync()
  } finally {
    await handle.close()
  }
  await rename(fresh, file)
}
