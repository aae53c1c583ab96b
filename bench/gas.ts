import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ChainClient, createChainClient, deploy, startChain } from '@ruche/chain'
import { accountsCount, actors, type Contracts, mnemonic, openMarket } from './gas/market.ts'
import { deployPoco, fetchPoco, pocoName } from './gas/poco.ts'
import { roundGas } from './gas/rounds.ts'
import {
  claimGas,
  classicTaskGas,
  depositGas,
  enclaveTaskGas,
  matchGas,
  occupyEveryone,
  type Place,
} from './gas/scenarios.ts'
import { mineAtOnce } from './gas/send.ts'
import { type Row, toRow } from './report.ts'

/** What a request says to its app, 139 bytes as in the published measurements: arguments, an input file, a place for results. */
const params139 =
  '{"iexec_args":"--epochs 10 --rate 0.01","iexec_input_files":["https://example.com/input-00000.bin"],"iexec_result_storage_provider":"ipfs"}'

/** A number, what the goal is, and what the same sources use when compiled with the default Yul optimiser (PoCo 6.2). */
type Scenario = {
  id: string
  goal: { value?: number; ratio?: number }
  defaultYul: number | null
  measure: (place: Place) => Promise<number>
  /** What does the same there, where it is another call. */
  measurePeer?: (place: Place) => Promise<number>
}

/** Of workers. */
const counts = [1, 2, 3, 5] as const

/** Whole tasks, which have goals, then their steps, summed over the workers. */
const scenarios: readonly Scenario[] = [
  {
    id: 'asset.app.create',
    goal: { ratio: 0.5 },
    defaultYul: 555_098,
    measure: async ({ market }) => market.createAppGas,
  },
  {
    id: 'match.plain.signed',
    goal: { ratio: 0.5 },
    defaultYul: 556_610,
    measure: (place) => matchGas(place, { dataset: false }),
  },
  {
    id: 'match.dataset.signed',
    goal: { value: 330_000, ratio: 0.5 },
    defaultYul: 670_015,
    measure: (place) => matchGas(place, {}),
  },
  {
    id: 'match.dataset.presigned',
    goal: { ratio: 0.5 },
    defaultYul: 640_601,
    measure: (place) => matchGas(place, { presigned: true }),
  },
  {
    id: 'match.dataset.params139',
    goal: { ratio: 0.5 },
    defaultYul: 864_079,
    measure: (place) => matchGas(place, { tee: true, full: true, params: params139 }),
  },
  ...counts.map((count) => ({
    id: `classic.task.w${count}`,
    goal: { ratio: 0.6 },
    defaultYul: { 1: 1_619_870, 2: 1_964_384, 3: 2_302_090, 5: 2_977_311 }[count],
    measure: async (place: Place) => sum(await classicTask(place, count)),
  })),
  {
    id: 'classic.caf.tee',
    goal: { ratio: 0.55 },
    defaultYul: 1_415_330,
    measure: async (place) => sum(await enclaveTaskGas(place)),
  },
  {
    id: 'rounds.task.single.w3',
    goal: { value: 500_000 },
    defaultYul: 2_302_090,
    measure: async (place) => sum(await roundGas(place, 3, 1)),
    measurePeer: async (place) => sum(await classicTask(place, 3)),
  },
  ...([64, 1000] as const).map((volume) => ({
    id: `rounds.task.bag${volume}.w3`,
    goal: { value: { 64: 8_000, 1000: 800 }[volume] },
    defaultYul: null,
    measure: async (place: Place) => Math.round(sum(await roundGas(place, 3, volume)) / volume),
    measurePeer: async (place: Place) => classicOfBagGas(place, volume),
  })),
  { id: 'step.deposit', goal: {}, defaultYul: 62_601, measure: depositGas },
  {
    id: 'step.initialize',
    goal: {},
    defaultYul: 216_197,
    measure: async (place) => (await classicTask(place, 1)).initialize,
  },
  ...counts.map((count) => ({
    id: `step.contribute.w${count}`,
    goal: {},
    defaultYul: { 1: 355_251, 2: 606_935, 3: 858_619, 5: 1_361_855 }[count],
    measure: async (place: Place) => (await classicTask(place, count)).contribute,
  })),
  ...counts.map((count) => ({
    id: `step.reveal.w${count}`,
    goal: {},
    defaultYul: { 1: 89_964, 2: 142_928, 3: 195_892, 5: 301_760 }[count],
    measure: async (place: Place) => (await classicTask(place, count)).reveal,
  })),
  ...counts.map((count) => ({
    id: `step.finalize.w${count}`,
    goal: {},
    defaultYul: { 1: 288_443, 2: 328_309, 3: 361_367, 5: 427_484 }[count],
    measure: async (place: Place) => (await classicTask(place, count)).finalize,
  })),
  {
    id: 'step.contributeAndFinalize',
    goal: {},
    defaultYul: 529_118,
    measure: async (place) => (await enclaveTaskGas(place)).contributeAndFinalize,
  },
  // Last: it feeds the kitty, which finalized tasks then draw on.
  { id: 'step.claim', goal: {}, defaultYul: 138_317, measure: claimGas },
]

