import {
  addVote,
  digestOfCallback,
  dropGroup,
  emptyTally,
  judgeAttempts,
  planSeats,
  resultHashOf,
  type Tally,
} from '@ruche/protocol'
import type { Hex } from 'viem'
import { type Credibility, groupsOf, seatOf } from './credibility.ts'
import type { Candidate } from './rank.ts'
import { recruit } from './recruit.ts'
import { isOver, mayRetry, type Replica } from './replica.ts'
import { type Address, isSettled, type Task } from './task.ts'

/** A step towards the end of a task. Taking one twice does no harm. */
export type Action =
  | { type: 'initialize' }
  | { type: 'assign'; worker: Address }
  /** The worker has been silent past its lease: its seat is free again. */
  | { type: 'give-up'; worker: Address }
  | { type: 'ask-reveal'; worker: Address }
  | { type: 'reopen' }
  | { type: 'finalize'; result: { location: string; callbackData: Hex } }
  | { type: 'claim' }
  | { type: 'release'; worker: Address; reason: string }

/** What to do next for a task, and the one sentence that says what it waits for. */
export type Plan = {
  actions: Action[]
  waitsFor: string
  /** The workers at hand cannot settle it, busy ones included. */
  isShort?: boolean
}

export type Situation = {
  task: Task
  replicas: readonly Replica[]
  /** Every worker that is connected and not banned. */
  candidates: readonly Candidate[]
  /** Who of them may be asked; everybody when left out. */
  mayAsk?: (worker: Address) => boolean
  /** Who was caught with a wrong answer and gets no work for a while; nobody when left out. */
  isCaught?: (worker: Address) => boolean
  /** In whose cache the inputs lie; nobody's when left out. */
  hasData?: ((worker: Address) => boolean) | undefined
  credibility: Credibility
  /** Unix seconds by the chain's clock: deadlines are judged by it. */
  chainSeconds: bigint
  /** Unix ms by this machine's clock: leases are judged by it. */
  nowMs: number
}

/** Compares what the chain says with what has been started and names the next steps; performs none. */
export function planTask(situation: Situation): Plan {
  const { task, chainSeconds } = situation
  if (isSettled(task)) return planSettled(situation)
  if (chainSeconds >= task.finalDeadline) {
    return { actions: [{ type: 'claim' }], waitsFor: 'the refund, since its final deadline has passed' }
  }
  if (task.status === 'revealing') return planRevealing(situation)
  if (chainSeconds >= task.contributionDeadline) {
    return {
      actions: releaseAll(situation, 'the contribution deadline has passed'),
      waitsFor: 'its final deadline, when it is refunded',
    }
  }
  const plan = planActive(situation)
  // The seats can be given and the program run while the initialization is on its way to the chain.
  return task.status === 'unset' ? { ...plan, actions: [{ type: 'initialize' }, ...plan.actions] } : plan
}

function planSettled({ task, replicas }: Situation): Plan {
  const reason = task.status === 'completed' ? 'the task is completed' : 'the task was refunded'
  return {
    actions: replicas
      .filter(({ status }) => status !== 'released')
      .map(({ worker }) => ({ type: 'release', worker, reason })),
    waitsFor: 'nothing',
  }
}

function planActive(situation: Situation): Plan {
  const { task, replicas, candidates, credibility, chainSeconds, nowMs } = situation
  const committed = new Set(task.contributions.map(({ worker }) => worker))
  // A commitment reported but not seen on chain yet is still to come.
  const held = replicas.filter(({ status, worker }) => !isOver(status) && !committed.has(worker))
  const caught = held.filter(({ worker }) => situation.isCaught?.(worker) === true)
  const open = held.filter((replica) => !caught.includes(replica))
  const late = open.filter(({ leaseUntilMs }) => nowMs >= leaseUntilMs)
  const waiting = open.filter(({ leaseUntilMs }) => nowMs < leaseUntilMs)

  const tally = tallyOf(task)
  const scores = new Map(candidates.map(({ worker, score }) => [worker, score]))
  const groups = groupsOf(credibility, task)
  const pending = waiting.map(({ worker }) =>
    seatOf(credibility, { worker, score: scores.get(worker) ?? 0n }),
  )
  const { commonCause } = credibility.policy

  const fault = judgeAttempts(
    replicas.filter(({ status }) => status === 'failed' || status === 'lost'),
    { hasAnswer: committed.size > 0 || waiting.some(({ status }) => status === 'computed') },
  )
  const giveUps: Action[] = [
    ...late.map(({ worker }): Action => ({ type: 'give-up', worker })),
    ...caught.map(
      ({ worker }): Action => ({ type: 'release', worker, reason: 'it was caught with a wrong answer' }),
    ),
  ]
  if (fault.kind === 'app') {
    return {
      actions: giveUps,
      waitsFor: `its refund at the final deadline: every worker fails with ${fault.code}`,
    }
  }
  const seated = new Map(replicas.map((replica) => [replica.worker, replica]))
  const { workers, ...state } = recruit({
    subject: task.taskId,
    candidates,
    hasData: situation.hasData,
    mayAnswer: (worker) => {
      if (situation.mayAsk?.(worker) === false) return false
      const earlier = seated.get(worker)
      return (
        !committed.has(worker) &&
        (earlier === undefined || (isOver(earlier.status) && mayRetry(earlier, nowMs)))
      )
    },
    seated: waiting.length,
    isFresh: replicas.length === 0 && task.contributions.length === 0,
    isDisputed: tally.groups.size > 1,
    need: (some) => {
      const seats = some.map((candidate) => seatOf(credibility, candidate))
      return planSeats({ tally, groups, pending, candidates: seats, trust: task.trust, commonCause })
    },
    credibility,
    trust: task.trust,
    secondsLeft: task.contributionDeadline - chainSeconds,
    maxRuntimeSeconds: task.maxRuntimeSeconds,
  })
  return {
    actions: [...giveUps, ...workers.map((worker): Action => ({ type: 'assign', worker }))],
    ...state,
  }
}

