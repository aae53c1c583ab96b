import type { Hex, LocalAccount, TransactionReceipt } from 'viem'
import type { ChainClient } from './client.ts'
import { ChainFundsError, ChainRevertError, SenderStoppedError } from './errors.ts'
import { estimateGas } from './estimate.ts'
import { type Fees, raiseFees, readFees } from './fees.ts'
import { broadcastFlight, createFlight, type Flight, findReceipt, isOpen, signFlight } from './flight.ts'
import { type AccountView, findNonceGap, gapLooksMin, planFlight } from './flight-plan.ts'
import { pause } from './pause.ts'
import { explainFailedTransaction } from './post-mortem.ts'
import type { Call } from './transaction.ts'
import { unlessAborted } from './unless-aborted.ts'

/** What the nonce keeper works with; times in milliseconds. */
export type NonceKeeperOptions = {
  client: ChainClient
  account: LocalAccount
  stuckMs: number
  settleMs: number
}

const sendAttemptsMax = 8
const feesFreshMs = 1_000
const plainTransferGas = 21_000n

/** Numbers, signs and sends the transactions of one account, and looks after them until they are settled. */
export class NonceKeeper {
  readonly #options: NonceKeeperOptions
  readonly #stopped = new AbortController()
  /** Transactions watched, by rising nonce. */
  #flights: Flight[] = []
  /** Sending and looking take turns, so that each sees whole flights only. */
  #turn: Promise<unknown> = Promise.resolve()
  #watching: Promise<void> | undefined
  #chainId: number | undefined
  #fees: { value: Fees; readAtMs: number } | undefined
  /** Looks in a row at which a nonce was missing. */
  #gapLooks = 0

  constructor(options: NonceKeeperOptions) {
    this.#options = options
  }

  /** Sends a call after all earlier ones; see `Sender.send`. */
  async send(call: Call): Promise<{ hash: Hex; outcome: Promise<TransactionReceipt> }> {
    return await this.#takeTurn(async () => {
      this.#throwIfStopped()
      const { client, account } = this.#options
      const blockTag = call.simulatedOn ?? (this.#flights.some(isOpen) ? 'pending' : 'latest')
      const gas = call.gas ?? (await estimateGas(client, { call, from: account.address, blockTag }))
      // Whoever stopped it meanwhile has told those who waited then, and looks after nothing that comes later.
      this.#throwIfStopped()
      const flight = await this.#launch(call, gas)
      if (this.#stopped.signal.aborted) flight.outcome.reject(this.#stoppedError())
      else this.#watch()
      return { hash: flight.hashes[0] as Hex, outcome: flight.outcome.promise }
    })
  }

