import { Failure } from '@ruche/protocol'

/** Thrown when a journal tells of a deployment on another chain, by another owner or for another token. */
export class DeployJournalForeignError extends Failure<'DEPLOY_JOURNAL_FOREIGN'> {
  override readonly name = 'DeployJournalForeignError'

  constructor({
    path,
    subject,
    recorded,
    actual,
  }: { path: string; subject: string; recorded: string; actual: string }) {
    super(`The journal ${path} tells of a deployment with ${subject} ${recorded}, not ${actual}.`, {
      code: 'DEPLOY_JOURNAL_FOREIGN',
      hint: 'Name another journal; remove this one only if its chain is gone.',
    })
  }
}

/** Thrown when a file is no journal of a deployment. */
export class DeployJournalUnreadableError extends Failure<'DEPLOY_JOURNAL_UNREADABLE'> {
  override readonly name = 'DeployJournalUnreadableError'

  constructor({ path, cause }: { path: string; cause: unknown }) {
    super(`The file ${path} is no journal of a deployment.`, {
      code: 'DEPLOY_JOURNAL_UNREADABLE',
      hint: 'Name another journal. Without this one, a deployment finds what is on the chain by itself.',
      cause,
    })
  }
}

/** Thrown when there is no contract where the token should be. */
export class DeployTokenMissingError extends Failure<'DEPLOY_TOKEN_MISSING'> {
  override readonly name = 'DeployTokenMissingError'

  constructor({ token, chainId }: { token: string; chainId: number }) {
    super(`There is no contract at ${token} on chain ${chainId}, where the token should be.`, {
      code: 'DEPLOY_TOKEN_MISSING',
      hint: 'Correct the address of the token, or leave it out to deploy one.',
    })
  }
}

/** Thrown when a step was executed, yet its effect is not on the chain. */
export class DeployStepWithoutEffectError extends Failure<'DEPLOY_STEP_WITHOUT_EFFECT'> {
  override readonly name = 'DeployStepWithoutEffectError'

  constructor({ step }: { step: string }) {
    super(`Step ${step} of the deployment was executed, but the chain does not show its effect.`, {
      code: 'DEPLOY_STEP_WITHOUT_EFFECT',
      retryable: true,
      hint: 'Run the deployment again: it goes on from what the chain shows.',
    })
  }
}
