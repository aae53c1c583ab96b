import { DEFAULT_CREDIBILITY_POLICY, resultHashOf } from '@ruche/protocol'
import { describe, expect, test } from 'vitest'
import { type Credibility, createCredibility } from './credibility.ts'
import { agreedLocation, planTask, type Situation } from './plan.ts'
import type { Candidate } from './rank.ts'
import type { Replica } from './replica.ts'
import type { Address, Contribution, Task } from './task.ts'

const address = (n: number): Address => `0x${n.toString(16).padStart(40, '0')}`
const hash = (n: number): Address => `0x${n.toString(16).padStart(64, '0')}`
const ONE = hash(0xa)
const OTHER = hash(0xb)

function task(over: Partial<Task> = {}): Task {
  return {
    taskId: hash(1),
    dealId: hash(2),
    index: 0n,
    trust: 5n,
    tag: hash(0),
    hasCallback: false,
    maxRuntimeSeconds: 300n,
    status: 'active',
    contributionDeadline: 2100n,
    revealDeadline: 0n,
    finalDeadline: 3000n,
    consensusValue: hash(0),
    winnerCounter: 0,
    revealCounter: 0,
    contributions: [],
    ...over,
  }
}

const vote = (n: number, resultHash: Address, weight = 2n): Contribution => ({
  worker: address(n),
  resultHash,
  weight,
  status: 'contributed',
})

const replica = (n: number, over: Partial<Replica> = {}): Replica => ({
  taskId: hash(1),
  worker: address(n),
  status: 'assigned',
  leaseUntilMs: 60_000,
  attempts: 1,
  changedAtMs: 0,
  ...over,
})

const candidate = (n: number, over: Partial<Candidate> = {}): Candidate => ({
  worker: address(n),
  score: 0n,
  freeSlots: 1,
  openSeats: 0,
  contested: 0,
  lastAssignedMs: 0,
  ...over,
})

/** A pool that knows these workers by so many passed checks each, and no others; it audits nothing. */
function knows(checks: Record<number, number>, over: Partial<Credibility> = {}): Credibility {
  const workers = Object.entries(checks).map(([n, good]) => ({
    worker: address(Number(n)),
    evidence: { good, bad: 0, streak: good, faults: 0 },
    marks: [],
  }))
  const policy = { ...DEFAULT_CREDIBILITY_POLICY, commonCause: 0, identities: 'bonded' as const }
  return { ...createCredibility({ workers, policy, secret: hash(9) }), draw: () => 1, ...over }
}

const six = [1, 2, 3, 4, 5, 6].map((n) => candidate(n))

function plan(over: Partial<Situation>) {
  return planTask({
    task: task(),
    replicas: [],
    candidates: six,
    credibility: knows({}),
    chainSeconds: 100n,
    nowMs: 0,
    ...over,
  })
}

const assigned = (actions: readonly { type: string; worker?: string }[]) =>
  actions.filter(({ type }) => type === 'assign').map(({ worker }) => worker)

test('a worker that is caught before it has voted loses its seat, and another is asked', () => {
  const { actions } = plan({
    replicas: [1, 2, 3].map((n) => replica(n)),
    candidates: [2, 3, 4].map((n) => candidate(n)),
    isCaught: (worker) => worker === address(1),
  })
  const reason = 'it was caught with a wrong answer'
  expect(actions).toEqual([
    { type: 'release', worker: address(1), reason },
    { type: 'assign', worker: address(4) },
  ])
})

describe('before a task starts', () => {
  test('a matched task is initialized, and its workers begin meanwhile', () => {
    const { actions } = plan({ task: task({ status: 'unset' }) })
    expect(actions[0]).toEqual({ type: 'initialize' })
    expect(assigned(actions)).toHaveLength(3)
  })

  test('a task nobody initialized is claimed once its final deadline has passed', () => {
    const { actions } = plan({ task: task({ status: 'unset' }), chainSeconds: 3000n })
    expect(actions).toEqual([{ type: 'claim' }])
  })

  test('it is not initialized when nobody could contribute any more', () => {
    expect(plan({ task: task({ status: 'unset' }), chainSeconds: 2100n }).actions).toEqual([])
  })
})

