import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hex } from 'viem'
import { afterEach, describe, expect, test } from 'vitest'
import { startChain } from './anvil.ts'
import { createChainClient } from './client.ts'
import {
  accountAt,
  createContract,
  emitterCode,
  findFreePort,
  mnemonic,
  openChain,
  tell,
} from './fixture/local-chain.ts'
import { pause } from './pause.ts'
import { createSender } from './sender.ts'

const inTime = { timeout: 20_000 }
const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function open(overrides: Parameters<typeof openChain>[0] = {}) {
  const chain = await openChain(overrides)
  const client = createChainClient({ url: chain.url, pollMs: 20 })
  const sender = createSender({ client, account: accountAt(0) })
  cleanups.push(chain.close, () => sender.stop())
  return { chain, client, sender }
}

/** Everything the chain says about a transaction, by every way of asking. */
async function describeTransaction(client: ReturnType<typeof createChainClient>, hash: Hex) {
  const receipt = await client.getTransactionReceipt({ hash })
  const { blockHash, blockNumber } = receipt
  return {
    receipt,
    transaction: await client.getTransaction({ hash }),
    byHash: await client.getBlock({ blockHash, includeTransactions: true }),
    byNumber: await client.getBlock({ blockNumber, includeTransactions: true }),
    logsOfBlock: await client.getLogs({ blockHash }),
    logs: await client.getLogs({ fromBlock: 0n }),
  }
}

