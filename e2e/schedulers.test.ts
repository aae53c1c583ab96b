import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { hubAbi } from '@ruche/contracts'
import { getAbiItem } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDocument } from './src/document.ts'
import { openLedger } from './src/ledger.ts'
import { freePorts, RUCHE, type TestNetwork, upNetwork } from './src/network.ts'
import { writeProgram } from './src/programs.ts'

let net: TestNetwork
let stopOther: () => Promise<void> = async () => undefined
beforeAll(async () => {
  net = await upNetwork(['--workers', '4'])
})
afterAll(async () => {
  await stopOther()
  await net?.stop()
})

const TASKS = 16
const PRICE_NRLC = 100_000_000n

/** Starts a second scheduler with all that the first was told, on another port. */
async function startOther(): Promise<{ url: string; pid: number }> {
  const text = await readFile(`/proc/${await net.pidOf('scheduler')}/environ`, 'utf8')
  const told = Object.fromEntries(text.split('\0').map((line) => line.split(/=(.*)/s).slice(0, 2)))
  const port = await freePorts(1)
  const child = spawn(process.execPath, [RUCHE, 'scheduler'], {
    env: { ...told, RUCHE_PORT: String(port) },
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  stopOther = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { url: `http://127.0.0.1:${port}`, pid: child.pid as number }
}

async function roleAt(url: string): Promise<string | undefined> {
  const answer = await fetch(`${url}/readyz`).catch(() => undefined)
  return answer === undefined ? undefined : ((await answer.json()) as { role?: string }).role
}

/** Resolves when so many rounds are open on chain. */
async function rounds(count: number): Promise<void> {
  const { client } = openLedger(net)
  const event = getAbiItem({ abi: hubAbi, name: 'RoundOpened' })
  for (;;) {
    const logs = await client.getLogs({ address: net.network.hub, event, fromBlock: 0n })
    if (logs.length >= count) return
    await sleep(50)
  }
}

test.skipIf(process.platform !== 'linux')(
  'of two schedulers on one database the one that leads is killed in the middle of sixteen tasks, then the next: each task is verified and paid once',
  async () => {
    const first = net.network.schedulerUrl as string
    const other = await startOther()
    await expect.poll(() => roleAt(other.url), { timeout: 60_000 }).toBe('standby')
    expect(await roleAt(first)).toBe('leader')

    const ledger = openLedger(net)
    const requester = await ledger.accountOf('requester')
    const before = (await ledger.balances()).get(requester)?.stake as bigint
    const running = net.start([
      ...[await writeProgram(net.dataDir, 'hello'), '--count', String(TASKS), '--trust', '4'],
    ])
    await rounds(1)
    process.kill(await net.pidOf('scheduler'), 'SIGKILL')
    await expect.poll(() => roleAt(other.url), { timeout: 60_000 }).toBe('leader')
    const { code, stdout, stderr } = await running.ended
    expect(code, stderr).toBe(0)
    expect(parseDocument(stdout).tasks.map(({ status }) => status)).toEqual(Array(TASKS).fill('verified'))

    // The supervisor has started the first one again: it keeps the workers, the other one leads.
    await expect.poll(() => roleAt(first), { timeout: 60_000 }).toBe('standby')
    const again = net.start([await writeProgram(net.dataDir, 'hello'), '--count', '4', '--trust', '4'])
    await rounds(2)
    process.kill(other.pid, 'SIGKILL')
    const ended = await again.ended
    expect(ended.code, ended.stderr).toBe(0)
    expect(await roleAt(first)).toBe('leader')

    const balances = await ledger.balances()
    expect([...balances.values()].every(({ locked }) => locked === 0n)).toBe(true)
    expect(before - (balances.get(requester)?.stake as bigint)).toBe(BigInt(TASKS + 4) * PRICE_NRLC)
  },
)
