import { describe, expect, test } from 'vitest'
import vectors from '../../../vectors/random-tasks.json' with { type: 'json' }
import { accountOf, KITTY_ADDRESS, totalOf } from '../src/index.ts'
import { scenarioOf } from './scenario.ts'
import { showTask } from './show.ts'
import { newWorld, runTask } from './world.ts'
import { replayWorld, SEED, TASKS_PER_WORLD, WORLD_COUNT } from './worlds.ts'

const world0 = [...replayWorld(0, 'ruche')]

describe('vectors/random-tasks.json', () => {
  test('holds 10 000 tasks by their seed', () => {
    expect([vectors.seed, vectors.worldCount, vectors.tasksPerWorld]).toEqual([
      `${SEED}`,
      WORLD_COUNT,
      TASKS_PER_WORLD,
    ])
    expect(vectors.digests.length * vectors.tasksPerWorld).toBe(10_000)
  })

  test('shows the first tasks in full', () => {
    expect(world0.slice(0, vectors.examples.length).map(showTask)).toEqual(vectors.examples)
  })

  test('has the digest of world 0, by our rule of the kitty and by PoCo’s', () => {
    expect(world0.at(-1)?.digest).toBe(vectors.digests[0])
    expect([...replayWorld(0, 'poco')].at(-1)?.digest).toBe(vectors.digestsOfPoco[0])
  })
})

describe('a world', () => {
  test('keeps the sum of all accounts, and locks nothing between tasks but the kitty', () => {
    const total = totalOf(newWorld().ledger)
    for (const { outcome } of world0) {
      const { ledger } = outcome.world
      expect(totalOf(ledger)).toBe(total)
      const locked = [...ledger.values()].reduce((sum, account) => sum + account.locked, 0n)
      expect(locked).toBe(accountOf(ledger, KITTY_ADDRESS).locked)
    }
  })

  test('has every way for a task to end', () => {
    const ends = new Set(
      world0.map(({ scenario, outcome }) => {
        const how = scenario.solo && scenario.trust < 2n ? 'solo' : 'voted'
        return `${outcome.status} ${how} ${outcome.digest}`
      }),
    )
    for (const end of ['completed solo 0', 'completed voted 0', 'completed voted 1', 'failed voted 255']) {
      expect(ends).toContain(end)
    }
  })

  test('is the same when replayed: nothing but the seed decides', () => {
    const again = runTask(newWorld(), scenarioOf(SEED, 0), 'ruche')
    expect(again).toEqual(world0[0]?.outcome)
    expect(scenarioOf(SEED + 1n, 0)).not.toEqual(scenarioOf(SEED, 0))
  })
})

describe('a task replayed by hand', () => {
  const base = {
    ...scenarioOf(SEED, 0),
    trust: 5n,
    workerpoolPrice: 1000n,
    appPrice: 10n,
    datasetPrice: 0n,
    hasDataset: false,
    workerStakeRatio: 30n,
    schedulerRewardRatio: 10n,
    waitSeconds: 0n,
    solo: false,
    order: [0, 1, 2, 3, 4, 5, 6, 7],
    votes: [0, 1, 0, 0, 0, 0, 0, 0],
    revealsFirst: [true, true, true, true, true, true, true, true],
    revealsSecond: [true, true, true, true, true, true, true, true],
    reopens: true,
  }
  const gainOf = (outcome: ReturnType<typeof runTask>, worker: number) =>
    accountOf(outcome.world.ledger, `0x${(0x100 + worker).toString(16).padStart(40, '0')}`).stake - 10n ** 14n

  test('after a dissent, four newcomers agree and share 90 % of price and stake', () => {
    // 16 > 4·3 at the fifth contribution. Pot 1300, of which 1170 for four: 292 each; the dissenter loses 300.
    const outcome = runTask(newWorld(), base, 'ruche')
    expect([outcome.status, outcome.contributors, outcome.digest]).toEqual(['completed', 5, 0])
    expect([0, 1, 2, 3, 4, 5].map((worker) => gainOf(outcome, worker))).toEqual([
      292n,
      -300n,
      292n,
      292n,
      292n,
      0n,
    ])
    expect(outcome.world.scores).toEqual([1n, 0n, 1n, 1n, 1n, 0n, 0n, 0n])
  })

  test('silent winners are rejected, lose their stake, and others decide', () => {
    // The first consensus is of workers 0, 2, 3, 4. Then B weighs 2 and A starts anew: 5, 6, 7 give 8 < 4·3. Claimed.
    const silent = { ...base, revealsFirst: base.revealsFirst.map(() => false) }
    expect(runTask(newWorld(), silent, 'ruche').status).toBe('failed')

    // With trust 2, worker 0 alone decides and is rejected; worker 1 then decides alone.
    const outcome = runTask(newWorld(), { ...silent, trust: 2n }, 'ruche')
    expect([outcome.status, outcome.contributors, outcome.digest]).toEqual(['completed', 2, 1])
    expect([0, 1].map((worker) => gainOf(outcome, worker))).toEqual([-300n, 1170n])
  })

  test('not reopened, it fails and everybody has the stake back', () => {
    const outcome = runTask(
      newWorld(),
      { ...base, revealsFirst: base.revealsFirst.map(() => false), reopens: false },
      'ruche',
    )
    expect([outcome.status, outcome.contributors, outcome.digest]).toEqual(['failed', 5, 255])
    expect([0, 1, 2].map((worker) => gainOf(outcome, worker))).toEqual([0n, 0n, 0n])
    expect(accountOf(outcome.world.ledger, KITTY_ADDRESS).locked).toBe(300n)
  })
})
