import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAccount, readContribution, readDeal, readScore, readTask } from '@ruche/chain'
import { openLog, type RunningPostgres, startPostgres } from '@ruche/service'
import type { Hex } from 'viem'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readEverything, startReplica } from './fixture/replica.ts'
import { cast, openStage } from './fixture/stage.ts'

let folder: string
let postgres: RunningPostgres
let stage: Awaited<ReturnType<typeof openStage>>
let replicas: Awaited<ReturnType<typeof startReplica>>[] = []
let count = 0
const [first, second, third, fourth] = cast.workers
const lower = (address: string) => address.toLowerCase()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-projection-'))
  const log = openLog({ name: 'test', level: 'silent' })
  ;[stage, postgres] = await Promise.all([
    openStage(),
    startPostgres({ dataDir: join(folder, 'postgres'), port: 0, log }),
  ])
})

afterEach(async () => {
  for (const replica of replicas) await replica.stop()
  replicas = []
})

afterAll(async () => {
  await Promise.all([stage?.close(), postgres?.stop()])
  await rm(folder, { recursive: true })
})

async function start(name = `projection-${count++}`) {
  const replica = await startReplica(stage, { url: postgres.url, name })
  replicas.push(replica)
  return replica
}

/** A task four workers vote on: three agree, one does not. */
async function playDispute() {
  const deal = await stage.match({ request: { volume: 2n, trust: 3n }, dataset: {} })
  const [taskId] = deal.taskIds
  await stage.initialize(deal.dealId)
  await stage.contribute(second, taskId, 'wax')
  await stage.contribute(first, taskId)
  await stage.contribute(third, taskId)
  await stage.contribute(fourth, taskId)
  await stage.reveal(first, taskId)
  await stage.reveal(third, taskId)
  await stage.reveal(fourth, taskId)
  await stage.finalize(taskId)
  return deal
}

async function playAlone() {
  const deal = await stage.match({ app: { appprice: 0n } })
  await stage.initialize(deal.dealId)
  await stage.settleAlone(first, deal.taskIds[0])
  return deal
}

/** A task whose winner does not reveal, that is reopened, and never ends. */
async function playNeglect() {
  const deal = await stage.match({ request: { trust: 2n } })
  const [taskId] = deal.taskIds
  await stage.initialize(deal.dealId)
  await stage.contribute(first, taskId)
  await stage.wait(601)
  await stage.reopen(taskId)
  await stage.wait(3_000)
  await stage.claim(taskId)
  return deal
}

async function compareWithChain(taskId: Hex, api: Awaited<ReturnType<typeof start>>) {
  const hub = { client: stage.client, hub: stage.deployment.hub }
  const task = await readTask(hub, taskId)
  const found = await api.get(`/v1/tasks/${taskId}`)
  expect(found).toMatchObject({
    status: task.status,
    dealId: task.dealId,
    index: task.index.toString(),
    contributors: task.contributors.map(lower),
    winnerCount: Number(task.winnerCount),
    revealCount: Number(task.revealCount),
  })
  for (const worker of task.contributors) {
    const contribution = await readContribution(hub, { taskId, worker })
    const row = found.contributions.find((one: { worker: string }) => one.worker === lower(worker))
    expect(row).toMatchObject({ status: contribution.status, resultHash: contribution.resultHash })
  }
}

