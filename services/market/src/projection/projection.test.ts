import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAccount, readContribution, readDeal, readScore, readTask, readTaskStatus } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { openLog, type RunningPostgres, startPostgres } from '@ruche/service'
import type { Hex } from 'viem'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { explain, type WhyParts } from '../why/explain.ts'
import { readEverything, startReplica } from './fixture/replica.ts'
import { createRoundPlay } from './fixture/rounds.ts'
import { cast, openStage } from './fixture/stage.ts'

let folder: string
let postgres: RunningPostgres
let stage: Awaited<ReturnType<typeof openStage>>
let play: ReturnType<typeof createRoundPlay>
let replicas: Awaited<ReturnType<typeof startReplica>>[] = []
let count = 0
const [first, second, third, fourth] = cast.workers
const [ann, bob, cid, dan] = cast.bonded
const lower = (address: string) => address.toLowerCase()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-projection-'))
  const log = openLog({ name: 'test', level: 'silent' })
  ;[stage, postgres] = await Promise.all([
    openStage(),
    startPostgres({ dataDir: join(folder, 'postgres'), port: 0, log }),
  ])
  play = createRoundPlay(stage)
  for (const worker of cast.bonded) await play.bond(worker, 20_000n)
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

/**
 * A bag of twelve tasks: the first is worked on alone; of the first slice, of four, a half is disputed and decided by a
 * further seat; the two others are settled at once, each without a worker that says nothing; one result is proved.
 */
async function playRounds() {
  const volume = 12n
  const offers = { app: { volume }, dataset: { volume }, workerpool: { volume } }
  const deal = await stage.match({ ...offers, request: { volume, trust: 2n } })
  const { dealId } = deal
  await stage.initialize(dealId)
  const [one, two, three] = [0n, 4n, 8n].map((at) => ({ first: at, count: 4n })) as [Slice, Slice, Slice]
  const part = { first: 2n, count: 2n }
  await play.openRound(dealId, one, [{ worker: ann }, { worker: bob }, { worker: cid, wrongAt: 2n }])
  await play.extendRound(dealId, { slice: one, range: part }, [{ worker: dan }])
  await play.settlePart(dealId, { slice: one, part: { first: 0n, count: 2n } })
  await play.settlePart(dealId, { slice: one, part })
  await play.openRound(dealId, two, [{ worker: ann }, { worker: bob }, { worker: cid }])
  await play.openRound(dealId, three, [{ worker: ann }, { worker: cid }, { worker: dan }])
  await play.revealSeat(ann, dealId, two)
  await stage.wait(151)
  await play.settleSlices([
    { dealId, slice: two, silent: [cid] },
    { dealId, slice: three, silent: [cid] },
  ])
  await play.prove(dealId, { range: two, index: 5n })
  return deal
}

/** A bag whose rounds are under way. */
async function openBag() {
  const { dealId, taskIds } = await stage.match({ request: { volume: 6n } })
  const range = { first: 0n, count: 3n }
  await play.openRound(dealId, range, [{ worker: ann }, { worker: bob }])
  const { timestamp } = await stage.client.getBlock({ blockTag: 'latest' })
  await play.revealSeat(bob, dealId, range)
  await stage.atHub(dan, 'unbond', 10n)
  return { dealId, taskIds, openedAt: Number(timestamp) }
}

type Slice = { first: bigint; count: bigint }

