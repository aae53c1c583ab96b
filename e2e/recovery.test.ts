import { setTimeout as sleep } from 'node:timers/promises'
import { hubAbi } from '@ruche/contracts'
import { getAbiItem } from 'viem'
import { afterEach, describe, expect, test } from 'vitest'
import { parseDocument } from './src/document.ts'
import { openLedger, totalOf } from './src/ledger.ts'
import { type RunningCommand, type TestNetwork, upNetwork } from './src/network.ts'
import { writeProgram } from './src/programs.ts'

let net: TestNetwork | undefined
afterEach(async () => {
  await net?.stop()
  net = undefined
})

const TASKS = 16
/** The pool's 0.1 RLC; the app is free. */
const PRICE_NRLC = 100_000_000n

/** Resolves when the hub has so many commitments of workers in its rounds. */
async function commitments(network: TestNetwork, count: number): Promise<void> {
  const { client } = openLedger(network)
  for (;;) {
    const logs = await client.getLogs({
      address: network.network.hub,
      event: getAbiItem({ abi: hubAbi, name: 'RoundOpened' }),
      fromBlock: 0n,
      strict: true,
    })
    if (logs.reduce((seats, { args }) => seats + args.seats.length, 0) >= count) return
    await sleep(100)
  }
}

async function settleExactly(
  network: TestNetwork,
  running: RunningCommand,
  stakeBefore: bigint,
): Promise<void> {
  const { code, stdout, stderr } = await running.ended
  expect(code, stderr).toBe(0)
  const { tasks } = parseDocument(stdout)
  expect(tasks.map(({ status }) => status)).toEqual(Array(TASKS).fill('verified'))
  const ledger = openLedger(network)
  const balances = await ledger.balances()
  expect(totalOf(balances)).toBe(await ledger.held())
  expect([...balances.values()].every(({ locked }) => locked === 0n)).toBe(true)
  const requester = await ledger.accountOf('requester')
  expect(stakeBefore - (balances.get(requester)?.stake as bigint)).toBe(BigInt(TASKS) * PRICE_NRLC)
}

describe('after kill -9 in the middle of sixteen tasks every task is verified and no nRLC is missing', () => {
  test.each(['worker-1', 'scheduler', 'postgres', 'chain', 'storage', 'market'])('%s', async (part) => {
    net = await upNetwork(['--workers', '4'])
    const ledger = openLedger(net)
    const before = (await ledger.balances()).get(await ledger.accountOf('requester'))?.stake as bigint
    const program = await writeProgram(net.dataDir, 'hello')
    const running = net.start([program, '--count', String(TASKS), '--trust', '4'])
    await commitments(net, 2)
    const pid = await net.pidOf(part)
    process.kill(pid, 'SIGKILL')
    await settleExactly(net, running, before)
  })
})