  async stop(): Promise<void> {
    this.#stopped.abort()
    for (const flight of this.#flights) flight.outcome.reject(this.#stoppedError())
    await this.#watching
    this.#flights = []
  }

  #stoppedError(): SenderStoppedError {
    return new SenderStoppedError({ account: this.#options.account.address })
  }

  #throwIfStopped(): void {
    if (this.#stopped.signal.aborted) throw this.#stoppedError()
  }

  #takeTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => {})
    return result
  }

  /** Signs with the next nonce and sends; from then on the transaction is never forgotten. */
  async #launch(call: Call, gas: bigint): Promise<Flight> {
    const { client, account } = this.#options
    const [nonce, fees] = await Promise.all([this.#readNextNonce(), this.#readFees()])
    const flight = createFlight({ call, gas, nonce, fees })
    for (let attempt = 1; ; attempt++) {
      await this.#sign(flight)
      const refusal = await broadcastFlight(client, flight)
      if (refusal === undefined) break
      const { kind, error } = refusal
      if (attempt === sendAttemptsMax || kind === 'other') throw error
      if (kind === 'no-funds') throw new ChainFundsError({ account: account.address, cause: error })
      if (kind === 'nonce-taken') flight.nonce = Math.max(flight.nonce + 1, await this.#readCount('pending'))
      if (kind === 'underpriced') flight.fees = raiseFees(flight.fees, await readFees(client))
      flight.hashes = []
    }
    this.#flights.push(flight)
    return flight
  }

  async #sign(flight: Flight): Promise<void> {
    const { client, account } = this.#options
    this.#chainId ??= await client.getChainId()
    await signFlight(flight, account, this.#chainId)
  }

  async #readNextNonce(): Promise<number> {
    const last = this.#flights.at(-1)
    return last === undefined ? await this.#readCount('pending') : last.nonce + 1
  }

  async #readCount(blockTag: 'latest' | 'pending'): Promise<number> {
    const { client, account } = this.#options
    return await client.getTransactionCount({ address: account.address, blockTag })
  }

  async #readFees(): Promise<Fees> {
    if (this.#fees === undefined || performance.now() - this.#fees.readAtMs > feesFreshMs) {
      this.#fees = { value: await readFees(this.#options.client), readAtMs: performance.now() }
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
    const { heads, pollMs } = this.#options.client
    // The first look is at once: its block may have come while the transaction was sent.
    let seen = -1
    while (this.#flights.length > 0 && !signal.aborted) {
      const isIdle = !this.#flights.some(isOpen)
      // What is in a block keeps no process alive, as waiting for the node's word would.
      await (isIdle || heads === undefined
        ? pause(pollMs, signal, { idle: isIdle })
        : heads.past(seen, pollMs, signal))
      if (signal.aborted) return
      seen = heads?.count() ?? 0
      const look = this.#takeTurn(() => this.#look())
      // A node that does not answer is asked again at the next look.
      await unlessAborted(signal, look).catch(() => {})
    }
  }

  async #look(): Promise<void> {
    const { client, settleMs } = this.#options
    const [minedCount, pendingCount] = await Promise.all([
      this.#readCount('latest'),
      this.#readCount('pending'),
    ])
    const account: AccountView = { minedCount, pendingCount }
    await this.#fillGap(account)
    const used = this.#flights.filter((flight) => isOpen(flight) && flight.nonce < minedCount)
    const receipts = new Map(
      await Promise.all(used.map(async (flight) => [flight, await findReceipt(client, flight)] as const)),
    )
    for (const flight of [...this.#flights]) {
      if (flight.nonce >= minedCount) flight.includedAtMs = undefined
      if (isOpen(flight)) await this.#step(flight, account, receipts.get(flight))
    }
    const nowMs = performance.now()
    this.#flights = this.#flights
      .filter(({ includedAtMs }) => includedAtMs === undefined || nowMs - includedAtMs < settleMs)
      .sort((a, b) => a.nonce - b.nonce)
  }

  async #step(flight: Flight, account: AccountView, receipt: TransactionReceipt | undefined): Promise<void> {
    const { client, stuckMs } = this.#options
    const isStranger = account.minedCount > flight.nonce && receipt === undefined
    flight.strangerLooks = isStranger ? flight.strangerLooks + 1 : 0
    const { nonce, strangerLooks } = flight
    const ageMs = performance.now() - flight.signedAtMs
    const step = planFlight(
      { nonce, strangerLooks, ageMs, included: receipt !== undefined },
      account,
      stuckMs,
    )
    if (step === 'deliver' && receipt !== undefined) await this.#deliver(flight, receipt)
    if (step === 'raise') await this.#raise(flight)
    if (step === 'renumber') await this.#renumber(flight)
    if (step === 'resend') {
      const refusal = await broadcastFlight(client, flight)
      if (refusal?.kind === 'underpriced') await this.#raise(flight)
    }
  }

  async #deliver(flight: Flight, receipt: TransactionReceipt): Promise<void> {
    const { client } = this.#options
    const { call, gas, outcome } = flight
    flight.includedAtMs = performance.now()
    if (receipt.status === 'success') {
      outcome.resolve(receipt)
      return
    }
    const revert = await explainFailedTransaction(client, { call, gas, receipt })
    outcome.reject(new ChainRevertError({ revert, transactionHash: receipt.transactionHash }))
  }

  async #raise(flight: Flight): Promise<void> {
    const { client } = this.#options
    flight.fees = raiseFees(flight.fees, await readFees(client))
    await this.#sign(flight)
    await broadcastFlight(client, flight)
  }

  async #renumber(flight: Flight): Promise<void> {
    const after = this.#flights.map(({ nonce }) => nonce + 1)
    flight.nonce = Math.max(await this.#readCount('pending'), ...after)
    flight.strangerLooks = 0
    await this.#sign(flight)
    await broadcastFlight(this.#options.client, flight)
  }

  /** Sends empty transactions for nonces nobody else will fill; see {@link findNonceGap}. */
  async #fillGap(account: AccountView): Promise<void> {
    const { client, account: self } = this.#options
    const gap = findNonceGap(
      this.#flights.map(({ nonce }) => nonce),
      account,
    )
    this.#gapLooks = gap.length === 0 ? 0 : this.#gapLooks + 1
    if (this.#gapLooks < gapLooksMin) return
    for (const nonce of gap) {
      const call: Call = { to: self.address, value: 0n, data: '0x', gas: plainTransferGas, abi: [] }
      const filler = createFlight({ call, gas: plainTransferGas, nonce, fees: await this.#readFees() })
      await this.#sign(filler)
      // Not watched: should it get lost, the gap is there again at a later look.
      await broadcastFlight(client, filler)
    }
  }
}
