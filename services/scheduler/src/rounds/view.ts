import type { ReplicaStatus, ReplicaView, SeatLeaf, SliceResults } from '@ruche/api'
import { covers, provePart, type Range } from '@ruche/protocol'
import { listRoundSeats, type Seat, type Slice, wordOf } from './slice.ts'
import type { SettledRange } from './slice-store.ts'

/** The seats that speak of a task, in the words for replicas: callers see one life cycle, however a task is settled. */
export function viewSeats(slice: Slice, index: bigint): ReplicaView[] {
  const inRound = new Set(listRoundSeats(slice).map(({ commitment }) => commitment))
  return slice.seats
    .filter((seat) => covers(seat, { first: index, count: 1n }))
    .map((seat) => ({
      worker: seat.worker,
      status: statusOf(seat, inRound),
      ...(seat.problem === undefined ? {} : { problem: seat.problem }),
    }))
}

function statusOf({ status, commitment }: Seat, inRound: ReadonlySet<string>): ReplicaStatus {
  if (status !== 'committed') return status
  return commitment !== undefined && inRound.has(commitment) ? 'contributed' : 'computed'
}

/** The results of a settled range, with which anyone can rebuild the root that is on chain. */
export function viewResults(
  slice: Slice,
  { first, count, root }: Range & Pick<SettledRange, 'root'>,
): SliceResults | undefined {
  const part = { first, count }
  const agreed = listRoundSeats(slice).flatMap((seat) => {
    const { tree } = wordOf(seat)
    if (tree === undefined || seat.reveal === undefined || !covers(seat.round, part)) return []
    if (provePart(tree, part).node !== root) return []
    const from = Number(first - seat.round.first)
    return [seat.reveal.leaves.slice(from, from + Number(count))]
  })
  const [leaves] = agreed
  if (leaves === undefined) return undefined
  return {
    first: `${first}`,
    count: `${count}`,
    root,
    leaves: leaves.map((leaf, at) =>
      withFuel(
        leaf,
        agreed.map((one) => one[at]?.fuel),
      ),
    ),
  }
}

/** Fuel is not under the root: it is told only where all who agreed on the result measured the same. */
function withFuel({ fuel, ...leaf }: SeatLeaf, measured: readonly (string | undefined)[]): SeatLeaf {
  return fuel !== undefined && measured.every((one) => one === fuel) ? { ...leaf, fuel } : leaf
}
