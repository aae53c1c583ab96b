// `node swarm-process.ts`, forked: simulated workers, driven and asked by the parent's messages.
import { setTimeout as sleep } from 'node:timers/promises'
import { createSimulatedWorker, type SimulatedWorker } from './simulated-worker.ts'
import type { SwarmOrder, SwarmStatistics } from './swarm.ts'
import { accountOfWorker } from './worker-keys.ts'

/** Logins on their way at once: a real crowd does not come in one instant either. */
const LOGINS_AT_ONCE = 50
const LOGIN_PAUSE_MS = 5

const workers: SimulatedWorker[] = []
let statistics: SwarmStatistics = emptyStatistics()
let welcomed = 0
let wanted = 0

function emptyStatistics(): SwarmStatistics {
  return { seats: 0, tasks: 0, heartbeatMs: [], firstSeat: {}, welcomes: 0, refused: [] }
}

async function connect({
  url,
  first,
  count,
  terms,
}: Extract<SwarmOrder, { type: 'connect' }>): Promise<void> {
  for (let number = first; number < first + count; number += 1) {
    const worker = createSimulatedWorker(
      accountOfWorker(number),
      { ...terms, workerStake: BigInt(terms.workerStake) },
      {
        onWelcome() {
          welcomed += 1
          statistics.welcomes += 1
        },
        onSeat({ dealId, count: tasks, atMs }) {
          statistics.seats += 1
          statistics.tasks += tasks
          statistics.firstSeat[dealId] ??= atMs
        },
        onHeartbeat: (roundTripMs) => void statistics.heartbeatMs.push(roundTripMs),
        onRefused: (problem) => void statistics.refused.push(JSON.stringify(problem)),
      },
    )
    workers.push(worker)
    worker.connect(url)
    wanted += 1
    while (wanted - welcomed > LOGINS_AT_ONCE) await sleep(LOGIN_PAUSE_MS)
  }
  while (welcomed < wanted) await sleep(LOGIN_PAUSE_MS)
}

async function obey(order: SwarmOrder): Promise<unknown> {
  switch (order.type) {
    case 'connect':
      return connect(order)
    case 'hold':
      for (const worker of workers) worker.hold(order.isHeld)
      return
    case 'take-statistics': {
      const taken = statistics
      statistics = emptyStatistics()
      return taken
    }
    case 'peek-statistics':
      return { ...statistics, heartbeatMs: [] }
    case 'close':
      for (const worker of workers) worker.close()
      setImmediate(() => process.disconnect())
  }
}

process.on('message', ({ number, order }: { number: number; order: SwarmOrder }) => {
  void obey(order).then((answer) => process.send?.({ number, answer }))
})