describe('an active task', () => {
  test('with trust 5 gets three strangers, since 8 · 5 > 9 · 4 and 4 · 5 = 5 · 4', () => {
    expect(assigned(plan({}).actions)).toHaveLength(3)
  })

  test('waits for the workers it has', () => {
    const replicas = [replica(1), replica(2, { status: 'computing' }), replica(3, { status: 'computed' })]
    expect(plan({ replicas })).toEqual({ actions: [], waitsFor: 'the answers of 3 workers' })
  })

  test('counts a commitment that was reported and is not on chain yet', () => {
    const replicas = [replica(1), replica(2), replica(3, { status: 'contributed' })]
    expect(plan({ replicas }).actions).toEqual([])
  })

  test('needs a fourth of the same mind after one dissent, since 16 · 5 > 19 · 4', () => {
    const disputed = task({ contributions: [vote(1, ONE), vote(2, ONE), vote(3, OTHER)] })
    expect(assigned(plan({ task: disputed }).actions)).toEqual([address(4), address(5)])
  })

  test('replaces a worker that is silent past its lease', () => {
    const replicas = [replica(1, { leaseUntilMs: 1_000 }), replica(2), replica(3)]
    const { actions } = plan({ replicas, nowMs: 1_000 })
    expect(actions[0]).toEqual({ type: 'give-up', worker: address(1) })
    expect(assigned(actions)).toEqual([address(4)])
  })

  test('does not give a seat twice to a worker that failed for good', () => {
    const problem = { title: 'no', code: 'RUNTIME_MISSING', retryable: false }
    const replicas = [replica(1, { status: 'failed', problem })]
    expect(assigned(plan({ replicas, nowMs: 1_000_000 }).actions)).not.toContain(address(1))
  })

  test('takes back a worker whose machine failed, after a pause', () => {
    const problem = { title: 'disk', code: 'RUN_FAILED', retryable: true }
    const replicas = [replica(1, { status: 'failed', problem }), replica(2), replica(3)]
    const candidates = [candidate(1)]
    expect(assigned(plan({ replicas, candidates, nowMs: 4_999 }).actions)).toEqual([])
    expect(assigned(plan({ replicas, candidates, nowMs: 5_000 }).actions)).toEqual([address(1)])
  })

  test('takes no seat that cannot lead to consensus', () => {
    // Two different lies and one truth: 1 + 2 + 2 + 2. Three more strangers give 16 · 5 = 80 against 21 · 4 = 84.
    const spoiled = task({ contributions: [vote(1, ONE), vote(2, OTHER), vote(3, hash(0xc))] })
    const candidates = [4, 5, 6].map((n) => candidate(n))
    expect(plan({ task: spoiled, candidates }).actions).toEqual([])
    // Known workers weigh 3: 2 · 27 = 54, 54 · 5 = 270 against 59 · 4 = 236.
    const known = candidates.map((one) => ({ ...one, score: 12n }))
    expect(assigned(plan({ task: spoiled, candidates: known }).actions)).toHaveLength(3)
  })

  test('gives no second seat to a stranger whose first is unsettled', () => {
    const busy = six.map((one) => ({ ...one, openSeats: 1 }))
    expect(assigned(plan({ candidates: busy }).actions)).toEqual([])
  })

  test('gives it one where answers differ and its own are undisputed', () => {
    const busy = six.map((one) => ({ ...one, openSeats: 1, contested: one.worker === address(6) ? 1 : 0 }))
    const disputed = task({ contributions: [vote(1, ONE), vote(2, ONE), vote(3, OTHER)] })
    expect(assigned(plan({ task: disputed, candidates: busy }).actions)).toEqual([address(4), address(5)])
  })

  test('takes known workers first, as many as their records and the hub ask for', () => {
    // 98 checks each: one wrong in a hundred. Trust 50: one alone would do, but the hub asks 6 strangers for 2⁶ > 49.
    const known = knows({ 4: 98, 5: 98, 6: 98 })
    const scored = six.map((one) => ({ ...one, score: 153n }))
    // Of three workers checked none was caught: at most 63 % are faulty, hidden behind 98 checks 0.0064 each.
    expect(
      assigned(plan({ task: task({ trust: 50n }), candidates: scored, credibility: known }).actions),
    ).toEqual([address(4)])
    expect(assigned(plan({ task: task({ trust: 50n }), credibility: known }).actions)).toHaveLength(6)
  })

  test('waits for busy workers it knows while there is time, then takes strangers by the hub’s rule', () => {
    const credibility = knows({ 1: 98, 8: 98, 9: 98 })
    const candidates = six.map((one) => ({
      ...one,
      score: 153n,
      freeSlots: one.worker === address(1) ? 0 : 1,
    }))
    const at = (chainSeconds: bigint) =>
      assigned(plan({ task: task({ trust: 50n }), candidates, credibility, chainSeconds }).actions)
    expect(at(1_199n)).toEqual([])
    expect(at(1_200n)).toEqual([address(2)])
  })

  test('gets an auditor and a newcomer beside those that decide, when both are drawn', () => {
    const credibility = knows({ 1: 98, 2: 98 }, { draw: () => 0 })
    const candidates = six.map((one) => ({ ...one, score: 153n }))
    const first = { task: task({ trust: 50n }), candidates, credibility }
    expect(assigned(plan(first).actions)).toEqual([address(1), address(2), address(3)])
    const replicas = [replica(1), replica(2), replica(3)]
    expect(assigned(plan({ ...first, replicas }).actions)).toEqual([])
  })

  test('is left alone between contribution deadline and final deadline', () => {
    const { actions, waitsFor } = plan({ chainSeconds: 2100n, replicas: [replica(1)] })
    expect(actions).toEqual([
      { type: 'release', worker: address(1), reason: 'the contribution deadline has passed' },
    ])
    expect(waitsFor).toBe('its final deadline, when it is refunded')
  })
})

