import { usage } from '../errors.ts'

/** Ports of a network on one machine, counted from the one the user may choose. */
export type Ports = {
  market: number
  storage: number
  scheduler: number
  chain: number
  postgres: number
  console: number
  /** Of the first secrets service; the others follow. */
  secrets: number
}

export const DEFAULT_PORT = 7410

export function portsFrom(base: number): Ports {
  if (!Number.isInteger(base) || base < 1024 || base > 65_520) {
    throw usage(`${base} cannot be the first of our ports.`, 'Choose --port between 1024 and 65520.')
  }
  return {
    market: base,
    storage: base + 1,
    scheduler: base + 2,
    chain: base + 3,
    postgres: base + 4,
    console: base + 5,
    secrets: base + 6,
  }
}