describe('startChain', () => {
  test('serves the same blocks, transactions, receipts and logs after it was killed', async () => {
    const { chain, client, sender } = await open()
    const emitter = await createContract(sender, emitterCode)
    const sent = await sender.send({ to: emitter, data: `0x${'11'.repeat(64)}` })
    await sent.wait()
    const before = await describeTransaction(client, sent.hash)
    const genesis = await client.getBlock({ blockNumber: 0n })
    const head = await client.getBlock()
    const snapshot = path.join(chain.options.dataDir, 'state.json')
    await expect.poll(() => readFile(snapshot, 'utf8'), inTime).toContain(sent.hash)
    await chain.kill()
    await chain.restart()

    expect(await describeTransaction(client, sent.hash)).toEqual(before)
    expect(before.logsOfBlock).toHaveLength(1)
    expect(await client.getBlock({ blockNumber: 0n })).toEqual(genesis)
    expect(await client.getCode({ address: emitter })).toBe('0x602036038060205f375f35905fa100')
    await expect.poll(async () => (await client.getBlock()).number, inTime).toBeGreaterThan(head.number)
    const now = (await client.getBlock()).timestamp
    expect(now).toBeGreaterThanOrEqual(head.timestamp)
    expect(now).toBeLessThanOrEqual(BigInt(Math.ceil(Date.now() / 1000)))
  })

  test('stays the same chain however often it is started', async () => {
    const { chain, client } = await open()
    const genesis = await client.getBlock({ blockNumber: 0n })
    for (let start = 1; start <= 3; start++) {
      await chain.stop()
      // Anvil makes another block 0 at each start; it shows in the time of a start in another second.
      await pause(400)
      await chain.restart()
      expect(await client.getBlock({ blockNumber: 0n })).toEqual(genesis)
    }
    await chain.stop()
    const state = JSON.parse(await readFile(path.join(chain.options.dataDir, 'state.json'), 'utf8'))
    const zeroth = state.blocks.filter(
      (block: { header: { number: string } }) => block.header.number === '0x0',
    )
    expect(zeroth).toHaveLength(1)
  })

  test('makes blocks at the rate asked for', async () => {
    const { client } = await open({ blockTimeSeconds: 0.1 })
    const first = await client.getBlockNumber()
    await pause(1_500)
    const made = Number((await client.getBlockNumber()) - first)
    // A busy machine may be late; anvil alone would have made one.
    expect(made).toBeGreaterThanOrEqual(3)
    expect(made).toBeLessThanOrEqual(18)
  })

  test('answers reads of the latest state while blocks arrive', async () => {
    const { client } = await open({ blockTimeSeconds: 0.02 })
    const { address } = accountAt(0)
    const until = performance.now() + 500
    while (performance.now() < until) {
      await Promise.all(Array.from({ length: 20 }, () => client.call({ to: address })))
    }
  })

  test('loses nothing when it is stopped', async () => {
    const { chain, client, sender } = await open()
    const sent = await sender.send({ to: accountAt(1).address, value: 1n })
    await sent.wait()
    await chain.stop()
    expect(await chain.exited()).toMatchObject({ code: 0 })
    await chain.restart()
    expect(await client.getTransactionReceipt({ hash: sent.hash })).toMatchObject({ status: 'success' })
  })

  test('keeps its clock ahead of the machine over a restart, and never steps back', async () => {
    const { chain, client } = await open()
    await tell(client, 'evm_increaseTime', [1_000])
    const ahead = () => client.getBlock().then(({ timestamp }) => Number(timestamp) - Date.now() / 1000)
    await expect.poll(ahead, inTime).toBeGreaterThan(900)
    const { timestamp } = await client.getBlock()
    await chain.stop()
    await chain.restart()
    await expect.poll(async () => (await client.getBlock()).timestamp, inTime).toBeGreaterThan(timestamp)
    expect(await ahead()).toBeGreaterThan(900)
  })

  test('loads the snapshot before the last when the last is torn', async () => {
    const { chain, client, sender } = await open()
    const sent = await sender.send({ to: accountAt(1).address, value: 1n })
    await sent.wait()
    await chain.stop()
    await chain.restart()
    await chain.stop()
    await truncate(path.join(chain.options.dataDir, 'state.json'), 1_000)
    await chain.restart()
    expect(await client.getTransactionReceipt({ hash: sent.hash })).toMatchObject({ status: 'success' })
  })

  test('does not begin an empty chain when no snapshot can be loaded', async () => {
    const { chain } = await open()
    await chain.stop()
    for (const name of ['state.json', 'state.previous.json'])
      await truncate(path.join(chain.options.dataDir, name), 99)
    await expect(chain.restart()).rejects.toMatchObject({ code: 'CHAIN_STATE_UNREADABLE' })
  })

  test('says that its port is taken', async () => {
    const { chain } = await open()
    await expect(openChain({ port: chain.options.port })).rejects.toMatchObject({
      code: 'CHAIN_PORT_IN_USE',
      message: `Another process listens on 127.0.0.1:${chain.options.port}, where the local chain should.`,
    })
  })

  test('says what anvil said when it does not start', async () => {
    const start = openChain({ mnemonic: 'not one word of it' })
    await expect(start).rejects.toMatchObject({
      code: 'CHAIN_START_FAILED',
      message: expect.stringContaining('the word `not` is invalid'),
    })
  })

  test('ends when its signal is aborted', async () => {
    const stop = new AbortController()
    const { chain, client } = await open({ signal: stop.signal })
    await client.getChainId()
    stop.abort()
    expect(await chain.exited()).toMatchObject({ code: 0 })
  })

  test('refuses a folder whose chain is kept by a living process', async () => {
    const { chain } = await open()
    const start = startChain({ ...chain.options, port: 0 })
    await expect(start).rejects.toMatchObject({ code: 'CHAIN_FOLDER_IN_USE' })
  })

  test('takes over the chain of a killed keeper, port and blocks', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'ruche-chain-'))
    cleanups.push(() => rm(dataDir, { recursive: true }))
    const options = {
      dataDir,
      port: await findFreePort(),
      blockTimeSeconds: 0.1,
      chainId: 31337,
      mnemonic,
      accounts: 2,
    }
    const keeperFile = fileURLToPath(new URL('./fixture/keeper-process.ts', import.meta.url))
    const keeper = spawn(process.execPath, [keeperFile, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(keeper.stdout, 'data')) as [Buffer]
    const { pid, blockHash } = JSON.parse(line.toString())
    keeper.kill('SIGKILL')
    await once(keeper, 'exit')
    process.kill(pid, 0)

    const chain = await startChain(options)
    cleanups.push(() => chain.stop())
    const client = createChainClient({ url: chain.url })
    expect(await client.getBlock({ blockHash })).toMatchObject({ hash: blockHash })
    expect(chain.pid).not.toBe(pid)
  })
})
