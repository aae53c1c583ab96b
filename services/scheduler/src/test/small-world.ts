import {
  addVote,
  DEFAULT_CREDIBILITY_POLICY,
  deadlinesOf,
  dropGroup,
  emptyTally,
  isAccepted,
  NO_EVIDENCE,
  revealDeadlineOf,
  type Tally,
} from '@ruche/protocol'
import type { Hex } from 'viem'
import { createCredibility } from '../credibility.ts'
import { leaseUntil } from '../lease.ts'
import { type Action, type Plan, planTask } from '../plan.ts'
import { isOver, isPending, type Replica } from '../replica.ts'
import { surveyWorkers } from '../survey.ts'
import type { Address, Task } from '../task.ts'

/** One task of trust 3 and four strangers, on a hub in memory: everything that can happen to it, one move at a time. */
export type World = {
  task: Task
  replicas: readonly Replica[]
  /** Place in `INSTANTS`. */
  instant: number
  /** Beyond the instant: the time that a schedule without waiting takes, ms. */
  beyondMs: number
  /** A reorganisation of the chain has happened; one is enough. */
  undone: boolean
}

const TIMEREF = 300n
/** Start, patience over, contribution deadline (7 · 300), final deadline (10 · 300): seconds of the chain. */
export const INSTANTS = [0n, 1_200n, 2_100n, 3_000n] as const
const RIGHT: Hex = `0x${'aa'.repeat(32)}`
const WRONG: Hex = `0x${'bb'.repeat(32)}`
const ZERO: Hex = `0x${'00'.repeat(32)}`
const addressOf = (n: number): Address => `0x${n.toString(16).padStart(40, '0')}`
const WORKERS = [1, 2, 3, 4].map(addressOf)
/** Only this one may fail for good, and only that one may lie: with two of a kind no result may be possible. */
const [BROKEN, LIAR] = [WORKERS[0], WORKERS[2]]

const credibility = createCredibility({
  workers: WORKERS.map((worker) => ({ worker, evidence: NO_EVIDENCE, marks: [] })),
  policy: DEFAULT_CREDIBILITY_POLICY,
  secret: ZERO,
})

export const FIRST: World = {
  task: {
    taskId: ZERO,
    dealId: ZERO,
    index: 0n,
    trust: 3n,
    tag: ZERO,
    hasCallback: false,
    maxRuntimeSeconds: TIMEREF,
    status: 'unset',
    ...deadlinesOf({ startTime: 0n, timeref: TIMEREF }),
    revealDeadline: 0n,
    consensusValue: ZERO,
    winnerCounter: 0,
    revealCounter: 0,
    contributions: [],
  },
  replicas: [],
  instant: 0,
  beyondMs: 0,
  undone: false,
}

function chainSecondsOf({ instant }: World): bigint {
  return INSTANTS[instant] ?? 0n
}

function nowMsOf(world: World): number {
  return Number(chainSecondsOf(world)) * 1_000 + world.beyondMs
}

/** What the real planner would do here. */
export function planOf(world: World): Plan {
  const { task, replicas } = world
  const nowMs = nowMsOf(world)
  const candidates = surveyWorkers({
    workers: WORKERS.map((worker) => ({
      worker,
      slots: 1,
      score: 0n,
      caught: 0,
      bannedUntilMs: 0,
      lastAssignedMs: 0,
      evidence: NO_EVIDENCE,
      marks: [],
    })),
    connected: new Map(WORKERS.map((worker) => [worker, 1])),
    tasks: [task],
    replicas,
    nowMs,
  })
  return planTask({ task, replicas, candidates, credibility, chainSeconds: chainSecondsOf(world), nowMs })
}

/** The world after one pass of the scheduler. */
export function afterPass(world: World): World {
  return planOf(world).actions.reduce(perform, world)
}

/** Every world that one event leads to, the scheduler's pass among them; none where the task is over and all is released. */
export function worldsAfter(world: World): World[] {
  const { instant, undone, task } = world
  const later = instant + 1 < INSTANTS.length ? [{ ...world, instant: instant + 1 }] : []
  const reorganised =
    undone || task.status !== 'active' || task.contributions.length === 0 ? [] : [undoLast(world)]
  return [afterPass(world), ...later, ...reorganised, ...WORKERS.flatMap((worker) => eventsOf(world, worker))]
}

