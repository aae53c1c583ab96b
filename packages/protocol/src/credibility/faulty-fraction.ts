import { assert } from '../failure.ts'

/**
 * The largest share of faulty workers that the checks so far leave plausible: the one-sided upper bound of Clopper and
 * Pearson, the p at which seeing `caught` or fewer among `checked` has probability 1 − confidence.
 *
 * @param checked - Workers that have been checked at least once.
 * @param caught - Those of them that have ever given a wrong answer.
 * @param confidence - Below 1, such as 0.95.
 * @returns 1 when nobody has been checked: nothing is known.
 */
export function faultyFractionBound({
  checked,
  caught,
  confidence,
}: {
  checked: number
  caught: number
  confidence: number
}): number {
  assert(caught <= checked, 'no more workers are caught than are checked')
  if (caught === checked) return 1
  let low = caught / checked
  let high = 1
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (chanceOfAtMost(caught, { draws: checked, chance: middle }) > 1 - confidence) low = middle
    else high = middle
  }
  return high
}

/** Probability that a binomial count is at most `most`; summed in logarithms, for thousands of draws. */
function chanceOfAtMost(most: number, { draws, chance }: { draws: number; chance: number }): number {
  if (chance <= 0) return 1
  if (chance >= 1) return most >= draws ? 1 : 0
  let term = draws * Math.log1p(-chance)
  let sum = Math.exp(term)
  for (let count = 1; count <= most; count += 1) {
    term += Math.log((draws - count + 1) / count) + Math.log(chance) - Math.log1p(-chance)
    sum += Math.exp(term)
  }
  return Math.min(1, sum)
}