function planRevealing({ task, replicas, chainSeconds }: Situation): Plan {
  const winners = task.contributions.filter(
    ({ resultHash, status }) => resultHash === task.consensusValue && status !== 'rejected',
  )
  const winning = new Set(winners.map(({ worker }) => worker))
  const releases: Action[] = replicas
    .filter(({ worker, status }) => !winning.has(worker) && status !== 'released')
    .map(({ worker }) => ({ type: 'release', worker, reason: 'consensus was reached without it' }))

  const revealOver = chainSeconds >= task.revealDeadline
  if (revealOver && task.revealCounter === 0) {
    return {
      actions: [...releases, { type: 'reopen' }],
      waitsFor: 'its reopening: no winner revealed in time',
    }
  }

  const uploaded = new Set(
    replicas.filter(({ location }) => location !== undefined).map(({ worker }) => worker),
  )
  const asks: Action[] = winners
    .filter(({ worker, status }) => (status === 'contributed' && !revealOver) || !uploaded.has(worker))
    .map(({ worker }) => ({ type: 'ask-reveal', worker }))

  const allRevealed = task.revealCounter === task.winnerCounter
  const held = replicas.filter(({ worker }) => winning.has(worker))
  const location = agreedLocation(held, { quorum: revealOver ? 1 : Math.floor(task.winnerCounter / 2) + 1 })
  const callbackData = findCallbackData(task, held)
  if ((allRevealed || revealOver) && location !== undefined && callbackData !== undefined) {
    const result = { location, callbackData }
    return { actions: [...releases, { type: 'finalize', result }], waitsFor: 'its settlement on chain' }
  }
  const missing = task.winnerCounter - task.revealCounter
  return {
    actions: [...releases, ...asks],
    waitsFor: missing > 0 ? `${missing} of ${task.winnerCounter} reveals` : 'a winner to upload the result',
  }
}

/**
 * Where the result is, by the word of most winners: they all hold the same bytes, so an honest majority names the same
 * content address, and a single winner cannot send the requester elsewhere. Undefined while fewer than `quorum` agree.
 */
export function agreedLocation(
  replicas: readonly Pick<Replica, 'location'>[],
  { quorum }: { quorum: number },
): string | undefined {
  const votes = new Map<string, number>()
  for (const { location } of replicas) {
    if (location !== undefined) votes.set(location, (votes.get(location) ?? 0) + 1)
  }
  const [first] = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first !== undefined && first[1] >= quorum ? first[0] : undefined
}

/** What the callback is told: the bytes whose digest the workers agreed on. `0x` where nobody is to be told. */
function findCallbackData(
  { taskId, hasCallback, consensusValue }: Task,
  replicas: readonly Replica[],
): Hex | undefined {
  if (!hasCallback) return '0x'
  return replicas
    .map(({ callbackData }) => callbackData)
    .find((data) => data !== undefined && resultHashOf(taskId, digestOfCallback(data)) === consensusValue)
}

/** The tally on chain: reopened groups weigh nothing, their members stay out. */
function tallyOf(task: Pick<Task, 'contributions'>): Tally {
  const dropped = new Set<Hex>()
  let tally = emptyTally()
  for (const { resultHash, weight, status } of task.contributions) {
    tally = addVote(tally, resultHash, weight)
    if (status === 'rejected') dropped.add(resultHash)
  }
  for (const resultHash of dropped) tally = dropGroup(tally, resultHash)
  return tally
}

function releaseAll({ replicas }: Situation, reason: string): Action[] {
  return replicas
    .filter(({ status }) => status !== 'released')
    .map(({ worker }) => ({ type: 'release', worker, reason }))
}
