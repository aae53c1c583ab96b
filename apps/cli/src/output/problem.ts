import { isFailure, toProblem } from '@ruche/protocol'

/** What went wrong, what it cost, what to do: one line each on stderr; with `json`, the same as one document on stdout. */
export function describeError(
  error: unknown,
  { json }: { json: boolean },
): { stdout: string; stderr: string } {
  const problem = toProblem(error)
  const lines = [`✗ ${problem.title} [${problem.code}]`]
  if (problem.charged !== undefined) lines.push(`  Charged: ${problem.charged}`)
  if (problem.hint !== undefined) lines.push(`  Next: ${problem.hint}`)
  if (!isFailure(error) && error instanceof Error && error.stack !== undefined) {
    lines.push(error.stack, '  This is a defect of ruche: please report it with the lines above.')
  }
  return {
    stdout: json ? `${JSON.stringify({ schema: 1, status: 'error', error: problem })}\n` : '',
    stderr: `${lines.join('\n')}\n`,
  }
}
