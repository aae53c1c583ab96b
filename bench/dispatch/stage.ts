import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hubAbi } from '@ruche/contracts'
import type { Hex } from 'viem'
import { type SchedulerProcess, startSchedulerProcess } from './scheduler.ts'
import { type Swarm, startSwarm } from './swarm.ts'
import type { DispatchWorld } from './world.ts'

/** The workerpool's price is 1 RLC a task, of which a worker stakes 30 %. */
const workerStake = 300_000_000n
/** That of the scheduler on this bench's chain; worth nothing anywhere. */
const schedulerKey: Hex = '0x7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6'
const slots = 16
const pollMs = 100

/** Everything a stage of the benchmark acts on. */
export type Stage = {
  quick: boolean
  log: (line: string) => void
  world: DispatchWorld
  swarm: Swarm
  scheduler(): SchedulerProcess
  /** Kills the scheduler and starts another on the same port; resolves when it listens, with how long that took. */
  restart(): Promise<number>
  /** Bonds and connects workers up to this number of them. */
  growTo(count: number): Promise<void>
  /** Tasks of these deals that the hub has settled, and ranges that it settled more than once. */
  countSettled(dealIds?: readonly Hex[]): Promise<{ tasks: number; twice: number }>
  stop(): Promise<void>
}

export async function openStage({
  quick,
  log,
  world,
  folder,
}: {
  quick: boolean
  log: (line: string) => void
  world: DispatchWorld
  folder: string
}): Promise<Stage> {
  const env = {
    RUCHE_RPC_URL: world.chainUrl,
    RUCHE_CHAIN_ID: String(world.chainId),
    RUCHE_HUB: world.market.hub,
    RUCHE_POLL_MS: String(pollMs),
    RUCHE_WORKERPOOL: world.market.workerpool,
    RUCHE_FROM_BLOCK: world.fromBlock.toString(),
    RUCHE_SCHEDULER_KEY: schedulerKey,
    // Nobody listens there: orders are matched by this benchmark itself.
    RUCHE_MARKET_URL: 'http://127.0.0.1:9',
    RUCHE_POOL_PRICE_NRLC: '1000000000',
    DATABASE_URL: world.databaseUrl,
  }
  const start = (port: number) =>
    startSchedulerProcess({
      env: { ...env, RUCHE_PORT: String(port) },
      logFile: path.join(folder, 'scheduler.log'),
    })
  const swarm = startSwarm()
  let scheduler = await start(0)
  let connected = 0
  return {
    quick,
    log,
    world,
    swarm,
    scheduler: () => scheduler,
    async restart() {
      const { port } = scheduler
      await scheduler.kill()
      const startedAt = performance.now()
      scheduler = await start(port)
      return performance.now() - startedAt
    },
    async growTo(count) {
      if (count <= connected) return
      const more = { first: connected, count: count - connected }
      await world.bondWorkers(more.first, more.count)
      const terms = { chainId: world.chainId, hub: world.market.hub, slots }
      await swarm.connect({
        url: scheduler.url,
        ...more,
        terms: { ...terms, workerStake: workerStake.toString() },
      })
      connected = count
    },
    async countSettled(dealIds) {
      const logs = await world.client.getContractEvents({
        address: world.market.hub,
        abi: hubAbi,
        eventName: 'RoundSettled',
        fromBlock: world.fromBlock,
        strict: true,
      })
      const wanted = dealIds && new Set(dealIds)
      const seen = new Set<string>()
      let [tasks, twice] = [0, 0]
      for (const { args } of logs) {
        if (wanted !== undefined && !wanted.has(args.dealId)) continue
        const range = `${args.dealId} ${args.first}`
        if (seen.has(range)) twice += 1
        seen.add(range)
        tasks += Number(args.count)
      }
      return { tasks, twice }
    },
    async stop() {
      await swarm.close()
      await scheduler.stop()
    },
  }
}

/** Looks every 50 ms; gives up after `limitMs` with what was waited for. */
export async function until(what: string, isTrue: () => Promise<boolean>, limitMs: number): Promise<void> {
  const endAt = performance.now() + limitMs
  while (!(await isTrue())) {
    if (performance.now() > endAt) throw new Error(`Waited ${limitMs / 1_000} s in vain for ${what}.`)
    await sleep(50)
  }
}
