import type { Hex } from 'viem'

/** The best open order of a category. */
export type Offer = { category: bigint; priceNrlc: bigint; maxRuntimeSeconds: bigint; workerpool: Hex }

/** What a program costs at it. */
export type Quote = {
  category: bigint
  workerpool: Hex
  /** The category allows several times what the program took here: workers may be slower. */
  isLongEnough: boolean
  totalNrlc: bigint
  /** Of 10⁹ units of fuel, rounded up: pools ask by the task, so a program that uses more pays less for each. */
  nrlcPerGiga: bigint
}

const GIGA = 1_000_000_000n
const MARGIN = 3

/** Prices a program at each offer: those that are long enough first, each group the cheapest first. */
export function quoteOffers(
  offers: readonly Offer[],
  { fuel, count, wallMs }: { fuel: bigint; count: bigint; wallMs: number },
): Quote[] {
  const used = fuel === 0n ? 1n : fuel
  return offers
    .map(({ category, workerpool, priceNrlc, maxRuntimeSeconds }) => ({
      category,
      workerpool,
      isLongEnough: Number(maxRuntimeSeconds) * 1000 >= wallMs * MARGIN,
      totalNrlc: priceNrlc * count,
      nrlcPerGiga: (priceNrlc * GIGA + used - 1n) / used,
    }))
    .sort((a, b) => Number(b.isLongEnough) - Number(a.isLongEnough) || Number(a.totalNrlc - b.totalNrlc))
}
