import { Failure } from '@ruche/protocol'

/** Where the master key should be, there is none, or another one than before. */
export function masterKeyUnusable(why: string, cause?: unknown): Failure<'MASTER_KEY_UNUSABLE'> {
  return new Failure(`The master key cannot be used: ${why}.`, {
    code: 'MASTER_KEY_UNUSABLE',
    hint: 'Give the service the key that its database was written with; without it the secrets are lost.',
    cause,
  })
}

/** The service that holds the master key does not answer. */
export function keyServiceUnavailable(cause: unknown): Failure<'KEY_SERVICE_UNAVAILABLE'> {
  return new Failure('The service that holds the master key does not answer.', {
    code: 'KEY_SERVICE_UNAVAILABLE',
    retryable: true,
    hint: 'Start it, or check its address and token.',
    cause,
  })
}

/** Somebody asks for what only an owner may do. */
export function ownerRefused(who: string, why: string): Failure<'OWNER_REFUSED'> {
  return new Failure(`The request is not one of ${who}: ${why}.`, {
    code: 'OWNER_REFUSED',
    hint: 'Sign it with the key of the owner that the chain names, for this chain and this service.',
  })
}

/** A signed request from before, or for a later time. */
export function requestExpired(why: string): Failure<'REQUEST_EXPIRED'> {
  return new Failure(`The request is not good now: ${why}.`, {
    code: 'REQUEST_EXPIRED',
    hint: 'Sign it again with a deadline within the next hour.',
  })
}

/** The version that would be written is not the next one. */
export function versionConflict(wanted: number, next: number): Failure<'VERSION_CONFLICT'> {
  return new Failure(`Version ${wanted} cannot be written, the next one is ${next}.`, {
    code: 'VERSION_CONFLICT',
    hint: 'Read the list of versions and sign the request with the next one.',
  })
}

export function secretExists(what: string): Failure<'SECRET_EXISTS'> {
  return new Failure(`Secret already exists for ${what} and can't be updated`, {
    code: 'SECRET_EXISTS',
    hint: 'Write a new version with the signed request of this service, which iExec’s does not have.',
  })
}

export function secretUnknown(what: string): Failure<'SECRET_UNKNOWN'> {
  return new Failure(`There is no secret ${what}.`, { code: 'SECRET_UNKNOWN', hint: 'Set it first.' })
}

export function secretTooLong(bytesMax: number): Failure<'SECRET_TOO_LONG'> {
  return new Failure(`A secret has at most ${bytesMax} bytes.`, {
    code: 'SECRET_TOO_LONG',
    hint: 'Encrypt what is long as a dataset, and store its key here.',
  })
}

/** A line of the database was not encrypted with our keys for this place. */
export function secretCorrupt(what: string): Failure<'SECRET_CORRUPT'> {
  return new Failure(`The stored secret ${what} cannot be decrypted.`, {
    code: 'SECRET_CORRUPT',
    hint: 'The database was changed by others, or belongs to another master key: restore it.',
  })
}

/** A challenge that this service did not give for this task and worker, or no more. */
export function challengeRefused(why: string): Failure<'CHALLENGE_REFUSED'> {
  return new Failure(`The challenge is not good: ${why}.`, {
    code: 'CHALLENGE_REFUSED',
    hint: 'Ask for a new one, and use it once within a minute.',
  })
}

/** The chain does not give this worker a right to secrets of this task. */
export function releaseRefused(why: string): Failure<'RELEASE_REFUSED'> {
  return new Failure(`Nothing is released: ${why}.`, {
    code: 'RELEASE_REFUSED',
    hint: 'Secrets go to the worker that holds a seat in an active task of a deal, while its orders stand.',
  })
}

/** What would give the right is not confirmed yet. */
export function releaseEarly(why: string): Failure<'RELEASE_EARLY'> {
  return new Failure(`Nothing is released yet: ${why}.`, {
    code: 'RELEASE_EARLY',
    retryable: true,
    hint: 'Ask again after the next block.',
  })
}

/** The evidence does not show what the owner's policy demands. */
export function evidenceRefused(why: string, cause?: unknown): Failure<'EVIDENCE_REFUSED'> {
  return new Failure(`The evidence is not accepted: ${why}`, {
    code: 'EVIDENCE_REFUSED',
    hint: 'Run the code that the policy names, on a platform it accepts.',
    cause,
  })
}

/** A secret that the deal needs was never stored here. */
export function releaseIncomplete(what: string): Failure<'RELEASE_INCOMPLETE'> {
  return new Failure(`Nothing is released: ${what} is not stored here.`, {
    code: 'RELEASE_INCOMPLETE',
    hint: 'Its owner must set it; then a new task can use it.',
  })
}

export function evidenceUnknown(taskId: string): Failure<'EVIDENCE_UNKNOWN'> {
  return new Failure(`There is no evidence for task ${taskId}.`, {
    code: 'EVIDENCE_UNKNOWN',
    hint: 'Only tasks for which something was released have some.',
  })
}

/** Neither hardware's collateral nor a development root is configured. */
export function collateralMissing(folder: string): Failure<'COLLATERAL_MISSING'> {
  return new Failure(`There is no collateral in ${folder}.`, {
    code: 'COLLATERAL_MISSING',
    hint: 'Put files of Intel’s collateral there, one for each family of platforms.',
  })
}
