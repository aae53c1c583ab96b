import { Failure } from '@ruche/protocol'

/** Thrown when no native anvil binary is installed for this platform. */
export class ChainBinaryMissingError extends Failure<'CHAIN_BINARY_MISSING'> {
  override readonly name = 'ChainBinaryMissingError'

  constructor({ platform, cause }: { platform: string; cause?: unknown }) {
    super(`No anvil binary is installed for ${platform}.`, {
      code: 'CHAIN_BINARY_MISSING',
      hint: 'Run npm install without --omit=optional, or use a chain that already runs.',
      cause,
    })
  }
}

/** Thrown when another process listens where the local chain should. */
export class ChainPortInUseError extends Failure<'CHAIN_PORT_IN_USE'> {
  override readonly name = 'ChainPortInUseError'

  constructor({ host, port }: { host: string; port: number }) {
    super(`Another process listens on ${host}:${port}, where the local chain should.`, {
      code: 'CHAIN_PORT_IN_USE',
      retryable: true,
      hint: 'Stop that process or choose another port.',
    })
  }
}

/** Thrown when a chain already runs on a folder, kept by a living process. */
export class ChainFolderInUseError extends Failure<'CHAIN_FOLDER_IN_USE'> {
  override readonly name = 'ChainFolderInUseError'

  constructor({ dataDir, pid, keeperPid }: { dataDir: string; pid: number; keeperPid: number }) {
    super(`The chain in ${dataDir} already runs as process ${pid}, started by process ${keeperPid}.`, {
      code: 'CHAIN_FOLDER_IN_USE',
      retryable: true,
      hint: `Use the running chain, stop process ${keeperPid}, or choose another folder.`,
    })
  }
}

/** Thrown when the local chain's process ends before it answers. */
export class ChainStartError extends Failure<'CHAIN_START_FAILED'> {
  override readonly name = 'ChainStartError'
  /** The end of what the process wrote about itself. */
  readonly lastLines: string

  constructor({ reason, lastLines }: { reason: string; lastLines: string }) {
    super(`The local chain did not start: ${reason}.${lastLines === '' ? '' : `\n${lastLines}`}`, {
      code: 'CHAIN_START_FAILED',
      hint: 'Read the last lines of the process above.',
    })
    this.lastLines = lastLines
  }
}

/** Thrown when neither generation of the local chain's snapshot can be loaded. */
export class ChainStateUnreadableError extends Failure<'CHAIN_STATE_UNREADABLE'> {
  override readonly name = 'ChainStateUnreadableError'

  constructor({ files, cause }: { files: readonly string[]; cause: unknown }) {
    super(`The local chain cannot load its state from ${files.join(' or ')}.`, {
      code: 'CHAIN_STATE_UNREADABLE',
      hint: 'Move these files away to start an empty chain; every service must then start empty too.',
      cause,
    })
  }
}

/** Thrown when the node did not answer for as long as a caller may be kept waiting. */
export class ChainUnreachableError extends Failure<'CHAIN_UNREACHABLE'> {
  override readonly name = 'ChainUnreachableError'

  constructor({ url, afterMs, cause }: { url: string; afterMs?: number; cause?: unknown }) {
    const waited = afterMs === undefined ? '' : ` for ${Math.round(afterMs)} ms`
    super(`The chain at ${url} did not answer${waited}.`, {
      code: 'CHAIN_UNREACHABLE',
      retryable: true,
      hint: 'Check that the node runs and that its address is right.',
      cause,
    })
  }
}

/** Thrown when the node serves another chain than the one configured. */
export class ChainWrongIdError extends Failure<'CHAIN_WRONG_ID'> {
  override readonly name = 'ChainWrongIdError'

  constructor({ url, expected, actual }: { url: string; expected: number; actual: number }) {
    super(`The node at ${url} serves chain ${actual}, not chain ${expected}.`, {
      code: 'CHAIN_WRONG_ID',
      hint: 'Correct the address of the node or the chain id.',
    })
  }
}

/** Thrown when the chain under a cursor is not the one the cursor was written on. */
export class ChainDifferentError extends Failure<'CHAIN_DIFFERENT'> {
  override readonly name = 'ChainDifferentError'

