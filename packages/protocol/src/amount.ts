import { amountTooFine, amountUnreadable } from './errors.ts'

/** nRLC in one RLC. Amounts in code are nRLC, as bigint. */
export const NRLC_PER_RLC = 1_000_000_000n

const DECIMALS = 9
const SIGNIFICANT_DIGITS = 4
const NRLC_SHOWN_MAX = 100_000n
const AMOUNT = /^(\d+)(?:\.(\d+))?\s*(nrlc|rlc)?$/i

/**
 * Reads an amount written by a person: "1.25 RLC", "1.25rlc", "500 nRLC"; a bare number is RLC.
 *
 * @returns nRLC.
 * @throws AMOUNT_UNREADABLE, AMOUNT_TOO_FINE
 */
export function parseAmount(text: string): bigint {
  const match = AMOUNT.exec(text.trim().replaceAll('_', ''))
  if (match === null) throw amountUnreadable(text)
  const [, whole = '0', fraction = '', unit = 'rlc'] = match
  const decimals = unit.toLowerCase() === 'rlc' ? DECIMALS : 0
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > decimals) throw amountTooFine(text)
  return BigInt(whole + significant.padEnd(decimals, '0'))
}

/** Exact, for machines and bills: "1.25 RLC"; `parseAmount` reads it back. */
export function formatAmount(nrlc: bigint): string {
  const sign = nrlc < 0n ? '-' : ''
  const digits = magnitudeOf(nrlc)
    .toString()
    .padStart(DECIMALS + 1, '0')
  const whole = digits.slice(0, -DECIMALS)
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '')
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`} RLC`
}

/**
 * For people: four significant digits at most, rounded half away from zero; below a ten-thousandth of an RLC the unit
 * is nRLC. 1 234 567 890 nRLC reads "1.235 RLC".
 */
export function formatAmountShort(nrlc: bigint): string {
  const magnitude = magnitudeOf(nrlc)
  const step = 10n ** BigInt(Math.max(magnitude.toString().length - SIGNIFICANT_DIGITS, 0))
  const rounded = ((magnitude + step / 2n) / step) * step
  const sign = nrlc < 0n ? '-' : ''
  return sign + (rounded < NRLC_SHOWN_MAX ? `${rounded} nRLC` : formatAmount(rounded))
}

function magnitudeOf(value: bigint): bigint {
  return value < 0n ? -value : value
}
