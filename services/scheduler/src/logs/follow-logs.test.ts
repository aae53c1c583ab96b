import type { FromScheduler } from '@ruche/api'
import type { Hex } from 'viem'
import { expect, test } from 'vitest'
import type { Replica } from '../replica.ts'
import type { Slice } from '../rounds/slice.ts'
import type { Address, Task } from '../task.ts'
import { followLogs, newsOf } from './follow-logs.ts'
import { createLogAllowance, LOG_BURST_CHARACTERS_MAX } from './log-allowance.ts'
import type { TaskLog } from './log-store.ts'

const taskId: Hex = `0x${'11'.repeat(32)}`
const ANNA: Address = `0x${'a1'.repeat(20)}`
const BERT: Address = `0x${'b2'.repeat(20)}`
const said = (worker: Address, stdout: string, over: Partial<TaskLog> = {}): TaskLog => ({
  ...{ taskId, worker, stdout, stdoutFrom: 0, stderr: '', stderrFrom: 0 },
  ...over,
})

test('each character is told once, and told apart by worker and stream', () => {
  const seen = new Map<string, number>()
  expect(newsOf([said(ANNA, 'one'), said(BERT, 'one', { stderr: 'hm' })], seen)).toEqual([
    { worker: ANNA, stream: 'stdout', from: 0, text: 'one' },
    { worker: BERT, stream: 'stdout', from: 0, text: 'one' },
    { worker: BERT, stream: 'stderr', from: 0, text: 'hm' },
  ])
  expect(newsOf([said(ANNA, 'onetwo'), said(BERT, 'one', { stderr: 'hm' })], seen)).toEqual([
    { worker: ANNA, stream: 'stdout', from: 3, text: 'two' },
  ])
})

test('characters that nobody kept are passed over, and a run that began anew is told from its beginning', () => {
  const seen = new Map<string, number>()
  newsOf([said(ANNA, '0123456789')], seen)
  expect(newsOf([said(ANNA, 'late', { stdoutFrom: 50 })], seen)).toEqual([
    { worker: ANNA, stream: 'stdout', from: 50, text: 'late' },
  ])
  expect(newsOf([said(ANNA, 'new')], seen)).toEqual([
    { worker: ANNA, stream: 'stdout', from: 0, text: 'new' },
  ])
})

test('whoever runs the task is asked to tell, whatever comes is told, and the end of the task ends it', async () => {
  const sent: [Address, FromScheduler['type']][] = []
  let looks = 0
  const task = () =>
    ({ taskId, dealId: taskId, index: 3n, status: looks < 3 ? 'active' : 'completed' }) as Task
  const replica = { taskId, worker: ANNA, status: 'computing' } as Replica
  const seat = { first: 0n, count: 8n, worker: BERT, status: 'assigned' }
  const other = { first: 8n, count: 8n, worker: `0x${'c3'.repeat(20)}`, status: 'assigned' }
  const pieces = followLogs(taskId, {
    store: {
      findTask: async () => task(),
      listReplicas: async () => [replica],
      findSlice: async () => ({ seats: [seat, other] }) as unknown as Slice,
    },
    logs: { list: async () => [said(ANNA, 'abcdef'.slice(0, 2 * looks))] },
    send: (worker, { type }) => sent.push([worker, type]) > 0,
    pause: async () => {
      looks += 1
    },
    signal: new AbortController().signal,
  })
  const told: string[] = []
  for await (const { text } of pieces) told.push(text)
  expect(told).toEqual(['ab', 'cd', 'ef'])
  expect(sent).toEqual([
    [ANNA, 'follow-logs'],
    [BERT, 'follow-logs'],
  ])
})

test('a worker that says more than anybody can read is not heard until some time has passed', () => {
  let nowMs = 0
  const allowance = createLogAllowance({ nowMs: () => nowMs })
  const piece = LOG_BURST_CHARACTERS_MAX / 8
  const taken = Array.from({ length: 10 }, () => allowance.take(ANNA, piece))
  expect(taken.filter(Boolean)).toHaveLength(7)
  expect(allowance.take(BERT, piece)).toBe(true)
  nowMs = 1_000
  expect(allowance.take(ANNA, piece)).toBe(true)
})
