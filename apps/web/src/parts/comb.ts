import type { ReplicaStatus } from '@ruche/api'
import type { Seat, TaskState } from '@ruche/sdk'
import type { Hex } from 'viem'

/** What a cell of the honeycomb shows of its task. */
export type CellState = 'waiting' | 'assigned' | 'committed' | 'split' | 'verified' | 'failed' | 'refunded'

/** What a side of a cell shows of one worker's part in the task. */
type SeatState = 'computing' | 'committed' | 'agreed' | 'rejected' | 'silent'

/** One task as the honeycomb draws it. */
export type Cell = {
  taskId: Hex
  index: number
  state: CellState
  seats: { worker: Hex; state: SeatState }[]
  /** Workers whose answer was not the agreed one. */
  caught: Hex[]
}

/** One worker's run of a task as its scheduler tells it. */
export type Assignment = { worker: Hex; status: ReplicaStatus }

const AT_WORK: readonly ReplicaStatus[] = ['assigned', 'computing', 'computed']

/** Reads what the chain and the scheduler know of a task into a cell. */
export function cellOf(
  task: Pick<TaskState, 'taskId' | 'index' | 'status' | 'seats'> & { isFailure?: boolean },
  assignments: readonly Assignment[] = [],
): Cell {
  const onChain = task.seats.map(({ worker, outcome }) => ({ worker, state: seatOf(outcome) }))
  const known = new Set(onChain.map(({ worker }) => worker))
  const working =
    task.status === 'completed' || task.status === 'failed'
      ? []
      : assignments
          .filter(({ worker, status }) => AT_WORK.includes(status) && !known.has(worker))
          .map(({ worker }) => ({ worker, state: 'computing' as const }))
  const seats = [...onChain, ...working]
  const caught = task.seats.filter(({ outcome }) => outcome === 'rejected').map(({ worker }) => worker)
  return {
    taskId: task.taskId,
    index: Number(task.index),
    seats,
    caught,
    state: stateOf(task, { committed: onChain.length, working: working.length }),
  }
}

function seatOf(outcome: Seat['outcome']): SeatState {
  return outcome === 'open' ? 'committed' : outcome
}

/** Newcomers that agree settle a task of trust 5; more answers than that without a decision are answers that differ. */
const SPLIT_FROM = 4

function stateOf(
  task: Pick<TaskState, 'status'> & { isFailure?: boolean },
  { committed, working }: { committed: number; working: number },
): CellState {
  if (task.status === 'completed') return task.isFailure ? 'failed' : 'verified'
  if (task.status === 'failed') return 'refunded'
  if (task.status === 'active' && committed >= SPLIT_FROM) return 'split'
  if (committed > 0) return 'committed'
  return working > 0 ? 'assigned' : 'waiting'
}

/** Where cells go: as many columns as make the comb a little wider than high. Rows of a comb are shifted by half a cell. */
export function layOut(count: number): {
  columns: number
  rows: number
  at(index: number): { x: number; y: number }
} {
  const columns = Math.max(1, Math.min(count, Math.ceil(Math.sqrt(count * 2))))
  const rows = Math.ceil(count / columns)
  return {
    columns,
    rows,
    at(index) {
      const row = Math.floor(index / columns)
      return { x: (index % columns) + (row % 2) / 2, y: row * (Math.sqrt(3) / 2) }
    },
  }
}

/** Tasks in each state, in the order in which a key lists them. */
export function tally(cells: readonly Cell[]): [CellState, number][] {
  const order: CellState[] = ['waiting', 'assigned', 'committed', 'split', 'verified', 'failed', 'refunded']
  return order
    .map((state): [CellState, number] => [state, cells.filter((cell) => cell.state === state).length])
    .filter(([, count]) => count > 0)
}