function eventsOf(world: World, worker: Address): World[] {
  const { task, replicas } = world
  const replica = replicas.find((one) => one.worker === worker)
  if (replica === undefined) return []
  const own = task.contributions.find((one) => one.worker === worker)
  const next: World[] = []
  if (isPending(replica.status)) {
    next.push(setReplica(world, worker, { status: 'lost' }))
    if (worker === BROKEN) next.push(fail(world, worker, true), fail(world, worker, false))
  }
  if (mayContribute(world, replica)) {
    next.push(contribute(world, worker, RIGHT))
    if (worker === LIAR) next.push(contribute(world, worker, WRONG))
  }
  if (own?.status === 'contributed' && mayReveal(world, own.resultHash)) next.push(reveal(world, worker))
  if (own?.status === 'proved' && replica.status === 'revealed') {
    next.push(setReplica(world, worker, { status: 'uploaded', location: `/ipfs/${own.resultHash}` }))
  }
  return next
}

/** One step in which the scheduler and every worker do what they should, and a minute passes; nobody else acts. */
export function goodMinute(before: World): World {
  let world = afterPass(before)
  for (const worker of WORKERS) {
    const [replica] = world.replicas.filter((one) => one.worker === worker)
    if (replica !== undefined && mayContribute(world, replica)) world = contribute(world, worker, RIGHT)
  }
  for (const { worker, resultHash, status } of world.task.contributions) {
    if (status === 'contributed' && mayReveal(world, resultHash)) world = reveal(world, worker)
  }
  for (const { worker, status } of world.replicas) {
    const own = world.task.contributions.find((one) => one.worker === worker)
    if (status === 'revealed' && own !== undefined)
      world = setReplica(world, worker, { status: 'uploaded', location: `/ipfs/${own.resultHash}` })
  }
  return { ...world, beyondMs: world.beyondMs + 60_000 }
}

/** Would the votes of everybody who can still vote, all for the right result, be accepted? */
export function isResultPossible({ task, replicas }: World): boolean {
  const gone = new Set([
    ...task.contributions.map(({ worker }) => worker),
    ...replicas
      .filter(({ status, problem }) => status === 'failed' && problem?.retryable !== true)
      .map(({ worker }) => worker),
  ])
  const votes = WORKERS.filter((worker) => !gone.has(worker))
  const tally = votes.reduce((sum) => addVote(sum, RIGHT, 2n), tallyOf(task))
  const group = tally.groups.get(RIGHT) ?? 0n
  return votes.length > 0 && isAccepted({ group, total: tally.total, trust: task.trust })
}

function mayContribute({ task, instant }: World, { status, worker }: Replica): boolean {
  const isOpen = task.status === 'active' && (INSTANTS[instant] ?? 0n) < task.contributionDeadline
  return isOpen && isPending(status) && !task.contributions.some((one) => one.worker === worker)
}

function mayReveal(world: World, resultHash: Hex): boolean {
  const { status, consensusValue, revealDeadline } = world.task
  return status === 'revealing' && resultHash === consensusValue && chainSecondsOf(world) < revealDeadline
}

function contribute(world: World, worker: Address, resultHash: Hex): World {
  const { task } = world
  const contributions = [
    ...task.contributions,
    { worker, resultHash, weight: 2n, status: 'contributed' as const },
  ]
  const tally = tallyOf({ contributions })
  const group = tally.groups.get(resultHash) ?? 0n
  const voted = setReplica(world, worker, { status: 'contributed' })
  if (!isAccepted({ group, total: tally.total, trust: task.trust })) {
    return { ...voted, task: { ...task, contributions } }
  }
  const winners = contributions.filter((one) => one.resultHash === resultHash && one.status !== 'rejected')
  return {
    ...voted,
    task: {
      ...task,
      contributions,
      status: 'revealing',
      consensusValue: resultHash,
      revealDeadline: revealDeadlineOf({ consensusTime: chainSecondsOf(world), timeref: TIMEREF }),
      winnerCounter: winners.length,
      revealCounter: 0,
    },
  }
}

function reveal(world: World, worker: Address): World {
  const { task } = world
  const contributions = task.contributions.map((one) =>
    one.worker === worker ? { ...one, status: 'proved' as const } : one,
  )
  const shown = { ...task, contributions, revealCounter: task.revealCounter + 1 }
  return setReplica({ ...world, task: shown }, worker, { status: 'revealed' })
}

