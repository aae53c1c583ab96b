import {
  formatTransactionReceipt,
  type Hex,
  keccak256,
  type LocalAccount,
  type TransactionReceipt,
} from 'viem'
import type { ChainClient } from './client.ts'
import { ChainFundsError, ChainRevertError, ChainUnreachableError, SenderStoppedError } from './errors.ts'
import { type Fees, raiseFees, readFees } from './fees.ts'
import { type AccountView, findNonceGap, planFlight } from './flight.ts'
import { pause } from './pause.ts'
import { explainFailedTransaction } from './post-mortem.ts'
import { decodeRevert } from './revert.ts'
import { readSendRefusal, type SendRefusal } from './send-error.ts'
import { type Call, type TransactionRequest, toCall } from './transaction.ts'
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

type Flight = {
  call: Call
  nonce: number
  gas: bigint
  fees: Fees
  raw: Hex
  /** Every hash it was signed under; the last is the present one. */
  hashes: Hex[]
  signedAtMs: number
  strangerLooks: number
  includedAtMs: number | undefined
  outcome: PromiseWithResolvers<TransactionReceipt>
}

/** Is somebody still owed the outcome, as far as the chain is known? */
function isOpen(flight: Flight): boolean {
  return flight.includedAtMs === undefined
}

const sendAttemptsMax = 8
const feesFreshMs = 1_000

/** Opens the one sender an account may have in a process. No request is made before the first `send`. */
export function createSender(options: SenderOptions): Sender {
  const keeper = new NonceKeeper(options)
  return {
    address: options.account.address,
    send: (request) => keeper.send(toCall(request)),
    stop: () => keeper.stop(),
  }
}

class NonceKeeper {
  readonly #client: ChainClient
  readonly #account: LocalAccount
  readonly #stuckMs: number
  readonly #settleMs: number
  readonly #stopped = new AbortController()
  /** Transactions watched, by rising nonce. */
  #flights: Flight[] = []
  /** Sending and looking take turns, so that each sees whole flights only. */
  #turn: Promise<unknown> = Promise.resolve()
  #watching: Promise<void> | undefined
  #chainId: number | undefined
  #fees: { value: Fees; readAtMs: number } | undefined

  constructor({ client, account, stuckMs = 30_000, settleMs = 15_000 }: SenderOptions) {
    this.#client = client
    this.#account = account
    this.#stuckMs = stuckMs
    this.#settleMs = settleMs
  }

  async send(call: Call): Promise<SentTransaction> {
    return await this.#takeTurn(async () => {
      if (this.#stopped.signal.aborted) throw new SenderStoppedError({ account: this.#account.address })
      const gas = call.gas ?? (await this.#estimateGas(call))
      const flight = await this.#launch(call, gas)
      this.#watch()
      const hash = flight.hashes[0] as Hex
      return { hash, wait: (options = {}) => waitFor(flight.outcome.promise, hash, options) }
    })
  }

  async stop(): Promise<void> {
    this.#stopped.abort()
    const reason = new SenderStoppedError({ account: this.#account.address })
    for (const flight of this.#flights) flight.outcome.reject(reason)
    await this.#watching
    this.#flights = []
  }

  #takeTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => {})
    return result
  }

  /** Gas the call takes on top of what is in flight, with room for the state to move before it is executed. */
  async #estimateGas(call: Call): Promise<bigint> {
    const blockTag = this.#flights.some(isOpen) ? 'pending' : 'latest'
    const { to, data, value } = call
    const from = this.#account.address
    const transaction = {
      from,
      data,
      value: `0x${value.toString(16)}` as Hex,
      ...(to === undefined ? {} : { to }),
    }
    try {
      const estimate = await this.#client.request({
        method: 'eth_estimateGas',
        params: [transaction, blockTag],
      })
      return (BigInt(estimate) * 5n) / 4n + 10_000n
    } catch (error) {
      if (!(error instanceof ChainRevertError) || error.revert.data === '0x') throw error
      const abi = [...call.abi, ...this.#client.errors]
      throw new ChainRevertError({ revert: decodeRevert(error.revert.data, abi), cause: error })
    }
  }