describe('a task in consensus', () => {
  const revealing = (over: Partial<Task> = {}) =>
    task({
      status: 'revealing',
      consensusValue: ONE,
      revealDeadline: 700n,
      winnerCounter: 2,
      contributions: [vote(1, ONE), vote(2, ONE), vote(3, OTHER)],
      ...over,
    })
  const proved = { winnerCounter: 2, revealCounter: 2 }

  test('asks its winners to reveal and lets the others go', () => {
    const replicas = [1, 2, 3, 4].map((n) => replica(n, { status: n < 4 ? 'contributed' : 'computing' }))
    expect(plan({ task: revealing(), replicas }).actions).toEqual([
      { type: 'release', worker: address(3), reason: 'consensus was reached without it' },
      { type: 'release', worker: address(4), reason: 'consensus was reached without it' },
      { type: 'ask-reveal', worker: address(1) },
      { type: 'ask-reveal', worker: address(2) },
    ])
  })

  test('is finalized when all winners revealed and most name one place', () => {
    const replicas = [1, 2].map((n) => replica(n, { status: 'uploaded', location: '/ipfs/x' }))
    const { actions } = plan({ task: revealing(proved), replicas })
    expect(actions).toContainEqual({ type: 'finalize', result: { location: '/ipfs/x', callbackData: '0x' } })
  })

  test('is never finalized without a place where the result is', () => {
    const replicas = [1, 2].map((n) => replica(n, { status: 'revealed' }))
    expect(plan({ task: revealing(proved), replicas }).actions.map(({ type }) => type)).not.toContain(
      'finalize',
    )
  })

  test('tells the callback the bytes that were agreed on, whatever a winner says', () => {
    const callbackData = '0x2a'
    // keccak256(0x2a), by `cast keccak 0x2a`; the hash binds it to the task.
    const digest = '0x04994f67dc55b09e814ab7ffc8df3686b4afb2bb53e60eae97ef043fe03fb829'
    const consensusValue = resultHashOf(hash(1), digest)
    const replicas = [
      replica(1, { status: 'uploaded', location: '/ipfs/x', callbackData: '0x2b' }),
      replica(2, { status: 'uploaded', location: '/ipfs/x', callbackData }),
    ]
    const contributions = [vote(1, consensusValue), vote(2, consensusValue)]
    const deal = { ...proved, hasCallback: true, consensusValue, contributions }
    expect(plan({ task: revealing(deal), replicas }).actions).toContainEqual({
      type: 'finalize',
      result: { location: '/ipfs/x', callbackData },
    })
    const liar = plan({ task: revealing(deal), replicas: replicas.slice(0, 1), chainSeconds: 700n })
    expect(liar.actions.map(({ type }) => type)).not.toContain('finalize')
  })

  test('is finalized with those that revealed once the reveal deadline has passed', () => {
    const replicas = [replica(1, { status: 'uploaded', location: '/ipfs/x' })]
    const { actions } = plan({ task: revealing({ revealCounter: 1 }), replicas, chainSeconds: 700n })
    expect(actions).toContainEqual({ type: 'finalize', result: { location: '/ipfs/x', callbackData: '0x' } })
  })

  test('is reopened when nobody revealed in time', () => {
    const { actions } = plan({ task: revealing(), chainSeconds: 700n })
    expect(actions).toEqual([{ type: 'reopen' }])
  })

  test('is claimed at its final deadline', () => {
    expect(plan({ task: revealing(), chainSeconds: 3000n }).actions).toEqual([{ type: 'claim' }])
  })
})

test('a settled task lets its workers go once', () => {
  const replicas = [replica(1, { status: 'uploaded' }), replica(2, { status: 'released' })]
  expect(plan({ task: task({ status: 'completed' }), replicas }).actions).toEqual([
    { type: 'release', worker: address(1), reason: 'the task is completed' },
  ])
})

describe('agreedLocation', () => {
  test('follows the majority, not the fastest', () => {
    const said = ['/ipfs/false', '/ipfs/true', '/ipfs/true'].map((location) => ({ location }))
    expect(agreedLocation(said, { quorum: 2 })).toBe('/ipfs/true')
  })

  test('is silent while too few have spoken', () => {
    expect(agreedLocation([{ location: '/ipfs/x' }], { quorum: 2 })).toBeUndefined()
  })
})
