import { Hono } from 'hono'
import { hashTypedData } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import { createLogins } from '../logs/logins.ts'
import type { Replica } from '../replica.ts'
import type { Task } from '../task.ts'
import { withIexecApi } from './routes.ts'

const requester = privateKeyToAccount(generatePrivateKey())
const taskId = `0x${'11'.repeat(32)}` as const
const dealId = `0x${'22'.repeat(32)}` as const
const worker = `0x${'ab'.repeat(20)}` as const
const none = `0x${'00'.repeat(32)}` as const
const task: Task = {
  taskId,
  dealId,
  index: 0n,
  trust: 5n,
  tag: none,
  hasCallback: false,
  maxRuntimeSeconds: 300n,
  status: 'completed',
  contributionDeadline: 1_800_002_100n,
  revealDeadline: 0n,
  finalDeadline: 1_800_003_000n,
  consensusValue: none,
  winnerCounter: 1,
  revealCounter: 1,
  contributions: [],
}
const replica: Replica = {
  taskId,
  worker,
  status: 'uploaded',
  leaseUntilMs: 0,
  attempts: 1,
  changedAtMs: 1_800_000_000_000,
  location: '/ipfs/bafy',
}
let nowMs = 1_800_000_000_000

const own = new Hono()
own.get('/v1/tasks/:taskId', (c) => c.text('ours'))
const api = withIexecApi(own, {
  store: {
    findTask: async (asked) => (asked === taskId ? task : undefined),
    listReplicas: async () => [replica],
  },
  logs: {
    list: async () => [{ taskId, worker, stdout: 'out', stdoutFrom: 0, stderr: 'err', stderrFrom: 0 }],
  },
  logins: createLogins({ chainId: 31_337, nowMs: () => nowMs }),
  findRequester: async () => requester.address,
  chainId: 31_337,
  nowMs: () => nowMs,
})

async function get(path: string, authorization?: string) {
  const response = await api.request(path, {
    headers: authorization === undefined ? {} : { authorization },
  })
  // biome-ignore lint/suspicious/noExplicitAny: answers of every route
  return { status: response.status, body: (await response.json()) as any }
}

async function authorize(account = requester): Promise<string> {
  const { body } = await get(`/tasks/logs/challenge?address=${account.address}&chainId=31337`)
  const { domain, types, message, primaryType } = body
  const typed = { domain, types: { Challenge: types.Challenge }, message, primaryType }
  return `${hashTypedData(typed)}_${await account.signTypedData(typed)}_${account.address}`
}

test('a task is shown in the words of iexec-core', async () => {
  const { status, body } = await get(`/tasks/${taskId}`)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    chainTaskId: taskId,
    currentStatus: 'COMPLETED',
    dateStatusList: [{ status: 'COMPLETED', date: '2027-01-15T08:00:00.000Z' }],
    resultLink: '/ipfs/bafy',
    replicates: [
      { walletAddress: '0xABaBaBaBABabABabAbAbABAbABabababaBaBABaB', currentStatus: 'RESULT_UPLOADED' },
    ],
  })
  expect(await get(`/tasks/${none}`)).toEqual({ status: 404, body: { error: 'task not found' } })
  expect(await (await api.request(`/v1/tasks/${taskId}`)).text()).toBe('ours')
})

test('logs go to the requester, who signs a challenge once', async () => {
  const authorization = await authorize()
  expect(await get(`/tasks/${taskId}/logs`, authorization)).toEqual({
    status: 200,
    body: {
      chainTaskId: taskId,
      computeLogsList: [
        { walletAddress: '0xABaBaBaBABabABabAbAbABAbABabababaBaBABaB', stdout: 'out', stderr: 'err' },
      ],
    },
  })
  expect((await get(`/tasks/${taskId}/logs`, authorization)).status).toBe(401)
  expect((await get(`/tasks/${taskId}/logs`)).status).toBe(401)
})

test('logs go to nobody else, nor for an old challenge, nor for the signature of another', async () => {
  const stranger = privateKeyToAccount(generatePrivateKey())
  expect((await get(`/tasks/${taskId}/logs`, await authorize(stranger))).status).toBe(403)
  const forged = (await authorize()).split('_')
  forged[1] = await stranger.sign({ hash: forged[0] as `0x${string}` })
  expect((await get(`/tasks/${taskId}/logs`, forged.join('_'))).status).toBe(401)
  const old = await authorize()
  nowMs += 300_001
  expect((await get(`/tasks/${taskId}/logs`, old)).status).toBe(401)
  expect((await get('/tasks/logs/challenge?address=me')).status).toBe(400)
  expect((await get(`/tasks/logs/challenge?address=${worker}&chainId=1`)).status).toBe(400)
})
