import { Failure } from '@ruche/protocol'

/** There is nothing to tell which network these pages are for. */
export function networkUnknown(cause: unknown): Failure {
  return new Failure(`There is no network.json at ${location.origin}.`, {
    code: 'NETWORK_UNKNOWN',
    retryable: true,
    hint: 'Start the network with `npx ruche up`, or put the descriptor of a network beside these pages.',
    cause,
  })
}

export function dealUnknown(dealId: string): Failure {
  return new Failure(`The hub has no deal ${dealId}.`, {
    code: 'DEAL_UNKNOWN',
    hint: 'Check the id; a deal of another network is not known here.',
  })
}

/** The bytes that the storage has are not those that the developer registered. */
export function programMismatch({ expected, found }: { expected: string; found: string }): Failure {
  return new Failure(`The program's sha-256 is ${found}, the registry says ${expected}.`, {
    code: 'PROGRAM_MISMATCH',
    hint: 'Nothing was run. Fetch the program from another gateway.',
  })
}

export function schedulerSilent(url: string, cause: unknown): Failure {
  return new Failure(`The scheduler at ${url} does not answer.`, {
    code: 'SERVICE_UNREACHABLE',
    retryable: true,
    hint: 'Running tasks go on once it is back; nothing is lost.',
    cause,
  })
}
