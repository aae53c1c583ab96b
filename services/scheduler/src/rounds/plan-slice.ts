import {
  type Decision,
  decide,
  emptyTally,
  groupsOn,
  type Hex,
  halvesOf,
  overlaps,
  planSeats,
  type Range,
  roundRevealDeadlineOf,
  type SeatPlan,
  sliceIdOf,
  tallyOn,
  type Voice,
  type Word,
} from '@ruche/protocol'
import { type Credibility, seatOf } from '../credibility.ts'
import { givenAt } from '../lease.ts'
import type { Candidate } from '../rank.ts'
import { describeWaiting, recruit } from '../recruit.ts'
import { mayRetry } from '../replica.ts'
import type { Address } from '../task.ts'
import { isSeatOver, isSeatPending } from './seat.ts'
import { listRoundSeats, type RoundSeat, type Seat, type Slice, wordOf } from './slice.ts'

/** A step towards the end of a slice. Taking one twice does no harm. */
export type SliceAction =
  | { type: 'assign-seat'; worker: Address; range: Range }
  /** The worker has been silent past its lease. */
  | { type: 'give-up-seat'; worker: Address }
  /** The slice's first round, or a further one. */
  | { type: 'open-round'; range: Range; workers: readonly Address[] }
  | { type: 'ask-reveal'; worker: Address; range: Range; openedIn: bigint }
  /** `isEarly`: its round is in the newest block, in which it would be refused; the next one takes it. */
  | { type: 'settle-part'; part: Range; node: Hex; isEarly?: true }
  | { type: 'claim-slice' }
  | { type: 'release-seat'; worker: Address; reason: string }

export type SlicePlan = {
  actions: SliceAction[]
  waitsFor: string
  /** The workers at hand cannot settle it, busy ones included. */
  isShort?: boolean
}

export type SliceSituation = {
  slice: Slice
  /** Every worker that is connected and not banned. */
  candidates: readonly Candidate[]
  /** Who of them may be asked; everybody when left out. */
  mayAsk?: (worker: Address) => boolean
  /** Who was caught with a wrong answer and gets no work for a while; nobody when left out. */
  isCaught?: (worker: Address) => boolean
  /** In whose cache the inputs lie; nobody's when left out. */
  hasData?: ((worker: Address) => boolean) | undefined
  /** nRLC that a worker has bonded, */
  bondOf: (worker: Address) => bigint
  /** and what no seat of it risks of that. */
  spareBondOf: (worker: Address) => bigint
  credibility: Credibility
  /** The chain's newest block, */
  chainBlock: bigint
  /** and its time in Unix seconds. */
  chainSeconds: bigint
  /** Unix ms by this machine's clock: leases are judged by it. */
  nowMs: number
}

/** Compares what the chain says of a slice with what its workers sent and names the next steps; performs none. */
export function planSlice(situation: SliceSituation): SlicePlan {
  const { slice, chainBlock, chainSeconds } = situation
  if (slice.status === 'settled') return releaseAll(slice, 'the slice is settled')
  if (slice.status === 'refunded') return releaseAll(slice, 'the slice was refunded')
  if (chainSeconds >= slice.terms.finalDeadline) {
    return { actions: [{ type: 'claim-slice' }], waitsFor: 'the refund, since its final deadline has passed' }
  }
  const onChain = listRoundSeats(slice)
  const silent = onChain.filter(({ reveal }) => reveal === undefined)
  const awaited = silent.filter(({ round }) => chainSeconds < roundRevealDeadlineOf(round, slice.terms))
  if (awaited.length > 0) return planReveals(situation, awaited)
  const words = onChain.map(wordOf)
  const decision = decideSlice(slice, words)
  // The hub settles in no block that opened a round: whoever revealed before it was there could be copied.
  const isYoung = slice.rounds.some(({ openedIn }) => openedIn >= chainBlock)
  if (isYoung && !isPlain(slice, decision)) return { actions: [], waitsFor: 'the block after its round' }
  const early = isYoung ? ({ isEarly: true } as const) : {}
  const settles = decision.settled.map(
    ({ part, node }): SliceAction => ({ type: 'settle-part', part, node, ...early }),
  )
  const [target] = decision.open.length === 0 ? [] : [smallestAround(slice, decision.open)]
  if (target === undefined) return { actions: settles, waitsFor: 'its settlement on chain' }

  const plan = planRound(situation, { target, words, onChain, undecided: decision.open })
  return { ...plan, actions: [...settles, ...plan.actions] }
}

