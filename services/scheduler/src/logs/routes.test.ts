import { createApp, openLog } from '@ruche/service'
import { hashTypedData } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import type { Task } from '../task.ts'
import { createLogins } from './logins.ts'
import { addLogRoutes } from './routes.ts'

const requester = privateKeyToAccount(generatePrivateKey())
const taskId = `0x${'11'.repeat(32)}` as const
const worker = `0x${'ab'.repeat(20)}` as const
const logins = createLogins({ chainId: 31_337, nowMs: () => 0 })
const app = createApp({
  log: openLog({ name: 'test', level: 'silent' }),
  statuses: { TASK_UNKNOWN: 404, LOG_LOGIN_MISSING: 401, LOGS_OF_OTHERS: 403 },
})
addLogRoutes(app, {
  store: {
    findTask: async (asked) =>
      asked === taskId ? ({ taskId, dealId: taskId, index: 0n, status: 'completed' } as Task) : undefined,
    listReplicas: async () => [],
    findSlice: async () => undefined,
  },
  logs: { list: async () => [{ taskId, worker, stdout: 'out\n', stdoutFrom: 9, stderr: '', stderrFrom: 0 }] },
  logins,
  findRequester: async () => requester.address,
  sessions: () => ({ send: () => false }),
  signal: new AbortController().signal,
})

async function authorize(account = requester): Promise<string> {
  const { domain, types, message, primaryType } = logins.give(account.address.toLowerCase() as `0x${string}`)
  const typed = {
    domain: { ...domain, chainId: 31_337 },
    types: { Challenge: types.Challenge },
    message,
    primaryType,
  }
  return `${hashTypedData(typed)}_${await account.signTypedData(typed)}_${account.address}`
}

const get = (path: string, authorization = '') => app.request(path, { headers: { authorization } })

test.each(['', '?follow=false'])(
  'the requester is told the logs as events, then that this is all%s',
  async (query) => {
    const answer = await get(`/v1/tasks/${taskId}/logs${query}`, await authorize())
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    expect(await answer.text()).toBe(
      `event: log\ndata: {"worker":"${worker}","stream":"stdout","from":9,"text":"out\\n"}\n\nevent: end\ndata: {}\n\n`,
    )
  },
)

test('nobody else is told anything, and a signature is good once', async () => {
  const stranger = privateKeyToAccount(generatePrivateKey())
  const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]
  expect(await codeOf(await get(`/v1/tasks/${taskId}/logs`))).toEqual([401, 'LOG_LOGIN_MISSING'])
  const others = await get(`/v1/tasks/${taskId}/logs`, await authorize(stranger))
  expect(await codeOf(others)).toEqual([403, 'LOGS_OF_OTHERS'])
  const once = await authorize()
  await get(`/v1/tasks/${taskId}/logs`, once)
  expect((await get(`/v1/tasks/${taskId}/logs`, once)).status).toBe(401)
  const unknown = await get(`/v1/tasks/0x${'22'.repeat(32)}/logs`, await authorize())
  expect(await codeOf(unknown)).toEqual([404, 'TASK_UNKNOWN'])
})
