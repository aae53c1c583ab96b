/** Combinations looked at before giving up. */
const combinationsMax = 4_000

type Place = { at: readonly number[]; price: bigint }

/**
 * All ways to take one of each list, by rising sum of prices; of equal sums, the earlier elements first. At most `combinationsMax`.
 *
 * @param prices - Of each list, rising.
 * @returns Indices into the lists.
 */
export function* cheapestFirst(prices: readonly (readonly bigint[])[]): Generator<readonly number[]> {
  if (prices.some((list) => list.length === 0)) return
  const priceAt = (at: readonly number[]) => at.reduce((sum, place, list) => sum + prices[list]![place]!, 0n)
  const first = prices.map(() => 0)
  const frontier: Place[] = []
  push(frontier, { at: first, price: priceAt(first) })
  for (let count = 0; frontier.length > 0 && count < combinationsMax; count++) {
    const { at } = pop(frontier)
    yield at
    // Each place is reached from one other alone: the one that is one less in its last list that is not at its beginning.
    const last = at.findLastIndex((place) => place > 0)
    for (let list = Math.max(last, 0); list < prices.length; list++) {
      if (at[list]! + 1 >= prices[list]!.length) continue
      const following = at.with(list, at[list]! + 1)
      push(frontier, { at: following, price: priceAt(following) })
    }
  }
}

function isBefore(left: Place, right: Place): boolean {
  if (left.price !== right.price) return left.price < right.price
  const list = left.at.findIndex((place, at) => place !== right.at[at])
  return list >= 0 && left.at[list]! < right.at[list]!
}

/** A binary heap: no element is before the one at half its index. */
function push(heap: Place[], place: Place): void {
  heap.push(place)
  for (let at = heap.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1
    if (!isBefore(heap[at]!, heap[parent]!)) return
    swap(heap, at, parent)
    at = parent
  }
}

function pop(heap: Place[]): Place {
  const first = heap[0]!
  const last = heap.pop()!
  if (heap.length === 0) return first
  heap[0] = last
  for (let at = 0; ; ) {
    const least = [2 * at + 1, 2 * at + 2].reduce(
      (best, child) => (child < heap.length && isBefore(heap[child]!, heap[best]!) ? child : best),
      at,
    )
    if (least === at) return first
    swap(heap, at, least)
    at = least
  }
}

function swap(heap: Place[], left: number, right: number): void {
  const kept = heap[left]!
  heap[left] = heap[right]!
  heap[right] = kept
}