  /** Signs with the next nonce and sends; a flight comes back as soon as the node may have the transaction. */
  async #launch(call: Call, gas: bigint): Promise<Flight> {
    const outcome = Promise.withResolvers<TransactionReceipt>()
    outcome.promise.catch(() => {})
    const flight: Flight = {
      call,
      gas,
      nonce: await this.#nextNonce(),
      fees: await this.#readFees(),
      raw: '0x',
      hashes: [],
      signedAtMs: 0,
      strangerLooks: 0,
      includedAtMs: undefined,
      outcome,
    }
    for (let attempt = 1; ; attempt++) {
      await this.#sign(flight)
      const refusal = await this.#broadcast(flight)
      if (refusal === undefined) break
      const { kind, error } = refusal
      if (attempt === sendAttemptsMax || kind === 'other') throw error
      if (kind === 'no-funds') throw new ChainFundsError({ account: this.#account.address, cause: error })
      if (kind === 'nonce-taken') flight.nonce = Math.max(flight.nonce + 1, await this.#readCount('pending'))
      if (kind === 'underpriced') flight.fees = raiseFees(flight.fees, await readFees(this.#client))
    }
    this.#flights.push(flight)
    return flight
  }

  async #sign(flight: Flight): Promise<void> {
    const { call, gas, nonce, fees } = flight
    this.#chainId ??= await this.#client.getChainId()
    flight.raw = await this.#account.signTransaction({
      chainId: this.#chainId,
      to: call.to ?? null,
      data: call.data,
      value: call.value,
      gas,
      nonce,
      ...('gasPrice' in fees ? { type: 'legacy', ...fees } : { type: 'eip1559', ...fees }),
    })
    flight.hashes.push(keccak256(flight.raw))
    flight.signedAtMs = performance.now()
  }

  /** Gives the node the signed bytes; undefined when it has them, or may have. */
  async #broadcast(flight: Flight): Promise<{ kind: SendRefusal; error: unknown } | undefined> {
    try {
      await this.#client.request({ method: 'eth_sendRawTransaction', params: [flight.raw] })
      return undefined
    } catch (error) {
      // Nobody can tell whether it arrived; the watch repeats it, and repeating is harmless.
      if (error instanceof ChainUnreachableError) return undefined
      const kind = readSendRefusal(error)
      if (kind === 'known') return undefined
      // The answer to a first attempt may have been lost, and the transaction executed since.
      if (kind === 'nonce-taken' && (await this.#isKnown(flight))) return undefined
      return { kind, error }
    }
  }

  async #isKnown(flight: Flight): Promise<boolean> {
    const hash = flight.hashes.at(-1) as Hex
    return (await this.#client.request({ method: 'eth_getTransactionByHash', params: [hash] })) !== null
  }

  async #nextNonce(): Promise<number> {
    const last = this.#flights.at(-1)
    return last === undefined ? await this.#readCount('pending') : last.nonce + 1
  }

  async #readCount(blockTag: 'latest' | 'pending'): Promise<number> {
    return await this.#client.getTransactionCount({ address: this.#account.address, blockTag })
  }

