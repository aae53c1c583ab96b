import { assert } from '@ruche/protocol'
import type { Hex } from 'viem'
import { type Address, isSettled } from '../task.ts'
import { createAgenda } from './agenda.ts'
import { createHub, type Transaction } from './hub.ts'
import { createManager } from './manager.ts'
import { createRandom } from './random.ts'
import { BLOCK_MS, type Settings } from './settings.ts'
import { createWorker, type Report, RIGHT, type SimulatedWorker } from './worker.ts'

/** What a simulated pool did. */
export type Outcome = {
  completed: number
  refunded: number
  /** Completed with a wrong result. */
  wrong: number
  /** Runs of programs, whatever became of them. */
  runs: number
  /** Events that happened, at each of which the invariants held. */
  steps: number
  simulatedMs: number
  /** Of the tasks in the order in which they ended: runs and wrong results up to each thousandth. */
  history: { ended: number; runs: number; wrong: number }[]
}

/** Mean delay of a message, and longest time to settle everything after the last task is open. */
const MESSAGE_MS = 20
const SWEEP_MS = 5_000
/** A settled task is kept so long for those who come late. */
const FORGOTTEN_MS = 300_000
const DOWN_MS = 3_000
const AWAY_MS = 15_000
/** In which every task ends: ten time references, and what blocks and sweeps take. */
const SETTLED_BY_MS = 700_000

