import {
  assert,
  DEFAULT_CREDIBILITY_POLICY,
  type Evidence,
  failCheck,
  moveOn,
  NO_EVIDENCE,
  passCheck,
  REPLICA_LIFE,
} from '@ruche/protocol'
import type { Hex } from 'viem'
import { type Credibility, createCredibility, judgeTask } from '../credibility.ts'
import { banUntil, leaseUntil } from '../lease.ts'
import { type Action, planTask } from '../plan.ts'
import { type Candidate, contestedAnswers } from '../rank.ts'
import { afterReport, isOver, isPending, type Replica } from '../replica.ts'
import { type Address, isSettled, type Task } from '../task.ts'
import type { Agenda } from './agenda.ts'
import type { Hub, Transaction, Vote } from './hub.ts'
import { type Settings, TIMEREF } from './settings.ts'
import type { Order, Report } from './worker.ts'

const SECRET: Hex = `0x${'5e'.repeat(32)}`
/** The pool's knowledge is looked at as a whole at most so often, as between two passes. */
const BELIEVE_EVERY_MS = 500
const ASK_AGAIN_MS = 5_000

type Known = {
  evidence: Evidence
  caught: number
  bannedUntilMs: number
  candidate: Candidate
  marks: string[]
}

/** The scheduler: the real planner, its database in memory, and the connections that a crash loses. */
export type Manager = {
  /** A task is new, or the chain says something new of it. */
  news(taskId: Hex): void
  /** A reorganisation undid what the chain said of it. */
  undone(taskId: Hex): void
  login(worker: Address, holds: readonly Report[]): void
  gone(worker: Address): void
  report(worker: Address, report: Report): void
  /** Looks at everything that is open: deadlines, leases, retries. */
  sweep(): void
  crash(): void
  start(): void
  isUp(): boolean
  /** What is over for good is not asked for again. */
  forget(taskId: Hex): void
}

