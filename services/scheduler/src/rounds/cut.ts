import type { Range } from '@ruche/protocol'

/** Slices per group of workers that compute at the same time: the last of them to end holds up less. */
const ROUNDS_PER_GROUP = 2n

/**
 * Cuts a deal's tasks into slices of nearly equal size: few, since each costs two transactions, but enough for all workers
 * to be busy.
 *
 * @param workers - That can be given seats.
 * @param seats - Workers that one slice is likely to need, at least 1.
 * @param tasksMax - Most tasks of one slice.
 */
export function cutSlices({
  botFirst,
  botSize,
  workers,
  seats,
  tasksMax,
}: {
  botFirst: bigint
  botSize: bigint
  workers: number
  seats: number
  tasksMax: bigint
}): Range[] {
  const groups = BigInt(Math.max(1, Math.floor(workers / Math.max(1, seats))))
  const wanted = groups * ROUNDS_PER_GROUP
  const most = botSize < wanted ? botSize : wanted
  const least = (botSize + tasksMax - 1n) / tasksMax
  const slices = most > least ? most : least
  const size = botSize / slices
  const longer = botSize % slices

  const cut: Range[] = []
  let first = botFirst
  for (let at = 0n; at < slices; at += 1n) {
    const count = at < longer ? size + 1n : size
    cut.push({ first, count })
    first += count
  }
  return cut
}
