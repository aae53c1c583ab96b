import { LOG_CHARACTERS_MAX } from '@ruche/api'
import type { Hex } from 'viem'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLiveLogs, type LiveLogs } from './live-logs.ts'

const TASK: Hex = `0x${'11'.repeat(32)}`
type Sent = { stdout: string; stdoutFrom: number; stderr: string; stderrFrom: number }

let sent: Sent[]
let logs: LiveLogs
beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  logs = createLiveLogs({
    send: ({ stdout, stdoutFrom, stderr, stderrFrom }) =>
      void sent.push({ stdout, stdoutFrom, stderr, stderrFrom }),
    nowMs: () => performance.now(),
    everyMs: 500,
  })
})
afterEach(() => {
  logs.stop()
  vi.useRealTimers()
})

test('nothing is told of a run that nobody follows, until its end', () => {
  logs.hear(TASK, 'stdout', 'one\n')
  vi.advanceTimersByTime(5_000)
  expect(sent).toEqual([])
  logs.end(TASK, { stdout: 'one\n', stderr: '' })
  expect(sent).toEqual([{ stdout: 'one\n', stdoutFrom: 0, stderr: '', stderrFrom: 0 }])
})

test('who follows hears what was said before, then what is said, and each character once', () => {
  logs.hear(TASK, 'stdout', 'one\n')
  logs.follow(TASK, 30)
  vi.advanceTimersByTime(500)
  logs.hear(TASK, 'stdout', 'two\n')
  logs.hear(TASK, 'stderr', 'hm\n')
  vi.advanceTimersByTime(500)
  vi.advanceTimersByTime(5_000)
  expect(sent).toEqual([
    { stdout: 'one\n', stdoutFrom: 0, stderr: '', stderrFrom: 0 },
    { stdout: 'two\n', stdoutFrom: 4, stderr: 'hm\n', stderrFrom: 0 },
  ])
})

test('a run that begins after somebody asked is followed too, and no longer than was asked for', () => {
  logs.follow(TASK, 2)
  vi.advanceTimersByTime(1_000)
  logs.hear(TASK, 'stdout', 'one')
  vi.advanceTimersByTime(2_000)
  logs.hear(TASK, 'stdout', 'two')
  vi.advanceTimersByTime(2_000)
  expect(sent.map(({ stdout }) => stdout)).toEqual(['one'])
})

test('whoever floods is followed with gaps: 16,384 characters of a stream in half a second', () => {
  logs.follow(TASK, 30)
  logs.hear(TASK, 'stdout', 'x'.repeat(100_000))
  vi.advanceTimersByTime(500)
  expect(sent).toEqual([
    { stdout: 'x'.repeat(16_384), stdoutFrom: 100_000 - 16_384, stderr: '', stderrFrom: 0 },
  ])
})

test('the end of a log goes on where it was followed to', () => {
  logs.hear(TASK, 'stdout', 'a'.repeat(70_000))
  const whole = `${'a'.repeat(70_000)}b`
  logs.end(TASK, { stdout: whole, stderr: '' })
  expect(sent[0]?.stdoutFrom).toBe(70_001 - LOG_CHARACTERS_MAX)
  expect(sent[0]?.stdout).toBe(whole.slice(-LOG_CHARACTERS_MAX))
})

test('where a runtime left something out, what it kept follows what was told', () => {
  logs.hear(TASK, 'stdout', 'the first of it')
  logs.end(TASK, { stdout: 'the last of it', stderr: '' })
  expect(sent).toEqual([{ stdout: 'the last of it', stdoutFrom: 15, stderr: '', stderrFrom: 0 }])
})

test('a run that was broken off tells nothing, and the next one begins anew', () => {
  logs.hear(TASK, 'stdout', 'lost')
  logs.end(TASK)
  logs.follow(TASK, 30)
  logs.hear(TASK, 'stdout', 'new')
  vi.advanceTimersByTime(500)
  expect(sent).toEqual([{ stdout: 'new', stdoutFrom: 0, stderr: '', stderrFrom: 0 }])
})
