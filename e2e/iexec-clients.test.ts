import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchPublishedSdk } from './src/conformance/published.ts'
import { ownerKey } from './src/iexec/keys.ts'
import { type Library, openLibrary } from './src/iexec/library.ts'
import { openProject, type Project } from './src/iexec/project.ts'
import { type TestNetwork, upNetwork } from './src/network.ts'
import { writeProgram } from './src/programs.ts'

// One worker: neither client can show a task of several (docs/reference/iexec-compatibility.md).
let net: TestNetwork
beforeAll(async () => {
  net = await upNetwork(['--workers', '1'])
})
afterAll(() => net?.stop())

const plain = await fetchPublishedSdk<Library>('8.24.0')
if ('missing' in plain) test.skip(`iexec@8.24.0 cannot be had here: ${plain.missing}`)
else describe('iexec@8.24.0, unmodified', () => usePlainTasks(plain.thing))

const enclaves = await fetchPublishedSdk<Library>('9.0.1')
if ('missing' in enclaves) test.skip(`iexec@9.0.1 cannot be had here: ${enclaves.missing}`)
else describe('iexec@9.0.1, unmodified', () => useEnclaveTasks(enclaves.thing))

const zero = '0x0000000000000000000000000000000000000000'

function usePlainTasks({ sdk, program }: { sdk: Library; program: string }): void {
  let me: Project
  let address: string
  let app: string
  let dataset: string
  let pool: string
  let dealId: string
  let hashes: Record<string, string>

  beforeAll(async () => {
    me = await openProject(net, { version: '8.24.0', program, wallet: 'requester' })
    address = (await me.key()).address
    const owner = await openLibrary(sdk, me, await ownerKey(net.dataDir))
    await owner.wallet.sendRLC('50000000000', address)
    await owner.hub.createCategory({ name: 'Moment', description: 'for tests', workClockTimeRef: '1' })
  })

  test('shows a wallet, and moves money into the hub and out', async () => {
    const { wallet, balance } = await me.iexec('wallet', 'show')
    expect(wallet.address).toBe(address)
    expect(BigInt(balance.nRLC)).toBeGreaterThanOrEqual(50_000_000_000n)
    const before = BigInt((await me.iexec('account', 'show')).balance.stake)
    expect(await me.iexec('account', 'deposit', '10', 'RLC')).toMatchObject({
      ok: true,
      amount: '10000000000',
    })
    expect(await me.iexec('account', 'withdraw', '4', 'RLC')).toMatchObject({
      ok: true,
      amount: '4000000000',
    })
    expect((await me.iexec('account', 'show')).balance.stake).toBe(`${before + 6_000_000_000n}`)
  })

  test('deploys an app, a dataset and a workerpool', async () => {
    for (const kind of ['app', 'dataset', 'workerpool'] as const) {
      await me.iexec(kind, 'init')
      expect((await me.iexec(kind, 'deploy')).ok, kind).toBe(true)
    }
    app = await me.deployed('app')
    dataset = await me.deployed('dataset')
    pool = await me.deployed('workerpool')
    expect((await me.iexec('app', 'show', app)).app).toMatchObject({ appType: 'DOCKER', owner: address })
  })

  test('signs and publishes orders of all four kinds, and fills them', async () => {
    await me.iexec('order', 'init')
    await me.edit(({ order }) => {
      Object.assign(order.workerpoolorder, { volume: '2', category: '5' })
      Object.assign(order.requestorder, { app, dataset, workerpool: pool, volume: '2', category: '5' })
    })
    expect((await me.iexec('order', 'sign', '--force', '--skip-preflight-check')).fail).toBeUndefined()
    const kinds = ['--app', '--dataset', '--workerpool', '--request']
    const published = await me.iexec('order', 'publish', ...kinds, '--force', '--skip-preflight-check')
    expect(published).toMatchObject({ ok: true })
    hashes = Object.fromEntries(
      ['app', 'dataset', 'workerpool', 'request'].map((kind) => [kind, published[`${kind}order`].orderHash]),
    )
    const shown = await me.iexec('order', 'show', '--request', hashes.request as string)
    expect(shown.requestorder).toMatchObject({ orderHash: hashes.request, status: 'open', remaining: 2 })
    const flags = kinds.flatMap((flag) => [flag, hashes[flag.slice(2)] as string])
    const filled = await me.iexec('order', 'fill', ...flags, '--force', '--skip-preflight-check')
    expect(filled).toMatchObject({ ok: true, volume: '2' })
    const { deal } = await me.iexec('deal', 'show', filled.dealid)
    expect(deal).toMatchObject({ requester: address, botSize: '2', dataset: { pointer: dataset } })
    dealId = filled.dealid
    const { fetchRequesterDeals, fetchDealsByApporder } = (await openLibrary(sdk, me)).deal
    await expect
      .poll(
        async () => (await fetchRequesterDeals(address, { appAddress: app, workerpoolAddress: pool })).deals,
      )
      .toMatchObject([{ dealid: dealId, volume: 2, app: { pointer: app }, requester: address }])
    expect((await fetchDealsByApporder(hashes.app)).count).toBe(1)
    expect((await fetchDealsByApporder(hashes.request)).deals).toEqual([])
  })

  test('asks the order book with every filter', async () => {
    const iexec = await openLibrary(sdk, me)
    const restrictions = {
      dataset: zero,
      workerpool: zero,
      requester: address,
      minTag: [],
      maxTag: ['tee', 'tdx'],
    }
    const strict = { isDatasetStrict: true, isWorkerpoolStrict: true, isRequesterStrict: true }
    const found = async (asked: Promise<{ count: number; orders: { orderHash: string }[] }>) =>
      (await asked).orders.map(({ orderHash }) => orderHash)
    const { orderbook } = iexec
    const volume = { minVolume: 1, page: 0, pageSize: 10 }
    expect(await found(orderbook.fetchAppOrderbook({ app, ...restrictions, ...volume }))).toEqual([
      hashes.app,
    ])
    expect(await found(orderbook.fetchAppOrderbook({ appOwner: address, app: 'any' }))).toContain(hashes.app)
    expect(await found(orderbook.fetchAppOrderbook({ app, requester: pool, ...strict }))).toEqual([])
    const ofDataset = { dataset, app, workerpool: pool, requester: 'any', ...volume }
    expect(await found(orderbook.fetchDatasetOrderbook(ofDataset))).toEqual([hashes.dataset])
    expect(await found(orderbook.fetchDatasetOrderbook({ datasetOwner: address, bulkOnly: true }))).toEqual(
      [],
    )
    const ofPools = { app: 'any', dataset: 'any', requester: address, minTag: [], maxTag: [], minTrust: 100 }
    const pools = await orderbook.fetchWorkerpoolOrderbook({ category: 0, ...ofPools, ...volume })
    expect(pools.orders).toMatchObject([
      { order: { workerpoolprice: 100_000_000, trust: 100 }, status: 'open' },
    ])
    expect(
      await found(orderbook.fetchWorkerpoolOrderbook({ workerpoolOwner: address, category: 5 })),
    ).toEqual([])
    const anyone = { requester: address, beneficiary: address, app, dataset, workerpool: 'any', maxTrust: 1 }
    expect(await found(orderbook.fetchRequestOrderbook({ category: 5, ...anyone, ...volume }))).toEqual([])
    expect(await iexec.orderbook.fetchApporder(hashes.app)).toMatchObject({
      status: 'open',
      chainId: '31337',
    })
    const listed = await me.iexec('orderbook', 'app', app, '--min-volume', '1', '--tag', '0x'.padEnd(66, '0'))
    expect(listed).toMatchObject({ ok: true, count: 1 })
    await expect(iexec.orderbook.fetchApporder(`0x${'11'.repeat(32)}`)).rejects.toThrow('apporder not found')
  })

  test('unpublishes, and cancels on chain', async () => {
    expect((await me.iexec('order', 'unpublish', '--dataset', hashes.dataset as string, '--force')).ok).toBe(
      true,
    )
    expect(await me.iexec('app', 'unpublish', app, '--all', '--force')).toMatchObject({
      unpublished: [hashes.app],
    })
    expect((await me.iexec('order', 'cancel', '--app', '--force')).ok).toBe(true)
    const refused = await me.iexec('order', 'publish', '--app', '--force', '--skip-preflight-check')
    expect(refused.fail).toEqual(['apporder: API error: order already consumed'])
  })

  test('runs a program on our workers up to its result and its logs', async () => {
    expect((await net.run([await writeProgram(net.dataDir, 'hello'), '--trust', '1'])).code).toBe(0)
    const { count } = await me.iexec('app', 'count')
    const { address: wasm } = await me.iexec('app', 'show', `${Number(count) - 1}`)
    const ours = net.network.workerpool as string
    const ran = await me.iexec(
      'app',
      'run',
      wasm,
      '--workerpool',
      ours,
      '--watch',
      '--force',
      '--skip-preflight-check',
    )
    expect(ran).toMatchObject({ ok: true, deals: [{ volume: '1' }] })
    const taskId = ran.tasks[0].taskid
    const shown = await me.iexec('task', 'show', taskId, '--watch', '--download', 'result')
    expect(shown.task).toMatchObject({ statusName: 'COMPLETED', results: { storage: 'ipfs' } })
    const zip = await readFile(join(me.folder, 'result.zip'))
    expect((await stat(join(me.folder, 'result.zip'))).size).toBeGreaterThan(100)
    expect(zip.subarray(0, 2).toString()).toBe('PK')
    expect(zip.includes('hello from the hive\n')).toBe(true)
    const { offchainData, appLogs } = await me.iexec('task', 'debug', taskId, '--logs')
    expect(offchainData.task.status).toBe('COMPLETED')
    expect(appLogs[0]).toMatchObject({ stdout: 'hello from the hive\n', stderr: '' })
  })

  test('claims what nobody worked on', async () => {
    expect((await me.iexec('deal', 'claim', dealId)).claimed).toMatchObject({ 0: expect.any(String) })
    const { deal } = await me.iexec('deal', 'show', dealId)
    const shown = await me.iexec('task', 'show', deal.tasks[0])
    expect(shown.task.statusName).toBe('FAILED')
  })
}

