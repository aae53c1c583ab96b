/** Maps values onto pixels. */
export type Scale = (value: number) => number

/** A few round numbers, from one at or below `least` to one at or above `most`. */
export function roundTicks(most: number, least = 0): number[] {
  const span = most - least
  if (!(span > 0)) return most > 0 ? roundTicks(most * 1.01, most * 0.99) : [0, 1]
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) as number
  const ticks: number[] = []
  for (
    let at = Math.floor(least / step + 1e-9);
    ticks.length === 0 || (ticks.at(-1) as number) < most;
    at += 1
  )
    ticks.push(Number((at * step).toPrecision(12)))
  return ticks
}

/** 0, then powers of ten that reach over a count; every second or third of them where there are many. */
export function powerTicks(most: number): number[] {
  const powers = Math.max(1, Math.ceil(Math.log10(Math.max(1, most))))
  const stride = Math.ceil(powers / 5)
  const ticks = [0]
  for (let power = stride === 1 ? 0 : stride; power <= powers; power += stride) ticks.push(10 ** power)
  if (ticks.at(-1) !== 10 ** powers && 10 ** powers > (ticks.at(-1) as number)) ticks.push(10 ** powers)
  return ticks
}

export function linear([from, to]: readonly [number, number], [low, high]: readonly [number, number]): Scale {
  const span = to - from || 1
  return (value) => low + ((value - from) / span) * (high - low)
}

/** Equal steps for equal factors; begins at zero, as log₁₀(1 + n). */
export function logarithmic(most: number, range: readonly [number, number]): Scale {
  const inner = linear([0, Math.log10(1 + most)], range)
  return (value) => inner(Math.log10(1 + value))
}
