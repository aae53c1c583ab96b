import type { Address } from '../task.ts'

/** Characters of logs taken from one worker at once, */
export const LOG_BURST_CHARACTERS_MAX = 8_388_608
/** and for each second after. */
const LOG_CHARACTERS_PER_SECOND_MAX = 1_048_576
/** An empty message costs as much as this many characters. */
const MESSAGE_COST = 512

/** How much of what its programs say is taken from each worker, so that none fills the database. */
export type LogAllowance = {
  /** Takes that many characters off; false where there is no room for them. */
  take(worker: Address, characters: number): boolean
  forget(worker: Address): void
}

export function createLogAllowance({ nowMs }: { nowMs: () => number }): LogAllowance {
  const left = new Map<Address, { characters: number; atMs: number }>()
  return {
    take(worker, characters) {
      const before = left.get(worker) ?? { characters: LOG_BURST_CHARACTERS_MAX, atMs: nowMs() }
      const atMs = Math.max(before.atMs, nowMs())
      const regained = ((atMs - before.atMs) / 1_000) * LOG_CHARACTERS_PER_SECOND_MAX
      const has = Math.min(LOG_BURST_CHARACTERS_MAX, before.characters + regained)
      const cost = characters + MESSAGE_COST
      const isTaken = cost <= has
      left.set(worker, { characters: isTaken ? has - cost : has, atMs })
      return isTaken
    },
    forget: (worker) => void left.delete(worker),
  }
}
