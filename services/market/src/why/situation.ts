/** Where a task is, as `packages/protocol/src/lifecycle` names it. */
export type TaskPhase = 'unset' | 'active' | 'closed' | 'revealing' | 'unrevealed' | 'completed' | 'failed'

/** Where a task is, since when, what it waits for, and what happens next. Times in Unix seconds of the chain. */
export type TaskSituation = {
  phase: TaskPhase
  summary: string
  since: number
  /** Who has to do something; empty addresses: anybody of them. Null when it is over. */
  waitsFor: { who: 'scheduler' | 'worker' | 'anyone'; addresses: string[]; what: string } | null
  next: string | null
  /** When what it waits for must have happened; null when it is over, or can happen at once. */
  by: number | null
  /** What happens when it has not. */
  otherwise: string | null
}
