import { Failure } from '@ruche/protocol'
import { describe, expect, test } from 'vitest'
import { openLog } from './log.ts'
import { runService, type ServiceContext } from './stop.ts'

const log = openLog({ name: 'test', level: 'silent' })

/** Stands in for the process: remembers what was printed and how it ended. */
function fakeProcess() {
  const listeners = new Map<string, () => void>()
  let printed = ''
  const ended = Promise.withResolvers<number>()
  return {
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    exit: (code: number) => ended.resolve(code),
    stderr: { write: (text: string) => (printed += text) },
    send: (signal: 'SIGINT' | 'SIGTERM') => listeners.get(signal)?.(),
    exitCode: ended.promise,
    printed: () => printed,
  }
}

async function run(main: (context: ServiceContext) => Promise<void>, stopMs = 1_000) {
  const host = fakeProcess()
  await runService(main, { name: 'test', log, host, stopMs })
  return host
}

describe('runService', () => {
  test('undoes in reverse order at SIGTERM and exits 0', async () => {
    const undone: string[] = []
    const host = await run(async ({ onStop, signal }) => {
      onStop(() => void undone.push(`database, aborted ${signal.aborted}`))
      onStop(() => {
        undone.push('server')
        throw new Error('already closed')
      })
    })
    host.send('SIGTERM')
    expect(await host.exitCode).toBe(0)
    expect(undone).toEqual(['server', 'database, aborted true'])
  })

  test('exits 1 when stopping takes longer than allowed', async () => {
    const host = await run(async ({ onStop }) => onStop(() => new Promise(() => undefined)), 30)
    host.send('SIGINT')
    expect(await host.exitCode).toBe(1)
  })

  test('exits at once at the second signal', async () => {
    const host = await run(async ({ onStop }) => onStop(() => new Promise(() => undefined)), 60_000)
    host.send('SIGINT')
    host.send('SIGINT')
    expect(await host.exitCode).toBe(130)
  })

  test('prints one sentence and the next step when it cannot start, and exits 8', async () => {
    const undone: string[] = []
    const host = await run(async ({ onStop }) => {
      onStop(() => void undone.push('database'))
      throw new Failure('Port 4000 is in use.', { code: 'PORT_IN_USE', hint: 'Choose another.' })
    })
    expect(await host.exitCode).toBe(8)
    expect(host.printed()).toBe('Port 4000 is in use. Choose another.\n')
    expect(undone).toEqual(['database'])
  })

  test('exits 7 when what it needs elsewhere may come back', async () => {
    const host = await run(async () => {
      throw new Failure('The chain does not answer.', { code: 'CHAIN_UNREACHABLE', retryable: true })
    })
    expect(await host.exitCode).toBe(7)
  })

  test('ends with 1 when a part it cannot do without fails later', async () => {
    const failing = Promise.withResolvers<(error: unknown) => void>()
    const host = await run(async ({ fail }) => failing.resolve(fail))
    const fail = await failing.promise
    fail(new Error('the database process ended'))
    expect(await host.exitCode).toBe(1)
  })
})
