import { setTimeout as sleep } from 'node:timers/promises'
import {
  type Cursor,
  encodeCursor,
  follow,
  type LogBatch,
  type LogSource,
  parseCursor,
  type Rollback,
} from '@ruche/chain'
import { isFailure } from '@ruche/protocol'
import { applyLogs, type Projected, wantsOf } from './apply.ts'
import { Draft } from './draft.ts'
import { type FactReader, readFacts } from './facts.ts'
import type { ProjectedLog } from './noun.ts'
import type { SourceLog } from './source.ts'
import { UNDO_BLOCKS_MAX } from './store.postgres.ts'
import type { ProjectionStore } from './store.ts'

/** What the projection is made of. */
export type ProjectionParts = {
  projected: Projected
  store: ProjectionStore
  reader: FactReader
}

/** Logs written in one transaction when much is to be read: a few megabytes, and a few hundred milliseconds. */
const logsPerBatch = 4_000

/** What became of a batch. `moved`: the chain is not the one the logs are from any more. */
type Taken = 'written' | 'overtaken' | 'moved'

/** Writes a batch of logs; with `undo`, so that it can be taken back. */
async function takeBatch(
  { logs, toBlock, cursor }: Pick<LogBatch<ProjectedLog>, 'logs' | 'toBlock' | 'cursor'>,
  {
    parts: { projected, store, reader },
    expected,
    withUndo,
  }: { parts: ProjectionParts; expected: string | undefined; withUndo: boolean },
): Promise<Taken> {
  const draft = new Draft()
  let undo: ReturnType<typeof applyLogs> = []
  if (logs.length > 0) {
    const { registries } = projected
    const facts = await readFacts(logs, { reader, registries, listKnownTasks: store.listKnownTasks })
    if (facts === undefined) return 'moved'
    await store.load(draft, wantsOf(logs, facts, projected))
    // Rows that another replica has moved meanwhile are not those that these logs go on from.
    if ((await store.loadCursor()) !== expected) return 'overtaken'
    undo = applyLogs(logs, { draft, facts, projected })
  }
  return await store.write({
    expected,
    cursor: encodeCursor(cursor),
    toBlock: Number(toBlock),
    draft,
    undo: withUndo ? undo : undefined,
  })
}

/**
 * Keeps the projection up to date with the chain until the signal is aborted, from wherever it, or another replica, stopped.
 *
 * @param onTrouble - Told of every failure to read the chain or to reach the database; following goes on.
 * @throws CHAIN_DIFFERENT.
 */
export async function followProjection({
  source,
  fromBlock,
  pollMs,
  signal,
  onTrouble,
  onBlock,
  ...parts
}: ProjectionParts & {
  source: LogSource<SourceLog>
  fromBlock: bigint
  pollMs: number
  signal: AbortSignal
  onTrouble: (error: unknown) => void
  /** Told after each write how far the projection is. */
  onBlock?: ((progress: { block: bigint; headBlock: bigint; logCount: number }) => void) | undefined
}): Promise<void> {
  while (!signal.aborted) {
    try {
      await followOnce({ source, fromBlock, pollMs, signal, onTrouble, onBlock, parts })
    } catch (error) {
      if (signal.aborted) return
      if (!isPassing(error)) throw error
      onTrouble(error)
    }
    await sleep(pollMs, undefined, { signal }).catch(() => undefined)
  }
}

/** Follows until another replica is faster or the chain moves under it; then the cursor is to be loaded again. */
async function followOnce({
  source,
  fromBlock,
  pollMs,
  signal,
  onTrouble,
  onBlock,
  parts,
}: Omit<Parameters<typeof followProjection>[0], keyof ProjectionParts> & {
  parts: ProjectionParts
}): Promise<void> {
  const run = new AbortController()
  let expected = await parts.store.loadCursor()
  let headBlock = 0n
  const settle = (outcome: string, cursor: Cursor | undefined) => {
    if (outcome === 'written') expected = cursor && encodeCursor(cursor)
    else run.abort()
  }
  await follow<SourceLog>({
    source,
    fromBlock,
    pollMs,
    logsAim: logsPerBatch,
    signal: AbortSignal.any([signal, run.signal]),
    onTrouble,
    store: { load: async () => (expected === undefined ? undefined : parseCursor(expected)) },
    onProgress: (progress) => {
      headBlock = progress.headBlock
    },
    onBatch: async (batch) => {
      const withUndo = headBlock - batch.toBlock < UNDO_BLOCKS_MAX
      const outcome = await takeBatch(batch, { parts, expected, withUndo })
      settle(outcome, batch.cursor)
      if (outcome === 'written') onBlock?.({ block: batch.toBlock, headBlock, logCount: batch.logs.length })
    },
    onRollback: async ({ toBlock, cursor }: Rollback) => {
      const change = { expected, cursor: cursor && encodeCursor(cursor), toBlock: Number(toBlock) }
      settle(await parts.store.rollback(change), cursor)
    },
  })
}

/** The node or the database is away, or was in each other's way. */
function isPassing(error: unknown): boolean {
  if (!isFailure(error)) return false
  return (
    error.code.startsWith('DATABASE_') || ['CHAIN_UNREACHABLE', 'CHAIN_REQUEST_REFUSED'].includes(error.code)
  )
}
