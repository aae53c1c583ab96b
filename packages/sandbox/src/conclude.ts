import { isFailure } from '@ruche/protocol'
import { digestOutput, type OutputDigest } from './digest.ts'
import { MachineFailedError } from './errors.ts'
import { type Exit, isDeterministicFailure } from './exit.ts'
import { type AgreedFailure, failureOutput } from './failure-output.ts'

/** What a run contributes, and the failure that it consists of, if so. */
export type Conclusion = OutputDigest & { failure?: AgreedFailure & { message: string } }

type Output = {
  /** The run's output folder on the host. */
  outputFolder: string
  /** The deal names a contract to call back. */
  hasCallback?: boolean
}

/**
 * Turns the end of a run into what can be contributed: the digest of its output, or that of the failure which every
 * honest worker meets alike; the output folder then holds the failure's output instead of the program's.
 *
 * @throws Failure `MACHINE_FAILED`, retryable: this machine has nothing to contribute.
 */
export async function concludeRun(exit: Exit, output: Output): Promise<Conclusion> {
  if (exit.kind === 'failed') {
    if (!isDeterministicFailure(exit.code))
      throw new MachineFailedError({ code: exit.code, message: exit.message })
    return concludeFailure(exit, output)
  }
  try {
    return await digestOutput(output.outputFolder, output)
  } catch (error) {
    if (!isFailure(error)) throw error
    return concludeFailure(error, output)
  }
}

/** Concludes with a failure that every honest worker meets alike: of the program, or of what came before it. */
export async function concludeFailure(
  { code, message, exitCode }: { code: string; message: string; exitCode?: number },
  { outputFolder, hasCallback = false }: Output,
): Promise<Conclusion> {
  const agreed = exitCode === undefined ? { code, hasCallback } : { code, exitCode, hasCallback }
  await failureOutput(outputFolder, agreed)
  return { ...(await digestOutput(outputFolder, { hasCallback })), failure: { ...agreed, message } }
}
