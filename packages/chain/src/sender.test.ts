import { setTimeout as sleep } from 'node:timers/promises'
import { encodeErrorResult, type Hex, parseAbi } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ChainClient, createChainClient } from './client.ts'
import {
  accountAt,
  chainId,
  createContract,
  emitterCode,
  openChain,
  reverterCode,
  tell,
} from './fixture/local-chain.ts'
import { pause } from './pause.ts'
import { createSender, type Sender } from './sender.ts'

const abi = parseAbi(['error TooEarly(uint256 now, uint256 opensAt)'])
const word = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`

let chain: Awaited<ReturnType<typeof openChain>>
let client: ChainClient
let sender: Sender

beforeEach(async () => {
  chain = await openChain({ keepStates: true })
  client = createChainClient({ url: chain.url, chainId, errors: abi, pollMs: 20 })
  sender = createSender({ client, account: accountAt(0) })
})

afterEach(async () => {
  await sender.stop()
  await chain.close()
})

const inTime = { timeoutMs: 15_000 }
const inTimePoll = { timeout: 15_000 }
const stopMining = () => tell(client, 'evm_setIntervalMining', [0])
const mine = () => tell(client, 'anvil_mine', ['0x1'])

/** First words of the logs of a contract, in order. */
async function readTopics(address: Hex): Promise<number[]> {
  const logs = await client.getLogs({ address, fromBlock: 0n })
  return logs.map(({ topics }) => Number(topics[0]))
}

const numbers = (count: number, first = 0) => Array.from({ length: count }, (_, index) => first + index)

describe('createSender', () => {
  test('sends a hundred transactions in the order of the calls, many to a block', async () => {
    const emitter = await createContract(sender, emitterCode)
    const sent = await Promise.all(numbers(100).map((n) => sender.send({ to: emitter, data: word(n) })))
    const receipts = await Promise.all(sent.map((one) => one.wait(inTime)))
    expect(await readTopics(emitter)).toEqual(numbers(100))
    expect(new Set(receipts.map(({ blockNumber }) => blockNumber)).size).toBeLessThan(50)
  })

  test('refuses a call that would revert before spending anything, with its decoded error', async () => {
    const reverter = await createContract(sender, reverterCode)
    const balance = await client.getBalance({ address: sender.address })
    const data = encodeErrorResult({ abi, errorName: 'TooEarly', args: [5n, 9n] })
    await expect(sender.send({ to: reverter, data })).rejects.toMatchObject({
      code: 'CHAIN_REVERT',
      message: 'The contract refused the call: TooEarly(5, 9).',
      revert: { errorName: 'TooEarly', errorArgs: [5n, 9n] },
    })
    expect(await client.getBalance({ address: sender.address })).toBe(balance)
  })

  test('rejects the wait for a transaction that was executed and refused, with its decoded error', async () => {
    const reverter = await createContract(sender, reverterCode)
    const data = encodeErrorResult({ abi, errorName: 'TooEarly', args: [5n, 9n] })
    const sent = await sender.send({ to: reverter, data, gas: 100_000n })
    await expect(sent.wait(inTime)).rejects.toMatchObject({
      code: 'CHAIN_REVERT',
      transactionHash: sent.hash,
      revert: { errorName: 'TooEarly', errorArgs: [5n, 9n] },
    })
  })

  test('rejects the wait for a transaction that ran out of gas', async () => {
    const emitter = await createContract(sender, emitterCode)
    const sent = await sender.send({ to: emitter, data: word(1), gas: 21_600n })
    await expect(sent.wait(inTime)).rejects.toMatchObject({ revert: { reason: 'it used up its 21600 gas' } })
  })

  test('simulates a call on top of those in flight', async () => {
    await stopMining()
    const { address } = accountAt(3)
    const poor = privateKeyToAccount(`0x${'42'.repeat(32)}`)
    await sender.send({ to: poor.address, value: 10n ** 18n })
    const poorSender = createSender({ client, account: poor })
    // Not in flight of its own account: only the latest block counts, where it has nothing.
    await expect(poorSender.send({ to: address, value: 1n })).rejects.toThrow()
    await mine()
    const sent = await poorSender.send({ to: address, value: 1n })
    await mine()
    await sent.wait(inTime)
    await poorSender.stop()
  })

  test('stopped while it sends, says so instead of letting the caller wait for ever', async () => {
    await stopMining()
    const { address } = accountAt(3)
    for (const delayMs of [0, 1, 2, 3, 5, 8, 12, 20]) {
      const other = createSender({ client, account: accountAt(0) })
      const done = other.send({ to: address, value: 1n }).then((sent) => sent.wait(inTime))
      await sleep(delayMs)
      await Promise.all([other.stop(), expect(done).rejects.toMatchObject({ code: 'CHAIN_SENDER_STOPPED' })])
    }
  })

  test('says that an account cannot pay', async () => {
    const poor = createSender({ client, account: privateKeyToAccount(`0x${'43'.repeat(32)}`) })
    await expect(poor.send({ to: accountAt(1).address, gas: 21_000n })).rejects.toMatchObject({
      code: 'CHAIN_FUNDS_MISSING',
    })
  })

  test('goes on after another program used its nonces', async () => {
    const emitter = await createContract(sender, emitterCode)
    const other = createSender({ client, account: accountAt(0) })
    const sends = numbers(20).flatMap((n) => [
      sender.send({ to: emitter, data: word(n), gas: 60_000n }),
      other.send({ to: emitter, data: word(n + 100), gas: 60_000n }),
    ])
    const sent = await Promise.all(sends)
    await Promise.all(sent.map((one) => one.wait(inTime)))
    await other.stop()
    const topics = await readTopics(emitter)
    expect(topics.toSorted((a, b) => a - b)).toEqual([...numbers(20), ...numbers(20, 100)])
    expect(topics.filter((n) => n < 100)).toEqual(numbers(20))
  })

  test('sends again what the node dropped from its pool', async () => {
    const emitter = await createContract(sender, emitterCode)
    await stopMining()
    const sent = await Promise.all(numbers(5).map((n) => sender.send({ to: emitter, data: word(n) })))
    await tell(client, 'anvil_dropAllTransactions')
    await expect
      .poll(() => client.getTransactionCount({ address: sender.address, blockTag: 'pending' }), inTimePoll)
      .toBe(6)
    await mine()
    await Promise.all(sent.map((one) => one.wait(inTime)))
    expect(await readTopics(emitter)).toEqual(numbers(5))
  })

  test('sends again what waited in the pool of a node that was killed', async () => {
    const emitter = await createContract(sender, emitterCode)
    const sent = await Promise.all(
      numbers(30).map((n) => sender.send({ to: emitter, data: word(n), gas: 60_000n })),
    )
    await chain.kill()
    await chain.restart()
    await Promise.all(sent.map((one) => one.wait(inTime)))
    expect(await readTopics(emitter)).toEqual(numbers(30))
  })

  test('executes again, once, what a rollback undid', async () => {
    const emitter = await createContract(sender, emitterCode)
    const snapshot = await tell(client, 'evm_snapshot')
    const sent = await Promise.all(numbers(5).map((n) => sender.send({ to: emitter, data: word(n) })))
    await Promise.all(sent.map((one) => one.wait(inTime)))
    await tell(client, 'evm_revert', [snapshot])
    const later = await sender.send({ to: emitter, data: word(5) })
    await later.wait(inTime)
    expect(await readTopics(emitter)).toEqual(numbers(6))
  })

  test('fills the nonces of what it has forgotten when a rollback undoes it', async () => {
    const forgetful = createSender({ client, account: accountAt(1), settleMs: 0 })
    const emitter = await createContract(forgetful, emitterCode)
    const snapshot = await tell(client, 'evm_snapshot')
    const old = await Promise.all(numbers(3).map((n) => forgetful.send({ to: emitter, data: word(n) })))
    await Promise.all(old.map((one) => one.wait(inTime)))
    await stopMining()
    await pause(100)
    const sent = await forgetful.send({ to: emitter, data: word(3) })
    await tell(client, 'evm_revert', [snapshot])
    await expect
      .poll(async () => {
        await mine()
        return await readTopics(emitter)
      }, inTimePoll)
      .toEqual([3])
    await sent.wait(inTime)
    await forgetful.stop()
  })

  test('offers more when nobody takes a transaction at its price', async () => {
    const eager = createSender({ client, account: accountAt(1), stuckMs: 200 })
    await stopMining()
    const sent = await eager.send({ to: accountAt(2).address, value: 1n })
    const { maxFeePerGas = 0n } = await client.getTransaction({ hash: sent.hash })
    await tell(client, 'anvil_setNextBlockBaseFeePerGas', [`0x${(maxFeePerGas * 2n).toString(16)}`])
    await mine()
    const looked = setInterval(() => void mine(), 50)
    const receipt = await sent.wait(inTime).finally(() => clearInterval(looked))
    expect(receipt.transactionHash).not.toBe(sent.hash)
    expect(receipt.effectiveGasPrice).toBeGreaterThan(maxFeePerGas)
    await eager.stop()
  })

  test('waits no longer than it is told, and can be asked again', async () => {
    await stopMining()
    const sent = await sender.send({ to: accountAt(1).address, value: 1n })
    await expect(sent.wait({ timeoutMs: 50 })).rejects.toMatchObject({ code: 'CHAIN_TRANSACTION_TIMEOUT' })
    await expect(sent.wait({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
    await mine()
    expect(await sent.wait(inTime)).toMatchObject({ status: 'success', transactionHash: sent.hash })
  })

  test('tells those who wait that it has been stopped, and takes nothing more', async () => {
    await stopMining()
    const sent = await sender.send({ to: accountAt(1).address, value: 1n })
    const wait = expect(sent.wait(inTime)).rejects.toMatchObject({ code: 'CHAIN_SENDER_STOPPED' })
    await sender.stop()
    await wait
    const after = sender.send({ to: accountAt(1).address })
    await expect(after).rejects.toMatchObject({ code: 'CHAIN_SENDER_STOPPED' })
  })
})
