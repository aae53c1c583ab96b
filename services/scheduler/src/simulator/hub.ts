import {
  addVote,
  assert,
  CONTRIBUTORS_MAX,
  deadlinesOf,
  dropGroup,
  emptyTally,
  groupOf,
  isAccepted,
  revealDeadlineOf,
  taskIdOf,
  weightOf,
} from '@ruche/protocol'
import type { Hex } from 'viem'
import type { Address, Contribution, Task } from '../task.ts'
import { type Settings, TIMEREF } from './settings.ts'

const ZERO: Hex = `0x${'00'.repeat(32)}`
const DEAL: Hex = `0x${'de'.repeat(32)}`

/** A hub in memory: the rules of the chain for tasks, scores and money, and blocks that can be undone. */
export type Hub = {
  task(taskId: Hex): Task
  find(taskId: Hex): Task | undefined
  score(worker: Address): bigint
  create(index: number, seconds: bigint): Hex
  /** Does it, or does nothing where the hub would revert. */
  execute(transaction: Transaction, seconds: bigint): void
  /** Ends the block: what it did can be undone until the next one ends. */
  seal(): Hex[]
  /** Undoes the last block. */
  undo(): Hex[]
  paid(): number
  refunded(): number
  /** The task is over for good, and will not be asked for again. */
  forget(taskId: Hex): void
}

export type Vote = { worker: Address; resultHash: Hex }
export type Transaction = { taskId: Hex } & (
  | { type: 'initialize' | 'reopen' | 'finalize' | 'claim' }
  | { type: 'contribute'; vote: Vote }
  | { type: 'reveal'; worker: Address }
  | { type: 'settle'; votes: readonly Vote[] }
)

