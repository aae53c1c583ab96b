import { encodeErrorResult, type Hex, parseAbi } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChainClient, createChainClient } from './client.ts'
import {
  accountAt,
  chainId,
  createContract,
  emitterCode,
  openChain,
  reverterCode,
} from './fixture/local-chain.ts'
import { createSender, type Sender } from './sender.ts'

const abi = parseAbi(['error TooEarly(uint256 now, uint256 opensAt)'])
const word = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`

let chain: Awaited<ReturnType<typeof openChain>>
let client: ChainClient
let sender: Sender

beforeAll(async () => {
  chain = await openChain()
  client = createChainClient({ url: chain.url, chainId, errors: abi, pollMs: 50 })
  sender = createSender({ client, account: accountAt(0) })
})

afterAll(async () => {
  await sender.stop()
  await chain.close()
})

describe('createSender', () => {
  test('sends a hundred transactions in the order of the calls, many to a block', async () => {
    const emitter = await createContract(sender, emitterCode)
    const sent = await Promise.all(
      Array.from({ length: 100 }, (_, i) => sender.send({ to: emitter, data: word(i) })),
    )
    const receipts = await Promise.all(sent.map((one) => one.wait({ timeoutMs: 20_000 })))

    const logs = await client.getLogs({ address: emitter, fromBlock: 0n })
    expect(logs.map((log) => log.topics[0])).toEqual(Array.from({ length: 100 }, (_, i) => word(i)))
    expect(new Set(receipts.map((receipt) => receipt.blockNumber)).size).toBeLessThan(50)
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
    await expect(sent.wait({ timeoutMs: 10_000 })).rejects.toMatchObject({
      code: 'CHAIN_REVERT',
      transactionHash: sent.hash,
      revert: { errorName: 'TooEarly', errorArgs: [5n, 9n] },
    })
  })
})
