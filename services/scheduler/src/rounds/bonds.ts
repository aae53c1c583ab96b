import type { Address } from '../task.ts'
import type { RoundLedger } from './round-ledger.ts'

/** A bond that carries seats is read again after this long: to lose one takes days, and the hub refuses a seat beyond it. */
const KNOWN_MS = 30_000
/** One who has bonded nothing may be about to. */
const NOTHING_MS = 1_000
/** Bonds read again in one pass. */
const AGAIN_AT_ONCE = 200

/** What workers bonded, remembered for a while. */
export type Bonds = {
  read(workers: Iterable<Address>): Promise<ReadonlyMap<Address, bigint>>
  /** Has them read again: what is remembered may have been wrong. */
  forget(workers: readonly Address[]): void
}

export function createBonds({
  ledger,
  nowMs,
}: {
  ledger: Pick<RoundLedger, 'readBond'>
  nowMs: () => number
}): Bonds {
  const known = new Map<Address, { nrlc: bigint; readAtMs: number }>()

  function isStale(worker: Address): boolean {
    const bond = known.get(worker)
    return bond !== undefined && nowMs() - bond.readAtMs > (bond.nrlc === 0n ? NOTHING_MS : KNOWN_MS)
  }

  return {
    async read(workers) {
      const asked = [...new Set(workers)]
      const missing = asked.filter((worker) => !known.has(worker))
      const again = asked.filter(isStale).slice(0, AGAIN_AT_ONCE)
      await Promise.all(
        [...missing, ...again].map(async (worker) => {
          known.set(worker, { nrlc: await ledger.readBond(worker), readAtMs: nowMs() })
        }),
      )
      return new Map(asked.map((worker) => [worker, known.get(worker)?.nrlc ?? 0n]))
    },
    forget(workers) {
      for (const worker of workers) known.delete(worker)
    },
  }
}