export function createHub({ trust, path }: Pick<Settings, 'trust' | 'path'>): Hub {
  const tasks = new Map<Hex, Task>()
  const scores = new Map<Address, bigint>()
  /** As they were before this block, and before the last one. */
  let before = new Map<Hex, Task>()
  let scoresBefore = new Map<Address, bigint>()
  let last = { tasks: before, scores: scoresBefore }
  const scoreOf = (worker: Address) => scores.get(worker) ?? 0n
  const ends = { completed: 0, failed: 0 }

  function save(task: Task): void {
    const old = tasks.get(task.taskId)
    if (old !== undefined && !before.has(task.taskId)) before.set(task.taskId, old)
    count(old, -1)
    count(task, 1)
    tasks.set(task.taskId, task)
  }
  function count(task: Task | undefined, by: 1 | -1): void {
    if (task?.status === 'completed' || task?.status === 'failed') ends[task.status] += by
  }
  function setScore(worker: Address, score: bigint): void {
    if (!scoresBefore.has(worker)) scoresBefore.set(worker, scoreOf(worker))
    scores.set(worker, score)
  }

  /** Winners of a compared task gain one, all others lose a third (iExec PoCo 6.2). */
  function complete(task: Task): void {
    if (task.contributions.length > 1) {
      for (const { worker, resultHash, status } of task.contributions) {
        const won = resultHash === task.consensusValue && status === 'proved'
        setScore(worker, won ? scoreOf(worker) + 1n : (scoreOf(worker) * 2n) / 3n)
      }
    }
    save({ ...task, status: 'completed' })
  }

  function vote(task: Task, { worker, resultHash }: Vote): Task {
    assert(!task.contributions.some((one) => one.worker === worker), 'nobody votes twice')
    assert(task.contributions.length < CONTRIBUTORS_MAX, 'no more vote than the hub allows')
    const contribution: Contribution = {
      worker,
      resultHash,
      weight: weightOf(scoreOf(worker)),
      status: 'contributed',
    }
    return { ...task, contributions: [...task.contributions, contribution] }
  }

  function execute(transaction: Transaction, seconds: bigint): void {
    const task = tasks.get(transaction.taskId)
    if (task === undefined || task.status === 'completed' || task.status === 'failed') return
    if (transaction.type === 'claim') {
      if (seconds >= task.finalDeadline) save({ ...task, status: 'failed' })
      return
    }
    if (seconds >= task.finalDeadline) return
    if (task.status === 'unset') {
      if (transaction.type === 'initialize' && seconds < task.contributionDeadline)
        save({ ...task, status: 'active' })
    } else if (task.status === 'active') executeActive(task, transaction, seconds)
    else executeRevealing(task, transaction, seconds)
  }

  function executeActive(task: Task, transaction: Transaction, seconds: bigint): void {
    if (seconds >= task.contributionDeadline) return
    const votes =
      transaction.type === 'contribute'
        ? [transaction.vote]
        : transaction.type === 'settle'
          ? transaction.votes
          : []
    const fresh = votes.filter(({ worker }) => !task.contributions.some((one) => one.worker === worker))
    if (fresh.length === 0) return
    const voted = fresh.reduce(vote, task)
    const accepted = acceptedResult(voted)
    if (accepted === undefined) {
      save(voted)
      return
    }
    const isWinner = (one: Contribution) => one.resultHash === accepted && one.status !== 'rejected'
    if (transaction.type === 'settle') {
      const contributions = voted.contributions.map((one) =>
        isWinner(one) ? { ...one, status: 'proved' as const } : one,
      )
      complete({ ...voted, contributions, consensusValue: accepted })
      return
    }
    save({
      ...voted,
      status: 'revealing',
      consensusValue: accepted,
      revealDeadline: revealDeadlineOf({ consensusTime: seconds, timeref: TIMEREF }),
      winnerCounter: voted.contributions.filter(isWinner).length,
      revealCounter: 0,
    })
  }

  function executeRevealing(task: Task, transaction: Transaction, seconds: bigint): void {
    const isOver = seconds >= task.revealDeadline
    if (transaction.type === 'reveal' && !isOver) {
      const own = task.contributions.find(({ worker }) => worker === transaction.worker)
      if (own?.status !== 'contributed' || own.resultHash !== task.consensusValue) return
      const contributions = task.contributions.map((one) =>
        one === own ? { ...one, status: 'proved' as const } : one,
      )
      save({ ...task, contributions, revealCounter: task.revealCounter + 1 })
    } else if (transaction.type === 'finalize') {
      const isShown = task.revealCounter === task.winnerCounter || (task.revealCounter > 0 && isOver)
      if (isShown) complete(task)
    } else if (transaction.type === 'reopen' && isOver && task.revealCounter === 0) {
      const contributions = task.contributions.map((one) =>
        one.resultHash === task.consensusValue ? { ...one, status: 'rejected' as const } : one,
      )
      const nobody = { winnerCounter: 0, consensusValue: ZERO, revealDeadline: 0n }
      save({ ...task, ...nobody, contributions, status: 'active' })
    }
  }

  function acceptedResult({ contributions }: Task): Hex | undefined {
    let tally = contributions.reduce((sum, one) => addVote(sum, one.resultHash, one.weight), emptyTally())
    for (const { resultHash, status } of contributions)
      if (status === 'rejected') tally = dropGroup(tally, resultHash)
    for (const resultHash of tally.groups.keys()) {
      if (isAccepted({ group: groupOf(tally, resultHash), total: tally.total, trust })) return resultHash
    }
    return undefined
  }

  return {
    task(taskId) {
      const task = tasks.get(taskId)
      assert(task !== undefined, 'a task that is asked for exists')
      return task
    },
    find: (taskId) => tasks.get(taskId),
    score: scoreOf,
    create(index, seconds) {
      const taskId = taskIdOf(DEAL, BigInt(index))
      tasks.set(taskId, {
        taskId,
        dealId: DEAL,
        index: BigInt(index),
        trust,
        tag: ZERO,
        hasCallback: false,
        maxRuntimeSeconds: TIMEREF,
        status: path === 'rounds' ? 'active' : 'unset',
        ...deadlinesOf({ startTime: seconds, timeref: TIMEREF }),
        revealDeadline: 0n,
        consensusValue: ZERO,
        winnerCounter: 0,
        revealCounter: 0,
        contributions: [],
      })
      return taskId
    },
    execute,
    seal() {
      last = { tasks: before, scores: scoresBefore }
      before = new Map()
      scoresBefore = new Map()
      return [...last.tasks.keys()]
    },
    undo() {
      for (const task of last.tasks.values()) {
        count(tasks.get(task.taskId), -1)
        count(task, 1)
        tasks.set(task.taskId, task)
      }
      for (const [worker, score] of last.scores) scores.set(worker, score)
      const undone = [...last.tasks.keys()]
      last = { tasks: new Map(), scores: new Map() }
      return undone
    },
    paid: () => ends.completed,
    refunded: () => ends.failed,
    forget: (taskId) => void tasks.delete(taskId),
  }
}
