import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startChain } from '@ruche/chain'
import { english, generateMnemonic } from 'viem/accounts'
import { afterEach, describe, expect, test } from 'vitest'
import { parseDocument } from './src/document.ts'
import { openLedger, totalOf } from './src/ledger.ts'
import { ruche, type TestNetwork, upNetwork } from './src/network.ts'
import { writeProgram } from './src/programs.ts'

let net: TestNetwork | undefined
let folder: string | undefined
afterEach(async () => {
  await net?.stop()
  net = undefined
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  folder = undefined
})

async function runHello(network: TestNetwork) {
  const { code, stdout, stderr } = await network.run([await writeProgram(network.dataDir, 'hello')])
  expect(code, stderr).toBe(0)
  return parseDocument(stdout)
}

test('a network that was stopped comes back with its chain, its balances and its results', async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-again-'))
  net = await upNetwork(['--workers', '3'], { dataDir: folder })
  const { tasks } = await runHello(net)
  const before = await openLedger(net).balances()
  const { network } = net
  await net.stop()

  net = await upNetwork(['--workers', '3'], { dataDir: folder })
  expect(net.network.hub).toBe(network.hub)
  expect(await openLedger(net).balances()).toEqual(before)
  const response = await fetch(`${net.network.storageUrl}${tasks[0]?.location}/stdout.txt`)
  expect(await response.text()).toBe('hello from the hive\n')
  await runHello(net)
})

test('after kill -9 of the supervisor nothing is left in the way of the next start', async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-orphan-'))
  net = await upNetwork(['--workers', '3'], { dataDir: folder })
  const { port } = net
  process.kill(await net.supervisor(), 'SIGKILL')
  await sleep(2_000)
  net = await upNetwork(['--workers', '3'], { dataDir: folder, port })
  await runHello(net)
})

test('a second network on the same folder is refused', async () => {
  net = await upNetwork(['--workers', '1'])
  const { code, stderr } = await ruche(['up', '--data', net.dataDir])
  expect(code).toBe(8)
  expect(stderr).toContain('[NETWORK_ALREADY_RUNNING]')
})

test('a second network on the same ports is refused', async () => {
  net = await upNetwork(['--workers', '1'])
  folder = await mkdtemp(join(tmpdir(), 'ruche-port-'))
  const { code, stderr } = await ruche(['up', '--data', folder, '--port', String(net.port)])
  expect(code).toBe(8)
  expect(stderr).toMatch(/PORT_IN_USE/)
})

describe('a task that cannot be verified', () => {
  test('is refunded to the nRLC once its final deadline has passed, at the pool’s cost', async () => {
    net = await upNetwork(['--workers', '2'])
    const ledger = openLedger(net)
    const requester = await ledger.accountOf('requester')
    const scheduler = await ledger.accountOf('scheduler')
    const before = await ledger.balances()
    // Trust 100 takes seven strangers: 2⁷ · 100 > (1 + 2⁷) · 99. There are two.
    const running = net.start([await writeProgram(net.dataDir, 'hello'), '--trust', '100'])
    await expect
      .poll(async () => (await ledger.balances()).get(requester)?.locked, { timeout: 60_000 })
      .toBe(100_000_000n)
    // Ten times 300 s after the deal; the clock of a local chain can be moved.
    await sleep(3_000)
    await ledger.warp(3_001)
    const { code, stdout, stderr } = await running.ended
    expect(code, stderr).toBe(4)
    expect(stderr).toContain('[TASK_REFUNDED]')
    expect(parseDocument(stdout).status).toBe('refunded')

    const after = await ledger.balances()
    expect(after.get(requester)).toEqual(before.get(requester))
    // 30 % of the price goes to the kitty.
    const lost = (before.get(scheduler)?.stake as bigint) - (after.get(scheduler)?.stake as bigint)
    expect(lost).toBe(30_000_000n)
    expect(totalOf(after)).toBe(await ledger.held())
  })
})

test('a chain that runs already is used instead of a local one', async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-rpc-'))
  const mnemonic = generateMnemonic(english)
  await writeFile(join(folder, 'keys.json'), JSON.stringify({ mnemonic }))
  const chain = await startChain({
    dataDir: join(folder, 'elsewhere'),
    port: 0,
    blockTimeSeconds: 0.5,
    chainId: 4242,
    mnemonic,
    accounts: 1,
  })
  try {
    net = await upNetwork(['--workers', '3', '--rpc', chain.url], { dataDir: folder })
    expect(net.network).toMatchObject({ chainId: 4242, rpcUrl: chain.url })
    await runHello(net)
    await net.stop()
  } finally {
    net = undefined
    await chain.stop()
  }
})

test('a chain that runs already is useless to an owner without ether, and that is said', async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-poor-'))
  const chain = await startChain({
    dataDir: join(folder, 'elsewhere'),
    port: 0,
    blockTimeSeconds: 0.5,
    chainId: 4242,
    mnemonic: generateMnemonic(english),
    accounts: 1,
  })
  try {
    const { code, stderr } = await ruche([
      'up',
      '--data',
      join(folder, 'data'),
      '--rpc',
      chain.url,
      '--port',
      '31900',
    ])
    expect(stderr).toContain('[CHAIN_FUNDS_MISSING]')
    expect(code).toBe(6)
  } finally {
    await chain.stop()
  }
})
