import { setTimeout } from 'node:timers/promises'
import type { ChainClient } from '@ruche/chain'
import type { Hex } from '@ruche/protocol'
import {
  type Address,
  formatTransactionReceipt,
  type RpcTransactionReceipt,
  type TransactionReceipt,
} from 'viem'

/** More than any transaction here uses; what is left comes back. */
const gasLimit: Hex = '0x1000000'

/** What became of a transaction. */
export type Sent = { gasUsed: number; contractAddress: Address | null }

/** Makes the chain mine a block per transaction, at once. */
export async function mineAtOnce(client: ChainClient): Promise<void> {
  await ask(client, 'evm_setIntervalMining', [0])
  await ask(client, 'evm_setAutomine', [true])
}

/** Lets time pass on the chain. */
export async function skipTime(client: ChainClient, seconds: number): Promise<void> {
  await ask(client, 'evm_increaseTime', [seconds])
}

/** Sends from an account of the node itself and waits; without `to`, creates a contract. Throws when it is refused. */
export async function send(
  client: ChainClient,
  transaction: { from: Address; to?: Address; data: Hex },
): Promise<Sent> {
  const hash = await ask<Hex>(client, 'eth_sendTransaction', [{ ...transaction, gas: gasLimit }])
  const receipt = await waitForReceipt(client, hash)
  if (receipt.status === 'success') {
    return { gasUsed: Number(receipt.gasUsed), contractAddress: receipt.contractAddress ?? null }
  }
  await client.call({ account: transaction.from, ...transaction })
  throw new Error(`Transaction ${hash} was refused.`)
}

/** Automatic mining follows the answer to the request by an instant. */
async function waitForReceipt(client: ChainClient, hash: Hex): Promise<TransactionReceipt> {
  for (;;) {
    const receipt = await ask<RpcTransactionReceipt | null>(client, 'eth_getTransactionReceipt', [hash])
    if (receipt !== null) return formatTransactionReceipt(receipt)
    await setTimeout(2)
  }
}

async function ask<Result>(client: ChainClient, method: string, params: unknown[]): Promise<Result> {
  return (await client.request({ method, params } as never)) as Result
}
