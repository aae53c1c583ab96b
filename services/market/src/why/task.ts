import { addVote, emptyTally, FINAL_DEADLINE_RATIO, type Hex, seatsNeeded, weightOf } from '@ruche/protocol'
import type { RowOf } from '../projection/tables.ts'
import { explainInRound, type InRounds, refundOfSlice } from './round.ts'
import type { TaskPhase, TaskSituation } from './situation.ts'
import { countOf } from './words.ts'

type Told = {
  task: RowOf<'tasks'>
  deal: RowOf<'deals'>
  contributions: readonly RowOf<'contributions'>[]
  /** Of a task that rounds work on. */
  inRounds?: InRounds | undefined
  /** The chain's clock, Unix seconds. */
  nowSeconds: number
}

/** Newcomers that a task could still need are counted up to here. */
const seatsLookedAt = 64

/** Tells of a task where it is and what it waits for. */
export function explainTask(told: Told): TaskSituation {
  const { task, deal, inRounds, nowSeconds } = told
  if (task.status === 'completed') return explainCompleted(told)
  if (task.status === 'failed') {
    return over('failed', told, `It was not finished in time; what it cost was paid back to ${deal.sponsor}.`)
  }
  if (nowSeconds >= deal.finalDeadline) return explainExpired(told)
  if (inRounds !== undefined) return explainInRound({ deal, inRounds, nowSeconds })
  if (task.status === 'revealing') return explainRevealing(told)
  if (nowSeconds >= deal.contributionDeadline) return explainClosed(told)
  return task.status === 'unset' ? explainUnset(told) : explainActive(told)
}

function over(phase: TaskPhase, { task, deal }: Told, summary: string): TaskSituation {
  const since = task.endTime ?? deal.startTime
  return { phase, summary, since, waitsFor: null, next: null, by: null, otherwise: null }
}

function explainCompleted(told: Told): TaskSituation {
  const proved =
    told.inRounds?.settlement?.agreed.length ??
    told.contributions.filter(({ status }) => status === 'proved').length
  return over('completed', told, `It has a result, shown by ${countOf(proved, 'worker')} and paid for.`)
}

const refund = (sponsor: string) =>
  `Its price goes back to ${sponsor}, and the workers get their stakes back; the pool loses its own.`

function explainUnset({ deal }: Told): TaskSituation {
  return {
    phase: 'unset',
    summary: 'It is agreed on and paid for, and its pool has not begun it.',
    since: deal.startTime,
    waitsFor: {
      who: 'scheduler',
      addresses: [deal.workerpoolOwner],
      what: 'to give it to workers',
    },
    next: 'Workers compute it and commit to their answers.',
    by: deal.contributionDeadline,
    otherwise: `Nobody can contribute any more. ${refund(deal.sponsor)}`,
  }
}

function explainActive({ task, deal, contributions }: Told): TaskSituation {
  const votes = contributions.filter(({ status }) => status === 'contributed')
  const tally = votes.reduce(
    (sum, { resultHash, weight }) => addVote(sum, resultHash as Hex, weight),
    emptyTally(),
  )
  const newcomers = Array.from({ length: seatsLookedAt }, () => weightOf(0n))
  const { seats, reachable } = seatsNeeded({ tally, pending: [], candidates: newcomers, trust: deal.trust })
  const answers = new Set(votes.map(({ resultHash }) => resultHash)).size
  const agreement = answers > 1 ? `, in ${answers} different answers` : ''
  const more = reachable
    ? `${countOf(seats, 'more worker')} without a record who agree`
    : 'more workers who agree'
  return {
    phase: 'active',
    summary: `${countOf(votes.length, 'worker')} contributed${agreement}; a trust of ${deal.trust} needs ${more}, or fewer with good scores.`,
    since: task.initializedTime ?? deal.startTime,
    waitsFor: {
      who: 'worker',
      addresses: [],
      what: `to compute the task and contribute, for the pool ${deal.workerpool}`,
    },
    next: 'When the answers of one group outweigh the doubt, its workers show what they have computed.',
    by: deal.contributionDeadline,
    otherwise: `Nobody can contribute any more. ${refund(deal.sponsor)}`,
  }
}

function explainClosed({ deal }: Told): TaskSituation {
  return {
    phase: 'closed',
    summary: 'The time to contribute is over, and the answers did not suffice.',
    since: deal.contributionDeadline,
    waitsFor: { who: 'anyone', addresses: [], what: 'to claim the task once its final deadline has passed' },
    next: refund(deal.sponsor),
    by: deal.finalDeadline,
    otherwise: null,
  }
}

function explainRevealing(told: Told): TaskSituation {
  const { task, deal, contributions, nowSeconds } = told
  const since = task.consensusTime ?? deal.startTime
  const revealDeadline = task.revealDeadline ?? deal.finalDeadline
  const silent = contributions
    .filter(({ status, resultHash }) => status === 'contributed' && resultHash === task.consensusValue)
    .map(({ worker }) => worker)
  const summary = `${countOf(task.winnerCount, 'worker')} agree, ${task.revealCount} of them showed what they have.`
  const isOver = nowSeconds >= revealDeadline
  if (task.revealCount === task.winnerCount || (isOver && task.revealCount > 0)) {
    return {
      phase: 'revealing',
      summary,
      since,
      waitsFor: { who: 'scheduler', addresses: [deal.workerpoolOwner], what: 'to finalize the task' },
      next: 'The result is published and everybody is paid.',
      by: deal.finalDeadline,
      otherwise: refund(deal.sponsor),
    }
  }
  if (isOver) return explainUnrevealed(told, summary, revealDeadline)
  return {
    phase: 'revealing',
    summary,
    since,
    waitsFor: { who: 'worker', addresses: silent, what: 'to reveal the digest behind their answer' },
    next: 'The pool finalizes: the result is published and everybody is paid.',
    by: Math.min(revealDeadline, deal.finalDeadline),
    otherwise:
      task.revealCount > 0
        ? 'The pool finalizes with those who did; the others lose their stakes.'
        : 'The pool reopens the task for other workers.',
  }
}

function explainUnrevealed({ deal }: Told, summary: string, since: number): TaskSituation {
  return {
    phase: 'unrevealed',
    summary: `${summary} The time to do so is over.`,
    since,
    waitsFor: { who: 'scheduler', addresses: [deal.workerpoolOwner], what: 'to reopen the task' },
    next: 'Other workers contribute, while there is time for it.',
    by: deal.finalDeadline,
    otherwise: refund(deal.sponsor),
  }
}

function explainExpired({ task, deal, inRounds }: Told): TaskSituation {
  const wasRevealing = task.status === 'revealing' || inRounds !== undefined
  return {
    phase: wasRevealing ? 'unrevealed' : 'closed',
    summary: `Its final deadline, ${FINAL_DEADLINE_RATIO} times the run time of its category, has passed.`,
    since: deal.finalDeadline,
    waitsFor: { who: 'anyone', addresses: [], what: 'to claim the task' },
    next: inRounds === undefined ? refund(deal.sponsor) : refundOfSlice(deal),
    by: null,
    otherwise: null,
  }
}
