import { addVote, emptyTally, FINAL_DEADLINE_RATIO, type Hex, seatsNeeded, weightOf } from '@ruche/protocol'
import type { RowOf } from '../projection/tables.ts'

/** Where a task is, as `packages/protocol/src/lifecycle` names it. */
type TaskPhase = 'unset' | 'active' | 'closed' | 'revealing' | 'unrevealed' | 'completed' | 'failed'

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

type Told = {
  task: RowOf<'tasks'>
  deal: RowOf<'deals'>
  contributions: readonly RowOf<'contributions'>[]
  /** The chain's clock, Unix seconds. */
  nowSeconds: number
}

/** Newcomers that a task could still need are counted up to here. */
const seatsLookedAt = 64

/** Tells of a task where it is and what it waits for. */
export function explainTask(told: Told): TaskSituation {
  const { task, deal, nowSeconds } = told
  if (task.status === 'completed') return explainCompleted(told)
  if (task.status === 'failed') {
    return over('failed', told, `It was not finished in time; what it cost was paid back to ${deal.sponsor}.`)
  }
  if (nowSeconds >= deal.finalDeadline) return explainExpired(told)
  if (task.status === 'revealing') return explainRevealing(told)
  if (nowSeconds >= deal.contributionDeadline) return explainClosed(told)
  return task.status === 'unset' ? explainUnset(told) : explainActive(told)
}

function over(phase: TaskPhase, { task, deal }: Told, summary: string): TaskSituation {
  const since = task.endTime ?? deal.startTime
  return { phase, summary, since, waitsFor: null, next: null, by: null, otherwise: null }
}

function explainCompleted(told: Told): TaskSituation {
  const proved = told.contributions.filter(({ status }) => status === 'proved').length
  return over('completed', told, `It has a result, shown by ${count(proved, 'worker')} and paid for.`)
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
      what: 'to initialize the task and give it to workers',
    },
    next: 'Workers contribute their answers.',
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
    ? `${count(seats, 'more worker')} without a record who agree`
    : 'more workers who agree'
  return {
    phase: 'active',
    summary: `${count(votes.length, 'worker')} contributed${agreement}; a trust of ${deal.trust} needs ${more}, or fewer with good scores.`,
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
  const summary = `${count(task.winnerCount, 'worker')} agree, ${task.revealCount} of them showed what they have.`
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

function explainExpired({ task, deal }: Told): TaskSituation {
  return {
    phase: task.status === 'revealing' ? 'unrevealed' : 'closed',
    summary: `Its final deadline, ${FINAL_DEADLINE_RATIO} times the run time of its category, has passed.`,
    since: deal.finalDeadline,
    waitsFor: { who: 'anyone', addresses: [], what: 'to claim the task' },
    next: refund(deal.sponsor),
    by: null,
    otherwise: null,
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
