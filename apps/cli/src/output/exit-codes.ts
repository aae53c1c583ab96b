import { isFailure } from '@ruche/protocol'

/** What the process says by its exit status; docs/reference/exit-codes.md. */
export const EXIT = {
  ok: 0,
  taskFailed: 1,
  usage: 2,
  noMatch: 3,
  timedOut: 4,
  notVerified: 5,
  payment: 6,
  network: 7,
  local: 8,
  interrupted: 130,
} as const

const BY_CODE: Readonly<Record<string, number>> = {
  USAGE: EXIT.usage,
  FILE_MISSING: EXIT.usage,
  TASK_FAILED: EXIT.taskFailed,
  NO_MATCH: EXIT.noMatch,
  TASK_REFUNDED: EXIT.timedOut,
  RESULT_MISMATCH: EXIT.notVerified,
  CONTENT_MISMATCH: EXIT.notVerified,
  REPLAY_DIFFERS: EXIT.notVerified,
  NOT_DETERMINISTIC: EXIT.notVerified,
  PROOF_WRONG: EXIT.notVerified,
  RECEIPT_WRONG: EXIT.notVerified,
  RECEIPT_MALFORMED: EXIT.usage,
  FUNDS_INSUFFICIENT: EXIT.payment,
  CHAIN_FUNDS_MISSING: EXIT.payment,
  CHAIN_PORT_IN_USE: EXIT.local,
  NETWORK_NOT_RUNNING: EXIT.network,
  CHAIN_UNREACHABLE: EXIT.network,
  CHAIN_WRONG_ID: EXIT.network,
  SERVICE_UNREACHABLE: EXIT.network,
}

/** The exit status for something thrown: by its code, else 7 if trying again may help, else 8; 1 for a bug. */
export function exitCodeOf(error: unknown): number {
  if (!isFailure(error)) return EXIT.taskFailed
  return BY_CODE[error.code] ?? (error.retryable ? EXIT.network : EXIT.local)
}
