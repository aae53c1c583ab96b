import { expect, test } from 'vitest'
import { createSharing } from './share.ts'

test('what is asked twice in a turn is asked once, and asked again in the next', async () => {
  const share = createSharing()
  const asked: string[] = []
  const ask = (name: string) => share(name, async () => asked.push(name))
  expect(await Promise.all([ask('owner'), ask('stake'), ask('owner')])).toEqual([1, 2, 1])
  expect(await ask('owner')).toBe(3)
  expect(asked).toEqual(['owner', 'stake', 'owner'])
})

test('a failure is told to all who asked, and forgotten', async () => {
  const share = createSharing()
  const failing = () => share('owner', () => Promise.reject(new Error('no answer')))
  await expect(Promise.allSettled([failing(), failing()])).resolves.toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ])
  expect(await share('owner', async () => 'hers')).toBe('hers')
})

test('what is asked while others wait is asked together, once they have their answers', async () => {
  const share = createSharing()
  const asked: string[] = []
  const first = Promise.withResolvers<void>()
  const slow = share('slow', () => first.promise)
  await new Promise(setImmediate)
  const ask = (name: string) => share(name, async () => asked.push(name))
  const later = Promise.all([ask('owner'), ask('stake'), ask('owner')])
  await new Promise(setImmediate)
  expect(asked).toEqual([])
  first.resolve()
  await slow
  expect(await later).toEqual([1, 2, 1])
})
