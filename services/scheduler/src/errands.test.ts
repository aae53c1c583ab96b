import { expect, test } from 'vitest'
import { createErrands } from './errands.ts'

function setUp() {
  let nowMs = 0
  const said: string[] = []
  const errands = createErrands({
    onError: (name, _, { taskId }) => said.push(`error ${name} ${taskId}`),
    wake: () => said.push('wake'),
    nowMs: () => nowMs,
  })
  return {
    errands,
    said,
    at(ms: number) {
      nowMs = ms
    },
  }
}

const nothing = async () => undefined

test('an errand under way is not started a second time', async () => {
  const { errands } = setUp()
  let sent = 0
  const { promise, resolve } = Promise.withResolvers<void>()
  const send = () => {
    sent += 1
    return promise
  }
  errands.start('a', send, nothing)
  errands.start('a', send, nothing)
  expect(errands.isUnderway('a')).toBe(true)
  resolve()
  await errands.idle()
  expect(sent).toBe(1)
  expect(errands.isUnderway('a')).toBe(false)
})

test('one that fails is told, followed by its second half, and tried again after a pause that doubles', async () => {
  const { errands, said, at } = setUp()
  let tries = 0
  const go = async (ms: number) => {
    at(ms)
    errands.start(
      'a',
      async () => {
        tries += 1
        throw new Error('refused')
      },
      async () => void said.push('after'),
      { taskId: '0xa1' },
    )
    await errands.idle()
  }
  await go(0)
  expect(said).toEqual(['error a 0xa1', 'after', 'wake'])
  await go(999)
  expect(tries).toBe(1)
  await go(1_000)
  expect(tries).toBe(2)
  await go(2_999)
  expect(tries).toBe(2)
  await go(3_000)
  expect(tries).toBe(3)
})
