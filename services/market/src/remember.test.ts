import { expect, test } from 'vitest'
import { pretendChain } from './fixture/chain.ts'
import { app, appOwner, poolOwner, requester, word } from './fixture/orders.ts'
import { rememberReads } from './remember.ts'

test('answers stay as they were until they are forgotten', async () => {
  const chain = pretendChain()
  const { reads, forget } = rememberReads(chain.facts)
  const ask = () =>
    Promise.all([reads.findOwner('app', app), reads.readStake(requester), reads.readConsumed([word(7)])])
  expect(await ask()).toEqual([appOwner, 1_000_000n, [0n]])
  chain.owners.set(app, poolOwner)
  chain.stakes.set(requester, 5n)
  chain.consumed.set(word(7), 2n)
  expect(await ask()).toEqual([appOwner, 1_000_000n, [0n]])
  forget()
  expect(await ask()).toEqual([poolOwner, 5n, [2n]])
})

test('a failure is not kept', async () => {
  const { facts } = pretendChain()
  let isUp = false
  const readStake = async () => {
    if (!isUp) throw new Error('no answer')
    return 3n
  }
  const { reads } = rememberReads({ ...facts, readStake })
  await expect(reads.readStake(requester)).rejects.toThrow('no answer')
  isUp = true
  expect(await reads.readStake(requester)).toBe(3n)
})

test('an answer that comes after the forgetting is not what is told then', async () => {
  const { facts } = pretendChain()
  const answers: ((stake: bigint) => void)[] = []
  const { reads, forget } = rememberReads({
    ...facts,
    readStake: () => new Promise((resolve) => answers.push(resolve)),
  })
  const before = reads.readStake(requester)
  forget()
  const after = reads.readStake(requester)
  answers[1]!(2n)
  answers[0]!(1n)
  expect(await Promise.all([before, after, reads.readStake(requester)])).toEqual([1n, 2n, 2n])
})
