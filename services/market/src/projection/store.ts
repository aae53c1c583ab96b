import type { Hex } from '@ruche/protocol'
import type { Undo } from './apply.ts'
import type { Draft } from './draft.ts'
import type { Want } from './noun.ts'

/** How the projection's database answers a write: by writing, or by telling that another replica was faster. */
export type Outcome = 'written' | 'overtaken'

/**
 * What the projection asks of its database. Any number of replicas write to it without a leader: each write says which cursor
 * it goes on from, and only the first that goes on from it is done.
 */
export interface ProjectionStore {
  loadCursor(): Promise<string | undefined>
  /** Those of the tasks that are written down. */
  listKnownTasks(taskIds: readonly Hex[]): Promise<Set<Hex>>
  /** Loads rows, and with tasks their deals, their contributions, and the slices with all rounds and seats. */
  load(draft: Draft, wants: readonly Want[]): Promise<void>
  /**
   * Writes what a draft changed, and the cursor, in one transaction.
   *
   * @param undo - How to take its blocks back; undefined when they lie too deep for that.
   */
  write(change: {
    expected: string | undefined
    cursor: string
    toBlock: number
    draft: Draft
    undo: readonly Undo[] | undefined
  }): Promise<Outcome>
  /**
   * Takes back every block after `toBlock`; everything, and the cursor, when it is not known any more how those were.
   *
   * @returns `cleared` when everything is to be read again.
   */
  rollback(change: {
    expected: string | undefined
    cursor: string | undefined
    toBlock: number
  }): Promise<Outcome | 'cleared'>
}