/** Is it settled whole, and is no program of others called? What that costs is known without trying. */
function isPlain(slice: Slice, { settled: [only], open }: Decision): boolean {
  return open.length === 0 && only?.part.count === slice.count && !slice.terms.hasCallback
}

/** What the seats on chain come to. Before the first round everything is open. */
function decideSlice(slice: Slice, words: readonly Word[]): Decision {
  if (words.length === 0) return { settled: [], open: [{ first: slice.first, count: slice.count }] }
  return decide({
    slice,
    words,
    trust: slice.terms.trust,
    isTaken: (index) => slice.settled.some((part) => overlaps(part, { first: index, count: 1n })),
  })
}

function planReveals({ slice }: SliceSituation, awaited: readonly RoundSeat[]): SlicePlan {
  const inRound = new Set(listRoundSeats(slice).map(({ worker }) => worker))
  const left = slice.seats.filter(({ worker, status }) => !inRound.has(worker) && !isSeatOver(status))
  return {
    actions: [
      ...awaited.map(
        ({ worker, round }): SliceAction => ({
          type: 'ask-reveal',
          worker,
          range: { first: round.first, count: round.count },
          openedIn: round.openedIn,
        }),
      ),
      ...left.map(({ worker }) => release(worker, 'the round was opened without it')),
    ],
    waitsFor: awaited.length === 1 ? 'one worker to reveal' : `${awaited.length} workers to reveal`,
  }
}

/** Gathers commitments for a round over `target`, and opens it when there are enough. */
function planRound(
  situation: SliceSituation,
  {
    target,
    words,
    onChain,
    undecided,
  }: { target: Range; words: readonly Word[]; onChain: readonly RoundSeat[]; undecided: readonly Range[] },
): SlicePlan {
  const { slice, chainSeconds, nowMs } = situation
  const inRound = new Set(onChain.map(({ worker }) => worker))
  const mine = slice.seats.filter(({ worker, status }) => !inRound.has(worker) && !isSeatOver(status))
  if (chainSeconds >= slice.terms.contributionDeadline) {
    return {
      actions: mine.map(({ worker }) => release(worker, 'the contribution deadline has passed')),
      waitsFor: 'its final deadline, when it is refunded',
    }
  }
  const isOnTarget = (seat: Seat) => seat.first === target.first && seat.count === target.count
  const atRisk = slice.terms.workerStake * target.count
  const stale = mine.filter((seat) => !isOnTarget(seat))
  // The hub takes no round in which one seat's bond is too small.
  const uncovered = mine.filter((seat) => isOnTarget(seat) && situation.bondOf(seat.worker) < atRisk)
  // What is not on chain yet counts for nothing since its worker was caught.
  const caught = mine.filter((seat) => isOnTarget(seat) && situation.isCaught?.(seat.worker) === true)
  const out = new Set([...uncovered, ...caught])
  const onTarget = mine.filter((seat) => isOnTarget(seat) && !out.has(seat))
  const late = onTarget.filter((seat) => isSeatPending(seat.status) && nowMs >= seat.leaseUntilMs)
  // One that revealed and is in no round was in a block that was taken back.
  const committed = onTarget.filter(({ status }) => status === 'committed' || status === 'revealed')
  const computing = onTarget.filter((seat) => isSeatPending(seat.status) && nowMs < seat.leaseUntilMs)

  const tidy: SliceAction[] = [
    ...stale.map(({ worker }) => release(worker, 'other tasks of the slice are in doubt')),
    ...uncovered.map(({ worker }) => release(worker, 'its bond does not cover what it risks')),
    ...caught
      .filter((seat) => !uncovered.includes(seat))
      .map(({ worker }) => release(worker, 'it was caught with a wrong answer')),
    ...late.map(({ worker }): SliceAction => ({ type: 'give-up-seat', worker })),
  ]
  const ask = asker(situation, { words, undecided })
  const whole = ask({ pending: [...committed, ...computing], candidates: [] })
  const ready = ask({ pending: committed, candidates: [] })
  if (committed.length > 0 && ready.reachable && (ready.basis === 'evidence' || whole.basis === 'contract')) {
    const isOurTurn = slice.rounds.length > 0 || slice.isNext
    if (!isOurTurn) return { actions: tidy, waitsFor: 'the slices before it to be on chain' }
    const following = computing.filter((seat) => isInStep(situation, { seat, committed }))
    if (following.length > 0) return { actions: tidy, waitsFor: describeWaiting(following.length) }
    const workers = committed.map(({ worker }) => worker)
    return {
      actions: [...tidy, { type: 'open-round', range: target, workers }],
      waitsFor: 'its commitments to be on chain',
    }
  }

  const earlierSeats = new Map(slice.seats.map((seat) => [seat.worker, seat]))
  const seated = [...committed, ...computing]
  const { workers, ...state } = recruit({
    subject: sliceIdOf(slice.dealId, slice),
    candidates: situation.candidates,
    mayAnswer: (worker) => {
      if (situation.mayAsk?.(worker) === false) return false
      if (inRound.has(worker) || situation.spareBondOf(worker) < atRisk) return false
      const earlier = earlierSeats.get(worker)
      return earlier === undefined || (isSeatOver(earlier.status) && mayRetry(earlier, nowMs))
    },
    hasData: situation.hasData,
    seated: seated.length,
    isFresh: slice.rounds.length === 0 && seated.length === 0,
    isDisputed: words.length > 0,
    need: (candidates) => ask({ pending: seated, candidates }),
    credibility: situation.credibility,
    trust: slice.terms.trust,
    secondsLeft: slice.terms.contributionDeadline - chainSeconds,
    maxRuntimeSeconds: slice.terms.maxRuntimeSeconds * slice.count,
  })
  const assignments = workers.map((worker): SliceAction => ({ type: 'assign-seat', worker, range: target }))
  return { actions: [...tidy, ...assignments], ...state }
}

