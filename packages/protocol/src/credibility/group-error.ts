/** A worker's word on a task, as credibility sees it. */
export type Voice = {
  worker: string
  /** Chance that the word is wrong, 0 to 1; see `workerErrorOf`. */
  error: number
  /** Workers of one cluster are one voice: they may share an owner, a network, a machine. */
  cluster: string
}

/**
 * Odds that workers who agree are right. Of each cluster only the best member counts. All bad at once has probability
 * β · least error + (1 − β) · product of errors: however many join, the doubt of the best one never falls below its share β.
 * The best ones alone are taken where the others would add nothing; so another voice never lowers the odds.
 *
 * @param commonCause - β, 0 to 1.
 * @returns Π(1 − error) / P(all bad); 0 when nobody's word counts, infinite only where an error of 0 was given.
 */
export function groupOdds(voices: readonly Voice[], { commonCause }: { commonCause: number }): number {
  const errors = [...bestOfClusters(voices).values()].filter((error) => error < 1).sort((a, b) => a - b)
  const least = errors[0] ?? 1
  let allBad = 1
  let allGood = 1
  let odds = 0
  for (const error of errors) {
    allBad *= error
    allGood *= 1 - error
    odds = Math.max(odds, allGood / (commonCause * least + (1 - commonCause) * allBad))
  }
  return odds
}

/**
 * Chance that the answer of one group is wrong, seen beside the other answers given: 1 − w / (1 + Σ w), with w the odds of
 * each group (Sarmenta's group credibility).
 */
export function groupError({
  group,
  others,
  commonCause,
}: {
  group: readonly Voice[]
  /** One list for each other answer. */
  others: readonly (readonly Voice[])[]
  commonCause: number
}): number {
  const own = groupOdds(group, { commonCause })
  const against = others.reduce((sum, voices) => sum + groupOdds(voices, { commonCause }), 1)
  return own === Number.POSITIVE_INFINITY ? 0 : against / (against + own)
}

function bestOfClusters(voices: readonly Voice[]): Map<string, number> {
  const best = new Map<string, number>()
  for (const { cluster, error } of voices) best.set(cluster, Math.min(best.get(cluster) ?? 1, error))
  return best
}
