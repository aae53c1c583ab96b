import { describe, expect, test } from 'vitest'
import { createSupervisor, type Part } from './supervisor.ts'

/** A part whose death is ours to decide. */
function makePart(pid: number, log: string[]) {
  const { promise: exited, resolve: die } = Promise.withResolvers<void>()
  const part: Part = {
    pid,
    exited,
    async stop() {
      log.push(`stop ${pid}`)
      die()
    },
  }
  return { part, die }
}

function setUp() {
  const log: string[] = []
  const supervisor = createSupervisor({
    nowMs: () => Date.now(),
    onRestart: (name) => log.push(`restart ${name}`),
  })
  return { log, supervisor }
}

describe('a supervisor', () => {
  test('starts a part again that ended by itself, and says so', async () => {
    const { log, supervisor } = setUp()
    const first = makePart(1, log)
    const second = makePart(2, log)
    const starts = [first.part, second.part]
    await supervisor.run('market', async () => starts.shift() as Part)
    expect(supervisor.pids()).toEqual({ market: 1 })
    first.die()
    await expect.poll(() => supervisor.pids()).toEqual({ market: 2 })
    expect(log).toEqual(['restart market'])
    await supervisor.stop()
  })

  test('tries again when a restart fails', async () => {
    const { log, supervisor } = setUp()
    const first = makePart(1, log)
    const second = makePart(2, log)
    let attempts = 0
    await supervisor.run('market', async () => {
      attempts += 1
      if (attempts === 2) throw new Error('the port is still taken')
      return attempts === 1 ? first.part : second.part
    })
    first.die()
    await expect.poll(() => supervisor.pids(), { timeout: 5_000 }).toEqual({ market: 2 })
    expect(attempts).toBe(3)
    await supervisor.stop()
  })

  test('stops services before the two parts they stand on, and starts nothing again', async () => {
    const { log, supervisor } = setUp()
    for (const [pid, name] of ['chain', 'postgres', 'market', 'worker'].entries()) {
      await supervisor.run(name, async () => makePart(pid, log).part)
    }
    await supervisor.stop()
    expect(log).toEqual(['stop 3', 'stop 2', 'stop 1', 'stop 0'])
  })

  test('stops a part that was still starting', async () => {
    const { log, supervisor } = setUp()
    const { promise, resolve } = Promise.withResolvers<Part>()
    const running = supervisor.run('slow', () => promise)
    await supervisor.stop()
    resolve(makePart(9, log).part)
    await running
    expect(log).toEqual(['stop 9'])
    expect(supervisor.pids()).toEqual({})
  })

  test('passes on why a first start failed', async () => {
    const { supervisor } = setUp()
    await expect(supervisor.run('market', () => Promise.reject(new Error('no disk')))).rejects.toThrow(
      'no disk',
    )
    await supervisor.stop()
  })
})