describe('the projection of a chain', () => {
  test('tells of deals, tasks, contributions, accounts and scores what the hub itself tells', async () => {
    const [dispute, alone, neglect] = [await playDispute(), await playAlone(), await playNeglect()]
    await stage.changePolicy(35n, 5n)
    await stage.giveApp(cast.developer, cast.stranger)
    await stage.atHub(cast.requester, 'withdraw', 10n)
    await stage.atHub(cast.requester, 'transfer', first.address, 5n)
    const api = await start()
    await api.catchUp()

    const hub = { client: stage.client, hub: stage.deployment.hub }
    for (const { dealId, taskIds } of [dispute, alone, neglect]) {
      const deal = (await readDeal(hub, dealId))!
      const found = await api.get(`/v1/deals/${dealId}`)
      expect(found).toMatchObject({
        dealId,
        trust: deal.trust.toString(),
        tag: deal.tag,
        requester: lower(deal.requester),
        params: deal.params,
        botSize: deal.botSize.toString(),
        workerStake: deal.workerStake.toString(),
        app: { address: stage.assets.app, owner: lower(deal.app.owner), price: deal.app.price.toString() },
        finalDeadline: Number(deal.startTime) + 3_000,
      })
      for (const taskId of taskIds) await compareWithChainIfInitialized(taskId)
    }
    async function compareWithChainIfInitialized(taskId: Hex) {
      if ((await api.get(`/v1/tasks/${taskId}`)).status !== 'unset') await compareWithChain(taskId, api)
    }

    const everybody = [cast.requester, cast.scheduler, cast.developer, ...cast.workers]
    for (const { address } of everybody) {
      const { stake, locked } = await readAccount(hub, address)
      const account = await api.get(`/v1/accounts/${address}`)
      expect([account.stake, account.locked]).toEqual([stake.toString(), locked.toString()])
      expect(account.score?.score ?? '0').toBe((await readScore(hub, address)).toString())
    }
    const kitty = '0x99c2268479b93fDe36232351229815DF80837e23'
    const held = await readAccount(hub, kitty)
    expect(await api.get(`/v1/accounts/${kitty}`)).toMatchObject({
      stake: held.stake.toString(),
      locked: held.locked.toString(),
    })
    await stage.giveApp(cast.stranger, cast.developer)
  })

  test('tells a task with everything that happened to it, who did it and when', async () => {
    const { taskIds } = await playDispute()
    const api = await start()
    await api.catchUp()
    const task = await api.get(`/v1/tasks/${taskIds[0]}`)
    expect(task.timeline.map(({ name, who }: { name: string; who: string | null }) => [name, who])).toEqual([
      ['TaskInitialize', lower(cast.scheduler.address)],
      ['TaskContribute', lower(second.address)],
      ['TaskContribute', lower(first.address)],
      ['TaskContribute', lower(third.address)],
      ['TaskContribute', lower(fourth.address)],
      ['TaskConsensus', null],
      ['TaskReveal', lower(first.address)],
      ['TaskReveal', lower(third.address)],
      ['TaskReveal', lower(fourth.address)],
      ['TaskFinalize', lower(cast.scheduler.address)],
    ])
    const [{ block, tx, time }] = task.timeline
    const header = await stage.client.getBlock({ blockNumber: BigInt(block) })
    expect(header.transactions).toEqual([tx])
    expect(Number(header.timestamp)).toBe(time)
    expect((await api.get(`/v1/tasks/${taskIds[1]}`)).status).toBe('unset')
  })

  test('pages through lists, newest first, and filters them', async () => {
    const api = await start()
    await api.catchUp()
    const whole = await api.get('/v1/transfers?limit=200')
    const seen: unknown[] = []
    let next: string | undefined
    do {
      const page = await api.get(`/v1/transfers?limit=7${next === undefined ? '' : `&after=${next}`}`)
      seen.push(...page.items)
      next = page.next
    } while (next !== undefined)
    expect(seen).toEqual(whole.items)
    const address = lower(first.address)
    const own = await api.get(`/v1/transfers?limit=200&account=${address}`)
    const isOwn = ({ from, to }: { from: string; to: string }) => from === address || to === address
    expect(own.items).toEqual(whole.items.filter(isOwn))
    expect((await api.get(`/v1/deals?limit=1&app=${stage.assets.app}`)).items).toHaveLength(1)
    expect((await api.get(`/v1/deals?app=${stage.assets.dataset}`)).items).toEqual([])
    expect((await api.get('/v1/workerpools')).items).toMatchObject([
      { description: 'Hive', workerStakeRatio: '35', schedulerRewardRatio: '5' },
    ])
    expect((await api.get('/v1/apps?name=bee')).items).toMatchObject([{ name: 'Bees', type: 'WASM' }])
    expect((await api.get(`/v1/search?q=${stage.assets.app.slice(0, 12)}`)).items).toEqual([
      { type: 'app', id: stage.assets.app, name: 'Bees' },
    ])
    expect((await api.get('/v1/categories')).items).toHaveLength(5)
  })

  test('holds after 64 blocks left the chain exactly what a fresh reading of the chain gives', async () => {
    const followed = await start()
    await playDispute()
    await followed.catchUp()
    const before = await stage.client.getBlockNumber()
    for (const play of [playDispute, playAlone, playNeglect]) await play()
    const { dealId, taskIds } = await stage.match({ request: { volume: 3n } })
    await stage.initialize(dealId)
    await stage.contribute(first, taskIds[0])
    await stage.changePolicy(40n, 2n)
    await stage.mine(Number(before) + 63 - Number(await stage.client.getBlockNumber()))
    await followed.catchUp()
    const early = await readEverything(followed.database)

    await stage.reorganise(64)
    await playAlone()
    await followed.catchUp()
    const late = await readEverything(followed.database)
    expect(late).not.toEqual(early)
    const fresh = await start()
    await fresh.catchUp()
    expect(late).toEqual(await readEverything(fresh.database))
  })

  test('is written once by several replicas, whichever of them stops', async () => {
    const name = 'projection-shared'
    const one = await start(name)
    const two = await start(name)
    await playDispute()
    await two.catchUp()
    replicas = replicas.filter((replica) => replica !== one)
    await one.stop()
    await playAlone()
    const three = await start(name)
    await playDispute()
    await three.catchUp()
    const fresh = await start()
    await fresh.catchUp()
    expect(await readEverything(three.database)).toEqual(await readEverything(fresh.database))
  })
})
