import { expect, test } from 'vitest'
import { failures } from '../apps/web/src/words/fr/failures.ts'
import { collectCodes } from './error-codes.ts'

/** Where what a page of the console can meet comes from. */
const MET =
  /^(apps\/web|packages\/(api|chain|encryption|protocol|sdk|service|storage)|services\/(market|scheduler|secrets))\//

/** Codes from there that no page meets: they stop a service, or answer a worker, an enclave or another client. */
const SERVER_ONLY = [
  // A service that cannot start
  ...['CONFIG_INVALID', 'PORT_IN_USE', 'ADDRESS_UNAVAILABLE', 'MIGRATION_FAILED', 'ACCESS_UNREADABLE'],
  ...['POSTGRES_UNAVAILABLE', 'POSTGRES_UNREACHABLE', 'POSTGRES_IN_USE', 'POSTGRES_START_FAILED'],
  ...['CHAIN_BINARY_MISSING', 'CHAIN_PORT_IN_USE', 'CHAIN_FOLDER_IN_USE', 'CHAIN_START_FAILED'],
  ...['CHAIN_STATE_UNREADABLE', 'CHAIN_CURSOR_UNREADABLE', 'CHAIN_SENDER_STOPPED', 'MASTER_KEY_UNUSABLE'],
  ...[
    'DEPLOY_JOURNAL_FOREIGN',
    'DEPLOY_JOURNAL_UNREADABLE',
    'DEPLOY_TOKEN_MISSING',
    'DEPLOY_STEP_WITHOUT_EFFECT',
  ],
  // Schedulers among themselves, with the market, and with their workers
  ...['LEADERSHIP_LOST', 'OFFER_REFUSED', 'INVITATION_MISSING', 'WORKER_REFUSED', 'WORKER_VERSION'],
  ...['WORKER_NOT_ALLOWED', 'LOGIN_EXPIRED', 'LOGIN_FORGED', 'BENCHMARK_WRONG', 'SEAT_REFUSED'],
  // Enclaves that ask for secrets
  ...['CHALLENGE_REFUSED', 'RELEASE_REFUSED', 'RELEASE_EARLY', 'RELEASE_INCOMPLETE', 'EVIDENCE_REFUSED'],
  ...['EVIDENCE_UNKNOWN', 'COLLATERAL_MISSING', 'SECRET_CORRUPT'],
  // iExec's clients
  ...['BOOK_REQUEST_INVALID', 'BOOK_REFUSED', 'BOOK_NOT_FOUND', 'CHALLENGE_LIMIT_REACHED'],
  // Files on a disk
  'TARGET_EXISTS',
]

const met = [...collectCodes()]
  .filter(([, paths]) => paths.some((path) => MET.test(path)))
  .map(([code]) => code)

test('every failure that a page can meet has its sentence in French', () => {
  expect([...Object.keys(failures.sentences), ...SERVER_ONLY].toSorted()).toEqual(met.toSorted())
})
