import type { Access } from './access.ts'
import type { Candidate } from './rank.ts'
import type { Address } from './task.ts'

/** What is counted of a budget: a day back from now. Milliseconds. */
const DAY_MS = 86_400_000
/** Who is in a group is asked again after this long. Milliseconds. */
const MEMBERSHIP_MS = 300_000

/** When machines of others are asked besides the pool's own. */
export type OverflowRules = {
  /** The pool's own machines. */
  own: Extract<Access, { kind: 'private' }>
  /** A task waits for them for so many seconds after its deal. */
  afterSeconds: bigint
  /** Most that tasks given to others may cost in a day, nRLC. */
  dailyNrlc: bigint
  /** What the pool sells a task for; more than that no task of others can cost. */
  priceNrlc: bigint
}

/** A task or a slice that answers are wanted for. */
export type Wanted = { subject: `0x${string}`; tasks: bigint; dealSeconds: bigint }

type MayAsk = (worker: Address) => boolean

/** What a plan says that matters here. */
type Plan = { actions: readonly { type: string; worker?: Address }[]; isShort?: boolean }

/** What was given to machines of others, and is counted. */
export interface OverflowStore {
  /** Subjects and their nRLC since that instant, Unix ms. */
  listOverflow(sinceMs: number): Promise<Map<string, bigint>>
  /** Counts a subject, once. */
  saveOverflow(charge: { subject: string; nrlc: bigint; nowMs: number }): Promise<void>
}

/** Own machines first; those of others for what these cannot take, up to a budget. */
export type Overflow = {
  /** Looks at who there is and what is left of the budget, at the beginning of a pass. */
  begin(candidates: readonly Candidate[], chainSeconds: bigint): Promise<void>
  /** Plans with the pool's own machines, and with all where these cannot take it. */
  plan<Made extends Plan>(wanted: Wanted, plan: (mayAsk: MayAsk) => Made): Promise<Made>
}

export function createOverflow({
  rules,
  store,
  isMember,
  nowMs,
}: {
  rules: OverflowRules
  store: OverflowStore
  isMember: (of: { group: Address; member: Address }) => Promise<boolean>
  nowMs: () => number
}): Overflow {
  const members = new Map<Address, { isIn: boolean; untilMs: number }>()
  let own: ReadonlySet<Address> = new Set()
  let chainSeconds = 0n
  let charged = new Map<string, bigint>()

  async function isOwn(worker: Address): Promise<boolean> {
    if (rules.own.workers.has(worker)) return true
    const known = members.get(worker)
    if (known !== undefined && nowMs() < known.untilMs) return known.isIn
    const answers = await Promise.all(rules.own.groups.map((group) => isMember({ group, member: worker })))
    const isIn = answers.includes(true)
    members.set(worker, { isIn, untilMs: nowMs() + MEMBERSHIP_MS })
    return isIn
  }

  return {
    async begin(candidates, seconds) {
      const answers = await Promise.all(candidates.map(({ worker }) => isOwn(worker)))
      own = new Set(candidates.flatMap(({ worker }, at) => (answers[at] ? [worker] : [])))
      chainSeconds = seconds
      charged = await store.listOverflow(nowMs() - DAY_MS)
    },

    async plan(wanted, plan) {
      const first = plan((worker) => own.has(worker))
      const isLate = chainSeconds >= wanted.dealSeconds + rules.afterSeconds
      if (assigned(first).length > 0 || !(isLate || first.isShort === true)) return first
      const wide = plan(() => true)
      if (assigned(wide).every((worker) => own.has(worker)) || charged.has(wanted.subject)) return wide
      const nrlc = rules.priceNrlc * wanted.tasks
      const spent = [...charged.values()].reduce((sum, one) => sum + one, 0n)
      if (spent + nrlc > rules.dailyNrlc) return first
      // Counted before anybody is asked: whatever happens next, the budget holds.
      await store.saveOverflow({ subject: wanted.subject, nrlc, nowMs: nowMs() })
      charged.set(wanted.subject, nrlc)
      return wide
    },
  }
}

/** A pool that makes no difference between machines. */
export const NO_OVERFLOW: Overflow = {
  begin: async () => undefined,
  plan: async (_, plan) => plan(() => true),
}

function assigned({ actions }: Plan): Address[] {
  return actions.flatMap(({ type, worker }) => {
    const isSeat = type === 'assign' || type === 'assign-seat'
    return isSeat && worker !== undefined ? [worker] : []
  })
}