export function createManager({
  settings,
  agenda,
  hub,
  secondsNow,
  send,
  transact,
}: {
  settings: Settings
  agenda: Agenda
  hub: Hub
  secondsNow: () => bigint
  send: (worker: Address, order: Order) => void
  transact: (transaction: Transaction) => void
}): Manager {
  // What a database keeps.
  const views = new Map<Hex, Task>()
  const replicas = new Map<Hex, Map<Address, Replica>>()
  const commitments = new Map<Hex, Map<Address, Hex>>()
  const known = new Map<Address, Known>()
  const open = new Set<Hex>()
  const judged = new Set<Hex>()
  // What a crash loses.
  const connected = new Set<Address>()
  const asked = new Map<string, number>()
  const starved = new Set<Hex>()
  let isUp = true
  /** What the chain said meanwhile; the log follower comes to it after the start. */
  const missed: (() => void)[] = []

  let believed: Credibility | undefined
  let believedAtMs = 0
  let isStale = true
  function believe(): Credibility {
    if (believed !== undefined && (!isStale || agenda.nowMs() - believedAtMs < BELIEVE_EVERY_MS))
      return believed
    const workers = [...known].map(([worker, { evidence, marks }]) => ({ worker, evidence, marks }))
    believed = createCredibility({ workers, policy: DEFAULT_CREDIBILITY_POLICY, secret: SECRET })
    believedAtMs = agenda.nowMs()
    isStale = false
    return believed
  }

  const disputed = new Set<Hex>()
  function listCandidates(): Candidate[] {
    const nowMs = agenda.nowMs()
    const contested = contestedAnswers([...disputed].flatMap((taskId) => views.get(taskId) ?? []))
    const list: Candidate[] = []
    for (const worker of connected) {
      const record = known.get(worker)
      if (record === undefined || record.bannedUntilMs > nowMs) continue
      record.candidate.score = hub.score(worker)
      record.candidate.contested = contested.get(worker) ?? 0
      list.push(record.candidate)
    }
    return list
  }

  function setReplica(taskId: Hex, worker: Address, next: Replica): void {
    const seats = replicas.get(taskId) ?? new Map<Address, Replica>()
    replicas.set(taskId, seats)
    const before = seats.get(worker)
    if (before !== undefined && before.status !== next.status) {
      const move = next.status === 'assigned' ? 'assign' : next.status
      const to = moveOn<Replica['status'], string>(REPLICA_LIFE, before.status, move)
      assert(to === next.status, `a replica moves from ${before.status} to ${next.status}`)
    }
    const record = known.get(worker)
    const holds = (replica: Replica | undefined) => replica !== undefined && !isOver(replica.status)
    const runs = (replica: Replica | undefined) => replica !== undefined && isPending(replica.status)
    if (record !== undefined) {
      record.candidate.openSeats += Number(holds(next)) - Number(holds(before))
      record.candidate.freeSlots -= Number(runs(next)) - Number(runs(before))
      assert(record.candidate.freeSlots >= 0, 'no worker is given more than it offers')
    }
    seats.set(worker, next)
  }
  function move(taskId: Hex, worker: Address, status: Replica['status'], over: Partial<Replica> = {}): void {
    const replica = replicas.get(taskId)?.get(worker)
    if (replica !== undefined)
      setReplica(taskId, worker, { ...replica, ...over, status, changedAtMs: agenda.nowMs() })
  }

  function plan(taskId: Hex): void {
    const task = views.get(taskId)
    if (!isUp || task === undefined) return
    const seats = [...(replicas.get(taskId)?.values() ?? [])]
    const { actions } = planTask({
      task,
      replicas: seats,
      candidates: isSettled(task) ? [] : listCandidates(),
      credibility: believe(),
      chainSeconds: secondsNow(),
      nowMs: agenda.nowMs(),
    })
    for (const action of actions) perform(task, action)
    const after = [...(replicas.get(taskId)?.values() ?? [])]
    if (isSettled(task)) {
      if (after.every(({ status }) => status === 'released')) open.delete(taskId)
      starved.delete(taskId)
    } else if (after.some(({ status }) => !isOver(status))) starved.delete(taskId)
    else starved.add(taskId)
    openRound(task, after)
  }

  /** In rounds: all seats that are still held have committed, so they are tallied together. */
  function openRound(task: Task, seats: readonly Replica[]): void {
    if (settings.path !== 'rounds' || task.status !== 'active') return
    const held = seats.filter(({ status }) => !isOver(status))
    if (held.length === 0 || held.some(({ status }) => status !== 'contributed')) return
    const told = commitments.get(task.taskId) ?? new Map<Address, Hex>()
    const votes = held.flatMap(({ worker }): Vote[] => {
      const resultHash = told.get(worker)
      return resultHash === undefined ? [] : [{ worker, resultHash }]
    })
    const fresh = votes.filter(({ worker }) => !task.contributions.some((one) => one.worker === worker))
    if (fresh.length > 0) transact({ type: 'settle', taskId: task.taskId, votes: fresh })
  }

  function perform(task: Task, action: Action): void {
    const { taskId } = task
    const nowMs = agenda.nowMs()
    switch (action.type) {
      case 'assign': {
        const earlier = replicas.get(taskId)?.get(action.worker)
        assert(earlier === undefined || isOver(earlier.status), 'nobody is given a seat twice')
        assert(
          !task.contributions.some(({ worker }) => worker === action.worker),
          'nobody who has voted is given a seat',
        )
        setReplica(taskId, action.worker, {
          taskId,
          worker: action.worker,
          status: 'assigned',
          leaseUntilMs: leaseUntil({ nowMs, maxRuntimeSeconds: TIMEREF }),
          attempts: (earlier?.attempts ?? 0) + 1,
          changedAtMs: nowMs,
        })
        const record = known.get(action.worker)
        if (record !== undefined) record.candidate.lastAssignedMs = nowMs
        send(action.worker, { type: 'assign', taskId })
        return
      }
      case 'give-up':
        move(taskId, action.worker, 'lost')
        return
      case 'release':
        move(taskId, action.worker, 'released')
        send(action.worker, { type: 'release', taskId })
        return
      case 'ask-reveal': {
        const key = `${taskId}${action.worker}`
        if (nowMs - (asked.get(key) ?? Number.NEGATIVE_INFINITY) < ASK_AGAIN_MS) return
        asked.set(key, nowMs)
        send(action.worker, { type: 'reveal', taskId })
        return
      }
      default:
        transact({ type: action.type, taskId })
    }
  }

  function judge(task: Task): void {
    if (task.status !== 'completed' || judged.has(task.taskId)) return
    judged.add(task.taskId)
    isStale = true
    const credibility = believe()
    const { decay } = credibility.policy
    for (const verdict of judgeTask(credibility, task).verdicts) {
      const record = known.get(verdict.worker as Address)
      if (record === undefined) continue
      if (verdict.outcome === 'good') {
        record.evidence = passCheck(record.evidence, { credit: verdict.credit, decay })
        continue
      }
      record.evidence = failCheck(record.evidence, { decay })
      record.caught += 1
      record.bannedUntilMs = banUntil({ nowMs: agenda.nowMs(), caught: record.caught })
    }
  }

  /** Seats are free: the tasks that wait for some are looked at, as many as there are. */
  function feedStarved(): void {
    for (const taskId of [...starved].slice(0, 3)) plan(taskId)
  }

  const manager: Manager = {
    news(taskId) {
      if (!isUp) return void missed.push(() => manager.news(taskId))
      const task = hub.task(taskId)
      if (!views.has(taskId) || !isSettled(task)) open.add(taskId)
      views.set(taskId, task)
      if (!isSettled(task) && new Set(task.contributions.map(({ resultHash }) => resultHash)).size > 1)
        disputed.add(taskId)
      else disputed.delete(taskId)
      judge(task)
      plan(taskId)
      if (isSettled(task)) feedStarved()
    },
    undone(taskId) {
      if (!isUp) return void missed.push(() => manager.undone(taskId))
      open.add(taskId)
      for (const { worker, status } of replicas.get(taskId)?.values() ?? []) {
        if (['contributed', 'revealed', 'uploaded'].includes(status))
          move(taskId, worker, 'lost', { attempts: 0 })
      }
      manager.news(taskId)
    },
    login(worker, holds) {
      if (!isUp) return
      connected.add(worker)
      if (!known.has(worker)) {
        const candidate = { worker, score: 0n, freeSlots: 1, openSeats: 0, contested: 0, lastAssignedMs: 0 }
        known.set(worker, { evidence: NO_EVIDENCE, caught: 0, bannedUntilMs: 0, candidate, marks: [] })
        isStale = true
      }
      const held = new Set(holds.map(({ taskId }) => taskId))
      for (const report of holds) manager.report(worker, report)
      for (const taskId of open) {
        const replica = replicas.get(taskId)?.get(worker)
        const voted = views.get(taskId)?.contributions.some((one) => one.worker === worker) === true
        const isWanted =
          replica !== undefined && (isPending(replica.status) || (voted && !isOver(replica.status)))
        if (isWanted && !held.has(taskId)) send(worker, { type: 'assign', taskId })
      }
      feedStarved()
    },
    gone(worker) {
      if (!isUp) return
      connected.delete(worker)
      for (const taskId of open) {
        const replica = replicas.get(taskId)?.get(worker)
        if (replica === undefined || !isPending(replica.status)) continue
        move(taskId, worker, 'lost')
        plan(taskId)
      }
    },
    report(worker, { taskId, status, result, retryable }) {
      if (!isUp) return
      const replica = replicas.get(taskId)?.get(worker)
      if (replica === undefined || replica.status === 'released')
        return send(worker, { type: 'release', taskId })
      if (result !== undefined && status === 'contributed') {
        const told = commitments.get(taskId) ?? new Map<Address, Hex>()
        commitments.set(taskId, told.set(worker, result))
      }
      const next = afterReport(replica.status, status)
      const isBack = isOver(replica.status) && !isOver(next) && isPending(next)
      const record = known.get(worker)
      // What was given up and is still being computed: its seat may have gone to another task meanwhile.
      if (isBack && record !== undefined && record.candidate.freeSlots === 0) {
        move(taskId, worker, 'released')
        return send(worker, { type: 'release', taskId })
      }
      if (next === replica.status) return
      move(taskId, worker, next, {
        ...(status === 'uploaded' ? { location: `/ipfs/${result}` } : {}),
        ...(next === 'failed'
          ? { problem: { title: 'failed', code: 'TASK_NOT_OPEN', retryable: retryable === true } }
          : {}),
      })
      const task = views.get(taskId)
      if (next === 'contributed' && task !== undefined)
        openRound(task, [...(replicas.get(taskId)?.values() ?? [])])
      if (isOver(next) || next === 'uploaded') plan(taskId)
      if (!isPending(next)) feedStarved()
    },
    sweep() {
      if (!isUp) return
      for (const taskId of [...open]) plan(taskId)
    },
    crash() {
      isUp = false
      connected.clear()
      asked.clear()
      starved.clear()
    },
    start() {
      isUp = true
      for (const tell of missed.splice(0)) tell()
      for (const taskId of [...open]) manager.news(taskId)
    },
    isUp: () => isUp,
    forget(taskId) {
      open.delete(taskId)
      starved.delete(taskId)
      for (const kept of [views, replicas, commitments]) kept.delete(taskId)
      judged.delete(taskId)
    },
  }
  return manager
}
