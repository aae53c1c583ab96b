import type { Machine } from './machine.ts'

/** A deal: it is over when each of its tasks is. */
export const DEAL_LIFE = {
  first: 'open',
  phases: {
    open: {
      owner: 'scheduler',
      deadline: 'final',
      remedy: { move: 'claimRest', by: 'anyone' },
      moves: { settleTask: 'open', settleLast: 'settled', claimRest: 'refunded' },
    },
    settled: { end: 'result', moves: {} },
    /** At least one of its tasks was; those that were settled keep their results. */
    refunded: { end: 'refund', moves: {} },
  },
} as const satisfies Machine<'open' | 'settled' | 'refunded', 'settleTask' | 'settleLast' | 'claimRest'>

type TaskState = 'unset' | 'active' | 'closed' | 'revealing' | 'unrevealed' | 'completed' | 'failed'
type TaskMove =
  | 'initialize'
  | 'contribute'
  | 'accept'
  | 'closeContributions'
  | 'reveal'
  | 'closeReveals'
  | 'reopen'
  | 'reopenLate'
  | 'finalize'
  | 'claim'

/**
 * A task as the hub sees it. `closed` and `unrevealed` are `active` and `revealing` on the chain, after the contribution and the
 * reveal deadline.
 */
export const TASK_LIFE = {
  first: 'unset',
  phases: {
    unset: {
      owner: 'scheduler',
      deadline: 'final',
      remedy: { move: 'claim', by: 'anyone' },
      moves: { initialize: 'active', claim: 'failed' },
    },
    active: {
      owner: 'worker',
      deadline: 'contribution',
      remedy: { move: 'closeContributions', by: 'anyone' },
      moves: { contribute: 'active', accept: 'revealing', closeContributions: 'closed' },
    },
    closed: {
      owner: 'anyone',
      deadline: 'final',
      remedy: { move: 'claim', by: 'anyone' },
      moves: { claim: 'failed' },
    },
    revealing: {
      owner: 'worker',
      deadline: 'reveal',
      remedy: { move: 'closeReveals', by: 'anyone' },
      moves: { reveal: 'revealing', finalize: 'completed', closeReveals: 'unrevealed' },
    },
    /** With one reveal it is finalized, without any reopened; if the scheduler does neither, the money goes back. */
    unrevealed: {
      owner: 'scheduler',
      deadline: 'final',
      remedy: { move: 'claim', by: 'anyone' },
      moves: { finalize: 'completed', reopen: 'active', reopenLate: 'closed', claim: 'failed' },
    },
    completed: { end: 'result', moves: {} },
    failed: { end: 'refund', moves: {} },
  },
} as const satisfies Machine<TaskState, TaskMove>

type SliceState = 'open' | 'committed' | 'shown' | 'disputed' | 'settled' | 'refunded'
type SliceMove = 'openRound' | 'revealSeat' | 'closeReveals' | 'settle' | 'dispute' | 'claim'

/** A slice of a bag in rounds: its seats are on the chain in one list, and revealed and tallied in one transaction. */
export const SLICE_LIFE = {
  first: 'open',
  phases: {
    open: {
      owner: 'scheduler',
      deadline: 'final',
      remedy: { move: 'claim', by: 'anyone' },
      moves: { openRound: 'committed', claim: 'refunded' },
    },
    /** A worker whose reveal the scheduler withholds makes it itself. */
    committed: {
      owner: 'worker',
      deadline: 'reveal',
      remedy: { move: 'closeReveals', by: 'anyone' },
      moves: { revealSeat: 'committed', closeReveals: 'shown', settle: 'settled', dispute: 'disputed' },
    },
    shown: {
      owner: 'scheduler',
      deadline: 'final',
      remedy: { move: 'claim', by: 'anyone' },
      moves: { settle: 'settled', dispute: 'disputed', claim: 'refunded' },
    },
    /** No root is accepted: a further round, or one over the part where roots differ. Earlier seats stay in the tally. */
    disputed: {
      owner: 'scheduler',
      deadline: 'final',
      remedy: { move: 'claim', by: 'anyone' },
      moves: { openRound: 'committed', claim: 'refunded' },
    },
    settled: { end: 'result', moves: {} },
    refunded: { end: 'refund', moves: {} },
  },
} as const satisfies Machine<SliceState, SliceMove>

type ReplicaState =
  | 'assigned'
  | 'computing'
  | 'computed'
  | 'contributed'
  | 'revealed'
  | 'uploaded'
  | 'failed'
  | 'lost'
  | 'released'
type ReplicaMove = Exclude<ReplicaState, 'assigned'> | 'assign'

const WORK = { failed: 'failed', lost: 'lost', released: 'released' } as const
const BACK = {
  computing: 'computing',
  computed: 'computed',
  contributed: 'contributed',
  revealed: 'revealed',
  uploaded: 'uploaded',
  assign: 'assigned',
  released: 'released',
} as const
/** A replica that is not done when its lease ends is given up, and its seat is free at once. */
const LEASED = { owner: 'worker', deadline: 'lease', remedy: { move: 'lost', by: 'scheduler' } } as const
/** What is on the chain is bounded by the task: when that ends, so does the replica. */
const COMMITTED = {
  owner: 'worker',
  deadline: 'final',
  remedy: { move: 'released', by: 'scheduler' },
} as const

/** One worker's run of a task, as its scheduler keeps it; moves are named for the state reported. */
export const REPLICA_LIFE = {
  first: 'assigned',
  phases: {
    assigned: {
      ...LEASED,
      moves: {
        ...WORK,
        computing: 'computing',
        computed: 'computed',
        contributed: 'contributed',
        revealed: 'revealed',
        uploaded: 'uploaded',
      },
    },
    computing: {
      ...LEASED,
      moves: {
        ...WORK,
        computed: 'computed',
        contributed: 'contributed',
        revealed: 'revealed',
        uploaded: 'uploaded',
      },
    },
    computed: {
      ...LEASED,
      moves: { ...WORK, contributed: 'contributed', revealed: 'revealed', uploaded: 'uploaded' },
    },
    contributed: { ...COMMITTED, moves: { ...WORK, revealed: 'revealed', uploaded: 'uploaded' } },
    revealed: { ...COMMITTED, moves: { uploaded: 'uploaded', lost: 'lost', released: 'released' } },
    uploaded: { ...COMMITTED, moves: { lost: 'lost', released: 'released' } },
    /** Its seat is free. It may come back: a later attempt, or a report that it was at it all the time. */
    failed: { end: 'void', moves: { ...BACK, failed: 'failed' } },
    lost: { end: 'void', moves: { ...BACK, failed: 'failed' } },
    released: { end: 'void', moves: {} },
  },
} as const satisfies Machine<ReplicaState, ReplicaMove>
