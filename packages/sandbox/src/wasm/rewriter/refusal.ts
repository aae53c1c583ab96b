/**
 * Why a module is not rewritten; stable, for programs to read. `docs/spec/wasm.md` says what each covers.
 *
 * The first two mean that the bytes are no valid module, the others that a valid module asks for what is not offered.
 */
export const REFUSAL_REASONS = [
  'MALFORMED',
  'INVALID',
  'COMPONENT',
  'THREADS',
  'RELAXED_SIMD',
  'MEMORY64',
  'MULTI_MEMORY',
  'CUSTOM_PAGE_SIZES',
  'GC',
  'TYPED_REFERENCES',
  'EXCEPTIONS',
  'TAIL_CALLS',
  'STACK_SWITCHING',
  'WIDE_ARITHMETIC',
  'EXTENDED_CONST',
  'IMPORT_KIND',
  'RESERVED_EXPORT',
  'MODULE_TOO_LARGE',
  'TOO_MANY_ITEMS',
  'FUNCTION_TOO_LARGE',
  'FRAME_TOO_LARGE',
  'TABLE_TOO_LARGE',
] as const

export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** Thrown when a module cannot be rewritten. Not a `Failure`: this folder runs where no package can be loaded. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly reason: RefusalReason
  /** One imperative sentence: what the program's author can do. */
  readonly hint: string

  constructor(reason: RefusalReason, summary: string, hint: string) {
    super(summary)
    this.reason = reason
    this.hint = hint
  }

  /** Are the bytes no valid module at all? */
  get isInvalid(): boolean {
    return this.reason === 'MALFORMED' || this.reason === 'INVALID'
  }
}

/** The bytes break off or make no sense at a place. */
export function malformed(at: number): Refusal {
  return new Refusal('MALFORMED', `The module makes no sense at byte ${at}.`, 'Build the module again.')
}

/** The bytes can be read, but break a rule of WebAssembly. */
export function invalid(at: number, rule: string): Refusal {
  return new Refusal('INVALID', `The module is not valid: ${rule} at byte ${at}.`, 'Build the module again.')
}

/** The module uses a part of WebAssembly that is not accepted. */
export function featureRefused(reason: RefusalReason, what: string, hint: string): Refusal {
  return new Refusal(reason, `The module uses ${what}, which is not offered here.`, hint)
}

/** The module has more of something than is accepted. */
export function limitPassed(
  reason: RefusalReason,
  { what, count, max }: { what: string; count: number; max: number },
): Refusal {
  return new Refusal(reason, `The module has ${count} ${what}.`, `Keep it within ${max}.`)
}
