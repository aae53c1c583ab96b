import {
  type Decision,
  decide,
  emptyTally,
  extraSeats,
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
import { type Candidate, mayTakeSeat, rankCandidates } from '../rank.ts'
import type { Address } from '../task.ts'
import { isSeatOver, isSeatPending, mayRetrySeat } from './seat.ts'
import { listRoundSeats, type RoundSeat, type Seat, type Slice, wordOf } from './slice.ts'

/** A step towards the end of a slice. Taking one twice does no harm. */
export type SliceAction =
  | { type: 'assign-seat'; worker: Address; range: Range }
  /** The worker has been silent past its lease. */
  | { type: 'give-up-seat'; worker: Address }
  /** The slice's first round, or a further one. */
  | { type: 'open-round'; range: Range; workers: readonly Address[] }
  | { type: 'ask-reveal'; worker: Address; range: Range; openedIn: bigint }
  | { type: 'settle-part'; part: Range; node: Hex }
  | { type: 'claim-slice' }
  | { type: 'release-seat'; worker: Address; reason: string }

export type SlicePlan = { actions: SliceAction[]; waitsFor: string }

export type SliceSituation = {
  slice: Slice
  /** Every worker that is connected and not banned. */
  candidates: readonly Candidate[]
  /** nRLC of a worker's bond that no seat of it risks. */
  spareBondOf: (worker: Address) => bigint
  credibility: Credibility
  /** Unix seconds by the chain's clock. */
  chainSeconds: bigint
  /** Unix ms by this machine's clock: leases are judged by it. */
  nowMs: number
}

/** Compares what the chain says of a slice with what its workers sent and names the next steps; performs none. */
export function planSlice(situation: SliceSituation): SlicePlan {
  const { slice, chainSeconds } = situation
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
  const settles = decision.settled.map(({ part, node }): SliceAction => ({ type: 'settle-part', part, node }))
  const [target] = decision.open.length === 0 ? [] : [smallestAround(slice, decision.open)]
  if (target === undefined) return { actions: settles, waitsFor: 'its settlement on chain' }

  const plan = planRound(situation, { target, words, onChain, undecided: decision.open })
  return { ...plan, actions: [...settles, ...plan.actions] }
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
  const stale = mine.filter((seat) => !isOnTarget(seat))
  const onTarget = mine.filter(isOnTarget)
  const late = onTarget.filter((seat) => isSeatPending(seat.status) && nowMs >= seat.leaseUntilMs)
  // One that revealed and is in no round was in a block that was taken back.
  const committed = onTarget.filter(({ status }) => status === 'committed' || status === 'revealed')
  const computing = onTarget.filter((seat) => isSeatPending(seat.status) && nowMs < seat.leaseUntilMs)

  const tidy: SliceAction[] = [
    ...stale.map(({ worker }) => release(worker, 'other tasks of the slice are in doubt')),
    ...late.map(({ worker }): SliceAction => ({ type: 'give-up-seat', worker })),
  ]
  const ask = asker(situation, { words, undecided })
  const whole = ask({ pending: [...committed, ...computing], candidates: [] })
  const ready = ask({ pending: committed, candidates: [] })
  if (committed.length > 0 && ready.reachable && (ready.basis === 'evidence' || whole.basis === 'contract')) {
    const isOurTurn = slice.rounds.length > 0 || slice.isNext
    const workers = committed.map(({ worker }) => worker)
    return isOurTurn
      ? {
          actions: [...tidy, { type: 'open-round', range: target, workers }],
          waitsFor: 'its commitments to be on chain',
        }
      : { actions: tidy, waitsFor: 'the slices before it to be on chain' }
  }
  const seated = [...committed, ...computing]
  const plan = planNewSeats(situation, { target, seated, isDisputed: words.length > 0, inRound, ask })
  return { actions: [...tidy, ...plan.actions], waitsFor: plan.waitsFor }
}

type Ask = (question: { pending: readonly Seat[]; candidates: readonly Candidate[] }) => SeatPlan

function planNewSeats(
  situation: SliceSituation,
  {
    target,
    seated,
    isDisputed,
    inRound,
    ask,
  }: {
    target: Range
    seated: readonly Seat[]
    isDisputed: boolean
    inRound: ReadonlySet<Address>
    ask: Ask
  },
): SlicePlan {
  const { slice, candidates, spareBondOf, nowMs } = situation
  const seatsNow = new Map(slice.seats.map((seat) => [seat.worker, seat]))
  const atRisk = slice.terms.workerStake * target.count
  const eligible = rankCandidates(candidates).filter(({ worker }) => {
    if (inRound.has(worker) || spareBondOf(worker) < atRisk) return false
    const earlier = seatsNow.get(worker)
    return earlier === undefined || (isSeatOver(earlier.status) && mayRetrySeat(earlier, nowMs))
  })
  const free = eligible.filter(
    (candidate) => candidate.freeSlots > 0 && mayTakeSeat(candidate, { disputed: isDisputed }),
  )
  const seat = (workers: readonly string[]): SliceAction[] =>
    workers.map((worker) => ({ type: 'assign-seat', worker: worker as Address, range: target }))

  const now = ask({ pending: seated, candidates: free })
  if (
    now.reachable &&
    (now.basis === 'evidence' || !isWorthWaiting(situation, ask({ pending: seated, candidates: eligible })))
  ) {
    const take = [...now.take, ...beside(situation, { take: now.take, free, seated })]
    return { actions: seat(take), waitsFor: describeWaiting(seated.length + take.length) }
  }
  const later = ask({ pending: seated, candidates: eligible })
  if (later.reachable && !isDisputed) {
    const isFree = new Set<string>(free.map(({ worker }) => worker))
    const take = later.take.filter((worker) => isFree.has(worker))
    return { actions: seat(take), waitsFor: describeWaiting(seated.length + take.length) }
  }
  return {
    actions: [],
    waitsFor:
      seated.length > 0
        ? describeWaiting(seated.length)
        : `more or better-known workers with a bond: the ${eligible.length} at hand cannot reach trust ${slice.terms.trust}`,
  }
}

/** Asks, for the undecided task that is hardest to settle, who else has to speak. */
function asker(
  { slice, candidates: all, credibility }: SliceSituation,
  { words, undecided }: { words: readonly Word[]; undecided: readonly Range[] },
): Ask {
  const scores = new Map(all.map(({ worker, score }) => [worker, score]))
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
        pending: pending.map(({ worker }) =>
          seatOf(credibility, { worker, score: scores.get(worker) ?? 0n }),
        ),
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

/** Run times that must be left before the contribution deadline for better-known workers to be waited for. */
const PATIENCE_RUNS = 3n

function isWorthWaiting({ slice: { terms, count }, chainSeconds }: SliceSituation, whole: SeatPlan): boolean {
  const left = terms.contributionDeadline - chainSeconds
  return whole.basis === 'evidence' && left > PATIENCE_RUNS * terms.maxRuntimeSeconds * count
}

/** An auditor and a newcomer beside those that decide; drawn when a slice gets its first seats. */
function beside(
  { slice, credibility }: SliceSituation,
  { take, free, seated }: { take: readonly string[]; free: readonly Candidate[]; seated: readonly Seat[] },
): string[] {
  if (slice.rounds.length > 0 || seated.length > 0 || take.length === 0) return []
  const { auditShare, policy, draw } = credibility
  const subject = sliceIdOf(slice.dealId, slice)
  return extraSeats({
    taken: take,
    candidates: free.map((candidate) => seatOf(credibility, candidate)),
    auditShare,
    probationShare: policy.probationShare,
    draws: { audit: draw('audit', subject), probation: draw('probation', subject) },
  })
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

function describeWaiting(workers: number): string {
  if (workers === 0) return 'busy workers that it knows'
  return workers === 1 ? 'the answer of one worker' : `the answers of ${workers} workers`
}
