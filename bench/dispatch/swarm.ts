import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Address, Hex } from 'viem'

/** What simulated workers have noticed since they were last asked. */
export type SwarmStatistics = {
  /** Seats given, and tasks in them. */
  seats: number
  tasks: number
  heartbeatMs: number[]
  /** By deal, when its first seat reached a worker, Unix ms. */
  firstSeat: Record<Hex, number>
  welcomes: number
  refused: string[]
}

export type SwarmOrder =
  | {
      type: 'connect'
      url: string
      first: number
      count: number
      terms: { chainId: number; hub: Address; workerStake: string; slots: number }
    }
  | { type: 'hold'; isHeld: boolean }
  | { type: 'take-statistics' }
  | { type: 'peek-statistics' }
  | { type: 'close' }

/** Simulated workers in a process of their own. */
export type Swarm = {
  /** Connects the workers of these numbers; resolves when all are welcome. */
  connect(order: Omit<Extract<SwarmOrder, { type: 'connect' }>, 'type'>): Promise<void>
  hold(isHeld: boolean): Promise<void>
  /** What was noticed since the last time. */
  take(): Promise<SwarmStatistics>
  /** The same without forgetting it, and without the heartbeats. */
  peek(): Promise<SwarmStatistics>
  close(): Promise<void>
}

export function startSwarm(): Swarm {
  const child = fork(fileURLToPath(new URL('./swarm-process.ts', import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const waiting = new Map<number, (answer: unknown) => void>()
  let numbers = 0
  child.on('message', ({ number, answer }: { number: number; answer: unknown }) => {
    waiting.get(number)?.(answer)
    waiting.delete(number)
  })
  const ask = <Answer>(order: SwarmOrder) =>
    new Promise<Answer>((resolve) => {
      numbers += 1
      waiting.set(numbers, resolve as (answer: unknown) => void)
      child.send({ number: numbers, order })
    })
  return {
    connect: (order) => ask({ type: 'connect', ...order }),
    hold: (isHeld) => ask({ type: 'hold', isHeld }),
    take: () => ask({ type: 'take-statistics' }),
    peek: () => ask({ type: 'peek-statistics' }),
    async close() {
      const exited = once(child, 'exit')
      child.send({ number: 0, order: { type: 'close' } satisfies SwarmOrder })
      await exited
    },
  }
}
