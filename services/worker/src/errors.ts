import { Failure } from '@ruche/protocol'

/** The app needs a runtime this worker does not have. */
export function runtimeMissing(appType: string): Failure {
  return new Failure(`This worker cannot run apps of type ${appType}.`, {
    code: 'RUNTIME_MISSING',
    hint: 'Match the deal with a pool whose workers run that type.',
  })
}

/** The program's bytes are not those the developer registered. */
export function programMismatch({ expected, found }: { expected: string; found: string }): Failure {
  return new Failure(`The program's sha-256 is ${found}, the registry says ${expected}.`, {
    code: 'PROGRAM_MISMATCH',
    hint: 'The developer must register the app again with the checksum of its bytes.',
  })
}

/** Only content addresses can be checked against what the requester signed. */
export function inputUnverifiable(url: string): Failure {
  return new Failure(`The input ${url} is not a content address.`, {
    code: 'INPUT_UNVERIFIABLE',
    hint: 'Add the file to storage and name it as ipfs://<cid>.',
  })
}

/** The chain has no such deal, or no more: blocks may have been taken back. */
export function dealUnknown(dealId: string): Failure {
  return new Failure(`There is no deal ${dealId} on the chain.`, { code: 'DEAL_UNKNOWN', retryable: true })
}

/** The deal asks for something that this release's workers do not do; leaving it out silently would be worse. */
export function wishUnsupported(what: string): Failure {
  return new Failure(`The deal asks for ${what}, which workers do not offer yet.`, {
    code: 'WISH_UNSUPPORTED',
    hint: 'Sign a request without it.',
  })
}

/** Nothing says which image the app is: neither its checksum nor its name has a digest. */
export function programUnverifiable(location: string): Failure {
  return new Failure(`The image ${location} has no digest to be checked by.`, {
    code: 'PROGRAM_UNVERIFIABLE',
    hint: 'The developer must register the app with the digest of its image as its checksum.',
  })
}

/** Two inputs would have the same name in the program's input folder. */
export function inputNameTwice(name: string): Failure {
  return new Failure(`Two input files are called ${name}.`, {
    code: 'INPUT_NAME_TWICE',
    hint: 'Give every input file its own name.',
  })
}

/** The task is no longer open to this worker. */
export function taskClosed(taskId: string, status: string): Failure {
  return new Failure(`Task ${taskId} takes no contribution from this worker any more: it is ${status}.`, {
    code: 'TASK_CLOSED',
  })
}

/** The task was given out, but nobody has started it on chain. */
export function taskNotOpen(taskId: string): Failure {
  return new Failure(`Task ${taskId} was not initialized in time.`, {
    code: 'TASK_NOT_OPEN',
    retryable: true,
  })
}

/** The scheduler asks to see what is behind a commitment that is not on chain. */
export function seatNotOnChain(dealId: string, first: bigint): Failure {
  return new Failure(
    `The commitment for the tasks from ${first} of deal ${dealId} is not on chain: nothing is revealed.`,
    {
      code: 'SEAT_NOT_ON_CHAIN',
      retryable: true,
      hint: 'Nothing to do: the worker looks again when its scheduler asks again.',
    },
  )
}

/** A second run did not give what this worker committed to. */
export function resultChanged(taskId: string): Failure {
  return new Failure(`The result of task ${taskId} is not the one this worker committed to.`, {
    code: 'RESULT_CHANGED',
    hint: 'The program is not deterministic; its developer must remove what differs between runs.',
  })
}

export function sabotageUnreadable(text: string): Failure {
  return new Failure(`"${text}" is not a share of tasks to lie about.`, {
    code: 'SABOTAGE_UNREADABLE',
    hint: 'Write rate=0.5, with a number from 0 to 1.',
  })
}

export function registryConfigUnreadable(path: string, cause: unknown): Failure {
  return new Failure(`The accounts at registries cannot be read from ${path}.`, {
    code: 'REGISTRY_CONFIG_UNREADABLE',
    hint: 'Name a config.json as `docker login` or `podman login --authfile` writes it.',
    cause,
  })
}

export function activationUnreadable(text: string): Failure {
  return new Failure(`RUCHE_ACTIVATE is ${JSON.stringify(text)}, which says no conditions.`, {
    code: 'ACTIVATION_UNREADABLE',
    hint: 'Write "always", or some of idle=300,window=22:00-06:00,load=0.5,temperature=80,mains.',
  })
}
