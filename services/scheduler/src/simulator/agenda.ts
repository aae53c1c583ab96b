type Entry = { atMs: number; order: number; run: () => void }

/** What is to happen, by time; what is to happen at one time, in the order in which it was planned. */
export type Agenda = {
  nowMs(): number
  after(delayMs: number, run: () => void): void
  /** Lets the next thing happen; false when there is none. */
  advance(): boolean
}

/** A binary heap. */
export function createAgenda(): Agenda {
  const heap: Entry[] = []
  let nowMs = 0
  let order = 0

  const isBefore = (a: Entry, b: Entry) => a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)

  function push(entry: Entry): void {
    let at = heap.push(entry) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      const parent = heap[up] as Entry
      if (!isBefore(entry, parent)) break
      heap[at] = parent
      at = up
    }
    heap[at] = entry
  }

  function pop(): Entry | undefined {
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      if (left >= heap.length) break
      const right = left + 1
      const least = right < heap.length && isBefore(heap[right] as Entry, heap[left] as Entry) ? right : left
      if (!isBefore(heap[least] as Entry, last)) break
      heap[at] = heap[least] as Entry
      at = least
    }
    heap[at] = last
    return first
  }

  return {
    nowMs: () => nowMs,
    after: (delayMs, run) => push({ atMs: nowMs + delayMs, order: order++, run }),
    advance() {
      const entry = pop()
      if (entry === undefined) return false
      nowMs = entry.atMs
      entry.run()
      return true
    },
  }
}
