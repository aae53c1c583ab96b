import type { Hex } from 'viem'
import { type Scenario, scenarioOf } from './scenario.ts'
import { digestOf, type KittyRule, newWorld, type Outcome, runTask } from './world.ts'

/** The seed of the committed file, and how its 10 000 tasks are laid out. */
export const SEED = 20_260_101n
export const WORLD_COUNT = 40
export const TASKS_PER_WORLD = 250

export type Replayed = { task: number; scenario: Scenario; outcome: Outcome; digest: Hex }

/** Runs the tasks of one world, one after another: scores and the kitty grow from task to task. */
export function* replayWorld(world: number, kittyRule: KittyRule, seed: bigint = SEED): Generator<Replayed> {
  let state = newWorld()
  let digest: Hex = `0x${'00'.repeat(32)}`
  for (let offset = 0; offset < TASKS_PER_WORLD; offset += 1) {
    const task = world * TASKS_PER_WORLD + offset
    const scenario = scenarioOf(seed, task)
    const outcome = runTask(state, scenario, kittyRule)
    digest = digestOf(digest, outcome)
    state = outcome.world
    yield { task, scenario, outcome, digest }
  }
}

/** The digest after a world's last task. */
export function digestOfWorld(world: number, kittyRule: KittyRule, seed: bigint = SEED): Hex {
  let last: Hex = '0x'
  for (const { digest } of replayWorld(world, kittyRule, seed)) last = digest
  return last
}
