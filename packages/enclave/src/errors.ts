import { Failure } from '@ruche/protocol'

/** The machine's own interface for evidence does not do what it should. */
export function evidenceUnavailable(why: string, cause?: unknown): Failure<'EVIDENCE_UNAVAILABLE'> {
  return new Failure(`No evidence can be had from this machine: ${why}.`, {
    code: 'EVIDENCE_UNAVAILABLE',
    retryable: true,
    hint: 'Look at the file that the sentence names, on that machine.',
    cause,
  })
}

/** Another process asked for evidence at the same moment, again and again. */
export function evidenceContested(attempts: number): Failure<'EVIDENCE_CONTESTED'> {
  return new Failure(`Others used the same evidence entry in each of ${attempts} attempts.`, {
    code: 'EVIDENCE_CONTESTED',
    retryable: true,
    hint: 'Give each process an entry of its own.',
  })
}

/** The enclave's process ended, or said what it should not. */
export function enclaveLost(why: string): Failure<'ENCLAVE_LOST'> {
  return new Failure(`The enclave's process gave no result: ${why}.`, {
    code: 'ENCLAVE_LOST',
    retryable: true,
    hint: "See the worker's log for what it printed.",
  })
}

/** A development root where real hardware is demanded. */
export function developmentRootRefused(why: string): Failure<'DEVELOPMENT_ROOT_REFUSED'> {
  return new Failure(`The development root proves nothing about hardware and is refused: ${why}.`, {
    code: 'DEVELOPMENT_ROOT_REFUSED',
    hint: 'Leave the development root out; only networks on one machine may use it.',
  })
}

/** The file of a development platform is not one. */
export function developmentPlatformMalformed(path: string): Failure<'DEVELOPMENT_PLATFORM_MALFORMED'> {
  return new Failure(`${path} does not hold a development platform.`, {
    code: 'DEVELOPMENT_PLATFORM_MALFORMED',
    hint: 'Remove it: the next start of the network makes a new one.',
  })
}
