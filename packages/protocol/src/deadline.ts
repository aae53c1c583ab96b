/** Deadlines in multiples of the category's runtime bound (iExec PoCo 6.2). */
export const CONTRIBUTION_DEADLINE_RATIO = 7n
export const REVEAL_DEADLINE_RATIO = 2n
export const FINAL_DEADLINE_RATIO = 10n

/** All in Unix seconds of the chain. At the instant of a deadline it has passed. */
export type TaskDeadlines = { contributionDeadline: bigint; finalDeadline: bigint }

/**
 * The deadlines of every task of a deal. They run from the start of the deal, not from the task's initialisation.
 *
 * @param startTime - Block time of the match, Unix seconds.
 * @param timeref - The category's `workClockTimeRef`, seconds.
 */
export function deadlinesOf({ startTime, timeref }: { startTime: bigint; timeref: bigint }): TaskDeadlines {
  return {
    contributionDeadline: startTime + CONTRIBUTION_DEADLINE_RATIO * timeref,
    finalDeadline: startTime + FINAL_DEADLINE_RATIO * timeref,
  }
}

/** Block time of the match of a task's deal, Unix seconds. */
export function startOf({
  contributionDeadline,
  timeref,
}: {
  contributionDeadline: bigint
  timeref: bigint
}): bigint {
  return contributionDeadline - CONTRIBUTION_DEADLINE_RATIO * timeref
}

/**
 * Until when the winners may reveal. May lie past the final deadline, which then comes first.
 *
 * @param consensusTime - Block time of the contribution that reached consensus, Unix seconds.
 */
export function revealDeadlineOf({
  consensusTime,
  timeref,
}: {
  consensusTime: bigint
  timeref: bigint
}): bigint {
  return consensusTime + REVEAL_DEADLINE_RATIO * timeref
}
