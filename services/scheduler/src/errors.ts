import { WORKER_PROTOCOL_VERSION, WORKER_PROTOCOL_VERSION_LEAST } from '@ruche/api'
import { Failure } from '@ruche/protocol'

/** A worker's connection is refused; the sentence says why. */
export function workerRefused(reason: string): Failure {
  return new Failure(`The worker's message was refused: ${reason}.`, { code: 'WORKER_REFUSED' })
}

export function versionRefused(version: number): Failure {
  return new Failure(
    `The worker speaks version ${version} of the worker protocol, this scheduler speaks ${WORKER_PROTOCOL_VERSION_LEAST} to ${WORKER_PROTOCOL_VERSION}.`,
    { code: 'WORKER_VERSION', hint: 'Install the same release of ruche on both.' },
  )
}

export function loginExpired(expiry: bigint): Failure {
  return new Failure(`The login's expiry ${expiry} is not within the next hour.`, {
    code: 'LOGIN_EXPIRED',
    retryable: true,
    hint: 'Set the clock of the worker machine and log in again.',
  })
}

export function loginForged(worker: string): Failure {
  return new Failure(`The login was not signed by ${worker}.`, {
    code: 'LOGIN_FORGED',
    hint: 'Start the worker with the key of its own address.',
  })
}

/** A worker showed states of its benchmark that do not follow from one another. */
export function benchmarkWrong(worker: string): Failure {
  return new Failure(`The answer of worker ${worker} to its benchmark is wrong.`, {
    code: 'BENCHMARK_WRONG',
    hint: 'Install the release of ruche anew; if that does not help, the machine computes wrongly.',
  })
}

/** A worker sent words for a seat that are not what they must be. */
export function seatRefused(worker: string, why: string): Failure {
  return new Failure(`The words of worker ${worker} for its seat were refused: ${why}.`, {
    code: 'SEAT_REFUSED',
    hint: 'Update the worker; what it has on disk for this seat may be damaged.',
  })
}

/** The pool is private, and this worker neither on its list nor in its groups. */
export function workerNotAllowed(worker: string): Failure {
  return new Failure(`This workerpool does not take ${worker}.`, {
    code: 'WORKER_NOT_ALLOWED',
    hint: 'Ask the owner of the workerpool to add this address.',
  })
}

export function accessUnreadable(text: string): Failure {
  return new Failure(`RUCHE_POOL_ACCESS is ${JSON.stringify(text.slice(0, 200))}, which names nobody.`, {
    code: 'ACCESS_UNREADABLE',
    hint: 'Write "public", or addresses with commas between them, groups as group:0x….',
  })
}

export function taskUnknown(taskId: string): Failure {
  return new Failure(`No task ${taskId} is known here.`, {
    code: 'TASK_UNKNOWN',
    hint: 'Check the id, and that the deal was matched with this workerpool.',
  })
}

/** The scheduler was not told what its workers need to know. */
export function invitationMissing(): Failure {
  return new Failure('This workerpool does not say how to join it.', {
    code: 'INVITATION_MISSING',
    hint: 'Ask its owner for the settings of a worker, or to set RUCHE_INVITES.',
  })
}

/** The market did not take an order of this pool. */
export function offerRefused(category: bigint, answer: string): Failure {
  return new Failure(
    `The market refused the pool's order for category ${category}: ${answer.slice(0, 500)}`,
    {
      code: 'OFFER_REFUSED',
      retryable: true,
      hint: 'Deposit enough stake for the pool owner: 30 % of the price of every task sold.',
    },
  )
}

/** The market did not take what this pool says of itself. */
export function profileRefused(answer: string): Failure {
  return new Failure(`The market refused the pool's profile: ${answer.slice(0, 300)}`, {
    code: 'PROFILE_REFUSED',
    retryable: true,
    hint: 'Check RUCHE_POOL_PROFILE, and that the key is that of the owner of the pool.',
  })
}

/** Another scheduler of this pool leads now; what this one was about to do, that one does. */
export function leadershipLost(): Failure {
  return new Failure('Another scheduler of this workerpool leads now.', {
    code: 'LEADERSHIP_LOST',
    retryable: true,
    hint: 'Nothing is to be done: this one stands by.',
  })
}

/** Logs are for the requester, who shows that with a signature. */
export function logLoginMissing(): Failure {
  return new Failure('Logs are shown to their requester only, and this request does not say who asks.', {
    code: 'LOG_LOGIN_MISSING',
    hint: 'Sign a fresh challenge of GET /tasks/logs/challenge and send it as `authorization`; each is good once.',
  })
}

export function logsOfOthers(wallet: string): Failure {
  return new Failure(`The task was not requested by ${wallet}.`, {
    code: 'LOGS_OF_OTHERS',
    hint: "Ask with the account that signed the deal's request order.",
  })
}

export function logReadersTooMany(readersMax: number): Failure {
  return new Failure(`${readersMax} requesters follow logs here already.`, {
    code: 'LOG_READERS_TOO_MANY',
    retryable: true,
    hint: 'Try again later, or read what there is without following: `?follow=false`.',
  })
}