function useEnclaveTasks({ sdk, program }: { sdk: Library; program: string }): void {
  let me: Project
  let address: string
  // biome-ignore lint/suspicious/noExplicitAny: the modules of the package
  let iexec: any
  let assets: Record<'app' | 'dataset' | 'workerpool', string>
  let hashes: Record<string, string>
  const trusting = { preflightCheck: false }

  beforeAll(async () => {
    me = await openProject(net, { version: '9.0.1', program, wallet: 'developer' })
    address = (await me.key()).address
    iexec = await openLibrary(sdk, me)
    const owner = await openLibrary(sdk, me, await ownerKey(net.dataDir))
    await owner.wallet.sendRLC('50000000000', address)
  })

  test('shows a wallet, and moves money into the hub and out', async () => {
    const { balance } = await me.iexec('wallet', 'show')
    expect(BigInt(balance.nRLC)).toBeGreaterThanOrEqual(50_000_000_000n)
    const before = BigInt(`${(await iexec.account.checkBalance(address)).stake}`)
    expect(await me.iexec('account', 'deposit', '10', 'RLC')).toMatchObject({
      ok: true,
      amount: '10000000000',
    })
    expect(`${(await iexec.account.withdraw('4000000000')).amount}`).toBe('4000000000')
    expect(`${(await iexec.account.checkBalance(address)).stake}`).toBe(`${before + 6_000_000_000n}`)
  })

  test('deploys an app, a dataset and a workerpool', async () => {
    const checksum = `0x${'11'.repeat(32)}`
    const owner = address
    const app = { owner, name: 'an app', type: 'DOCKER', multiaddr: 'registry.example/app:1', checksum }
    const dataset = {
      owner,
      name: 'some data',
      multiaddr: '/ipfs/QmW2WQi7j6c7UgJTarActp7tDNikE4B2qXtFCfLPdsgaTQ',
      checksum,
    }
    assets = {
      app: (await iexec.app.deployApp(app)).address,
      dataset: (await iexec.dataset.deployDataset(dataset)).address,
      workerpool: (await iexec.workerpool.deployWorkerpool({ owner, description: 'a pool' })).address,
    }
    await expect(iexec.app.deployApp(app)).rejects.toThrow(`App already deployed at address ${assets.app}`)
  })

  test('publishes orders of all four kinds, each with the tags that it forces', async () => {
    const { app, dataset, workerpool } = assets
    const { order } = iexec
    const sale = await order.createApporder({ app, volume: 5 })
    const data = await order.createDatasetorder({ dataset, volume: 5 })
    const offer = await order.createWorkerpoolorder({
      workerpool,
      category: 0,
      volume: 5,
      workerpoolprice: 10,
    })
    const request = await order.createRequestorder({
      app,
      dataset,
      workerpool,
      category: 0,
      workerpoolmaxprice: 10,
    })
    hashes = {
      app: await order.publishApporder(await order.signApporder(sale, trusting), trusting),
      dataset: await order.publishDatasetorder(await order.signDatasetorder(data, trusting), trusting),
      workerpool: await order.publishWorkerpoolorder(await order.signWorkerpoolorder(offer)),
      request: await order.publishRequestorder(await order.signRequestorder(request, trusting), trusting),
    }
    const tag = '0x0000000000000000000000000000000000000000000000000000000000000009'
    expect((await iexec.orderbook.fetchWorkerpoolorder(hashes.workerpool)).order.tag).toBe(tag)
  })

  test('asks the order book', async () => {
    const { orderbook } = iexec
    const { app, dataset, workerpool } = assets
    const found = async (asked: Promise<{ orders: { orderHash: string }[] }>) =>
      (await asked).orders.map(({ orderHash }) => orderHash)
    const tags = { minTag: ['tee', 'tdx'], maxTag: ['tee', 'tdx'] }
    expect(
      await found(orderbook.fetchAppOrderbook({ app, dataset, workerpool, requester: address, ...tags })),
    ).toEqual([hashes.app])
    expect(await found(orderbook.fetchAppOrderbook({ app, maxTag: [] }))).toEqual([])
    expect(await found(orderbook.fetchDatasetOrderbook({ datasetOwner: address, app, ...tags }))).toEqual([
      hashes.dataset,
    ])
    expect(await found(orderbook.fetchWorkerpoolOrderbook({ workerpoolOwner: address, ...tags }))).toEqual([
      hashes.workerpool,
    ])
    expect(
      await found(orderbook.fetchRequestOrderbook({ requester: address, workerpool: 'any', category: 0 })),
    ).toEqual([hashes.request])
  })

  test('fills orders of the book, and runs an app, up to the deal', async () => {
    const flags = Object.entries(hashes).flatMap(([kind, hash]) => [`--${kind}`, hash])
    const filled = await me.iexec('order', 'fill', ...flags, '--force', '--skip-preflight-check')
    expect(filled.error).toBeUndefined()
    expect(filled).toMatchObject({ ok: true, volume: '1' })
    const { app, workerpool } = assets
    const own = ['--workerpool', workerpool, '--tag', 'tee,tdx', '--skip-preflight-check']
    const ran = await me.iexec('app', 'run', app, ...own, '--force')
    expect(ran).toMatchObject({ ok: true, deals: [{ volume: '1' }] })
    const { deal } = await me.iexec('deal', 'show', filled.dealid)
    expect(deal).toMatchObject({ requester: address, tag: expect.stringMatching(/9$/) })
    await expect
      .poll(async () => (await iexec.deal.fetchDealsByRequestorder(hashes.request)).deals)
      .toMatchObject([{ dealid: filled.dealid }])
    await expect(iexec.task.show(deal.tasks[0])).rejects.toThrow('No task found')
  })

  test('unpublishes the last and all, and cancels on chain', async () => {
    const { order } = iexec
    expect(await order.unpublishLastApporder(assets.app)).toBe(hashes.app)
    expect(await order.unpublishAllDatasetorders(assets.dataset)).toEqual([hashes.dataset])
    await expect(order.unpublishDatasetorder(hashes.dataset)).rejects.toThrow(
      `API error: datasetorder with orderHash ${hashes.dataset} is not published`,
    )
    const { order: offer } = await iexec.orderbook.fetchWorkerpoolorder(hashes.workerpool)
    await order.cancelWorkerpoolorder(offer)
    await expect
      .poll(async () => (await iexec.orderbook.fetchWorkerpoolorder(hashes.workerpool)).status)
      .toBe('canceled')
  })
}
