/**
 * What workers may have in common: `operator:0x…`, `funding:0x…`, `network:203.0.113.0/24`, `machine:…`. Two that share
 * one mark are taken for one.
 */
export type Marks = ReadonlyMap<string, readonly string[]>

/**
 * Groups workers that share a mark, and those that share one with them, and so on.
 *
 * @param marks - By worker. One without marks is a cluster of its own.
 * @returns By worker, the name of its cluster: the first of its workers in alphabetical order.
 */
export function clusterWorkers(marks: Marks): Map<string, string> {
  const parents = new Map<string, string>()
  const rootOf = (name: string): string => {
    let root = name
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up
    // Shorten the way for the next: without it a long chain of shared marks would be walked again and again.
    for (let at = name; at !== root; ) {
      const up = parents.get(at) ?? root
      parents.set(at, root)
      at = up
    }
    return root
  }

  const firstWith = new Map<string, string>()
  for (const worker of [...marks.keys()].sort()) {
    for (const mark of marks.get(worker) ?? []) {
      const other = firstWith.get(mark)
      if (other === undefined) {
        firstWith.set(mark, worker)
        continue
      }
      const [low, high] = [rootOf(other), rootOf(worker)].sort()
      if (low !== undefined && high !== undefined && low !== high) parents.set(high, low)
    }
  }
  return new Map([...marks.keys()].map((worker) => [worker, rootOf(worker)]))
}