/**
 * Gas of our hub and of the published iExec PoCo, on one chain, in the situations of a busy market: every account has funds
 * and open deals, orders are fresh, results have 84 bytes. Gas does not depend on the machine; `quick` changes nothing.
 */
export async function measureGas({ log }: { log: (line: string) => void }): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ruche-bench-gas-'))
  const chain = await startChain({
    dataDir: path.join(folder, 'chain'),
    port: 0,
    blockTimeSeconds: 1,
    chainId: 31337,
    mnemonic,
    accounts: accountsCount,
  })
  try {
    const client = createChainClient({ url: chain.url, chainId: 31337, pollMs: 50 })
    log('deploying our hub')
    const ours = await deploy({
      client,
      account: actors.owner,
      journalPath: path.join(folder, 'journal.json'),
    })
    await mineAtOnce(client)
    log(`deploying ${pocoName}`)
    const theirs = await deployPoco(client, await fetchPoco(), ours.token)
    return await compare(await openPlace(client, ours), await openPlace(client, theirs), log)
  } finally {
    await chain.stop()
    await rm(folder, { recursive: true })
  }
}

/** Measured once: with each task that workers settle, their scores rise, until two weigh as much as three. */
const classicTasks = new WeakMap<Place, Map<number, ReturnType<typeof classicTaskGas>>>()

async function classicTask(place: Place, count: number) {
  const tasks = classicTasks.get(place) ?? new Map<number, ReturnType<typeof classicTaskGas>>()
  classicTasks.set(place, tasks)
  const task = tasks.get(count) ?? classicTaskGas(place, count)
  tasks.set(count, task)
  return await task
}

/** A task of three workers who work on a bag's tasks one by one: its own steps, and its share of the match. */
async function classicOfBagGas(place: Place, volume: number): Promise<number> {
  const { match: matching, ...steps } = await classicTask(place, 3)
  // Which costs the same for any number of tasks.
  return Math.round(matching / volume) + sum(steps)
}

function sum(steps: Record<string, number>): number {
  return Object.values(steps).reduce((total, gas) => total + gas, 0)
}

async function openPlace(client: ChainClient, contracts: Contracts): Promise<Place> {
  const place = { client, chainId: 31337, market: await openMarket(client, contracts) }
  await occupyEveryone(place)
  return place
}

async function compare(ours: Place, theirs: Place, log: (line: string) => void): Promise<Row[]> {
  const rows: Row[] = []
  for (const { id, goal, defaultYul, measure, measurePeer = measure } of scenarios) {
    log(id)
    const peer = { name: pocoName, value: await measurePeer(theirs) }
    const value = await measure(ours)
    const note =
      defaultYul === null
        ? ''
        : `× ${(value / defaultYul).toFixed(3)} of PoCo 6.2 with the default Yul optimiser`
    rows.push(toRow({ id, value, unit: 'gas', better: 'lower', peer, goal, note }))
  }
  return rows
}