/** Auditors and newcomers sit beside those that decide: they get so many times as long as the slowest of those took. */
const PATIENCE_TIMES = 2

/**
 * May a worker that still computes be waited for although the others suffice? Its word is evidence, and the round closes
 * without it otherwise.
 */
function isInStep(
  { slice: { terms }, nowMs }: SliceSituation,
  { seat, committed }: { seat: Seat; committed: readonly Seat[] },
): boolean {
  const givenAtMs = ({ leaseUntilMs, count }: Seat) =>
    givenAt({ leaseUntilMs, maxRuntimeSeconds: terms.maxRuntimeSeconds * count })
  const slowestMs = Math.max(...committed.map((one) => one.changedAtMs - givenAtMs(one)))
  return nowMs < givenAtMs(seat) + PATIENCE_TIMES * slowestMs
}

type Ask = (question: { pending: readonly Seat[]; candidates: readonly Candidate[] }) => SeatPlan

/** Asks, for the undecided task that is hardest to settle, who else has to speak. */
function asker(
  { slice, candidates: all, credibility }: SliceSituation,
  { words, undecided }: { words: readonly Word[]; undecided: readonly Range[] },
): Ask {
  const scoreOf = (worker: Address) => all.find((one) => one.worker === worker)?.score ?? 0n
  const { trust } = slice.terms
  const doubts =
    words.length === 0
      ? [{ tally: emptyTally(), groups: new Map<Hex, Voice[]>() }]
      : undecided.map((part) => ({
          tally: tallyOn(words, part),
          groups: groupsOn(words, part, credibility.voiceOf),
        }))
  return ({ pending, candidates }) => {
    const plans = doubts.map(({ tally, groups }) =>
      planSeats({
        tally,
        groups,
        pending: pending.map(({ worker }) => seatOf(credibility, { worker, score: scoreOf(worker) })),
        candidates: candidates.map((candidate) => seatOf(credibility, candidate)),
        trust,
        commonCause: credibility.policy.commonCause,
      }),
    )
    return plans.reduce(hardest)
  }
}

function hardest(a: SeatPlan, b: SeatPlan): SeatPlan {
  if (a.reachable !== b.reachable) return a.reachable ? b : a
  if (a.basis !== b.basis) return a.basis === 'contract' ? a : b
  return b.take.length > a.take.length ? b : a
}

/** The smallest part of the slice that holds all these tasks. */
function smallestAround(slice: Range, parts: readonly Range[]): Range {
  let around: Range = { first: slice.first, count: slice.count }
  while (around.count > 1n) {
    const half = halvesOf(around).find(({ first, count }) =>
      parts.every((part) => part.first >= first && part.first + part.count <= first + count),
    )
    if (half === undefined) break
    around = half
  }
  return around
}

function releaseAll({ seats }: Slice, reason: string): SlicePlan {
  return {
    actions: seats.filter(({ status }) => status !== 'released').map(({ worker }) => release(worker, reason)),
    waitsFor: 'nothing',
  }
}

function release(worker: Address, reason: string): SliceAction {
  return { type: 'release-seat', worker, reason }
}
