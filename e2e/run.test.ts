import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseDocument } from './src/document.ts'
import { openLedger, totalOf } from './src/ledger.ts'
import { ruche, startRuche, type TestNetwork, upNetwork } from './src/network.ts'
import { type PROGRAMS, writeProgram } from './src/programs.ts'

let net: TestNetwork

beforeAll(async () => {
  net = await upNetwork(['--workers', '4'])
})
afterAll(() => net?.stop())

test('a program that prints has its output verified and on disk', async () => {
  const program = await writeProgram(net.dataDir, 'hello')
  const { code, stdout } = await net.run([program])
  expect(code).toBe(0)
  const { tasks, status } = parseDocument(stdout)
  expect(status).toBe('verified')
  expect(await readFile(tasks[0]?.files[0] as string, 'utf8')).toBe('hello from the hive\n')
})

test('a program is tried without a network, and priced by what the pool asks', async () => {
  const program = await writeProgram(net.dataDir, 'hello')
  const tried = await ruche(['test', program, '--json'])
  expect(tried.code).toBe(0)
  const { isDeterministic, fuel } = JSON.parse(tried.stdout)
  expect(isDeterministic).toBe(true)
  const { code, stdout } = await ruche(['quote', program, '--count', '2', '--json', '--data', net.dataDir])
  expect(code).toBe(0)
  const quoted = JSON.parse(stdout)
  expect(quoted.fuel).toBe(fuel)
  // 0.1 RLC for each of the two tasks.
  expect(quoted.quotes[0]).toMatchObject({ isLongEnough: true, totalNrlc: '200000000' })
})

test('a past task runs again on this machine, with its logs, and agrees with the chain', async () => {
  const program = await writeProgram(net.dataDir, 'hello')
  const { tasks } = parseDocument((await net.run([program])).stdout)
  const { code, stdout } = await net.replay(tasks[0]?.taskId as string)
  expect(code).toBe(0)
  const replayed = JSON.parse(stdout)
  expect(replayed).toMatchObject({ status: 'completed', verdict: 'agrees', exit: { kind: 'completed' } })
  expect(replayed.found).toBe(replayed.agreed)
  expect(replayed.logs.stdout).toBe('hello from the hive\n')
  expect(BigInt(replayed.fuel)).toBeGreaterThan(0n)
})

test('the requester reads along what a worker’s run says, and nobody else does', async () => {
  const program = await writeProgram(net.dataDir, 'saysAndWorks')
  const listDeals = async () => {
    const answer = await fetch(`${net.network.marketUrl}/v1/deals`)
    const { items } = (await answer.json()) as { items: { dealId: string }[] }
    return items.map(({ dealId }) => dealId)
  }
  const before = new Set(await listDeals())
  const running = net.start([program, '--trust', '1', '--timeout', '6'])
  const findNew = async () => (await listDeals()).find((dealId) => !before.has(dealId))
  await expect.poll(findNew, { timeout: 60_000 }).toBeDefined()
  const follow = ['logs', `${await findNew()}:0`, '--follow', '--data', net.dataDir]
  const other = ruche([...follow, '--as', 'developer'])
  const reader = startRuche(follow)
  // It says so before it ends, and its time is not up before that was read.
  expect(await Promise.race([reader.firstLine, running.ended])).toMatch(/^0x[0-9a-f]{8} out \| at work$/)
  expect((await other).stderr).toContain('[LOGS_OF_OTHERS]')
  const { tasks } = parseDocument((await running.ended).stdout)
  expect(tasks[0]?.failure?.code).toBe('TIME_LIMIT')
  const { code, stdout } = await reader.ended
  expect(code).toBe(0)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  // What was said is there afterwards, too.
  const later = await ruche(['logs', tasks[0]?.taskId as string, '--json', '--data', net.dataDir])
  expect(JSON.parse(later.stdout)).toMatchObject({ stream: 'stdout', from: 0, text: 'at work\n' })
})

test('machines are required by what the workers were found to have', async () => {
  const program = await writeProgram(net.dataDir, 'hello')
  const within = ['--require', 'cpus=1', '--require', 'latency=scheduler:60000']
  // The workers' abilities are told to the market once all are there.
  await expect.poll(async () => (await net.run([program, ...within])).code, { timeout: 60_000 }).toBe(0)
  const { code, stderr } = await net.run([program, '--require', 'cpus=60000'])
  expect(code).not.toBe(0)
  expect(stderr).toMatch(
    /requires of the workerpool cpus at least 60000, its profile says \d+\. \[NO_MATCH\]/,
  )
  expect(stderr).toContain('Next: Choose another workerpool, or ask for less.')
})

describe('a program that fails', () => {
  const cases: [keyof typeof PROGRAMS, string, string[]][] = [
    ['traps', 'TRAP', []],
    ['exitsWithThree', 'EXIT_CODE', []],
    ['loopsForEver', 'TIME_LIMIT', ['--timeout', '3']],
    ['eatsMemory', 'MEMORY_LIMIT', []],
    ['writesTenGigabytes', 'OUTPUT_LIMIT', []],
  ]

  test.each(cases)(
    '%s ends with %s, agreed on by the workers and paid for',
    async (name, failure, options) => {
      const ledger = openLedger(net)
      const requester = await ledger.accountOf('requester')
      const before = (await ledger.balances()).get(requester)?.stake as bigint
      const program = await writeProgram(net.dataDir, name)
      const { code, stdout, stderr } = await net.run([program, ...options])
      expect(code).toBe(1)
      expect(stderr).toContain('[TASK_FAILED]')
      expect(stderr).toContain('Charged: the full price of the failed tasks')
      const { status, tasks } = parseDocument(stdout)
      expect(status).toBe('failed')
      expect(tasks[0]?.failure?.code).toBe(failure)
      const after = (await ledger.balances()).get(requester)
      // 0.1 RLC for the pool, nothing for the app.
      expect(before - (after?.stake as bigint)).toBe(100_000_000n)
      expect(after?.locked).toBe(0n)
    },
  )

  test('text instead of WebAssembly ends with NOT_WASM', async () => {
    const program = join(net.dataDir, 'letter.wasm')
    await writeFile(program, 'Dear workers, please compute.')
    const { code, stdout } = await net.run([program])
    expect(code).toBe(1)
    expect(parseDocument(stdout).tasks[0]?.failure?.code).toBe('NOT_WASM')
  })

  test('the network goes on after all of them, and the hub owes exactly what it holds', async () => {
    const program = await writeProgram(net.dataDir, 'hello')
    const { code } = await net.run([program, '--count', '4'])
    expect(code).toBe(0)
    const ledger = openLedger(net)
    expect(totalOf(await ledger.balances())).toBe(await ledger.held())
  })
})

test('a request that no pool meets is told why and costs nothing', async () => {
  const program = await writeProgram(net.dataDir, 'hello')
  const { code, stderr, stdout } = await net.run([program, '--trust', '1000'])
  expect(code).toBe(3)
  expect(stderr).toContain('The request wants a trust of 1000, the workerpool offers at most 100. [NO_MATCH]')
  expect(stderr).toContain('Charged: nothing')
  expect(JSON.parse(stdout).error.code).toBe('NO_MATCH')
})

test('a bag that costs more than the stake is refused before anything is sent', async () => {
  const program = await writeProgram(net.dataDir, 'hello')
  const { code, stderr } = await net.run([program, '--count', '10000'])
  expect(code).toBe(6)
  expect(stderr).toContain('[FUNDS_INSUFFICIENT]')
})
