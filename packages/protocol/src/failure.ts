/** Base of every error thrown on purpose. Anything else that surfaces is a bug. */
export class Failure<Code extends string = string> extends Error {
  override readonly name: string = 'Failure'
  /** Stable; documented in docs/reference/errors.md. */
  readonly code: Code
  /** Could the same call succeed later with nothing changed by the caller? */
  readonly retryable: boolean
  /** One imperative sentence: what to do next. */
  readonly hint: string | undefined
  /** What the caller paid before this happened, in words; undefined when nothing could have been charged. */
  readonly charged: string | undefined

  constructor(
    summary: string,
    options: {
      code: Code
      retryable?: boolean
      hint?: string | undefined
      charged?: string | undefined
      cause?: unknown
    },
  ) {
    super(summary, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = options.code
    this.retryable = options.retryable ?? false
    this.hint = options.hint
    this.charged = options.charged
  }
}

/** Recognises our errors across duplicated packages, processes and JSON, where `instanceof` does not hold. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'code' in error && 'retryable' in error
}

/** The form a failure takes on a wire or in `--json`: RFC 9457 field names plus ours. */
export type Problem = {
  title: string
  code: string
  retryable: boolean
  hint?: string | undefined
  charged?: string | undefined
}

/** Turns anything thrown into a problem; what was not thrown on purpose gets the code `INTERNAL`. */
export function toProblem(error: unknown): Problem {
  if (!isFailure(error)) {
    const title = error instanceof Error ? error.message : String(error)
    return { title, code: 'INTERNAL', retryable: false }
  }
  return {
    title: error.message,
    code: error.code,
    retryable: error.retryable,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    ...(error.charged === undefined ? {} : { charged: error.charged }),
  }
}

/** Rebuilds the failure a problem describes. */
export function fromProblem(problem: Problem): Failure {
  const { title, code, retryable, hint, charged } = problem
  return new Failure(title, { code, retryable, hint, charged })
}

/** Stops on a broken invariant; such an error is a bug, not a failure. */
export function assert(condition: unknown, invariant: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${invariant}.`)
}
