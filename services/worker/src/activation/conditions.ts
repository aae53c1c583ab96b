/** When the owner lets this machine compute. All that are given must hold; none means always. */
export type Conditions = {
  /** Nobody has typed at a terminal of the machine for so long. */
  idleSeconds?: number
  /** Of the day, local time; past midnight when `from` is the later. Minutes. */
  window?: { from: number; to: number }
  /** Share of the processors that others than this worker may use, 0 to 1. */
  loadMax?: number
  /** Of the hottest sensor. */
  celsiusMax?: number
  /** Only while the machine is not on battery. */
  mains?: boolean
}

/** What the machine says of itself; what it cannot say is missing. */
export type Reading = {
  /** Since midnight, local time. */
  minuteOfDay: number
  idleSeconds?: number
  /** Share of the processors in use by others, 0 to 1. */
  otherLoad?: number
  celsius?: number
  onMains?: boolean
}

export type Activity = { active: true } | { active: false; reason: string }

/** How far a bound must be undershot before work begins again, so that it does not flutter: a tenth of it. */
const RELIEF = 0.9

/**
 * Decides whether the worker takes seats now. A condition that cannot be read is not met.
 *
 * @param wasActive - A worker at rest begins again only well below the bounds on load and heat.
 */
export function decideActivity(conditions: Conditions, reading: Reading, wasActive: boolean): Activity {
  const { idleSeconds, window, loadMax, celsiusMax, mains } = conditions
  const relief = wasActive ? 1 : RELIEF
  const reasons = [
    window !== undefined && !isWithin(reading.minuteOfDay, window) && 'it is outside its hours',
    idleSeconds !== undefined && short(reading.idleSeconds, idleSeconds, 'somebody is using the machine'),
    loadMax !== undefined && over(reading.otherLoad, loadMax * relief, 'the machine is busy with other work'),
    celsiusMax !== undefined && over(reading.celsius, celsiusMax * relief, 'the machine is too hot'),
    mains === true && reading.onMains !== true && 'the machine is on battery',
  ]
  const reason = reasons.find((one) => typeof one === 'string')
  return reason === undefined ? { active: true } : { active: false, reason }
}

function over(value: number | undefined, bound: number, reason: string): string | false {
  if (value === undefined) return `${reason}, or cannot say`
  return value > bound && reason
}

function short(value: number | undefined, bound: number, reason: string): string | false {
  if (value === undefined) return `${reason}, or cannot say`
  return value < bound && reason
}

function isWithin(minute: number, { from, to }: { from: number; to: number }): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}

/**
 * Reads `always`, or conditions with commas between them: `idle=300`, `window=22:00-06:00`, `load=0.5`, `temperature=80`, `mains`.
 * Undefined where the text is anything else.
 */
export function parseConditions(text: string): Conditions | undefined {
  if (text === 'always') return {}
  const conditions: Conditions = {}
  for (const part of text.split(',').map((one) => one.trim())) {
    const condition = parseCondition(part)
    if (condition === undefined) return undefined
    Object.assign(conditions, condition)
  }
  return conditions
}

function parseCondition(part: string): Conditions | undefined {
  if (part === 'mains') return { mains: true }
  const window = /^window=([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(part)
  if (window !== null) {
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = window.slice(1).map(Number)
    return { window: { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute } }
  }
  const [, name, digits = ''] = /^(idle|load|temperature)=(\d+(?:\.\d+)?)$/.exec(part) ?? []
  const value = Number(digits)
  if (name === 'idle') return { idleSeconds: value }
  if (name === 'load') return value <= 1 ? { loadMax: value } : undefined
  return name === 'temperature' ? { celsiusMax: value } : undefined
}
