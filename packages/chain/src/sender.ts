import type { Hex, LocalAccount, TransactionReceipt } from 'viem'
import type { ChainClient } from './client.ts'
import { NonceKeeper } from './nonce-keeper.ts'
import { type TransactionRequest, toCall } from './transaction.ts'
import { type WaitOptions, waitFor } from './wait.ts'

/** How a sender behaves; times in milliseconds. */
export type SenderOptions = {
  client: ChainClient
  account: LocalAccount
  /** After this long in the pool a transaction is sent again with higher fees. */
  stuckMs?: number
  /** For this long after its inclusion a transaction is sent again should the chain be rolled back. */
  settleMs?: number
}

/** A transaction the node has, or will be given again until it is executed. */
export type SentTransaction = {
  /** Hash when first sent; a later one, with another fee or nonce, is in the receipt. */
  hash: Hex
  /**
   * Resolves when the transaction is in a block.
   *
   * @throws ChainRevertError when it was executed and refused, TransactionTimeoutError, SenderStoppedError.
   */
  wait(options?: WaitOptions): Promise<TransactionReceipt>
}

/** Sends transactions of one account, in the order of the calls, many per block. */
export type Sender = {
  readonly address: `0x${string}`
  /**
   * Simulates (unless `gas` is given), signs and sends. Once it resolves, the transaction is repeated by itself after
   * restarts and rollbacks of the node until it is executed or the sender stopped; two calls are two transactions.
   *
   * @throws ChainRevertError when the simulation is refused (nothing is spent), ChainFundsError, ChainUnreachableError.
   */
  send(request: TransactionRequest): Promise<SentTransaction>
  /** Ends all watching; those who wait get a SenderStoppedError. */
  stop(): Promise<void>
}

/** Opens the one sender an account may have in a process. No request is made before the first `send`. */
export function createSender(options: SenderOptions): Sender {
  const keeper = new NonceKeeper({ stuckMs: 30_000, settleMs: 15_000, ...options })
  return {
    address: options.account.address,
    async send(request) {
      const { hash, outcome } = await keeper.send(toCall(request))
      return { hash, wait: (waiting = {}) => waitFor(outcome, hash, waiting) }
    },
    stop: () => keeper.stop(),
  }
}
