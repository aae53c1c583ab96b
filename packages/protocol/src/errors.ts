import { Failure } from './failure.ts'

/** Thrown when the parameters of a request order cannot be understood. */
export class ParamsError extends Failure<'PARAMS_UNKNOWN_KEY' | 'PARAMS_BAD_VALUE' | 'PARAMS_BAD_QUOTES'> {
  override readonly name = 'ParamsError'
}

/** The params object has a key nobody reads; running would silently ignore what the requester asked for. */
export function paramsUnknownKey(key: string, known: readonly string[]): ParamsError {
  return new ParamsError(`The request parameter "${key}" does not exist.`, {
    code: 'PARAMS_UNKNOWN_KEY',
    hint: `Use one of: ${known.join(', ')}.`,
  })
}

/** A known key holds something of the wrong type or out of its range. */
export function paramsBadValue(key: string, wanted: string, found: unknown): ParamsError {
  return new ParamsError(`The request parameter "${key}" must be ${wanted}, but it is ${describe(found)}.`, {
    code: 'PARAMS_BAD_VALUE',
    hint: `Set "${key}" to ${wanted}, or leave it out.`,
  })
}

/** A quote is opened and never closed, or a backslash ends the text. */
export function paramsBadQuotes(text: string, what: string): ParamsError {
  return new ParamsError(`The arguments ${JSON.stringify(text)} end inside ${what}.`, {
    code: 'PARAMS_BAD_QUOTES',
    hint: 'Close the quote, or put a backslash before a quote that is meant as a character.',
  })
}

/** Thrown when a tag names a feature that does not exist, or is not 32 bytes. */
export class TagError extends Failure<'TAG_UNKNOWN_NAME' | 'TAG_BAD_HEX' | 'TAG_BAD_COMBINATION'> {
  override readonly name = 'TagError'
}

export function tagUnknownName(name: string, known: readonly string[]): TagError {
  return new TagError(`There is no tag named "${name}".`, {
    code: 'TAG_UNKNOWN_NAME',
    hint: `Use one of: ${known.join(', ')}.`,
  })
}

export function tagBadHex(text: string): TagError {
  return new TagError(`The tag ${JSON.stringify(text)} is not 32 bytes of hexadecimal.`, {
    code: 'TAG_BAD_HEX',
    hint: 'Write 0x and 64 hexadecimal digits, or names such as "tee,tdx".',
  })
}

export function tagBadCombination(tag: string, reason: string): TagError {
  return new TagError(`The tag ${tag} cannot be satisfied: ${reason}.`, {
    code: 'TAG_BAD_COMBINATION',
    hint: 'Name "tee" together with exactly one of: scone, gramine, tdx.',
  })
}

/** Thrown when an amount of RLC cannot be read. */
export class AmountError extends Failure<'AMOUNT_UNREADABLE' | 'AMOUNT_TOO_FINE'> {
  override readonly name = 'AmountError'
}

export function amountUnreadable(text: string): AmountError {
  return new AmountError(`${JSON.stringify(text)} is not an amount of RLC.`, {
    code: 'AMOUNT_UNREADABLE',
    hint: 'Write a decimal number and a unit, such as "1.25 RLC" or "500 nRLC".',
  })
}

export function amountTooFine(text: string): AmountError {
  return new AmountError(`${JSON.stringify(text)} is finer than one nRLC, the smallest unit.`, {
    code: 'AMOUNT_TOO_FINE',
    hint: 'Use at most 9 decimals of RLC, and none of nRLC.',
  })
}

/** Thrown when the results field of a task does not say where the result is. */
export class ResultsLocationError extends Failure<'RESULTS_LOCATION_UNREADABLE'> {
  override readonly name = 'ResultsLocationError'
}

export function resultsLocationUnreadable(text: string): ResultsLocationError {
  return new ResultsLocationError(
    `The results field ${JSON.stringify(text.slice(0, 200))} names no location.`,
    {
      code: 'RESULTS_LOCATION_UNREADABLE',
      hint: 'Ask the workerpool where it stored the result; the chain holds only this text.',
    },
  )
}

/** Thrown when a category id has no category. */
export class CategoryError extends Failure<'CATEGORY_UNKNOWN'> {
  override readonly name = 'CategoryError'
}

export function categoryUnknown(name: string, known: readonly string[]): CategoryError {
  return new CategoryError(`There is no category ${JSON.stringify(name)}.`, {
    code: 'CATEGORY_UNKNOWN',
    hint: `Use one of: ${known.join(', ')}.`,
  })
}

function describe(value: unknown): string {
  if (typeof value === 'bigint') return `${value}`
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

/** A file is no receipt. */
export function receiptMalformed(why: string): Failure {
  return new Failure(`This is no receipt: ${why}.`, {
    code: 'RECEIPT_MALFORMED',
    hint: 'Give a file as `ruche receipt` writes it.',
  })
}