/** A task settled in a round by one worker, and a bag of three that is given back: one begun in a slice, two not at all. */
async function playLateRounds() {
  const range = { first: 0n, count: 1n }
  const single = await stage.match()
  await play.openRound(single.dealId, range, [{ worker: ann }])
  await play.settleTask(single.dealId)
  const late = await stage.match({ request: { volume: 3n } })
  await play.openRound(late.dealId, range, [{ worker: bob }])
  const alone = await stage.match()
  await play.openRound(alone.dealId, range, [{ worker: bob }])
  await stage.wait(3_000)
  await play.claimSlice(late.dealId, { first: 0n, count: 2n })
  await stage.atHub(cast.stranger, 'initializeAndClaimArray', [late.dealId, alone.dealId], [2n, 0n])
  return { single, late, alone }
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

  test('tells of rounds what the hub itself tells, whatever became of them', async () => {
    await stage.atHub(cid, 'unbond', 1_000n)
    const bag = await playRounds()
    const { single, late, alone } = await playLateRounds()
    await stage.atHub(dan, 'unbond', 20n)
    await stage.wait(7 * 86_400)
    await stage.atHub(dan, 'release')
    const api = await start()
    await api.catchUp()

    const hub = { client: stage.client, hub: stage.deployment.hub }
    for (const { dealId, taskIds } of [bag, single, late, alone]) {
      for (const [index, taskId] of taskIds.entries()) {
        const status = await readTaskStatus(hub, { dealId, index: BigInt(index) })
        const task = await readTask(hub, taskId)
        const found = await api.get(`/v1/tasks/${taskId}`)
        const digest = BigInt(task.resultDigest) === 0n ? null : task.resultDigest
        expect(found).toMatchObject({ status, resultDigest: digest })
        expect(found.results ?? '0x').toBe(task.results)
      }
    }
    const tasks = async ({ dealId }: { dealId: Hex }) => (await api.get(`/v1/deals/${dealId}`)).tasks
    expect(await tasks(bag)).toEqual({ initialized: 12, completed: 11, failed: 0 })
    expect(await tasks(single)).toEqual({ initialized: 1, completed: 1, failed: 0 })
    expect(await tasks(late)).toEqual({ initialized: 3, completed: 0, failed: 3 })
    expect(await tasks(alone)).toEqual({ initialized: 1, completed: 0, failed: 1 })

    for (const { address } of [...cast.bonded, cast.requester, cast.scheduler, cast.developer]) {
      const { stake, locked } = await readAccount(hub, address)
      const account = await api.get(`/v1/accounts/${address}`)
      expect([account.stake, account.locked]).toEqual([stake.toString(), locked.toString()])
      expect(account.score?.score ?? '0').toBe((await readScore(hub, address)).toString())
      const args = [address] as const
      const read = { address: hub.hub, abi: hubAbi, functionName: 'viewBond', args } as const
      const [bonded, unbonding, releaseTime] = await stage.client.readContract(read)
      expect(account.bond).toEqual({
        bonded: bonded.toString(),
        unbonding: unbonding.toString(),
        releaseTime: unbonding === 0n ? null : Number(releaseTime),
      })
    }
    const kitty = '0x99c2268479b93fDe36232351229815DF80837e23'
    const held = await readAccount(hub, kitty)
    expect(await api.get(`/v1/accounts/${kitty}`)).toMatchObject({ locked: held.locked.toString() })
  })

  test('tells a task of a round in one life with the others, and the seats that spoke of it', async () => {
    const { dealId, taskIds } = await playRounds()
    const api = await start()
    await api.catchUp()
    const names = ({ timeline }: { timeline: { name: string }[] }) => timeline.map(({ name }) => name)
    const disputed = await api.get(`/v1/tasks/${taskIds[2]}`)
    expect(disputed).toMatchObject({ status: 'completed', sliceFirst: '0', contributions: [] })
    expect(disputed.settlement).toMatchObject({
      first: '2',
      count: 2,
      agreed: [ann, bob, dan].map(({ address }) => lower(address)),
    })
    expect(names(disputed)).toEqual(['RoundOpened', 'RoundOpened', 'SeatSeized', 'RoundSettled'])
    // What a seat risks, the deal's worker stake for each of its four tasks, is lost for the two where it was wrong.
    const { workerStake } = await api.get(`/v1/deals/${dealId}`)
    const stake = `${BigInt(workerStake) * 4n}`
    const lost = `${BigInt(workerStake) * 2n}`
    const { items } = await api.get(`/v1/tasks/${taskIds[2]}/seats`)
    expect(items).toEqual(disputed.seats)
    expect(items).toMatchObject([
      {
        worker: lower(ann.address),
        round: 0,
        count: 4,
        status: 'proved',
        agreedCount: 3,
        seized: '0',
        stake,
      },
      { worker: lower(bob.address), round: 0, status: 'proved', agreedCount: 3, seized: '0' },
      { worker: lower(cid.address), round: 0, status: 'rejected', agreedCount: 1, seized: lost },
      { worker: lower(dan.address), round: 1, first: '2', count: 2, status: 'proved', agreedCount: 2 },
    ])
    const begunAlone = await api.get(`/v1/tasks/${taskIds[0]}`)
    expect(begunAlone).toMatchObject({ status: 'active', sliceFirst: null, seats: [], settlement: null })
    expect(names(begunAlone)).toEqual(['TaskInitialize'])
    expect(names(await api.get(`/v1/tasks/${taskIds[5]}`))).toEqual([
      'RoundOpened',
      'SeatRevealed',
      'SeatSeized',
      'RoundSettled',
      'TaskProved',
      'TaskFinalize',
    ])

    const rounds = await api.get(`/v1/deals/${dealId}/rounds`)
    expect(rounds.items).toMatchObject([
      { number: 0, first: '0', count: 4, slice: { first: '0', count: 4, status: 'settled' } },
      { number: 1, first: '2', count: 2, slice: { first: '0', count: 4, status: 'settled' } },
      { number: 2, first: '4', count: 4, slice: { first: '4', count: 4, status: 'settled' } },
      { number: 3, first: '8', count: 4, slice: { first: '8', count: 4, status: 'settled' } },
    ])
    const [opened] = rounds.items
    expect(opened.revealDeadline).toBe(opened.time + 150)
    const page = await api.get(`/v1/deals/${dealId}/rounds?limit=1`)
    expect((await api.get(`/v1/deals/${dealId}/rounds?limit=1&after=${page.next}`)).items).toEqual([
      rounds.items[1],
    ])
    const round = await api.get(`/v1/deals/${dealId}/rounds/2`)
    expect(round).toMatchObject({
      ...rounds.items[2],
      seats: [
        { worker: lower(ann.address), status: 'proved', revealTime: expect.any(Number) },
        { worker: lower(bob.address), status: 'proved', root: null },
        { worker: lower(cid.address), status: 'rejected', seized: stake },
      ],
      settlements: [{ first: '4', count: 4, taskCount: 4 }],
    })
    const own = await api.get(`/v1/seats?dealId=${dealId}&worker=${lower(cid.address)}`)
    expect(own.items.map(({ round }: { round: number }) => round)).toEqual([3, 2, 0])
  })

  test('is what "why" tells of tasks in rounds, of those on their own, and of their deal', async () => {
    const open = await openBag()
    const done = await playRounds()
    const replica = await start()
    await replica.catchUp()
    // Of orders it is not asked here.
    const store = { find: async () => undefined }
    const now = async () => open.openedAt + 1
    const parts = { db: replica.database.db, store, now } as unknown as WhyParts
    expect(await explain(open.dealId, parts)).toMatchObject({
      summary: 'Of its 6 tasks, 0 completed, 0 refunded, 3 under way, 3 not begun.',
    })
    expect(await explain(open.taskIds[0], parts)).toMatchObject({
      status: 'active',
      phase: 'revealing',
      waitsFor: { who: 'worker', addresses: [lower(ann.address)] },
      by: open.openedAt + 150,
    })
    expect(await explain(open.taskIds[3]!, parts)).toMatchObject({ status: 'unset', phase: 'unset' })
    const summary = 'It has a result, shown by 3 workers and paid for.'
    expect(await explain(done.taskIds[2]!, parts)).toMatchObject({ phase: 'completed', summary })
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
    for (const kind of ['app', 'dataset', 'workerpool'] as const) {
      const one = stage.assets[kind]
      expect((await api.get(`/v1/${kind}s/${one}`)).address).toBe(one)
    }
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
    for (const act of [playDispute, playRounds, playAlone, playNeglect]) await act()
    const { dealId, taskIds } = await stage.match({ request: { volume: 3n } })
    await stage.initialize(dealId)
    await stage.contribute(first, taskIds[0])
    await stage.changePolicy(40n, 2n)
    await openBag()
    await stage.mine(Number(before) + 63 - Number(await stage.client.getBlockNumber()))
    await followed.catchUp()
    const early = await readEverything(followed.database)

    await stage.reorganise(64)
    await playAlone()
    await playRounds()
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
