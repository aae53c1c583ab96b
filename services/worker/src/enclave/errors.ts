import { Failure } from '@ruche/protocol'

/** A secrets service does not answer, or not what it should. */
export function secretsUnavailable(url: string, cause?: unknown): Failure<'SECRETS_UNAVAILABLE'> {
  return new Failure(`The secrets service ${url} does not answer.`, {
    code: 'SECRETS_UNAVAILABLE',
    retryable: true,
    hint: 'Start it, or check its address.',
    cause,
  })
}

/** What was fetched is not what the chain names. */
export function assetMismatch(what: string, expected: string, found: string): Failure<'ASSET_MISMATCH'> {
  return new Failure(`The sha-256 of the ${what} is ${found}, the chain says ${expected}.`, {
    code: 'ASSET_MISMATCH',
    hint: 'Its owner must register it again with the checksum of its bytes.',
  })
}

/** Two secrets services tell of different tasks: one of them lies, or reads another chain. */
export function termsContradict(): Failure<'TERMS_CONTRADICT'> {
  return new Failure('The secrets services disagree about what the chain says of the task.', {
    code: 'TERMS_CONTRADICT',
    retryable: true,
    hint: 'See which of them follows another chain.',
  })
}

/** The deal demands a TEE, and this worker has none. */
export function enclaveMissing(): Failure<'ENCLAVE_MISSING'> {
  return new Failure('The deal demands a TEE, which this worker does not offer.', {
    code: 'ENCLAVE_MISSING',
    hint: 'Configure secrets services, and hardware or a software platform.',
  })
}

/** Where a dataset is, nobody can fetch it from. */
export function locationUnknown(location: string): Failure<'LOCATION_UNKNOWN'> {
  return new Failure(`${location} is neither a content address nor a URL.`, {
    code: 'LOCATION_UNKNOWN',
    hint: 'Register it with /ipfs/<cid> or an http address.',
  })
}

/** The list of a deal's datasets in bulk is not one. */
export function bulkUnreadable(cid: string, why: string): Failure<'BULK_UNREADABLE'> {
  return new Failure(`The list of datasets ${cid} cannot be read: ${why}.`, {
    code: 'BULK_UNREADABLE',
    hint: 'Write it as iExec’s SDK does: a JSON array of CIDs, each of a JSON array of dataset orders.',
  })
}

/** What a program left is not what the owners of its data let out. */
export function egressRefused(why: string): Failure<'EGRESS_REFUSED'> {
  return new Failure(`The result stays inside: ${why}.`, {
    code: 'EGRESS_REFUSED',
    hint: 'Read the rules of the datasets and the app with `ruche data rules`, and have the program keep them.',
  })
}
