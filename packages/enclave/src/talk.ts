import { type Failure, fromProblem, type Problem } from '@ruche/protocol'

/** What an enclave says to its host, over the channel that both processes share. */
export type FromEnclave =
  | { type: 'quote'; id: number; reportData: Uint8Array }
  | { type: 'question'; id: number; question: string; value: unknown }
  | { type: 'done'; value: unknown }
  | { type: 'failed'; problem: Problem }

/** What a host says to its enclave. */
export type ToEnclave =
  | { type: 'job'; value: unknown }
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'refusal'; id: number; problem: Problem }

export function rebuildFailure(problem: Problem): Failure {
  return fromProblem(problem)
}