  async #readFees(): Promise<Fees> {
    if (this.#fees === undefined || performance.now() - this.#fees.readAtMs > feesFreshMs) {
      this.#fees = { value: await readFees(this.#client), readAtMs: performance.now() }
    }
    return this.#fees.value
  }

  /** Keeps looking while there is anything to watch. */
  #watch(): void {
    this.#watching ??= this.#lookUntilIdle().finally(() => {
      this.#watching = undefined
    })
  }

  async #lookUntilIdle(): Promise<void> {
    const { signal } = this.#stopped
    while (this.#flights.length > 0 && !signal.aborted) {
      await pause(this.#client.pollMs, signal, { idle: !this.#flights.some(isOpen) })
      if (signal.aborted) return
      // A node that does not answer is asked again at the next look.
      await this.#takeTurn(() => this.#look()).catch(() => {})
    }
  }

  async #look(): Promise<void> {
    const account: AccountView = {
      minedCount: await this.#readCount('latest'),
      pendingCount: await this.#readCount('pending'),
    }
    await this.#fillGap(account)
    const used = this.#flights.filter((flight) => isOpen(flight) && flight.nonce < account.minedCount)
    const receipts = new Map(
      await Promise.all(used.map(async (flight) => [flight, await this.#findReceipt(flight)] as const)),
    )
    const nowMs = performance.now()
    for (const flight of this.#flights) {
      if (flight.nonce >= account.minedCount) flight.includedAtMs = undefined
      if (flight.includedAtMs === undefined) await this.#step(flight, account, receipts.get(flight))
    }
    this.#flights = this.#flights
      .filter(({ includedAtMs }) => includedAtMs === undefined || nowMs - includedAtMs < this.#settleMs)
      .sort((a, b) => a.nonce - b.nonce)
  }

  async #step(flight: Flight, account: AccountView, receipt: TransactionReceipt | undefined): Promise<void> {
    const isStranger = account.minedCount > flight.nonce && receipt === undefined
    flight.strangerLooks = isStranger ? flight.strangerLooks + 1 : 0
    const { nonce, strangerLooks } = flight
    const ageMs = performance.now() - flight.signedAtMs
    const step = planFlight(
      { nonce, strangerLooks, ageMs, included: receipt !== undefined },
      account,
      this.#stuckMs,
    )
    if (step === 'deliver') await this.#deliver(flight, receipt as TransactionReceipt)
    if (step === 'resend') await this.#resend(flight)
    if (step === 'raise') await this.#raise(flight)
    if (step === 'renumber') {
      flight.nonce = Math.max(
        await this.#readCount('pending'),
        ...this.#flights.map((other) => other.nonce + 1),
      )
      await this.#sign(flight)
      await this.#broadcast(flight)
    }
  }

  async #deliver(flight: Flight, receipt: TransactionReceipt): Promise<void> {
    flight.includedAtMs = performance.now()
    if (receipt.status === 'success') return flight.outcome.resolve(receipt)
    const { call, gas } = flight
    const revert = await explainFailedTransaction(this.#client, { call, gas, receipt })
    flight.outcome.reject(new ChainRevertError({ revert, transactionHash: receipt.transactionHash }))
  }

  async #resend(flight: Flight): Promise<void> {
    const refusal = await this.#broadcast(flight)
    if (refusal?.kind === 'underpriced') await this.#raise(flight)
  }

  async #raise(flight: Flight): Promise<void> {
    flight.fees = raiseFees(flight.fees, await readFees(this.#client))
    await this.#sign(flight)
    await this.#broadcast(flight)
  }

  async #findReceipt(flight: Flight): Promise<TransactionReceipt | undefined> {
    for (const hash of flight.hashes.toReversed()) {
      const found = await this.#client.request({ method: 'eth_getTransactionReceipt', params: [hash] })
      if (found !== null) return formatTransactionReceipt(found)
    }
    return undefined
  }

  /** See {@link findNonceGap}. */
  async #fillGap(account: AccountView): Promise<void> {
    const held = this.#flights.map(({ nonce }) => nonce)
    for (const nonce of findNonceGap(held, account)) {
      const call: Call = { to: this.#account.address, value: 0n, data: '0x', gas: 21_000n, abi: [] }
      const outcome = Promise.withResolvers<TransactionReceipt>()
      outcome.promise.catch(() => {})
      const filler: Flight = {
        call,
        nonce,
        gas: 21_000n,
        fees: await this.#readFees(),
        raw: '0x',
        hashes: [],
        signedAtMs: 0,
        strangerLooks: 0,
        includedAtMs: undefined,
        outcome,
      }
      await this.#sign(filler)
      await this.#broadcast(filler)
      this.#flights.push(filler)
    }
    this.#flights.sort((a, b) => a.nonce - b.nonce)
  }
}