function fail(world: World, worker: Address, retryable: boolean): World {
  const problem = { title: 'failed', code: retryable ? 'DISK_FULL' : 'RUNTIME_MISSING', retryable }
  return setReplica(world, worker, { status: 'failed', problem })
}

/** The last contribution's block is gone; the store marks its replica as lost, to be asked again soon. */
function undoLast(world: World): World {
  const last = world.task.contributions.at(-1)
  const task = { ...world.task, contributions: world.task.contributions.slice(0, -1) }
  const replicas = world.replicas.map((one) =>
    one.worker === last?.worker && one.status === 'contributed'
      ? { ...one, status: 'lost' as const, attempts: 0 }
      : one,
  )
  return { ...world, task, replicas, undone: true }
}

function perform(world: World, action: Action): World {
  const { task } = world
  switch (action.type) {
    case 'initialize':
      return task.status === 'unset' ? { ...world, task: { ...task, status: 'active' } } : world
    case 'assign':
      return seat(world, action.worker)
    case 'give-up':
      return setReplica(world, action.worker, { status: 'lost' })
    case 'release':
      return setReplica(world, action.worker, { status: 'released' })
    case 'reopen':
      return reopen(world)
    case 'finalize':
      return { ...world, task: { ...task, status: 'completed' } }
    case 'claim':
      return { ...world, task: { ...task, status: 'failed' } }
    case 'ask-reveal':
      return world
  }
}

function seat(world: World, worker: Address): World {
  const nowMs = nowMsOf(world)
  const earlier = world.replicas.find((one) => one.worker === worker)
  if (earlier !== undefined && !isOver(earlier.status)) throw new Error(`${worker} holds a seat already`)
  if (world.task.contributions.some((one) => one.worker === worker)) throw new Error(`${worker} has voted`)
  const replica: Replica = {
    taskId: world.task.taskId,
    worker,
    status: 'assigned',
    leaseUntilMs: leaseUntil({ nowMs, maxRuntimeSeconds: TIMEREF }),
    attempts: (earlier?.attempts ?? 0) + 1,
    changedAtMs: nowMs,
  }
  return { ...world, replicas: sorted([...world.replicas.filter((one) => one.worker !== worker), replica]) }
}

function reopen(world: World): World {
  const { task } = world
  const contributions = task.contributions.map((one) =>
    one.resultHash === task.consensusValue ? { ...one, status: 'rejected' as const } : one,
  )
  const open = {
    contributions,
    status: 'active' as const,
    winnerCounter: 0,
    consensusValue: ZERO,
    revealDeadline: 0n,
  }
  return { ...world, task: { ...task, ...open } }
}

function setReplica(world: World, worker: Address, change: Partial<Replica>): World {
  const replicas = world.replicas.map((one) =>
    one.worker === worker ? { ...one, ...change, changedAtMs: nowMsOf(world) } : one,
  )
  return { ...world, replicas }
}

function tallyOf({ contributions }: Pick<Task, 'contributions'>): Tally {
  const all = contributions.reduce(
    (sum, { resultHash, weight }) => addVote(sum, resultHash, weight),
    emptyTally(),
  )
  const dropped = contributions.filter(({ status }) => status === 'rejected')
  return dropped.reduce((sum, { resultHash }) => dropGroup(sum, resultHash), all)
}

function sorted(replicas: readonly Replica[]): Replica[] {
  return [...replicas].sort((a, b) => (a.worker < b.worker ? -1 : 1))
}

/** What makes two worlds the same one. */
export function keyOf({ task, replicas, instant, undone }: World): string {
  const votes = task.contributions.map(
    ({ worker, resultHash, status }) => `${worker.at(-1)}${resultHash.at(-1)}${status[0]}${status[3]}`,
  )
  const seats = replicas.map(
    ({ worker, status, leaseUntilMs, attempts, changedAtMs, problem }) =>
      `${worker.at(-1)}${status}${isPending(status) ? leaseUntilMs : ''}.${attempts}.${isOver(status) ? changedAtMs : ''}${problem?.retryable ?? ''}`,
  )
  return [
    instant,
    undone,
    task.status,
    task.consensusValue.at(-1),
    task.revealDeadline,
    votes.sort(),
    seats,
  ].join('|')
}
