import type { RowOf } from '../projection/tables.ts'
import type { TaskSituation } from './situation.ts'
import { countOf } from './words.ts'

/** What is known of a task that rounds work on: all that speak of it, oldest first. */
export type InRounds = {
  rounds: readonly RowOf<'rounds'>[]
  seats: readonly RowOf<'seats'>[]
  /** What it was settled with. */
  settlement?: RowOf<'settlements'> | undefined
}

/** Where a task is that a round was opened for and none has settled. */
export function explainInRound({
  deal,
  inRounds: { rounds, seats },
  nowSeconds,
}: {
  deal: RowOf<'deals'>
  inRounds: InRounds
  nowSeconds: number
}): TaskSituation {
  const last = rounds.at(-1)!
  const summary = describe(rounds, seats)
  const silent = seats.filter(({ root }) => root === null)
  const since = last.time
  if (nowSeconds < last.revealDeadline && silent.length > 0) {
    return {
      phase: 'revealing',
      summary,
      since,
      waitsFor: {
        who: 'worker',
        addresses: silent.map(({ worker }) => worker),
        what: 'to reveal the results behind their commitments, to the pool or on the chain',
      },
      next: 'The pool settles the round: the results are agreed on and everybody is paid.',
      by: Math.min(last.revealDeadline, deal.finalDeadline),
      otherwise: 'The pool settles with those who did; the others lose what they risk.',
    }
  }
  const canExtend = nowSeconds < deal.contributionDeadline
  return {
    phase: 'revealing',
    summary: silent.length === 0 ? summary : `${summary} The time to reveal them is over.`,
    since,
    waitsFor: {
      who: 'scheduler',
      addresses: [deal.workerpoolOwner],
      what: `to settle the round${canExtend ? ', or to open a further one where its workers differ' : ''}`,
    },
    next: 'The results are agreed on and everybody is paid.',
    by: deal.finalDeadline,
    otherwise: refundOfSlice(deal),
  }
}

/** What happens to a slice that nobody settled in time. */
export function refundOfSlice({ sponsor }: RowOf<'deals'>): string {
  return `Its price goes back to ${sponsor}, and the workers keep what they risk; the pool loses its stake.`
}

function describe(rounds: InRounds['rounds'], seats: InRounds['seats']): string {
  const { first, count } = rounds.at(-1)!
  const last = first + BigInt(count) - 1n
  const range = count === 1 ? '' : ` of the tasks ${first} to ${last}`
  const several = rounds.length === 1 ? '' : ` over ${rounds.length} rounds`
  const shown = seats.filter(({ root }) => root !== null).length
  const told = shown === 0 ? '' : `, and ${shown} revealed them on the chain`
  return `In a round${range}, ${countOf(seats.length, 'worker')} committed to their results${several}${told}.`
}
