import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chainTime, createSender, readAccount, readTask, type Sender } from '@ruche/chain'
import { openLog, type RunningPostgres, startPostgres } from '@ruche/service'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReplica } from '../projection/fixture/replica.ts'
import { cast, openStage } from '../projection/fixture/stage.ts'
import { claimOverdue, type KeeperParts } from './keep.ts'
import { CLAIMS_MAX, type Overdue, planClaims } from './plan.ts'
import { createKeeperStore } from './store.ts'

const overdue = (index: number, isUnset: boolean): Overdue => ({
  taskId: `0x${index.toString(16)}`,
  dealId: '0xd1',
  index: BigInt(index),
  isUnset,
})

describe('planClaims', () => {
  test('claims what there is, and initializes the rest first, in transactions of bounded size', () => {
    const tasks = [overdue(1, false), overdue(2, true), overdue(3, false), overdue(4, false)]
    expect(planClaims(tasks, 2)).toEqual([
      { type: 'claim', tasks: [tasks[0], tasks[2]] },
      { type: 'claim', tasks: [tasks[3]] },
      { type: 'initialize-and-claim', tasks: [tasks[1]] },
    ])
    expect(planClaims([])).toEqual([])
  })
})

describe('the keeper', () => {
  let folder: string
  let postgres: RunningPostgres
  let stage: Awaited<ReturnType<typeof openStage>>
  let replica: Awaited<ReturnType<typeof startReplica>>
  let sender: Sender
  let parts: KeeperParts

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ruche-keeper-'))
    const log = openLog({ name: 'test', level: 'silent' })
    ;[stage, postgres] = await Promise.all([
      openStage(),
      startPostgres({ dataDir: join(folder, 'postgres'), port: 0, log }),
    ])
    replica = await startReplica(stage, { url: postgres.url, name: 'market' })
    sender = createSender({ client: stage.client, account: cast.stranger })
    parts = {
      store: createKeeperStore(replica.database),
      sender,
      hub: stage.deployment.hub,
      now: async () => Number(await chainTime(stage.client)),
    }
  })

  afterAll(async () => {
    await sender?.stop()
    await replica?.stop()
    await Promise.all([stage?.close(), postgres?.stop()])
    await rm(folder, { recursive: true })
  })

  const hub = () => ({ client: stage.client, hub: stage.deployment.hub })
  const fundsOf = (address: `0x${string}`) => readAccount(hub(), address)

  test('gives money back for every task that nobody finished, begun or not, and only after its deadline', async () => {
    const before = await fundsOf(cast.requester.address)
    const [worker] = cast.workers
    const large = await stage.match({
      request: { volume: 30n },
      workerpool: { volume: 30n, workerpoolprice: 10n },
      app: { volume: 30n },
    })
    const begun = await stage.match({ request: { volume: 2n, trust: 4n } })
    await stage.initialize(begun.dealId)
    await stage.contribute(worker, begun.taskIds[0])
    const free = await stage.match({ app: { appprice: 0n }, workerpool: { workerpoolprice: 0n } })
    await replica.catchUp()
    expect(await claimOverdue(parts)).toBe(0)

    await stage.wait(3_001)
    await replica.catchUp()
    expect(await claimOverdue(parts)).toBe(32)
    expect(await fundsOf(cast.requester.address)).toEqual(before)
    expect((await fundsOf(worker.address)).locked).toBe(0n)
    for (const taskId of [...large.taskIds.slice(CLAIMS_MAX), ...begun.taskIds]) {
      expect((await readTask(hub(), taskId)).status).toBe('failed')
    }
    // Nobody is owed anything for what was free.
    expect((await readTask(hub(), free.taskIds[0])).status).toBe('unset')
    await replica.catchUp()
    expect(await claimOverdue(parts)).toBe(0)
  })

  test('lets nobody lose anything when others claim at the same time', async () => {
    const { dealId, taskIds } = await stage.match({ request: { volume: 3n } })
    await stage.initialize(dealId)
    await replica.catchUp()
    await stage.wait(3_001)
    await replica.catchUp()
    const known = await parts.store.listOverdue(await parts.now(), 10)
    expect(known.map(({ isUnset }) => isUnset)).toEqual([false, true, true])
    await stage.claim(taskIds[0])
    const stale = { ...parts.store, listOverdue: async () => known }
    const claimed = await Promise.all([
      claimOverdue({ ...parts, store: stale }),
      claimOverdue({ ...parts, store: stale }),
    ])
    expect(claimed.sort()).toEqual([0, 2])
    expect((await readTask(hub(), taskIds[2]!)).status).toBe('failed')
  })
})