/** Runs a pool until all its tasks have ended, and throws where an invariant breaks. The same settings do the same. */
export function simulate(settings: Settings): Outcome {
  const random = createRandom(settings.seed)
  const agenda = createAgenda()
  const hub = createHub(settings)
  const secondsNow = () => BigInt(Math.floor(agenda.nowMs() / 1_000))
  const fleet = new Map<Address, SimulatedWorker>()
  const away = new Set<Address>()
  const openedAtMs = new Map<Hex, number>()
  const pending: Transaction[] = []
  const outcome: Outcome = {
    completed: 0,
    refunded: 0,
    wrong: 0,
    runs: 0,
    steps: 0,
    simulatedMs: 0,
    history: [],
  }
  let opened = 0

  /** Late, perhaps twice, and not at all where the other end is not there. */
  function deliver(isThere: () => boolean, take: () => void): void {
    const copies = random.chance(settings.duplicateShare) ? 2 : 1
    for (let copy = 0; copy < copies; copy += 1) {
      agenda.after(random.wait(MESSAGE_MS), () => {
        if (isThere()) take()
      })
    }
  }

  const manager = createManager({
    settings,
    agenda,
    hub,
    secondsNow,
    send: (worker, order) =>
      deliver(
        () => !away.has(worker),
        () => fleet.get(worker)?.take(order),
      ),
    transact: (transaction) => void pending.push(transaction),
  })

  function openTask(): void {
    if (opened >= settings.tasks || !manager.isUp()) return
    const taskId = hub.create(opened, secondsNow())
    opened += 1
    openedAtMs.set(taskId, agenda.nowMs())
    manager.news(taskId)
  }

  function mine(): void {
    if (random.chance(settings.reorgShare)) for (const taskId of hub.undo()) manager.undone(taskId)
    for (const transaction of pending.splice(0)) hub.execute(transaction, secondsNow())
    for (const taskId of hub.seal()) {
      checkTask(taskId)
      manager.news(taskId)
    }
    countEnds()
    while (opened < settings.tasks && manager.isUp() && openedAtMs.size < settings.openTasks) openTask()
    if (!isOver()) agenda.after(BLOCK_MS, mine)
  }

  /** An end counts two blocks later: by then it cannot be undone. */
  const ended = new Map<Hex, number>()
  function countEnds(): void {
    for (const [taskId, sinceMs] of openedAtMs) {
      const task = hub.task(taskId)
      assert(
        agenda.nowMs() - sinceMs <= SETTLED_BY_MS,
        `task ${task.index} ends in time, and is ${task.status}`,
      )
      if (!isSettled(task)) ended.delete(taskId)
      else if (agenda.nowMs() - (ended.get(taskId) ?? agenda.nowMs()) >= 2 * BLOCK_MS) conclude(taskId)
      else if (!ended.has(taskId)) ended.set(taskId, agenda.nowMs())
    }
  }
  function conclude(taskId: Hex): void {
    const task = hub.task(taskId)
    openedAtMs.delete(taskId)
    ended.delete(taskId)
    agenda.after(FORGOTTEN_MS, () => {
      hub.forget(taskId)
      manager.forget(taskId)
    })
    if (task.status === 'completed') outcome.completed += 1
    else outcome.refunded += 1
    if (task.status === 'completed' && task.consensusValue !== RIGHT) outcome.wrong += 1
    const count = outcome.completed + outcome.refunded
    if (count % Math.max(1, Math.floor(settings.tasks / 1_000)) === 0) {
      outcome.history.push({ ended: count, runs: countRuns(), wrong: outcome.wrong })
    }
  }

  function checkTask(taskId: Hex): void {
    const { contributions, winnerCounter, revealCounter } = hub.task(taskId)
    assert(
      new Set(contributions.map(({ worker }) => worker)).size === contributions.length,
      'nobody votes twice',
    )
    assert(revealCounter <= winnerCounter, 'only winners reveal')
  }
  const countRuns = () => [...fleet.values()].reduce((sum, worker) => sum + worker.runs(), 0)
  const isOver = () => opened >= settings.tasks && openedAtMs.size === 0

  function enrol(index: number): void {
    const worker: Address = `0x${(index + 1).toString(16).padStart(40, '0')}`
    fleet.set(
      worker,
      createWorker({
        worker,
        // Spread among the others, so that no order favours anybody.
        isCheater: (index * settings.cheaters) % settings.workers < settings.cheaters,
        settings,
        random,
        agenda,
        hub,
        report: (message) =>
          deliver(
            () => !away.has(worker),
            () => manager.report(worker, message),
          ),
        transact: (transaction) => void pending.push(transaction),
      }),
    )
    connect(worker)
  }
  function connect(worker: Address): void {
    agenda.after(random.between(0, 1_000), () => {
      if (!manager.isUp() || away.has(worker)) return connect(worker)
      manager.login(worker, (fleet.get(worker)?.holds() ?? []) as Report[])
    })
  }

  function plague(): void {
    const { crashEveryMs, partitionEveryMs } = settings
    const again = (everyMs: number, strike: () => void) => {
      agenda.after(random.wait(everyMs), () => {
        strike()
        if (!isOver()) again(everyMs, strike)
      })
    }
    if (crashEveryMs !== undefined) again(crashEveryMs, crash)
    if (partitionEveryMs !== undefined) again(partitionEveryMs, partition)
  }
  function crash(): void {
    if (!manager.isUp()) return
    manager.crash()
    agenda.after(DOWN_MS, () => {
      manager.start()
      for (const worker of fleet.keys()) connect(worker)
    })
  }
  function partition(): void {
    const worker = [...fleet.keys()][Math.floor(random.next() * fleet.size)]
    if (worker === undefined || away.has(worker)) return
    away.add(worker)
    manager.gone(worker)
    agenda.after(random.wait(AWAY_MS), () => {
      away.delete(worker)
      connect(worker)
    })
  }
  function sweep(): void {
    manager.sweep()
    if (!isOver()) agenda.after(SWEEP_MS, sweep)
  }

  for (let index = 0; index < settings.workers; index += 1) enrol(index)
  agenda.after(BLOCK_MS, mine)
  agenda.after(SWEEP_MS, sweep)
  plague()
  while (!isOver() && agenda.advance()) {
    outcome.steps += 1
    assert(hub.paid() + hub.refunded() <= opened, 'every task is paid or refunded at most once')
  }
  assert(
    hub.paid() === outcome.completed && hub.refunded() === outcome.refunded,
    'every task is paid or refunded, once',
  )
  return { ...outcome, runs: countRuns(), simulatedMs: agenda.nowMs() }
}
