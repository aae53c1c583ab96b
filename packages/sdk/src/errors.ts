import { Failure, formatAmount } from '@ruche/protocol'

/** The requester's free stake does not cover the deal. Nothing is charged. */
export function fundsInsufficient({ needed, free }: { needed: bigint; free: bigint }): Failure {
  return new Failure(`This run needs ${formatAmount(needed)} and ${formatAmount(free)} are free.`, {
    code: 'FUNDS_INSUFFICIENT',
    hint: `Deposit ${formatAmount(needed - free)} more, or ask for fewer tasks.`,
    charged: 'nothing',
  })
}

/** What the market says for want of a match: kinds that nobody offers, and the first rule that each candidate fails. */
export function noMatchBy({
  missing,
  findings,
  count,
}: {
  missing: readonly string[]
  findings: readonly { message: string; hint: string }[]
  count: bigint
}): Failure {
  const hints = new Set(findings.map(({ hint }) => hint))
  const [hint] = hints.size === 1 && missing.length === 0 ? hints : []
  return noMatch(
    [
      ...missing.map((kind) => `nobody offers a ${kind} for ${count} tasks`),
      ...new Set(findings.map(({ message }) => message.replace(/\.$/, ''))),
    ],
    hint,
  )
}

/** No workerpool offers what is asked. Nothing is charged. */
export function noMatch(
  reasons: readonly string[],
  hint = 'Lower the trust, raise the price, or wait for another workerpool.',
): Failure {
  const why = reasons.length === 0 ? 'no workerpool offers anything' : reasons.join('; ')
  return new Failure(`No order matches the request: ${why}.`, {
    code: 'NO_MATCH',
    retryable: true,
    hint,
    charged: 'nothing',
  })
}

/** What was downloaded is not what the workers agreed on. */
export function resultMismatch({
  taskId,
  agreed,
  found,
}: {
  taskId: string
  agreed: string
  found: string
}): Failure {
  return new Failure(
    `The result of task ${taskId} has digest ${found}, but the workers agreed on ${agreed}.`,
    {
      code: 'RESULT_MISMATCH',
      hint: 'Do not use these files. Fetch the result from another gateway.',
      charged: 'the full price: the chain holds the agreed digest',
    },
  )
}

/** Files of a folder are not those that the workers agreed on. */
export function folderMismatch(
  taskId: string,
  { wrong, missing }: { wrong: readonly string[]; missing: readonly string[] },
): Failure {
  const parts = [
    ...(wrong.length > 0 ? [`${wrong.join(', ')} not as the workers agreed`] : []),
    ...(missing.length > 0 ? [`${missing.join(', ')} missing`] : []),
  ]
  return new Failure(`This is not the result of task ${taskId}: ${parts.join('; ')}.`, {
    code: 'RESULT_MISMATCH',
    hint: 'Do not use these files. Fetch the result again.',
    charged: 'the full price: the chain holds the agreed digest',
  })
}

/** A result has more files and folders than are looked at. */
export function contentTooMany(location: string, most: number): Failure {
  return new Failure(`There are more than ${most} files and folders at ${location}.`, {
    code: 'TOO_MANY_ENTRIES',
    hint: 'Read the parts of it that you need.',
  })
}

/** The task has no result to fetch. */
export function resultMissing(taskId: string, status: string): Failure {
  return new Failure(`Task ${taskId} has no result: it is ${status}.`, { code: 'RESULT_MISSING' })
}

/** What shows that a result is the one on chain is not to be had. */
export function proofMissing(taskId: string, why: string): Failure {
  return new Failure(`Nothing shows what the result of task ${taskId} is: ${why}.`, {
    code: 'PROOF_MISSING',
    retryable: true,
    hint: 'Ask again when the pool answers. Whoever kept the receipt of the task can show it too.',
    charged: 'the full price: the chain holds the root of the results',
  })
}

/** What the pool says its workers found is not what the chain holds. */
export function proofWrong(taskId: string, root: string): Failure {
  return new Failure(`What the pool shows for task ${taskId} is not under the settled root ${root}.`, {
    code: 'PROOF_WRONG',
    hint: 'Do not use these results. Ask a worker of the task, or somebody who kept its receipt.',
    charged: 'the full price: the chain holds the root of the results',
  })
}

