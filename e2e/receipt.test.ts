import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDocument } from './src/document.ts'
import { ruche, type TestNetwork, upNetwork } from './src/network.ts'
import { writeProgram } from './src/programs.ts'

let net: TestNetwork
let task: Hex
let saved: string
const servers: Server[] = []

beforeAll(async () => {
  net = await upNetwork(['--workers', '4'])
  const { stdout } = await net.run([await writeProgram(net.dataDir, 'counts'), '--count', '5'])
  const fourth = parseDocument(stdout).tasks[3]
  task = fourth?.taskId as Hex
  saved = join(fourth?.files[0] as string, '..')
})
afterAll(async () => {
  for (const server of servers) server.close()
  await net?.stop()
})

/** Asks another server and changes what it says. */
async function lyingServer(truth: string, lie: (body: Buffer, url: string) => Buffer): Promise<string> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(`${truth}${request.url}`, {
      headers: { accept: request.headers.accept ?? '*/*' },
    })
    const type = answer.headers.get('content-type') ?? 'application/octet-stream'
    response.writeHead(answer.status, { 'content-type': type })
    response.end(lie(Buffer.from(await answer.arrayBuffer()), request.url ?? ''))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const verify = (args: readonly string[], data = net.dataDir) =>
  ruche(['result', 'verify', task, ...args, '--data', data, '--json'])

test('the receipt of a task in a bag holds, with and without the chain, and not for another hub', async () => {
  const file = join(net.dataDir, 'receipt.json')
  expect((await ruche(['receipt', task, '--out', file, '--data', net.dataDir])).code).toBe(0)
  const check = async (...options: string[]) => {
    const { code, stdout } = await ruche([
      'receipt',
      'verify',
      file,
      '--json',
      '--data',
      net.dataDir,
      ...options,
    ])
    return { code, ...JSON.parse(stdout) }
  }
  expect(await check()).toMatchObject({ code: 0, checked: 'chain', taskId: task })
  expect(await check('--offline')).toMatchObject({ code: 0, checked: 'offline' })
  const other = await check('--rpc', net.network.rpcUrl, '--hub', net.network.token)
  expect(other.code).not.toBe(0)
  const receipt = JSON.parse(await readFile(file, 'utf8'))
  receipt.seats[0].worker = `0x${'ab'.repeat(20)}`
  await writeFile(file, JSON.stringify(receipt))
  expect(await check('--offline')).toMatchObject({ code: 0 })
  expect(await check()).toMatchObject({ code: 5, error: { code: 'RECEIPT_WRONG' } })
})

test('a result is verified from storage, and from the folder that a run left', async () => {
  const fetched = await verify([])
  expect(fetched.code).toBe(0)
  expect(JSON.parse(fetched.stdout).files).toEqual(['computed.json', 'stdout.txt'])
  expect((await verify([saved])).code).toBe(0)
  const forged = join(net.dataDir, 'forged')
  await cp(saved, forged, { recursive: true })
  await appendFile(join(forged, 'stdout.txt'), '!')
  const { code, stdout } = await verify([forged])
  expect([code, JSON.parse(stdout).error.code]).toEqual([5, 'RESULT_MISMATCH'])
})

test('a gateway that changes one byte is caught', async () => {
  const gateway = await lyingServer(net.network.storageUrl, (body) => {
    const at = body.indexOf('hello')
    if (at >= 0) body[at] = 'j'.charCodeAt(0)
    return body
  })
  const { code, stdout } = await verify(['--gateway', gateway])
  expect([code, JSON.parse(stdout).error.code]).toEqual([5, 'CONTENT_MISMATCH'])
})

test('a scheduler that shows another result is caught, in a verification and in a replay', async () => {
  const schedulerUrl = await lyingServer(net.network.schedulerUrl as string, (body, url) => {
    if (!url.endsWith('/results')) return body
    const text = body.toString()
    const [digest = ''] = /"resultDigest":"0x[0-9a-f]{64}"/.exec(text) ?? []
    return Buffer.from(text.replaceAll(digest, `"resultDigest":"0x${'5a'.repeat(32)}"`))
  })
  const data = join(net.dataDir, 'deceived')
  await cp(join(net.dataDir, 'running.json'), join(data, 'running.json'))
  await writeFile(join(data, 'network.json'), JSON.stringify({ ...net.network, schedulerUrl }))
  const { code, stdout } = await verify([], data)
  expect([code, JSON.parse(stdout).error.code]).toEqual([5, 'PROOF_WRONG'])
  const replay = await ruche(['replay', task, '--json', '--data', data, '--out', join(data, 'replay')])
  expect([replay.code, JSON.parse(replay.stdout).error.code]).toEqual([5, 'PROOF_WRONG'])
})

test('a task of a bag runs again, agrees with what was settled in its round, and takes the fuel of its receipt', async () => {
  const { fuel } = JSON.parse(await readFile(join(net.dataDir, 'receipt.json'), 'utf8'))
  expect(fuel).toMatch(/^[1-9]\d*$/)
  const { code, stdout } = await net.replay(task)
  expect(JSON.parse(stdout)).toMatchObject({ status: 'completed', verdict: 'agrees', way: 'rounds', fuel })
  expect(code).toBe(0)
})

test('a replay that is stopped goes on from its state, to the same result and the same fuel', async () => {
  const { fuel } = JSON.parse(await readFile(join(net.dataDir, 'receipt.json'), 'utf8'))
  const replayIn = (name: string, args: string[]) =>
    ruche(['replay', task, '--json', '--data', net.dataDir, '--out', join(net.dataDir, name), ...args])
  const half = await replayIn('half', ['--until', String(BigInt(fuel) / 2n)])
  const { verdict, state } = JSON.parse(half.stdout)
  expect([half.code, verdict]).toEqual([0, 'stopped'])
  const rest = await replayIn('rest', ['--from', state])
  expect(JSON.parse(rest.stdout)).toMatchObject({ verdict: 'agrees', fuel })
})