  constructor({ expected, actual }: { expected: string; actual: string }) {
    super(
      `The chain begins with block ${actual}; what is stored was read from a chain beginning with ${expected}.`,
      {
        code: 'CHAIN_DIFFERENT',
        hint: 'Point to the chain the data came from, or start with an empty database.',
      },
    )
  }
}

/** Why a contract refused a call: what it said, as far as the known interfaces let us read it. */
export type Revert = {
  /** `Error(string)` and `Panic(uint256)` have the names `Error` and `Panic`; undefined when nothing could be decoded. */
  errorName: string | undefined
  errorArgs: readonly unknown[]
  /** The string of `Error(string)`, the meaning of a panic, or the custom error with its arguments. */
  reason: string
  /** The raw bytes returned; `0x` when there were none. */
  data: `0x${string}`
}

/** Thrown when a contract refuses a call or a transaction. */
export class ChainRevertError extends Failure<'CHAIN_REVERT'> {
  override readonly name = 'ChainRevertError'
  readonly revert: Revert
  /** The transaction that was included and failed; undefined when the refusal came before sending. */
  readonly transactionHash: `0x${string}` | undefined

  constructor({
    revert,
    transactionHash,
    cause,
  }: {
    revert: Revert
    transactionHash?: `0x${string}` | undefined
    cause?: unknown
  }) {
    const subject = transactionHash === undefined ? 'the call' : `transaction ${transactionHash}`
    super(`The contract refused ${subject}: ${revert.reason}.`, {
      code: 'CHAIN_REVERT',
      charged: transactionHash === undefined ? undefined : 'the gas of the failed transaction',
      cause,
    })
    this.revert = revert
    this.transactionHash = transactionHash
  }
}

/** Thrown when an account cannot pay for a transaction's gas and value. */
export class ChainFundsError extends Failure<'CHAIN_FUNDS_MISSING'> {
  override readonly name = 'ChainFundsError'

  constructor({ account, cause }: { account: string; cause?: unknown }) {
    super(`Account ${account} cannot pay for the gas and the value of its transaction.`, {
      code: 'CHAIN_FUNDS_MISSING',
      hint: `Send native currency to ${account}.`,
      cause,
    })
  }
}

/** Thrown when a transaction is not included in the time the caller allows; it may still be, later. */
export class TransactionTimeoutError extends Failure<'CHAIN_TRANSACTION_TIMEOUT'> {
  override readonly name = 'TransactionTimeoutError'

  constructor({ hash, timeoutMs }: { hash: string; timeoutMs: number }) {
    super(`Transaction ${hash} was not included within ${timeoutMs} ms.`, {
      code: 'CHAIN_TRANSACTION_TIMEOUT',
      retryable: true,
      hint: 'Wait again: the transaction is kept and sent anew when the node forgets it.',
    })
  }
}

/** Thrown to those who wait on a sender that has been stopped. */
export class SenderStoppedError extends Failure<'CHAIN_SENDER_STOPPED'> {
  override readonly name = 'SenderStoppedError'

  constructor({ account }: { account: string }) {
    super(`The sender of account ${account} has been stopped.`, {
      code: 'CHAIN_SENDER_STOPPED',
      hint: 'Read the chain to learn what became of its last transactions.',
    })
  }
}

/** Thrown when the node refuses a request for a reason of its own. */
export class ChainRequestError extends Failure<'CHAIN_REQUEST_REFUSED'> {
  override readonly name = 'ChainRequestError'

  constructor({ message, cause }: { message: string; cause?: unknown }) {
    super(`The node refused a request: ${message}`, { code: 'CHAIN_REQUEST_REFUSED', cause })
  }
}

/** Thrown when a stored cursor is no cursor. */
export class ChainCursorUnreadableError extends Failure<'CHAIN_CURSOR_UNREADABLE'> {
  override readonly name = 'ChainCursorUnreadableError'

  constructor({ text, cause }: { text: string; cause: unknown }) {
    super(`The stored cursor ${JSON.stringify(text.slice(0, 80))} cannot be read.`, {
      code: 'CHAIN_CURSOR_UNREADABLE',
      hint: 'Delete the cursor together with the logs it covers; both are read again from the chain.',
      cause,
    })
  }
}