/** Nobody says which deal a task belongs to. */
export function taskNotLocated(taskId: string): Failure {
  return new Failure(`Nobody here knows the deal of task ${taskId}.`, {
    code: 'TASK_NOT_LOCATED',
    hint: 'Name it by its deal and its number in it, as in 0x5f3c…:0.',
  })
}

/** A receipt contradicts itself or the chain. */
export function receiptWrong(taskId: string, fault: string): Failure {
  return new Failure(`The receipt of task ${taskId} does not hold. ${fault}`, {
    code: 'RECEIPT_WRONG',
    hint: 'Do not rely on it. Ask for another, or make one with `ruche receipt`.',
  })
}

/** The pool that works on the task does not say where it answers. */
export function logsMissing(taskId: string): Failure {
  return new Failure(`The workerpool of task ${taskId} does not say where its logs are to be had.`, {
    code: 'LOGS_MISSING',
    hint: 'Ask the owner of the workerpool for the address of its scheduler.',
  })
}

/** A service of the network does not answer. */
export function serviceUnreachable(name: string, url: string, cause: unknown): Failure {
  return new Failure(`The ${name} at ${url} does not answer.`, {
    code: 'SERVICE_UNREACHABLE',
    retryable: true,
    hint: 'Check that the network is running: `ruche up`.',
    cause,
  })
}

/** A service answered something that is not of its interface. */
export function serviceConfused(name: string, url: string): Failure {
  return new Failure(`What answers at ${url} is not a ${name}.`, {
    code: 'SERVICE_CONFUSED',
    hint: 'Check the address in network.json.',
  })
}

/** The network has no secrets service. */
export function secretsMissing(): Failure {
  return new Failure('This network has no secrets service.', {
    code: 'SECRETS_MISSING',
    hint: 'Start one with `ruche up`, or name it in network.json as secretsUrls.',
  })
}

/** A result is encrypted, and no key was given to read it with. */
export function resultSealed(location: string): Failure {
  return new Failure(`The result at ${location} is encrypted to its beneficiary.`, {
    code: 'RESULT_SEALED',
    hint: 'Give the private key that belongs to the key for results.',
  })
}

/** The owner of the wallet did not sign. */
export function walletRefused(cause: unknown): Failure {
  return new Failure('The wallet was asked to sign and its owner said no.', {
    code: 'SIGNATURE_REJECTED',
    retryable: true,
    hint: 'Nothing was sent. Try again and confirm in the wallet.',
    charged: 'nothing',
    cause,
  })
}

/** A dataset has budgets of privacy, and the app's owner never said what a task reveals. */
export function epsilonUndeclared(app: string, dataset: string): Failure<'EPSILON_UNDECLARED'> {
  return new Failure(`App ${app} does not say how much a task reveals, and dataset ${dataset} asks for it.`, {
    code: 'EPSILON_UNDECLARED',
    hint: 'Its owner declares it with `ruche data declare`.',
  })
}

/** A dataset's owner let it be used until a time that has passed, Unix seconds. */
export function datasetEnded(dataset: string, endsAt: bigint): Failure<'DATASET_ENDED'> {
  const end = new Date(Number(endsAt) * 1000).toISOString()
  return new Failure(`Dataset ${dataset} could be used until ${end}.`, {
    code: 'DATASET_ENDED',
    hint: 'Ask its owner for more time, or use another dataset.',
    charged: 'nothing',
  })
}

/** The tasks would reveal more of a dataset than this requester may learn; millionths of ε. */
export function privacyBudgetSpent({
  dataset,
  wanted,
  left,
}: {
  dataset: string
  wanted: bigint
  left: bigint
}): Failure<'PRIVACY_BUDGET_SPENT'> {
  return new Failure(
    `The tasks would reveal ${Number(wanted) / 1e6} ε of dataset ${dataset}; ${Number(left) / 1e6} are left.`,
    {
      code: 'PRIVACY_BUDGET_SPENT',
      hint: 'Ask for fewer tasks, or its owner for a larger budget.',
    },
  )
}

/** The audit that a secrets service gave was changed, or lines of it are missing. */
export function auditBroken(subject: string, line: number): Failure {
  return new Failure(
    `The audit of ${subject} is not whole: line ${line} does not follow from those before it.`,
    {
      code: 'AUDIT_BROKEN',
      hint: 'The service hides or changed something: stop giving it secrets, and rotate those it has.',
    },
  )
}
