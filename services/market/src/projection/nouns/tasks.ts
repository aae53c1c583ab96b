import { assert, findCid, type Hex, parseResultsLocation, revealDeadlineOf } from '@ruche/protocol'
import { parseAbi } from 'viem'
import { defineNoun, type Step } from '../noun.ts'
import type { RowOf } from '../tables.ts'
import { unsetTask } from './deals.ts'
import { record, senderOf } from './history.ts'
import { endInSlice } from './slices.ts'

/** The life of tasks, but for what single workers do. */
export const tasks = defineNoun({
  source: 'hub',
  events: parseAbi([
    'event TaskInitialize(bytes32 indexed taskId, address indexed workerpool)',
    'event TaskConsensus(bytes32 indexed taskId, bytes32 consensus)',
    'event TaskReopen(bytes32 indexed taskId)',
    'event TaskFinalize(bytes32 indexed taskId, bytes results)',
    'event TaskClaimed(bytes32 indexed taskId)',
  ]),
  wants: ({ taskId }, _, facts) => [
    { table: 'tasks', key: taskId as Hex },
    // A task that is not written down yet does not lead to its deal.
    ...[facts.taskPlaces.get(taskId as Hex)].flatMap((known) =>
      known === undefined ? [] : [{ table: 'deals', key: known.dealId } as const],
    ),
  ],
  on: {
    TaskInitialize({ taskId }, step) {
      const { draft, facts, place } = step
      if (draft.find('tasks', taskId) === undefined) {
        const known = facts.taskPlaces.get(taskId)
        assert(known !== undefined, `the task ${taskId} was read`)
        const { block, logIndex } = draft.get('deals', known.dealId)
        draft.put('tasks', unsetTask(taskId, { ...known, block, logIndex }))
      }
      const deal = dealOf(step, taskId)
      // Past the final deadline also a task of a slice can be started, only to be claimed.
      if (draft.get('tasks', taskId).status === 'unset') countBegun(step, deal.dealId)
      else endInSlice(step, taskId, 'failed')
      draft.change('tasks', taskId, { status: 'active', isAlone: true, initializedTime: place.time })
      record(step, { who: senderOf(step), dealId: deal.dealId, taskId })
    },

    TaskConsensus({ taskId, consensus }, step) {
      const { draft, place } = step
      const deal = dealOf(step, taskId)
      const votes = contributionsOf(step, taskId).filter(
        ({ status, resultHash }) => status === 'contributed' && resultHash === consensus,
      )
      const revealDeadline = revealDeadlineOf({
        consensusTime: BigInt(place.time),
        timeref: BigInt(deal.maxRuntimeSeconds),
      })
      draft.change('tasks', taskId, {
        status: 'revealing',
        consensusTime: place.time,
        consensusValue: consensus,
        revealDeadline: Number(revealDeadline),
        winnerCount: votes.length,
        revealCount: 0,
      })
      record(step, { dealId: deal.dealId, taskId, details: { consensus } })
    },

    TaskReopen({ taskId }, step) {
      const { draft } = step
      const deal = dealOf(step, taskId)
      const { consensusValue } = draft.get('tasks', taskId)
      for (const { worker, resultHash } of contributionsOf(step, taskId)) {
        if (resultHash !== consensusValue) continue
        draft.change('contributions', `${taskId} ${worker}`, { status: 'rejected' })
      }
      draft.change('tasks', taskId, {
        status: 'active',
        consensusTime: null,
        consensusValue: null,
        revealDeadline: null,
        winnerCount: 0,
        revealCount: 0,
      })
      record(step, { who: deal.workerpoolOwner, dealId: deal.dealId, taskId })
    },

    TaskFinalize({ taskId, results }, step) {
      const { draft, place } = step
      const deal = dealOf(step, taskId)
      // A task settled in a round is over before its result is shown.
      if (draft.get('tasks', taskId).status === 'completed') {
        draft.change('tasks', taskId, { results, resultDigest: digestAt(results) })
      } else {
        draft.change('tasks', taskId, { status: 'completed', results, endTime: place.time })
        draft.change('deals', deal.dealId, { completedCount: deal.completedCount + 1 })
      }
      // A worker that settles a task alone does it in one transaction, and its vote is not weighed.
      const alone = contributionsOf(step, taskId).find(({ tx }) => tx === place.tx)
      if (alone !== undefined) draft.change('contributions', `${taskId} ${alone.worker}`, { weight: 0n })
      const who = alone?.worker ?? deal.workerpoolOwner
      record(step, { who, dealId: deal.dealId, taskId, details: { results } })
    },

    TaskClaimed({ taskId }, step) {
      const { draft, place } = step
      // The task of a deal that has one is claimed with its slice, or without ever having been begun.
      if (draft.get('tasks', taskId).status === 'unset') countBegun(step, dealOf(step, taskId).dealId)
      endInSlice(step, taskId, 'failed')
      const deal = dealOf(step, taskId)
      draft.change('tasks', taskId, { status: 'failed', endTime: place.time })
      draft.change('deals', deal.dealId, { failedCount: deal.failedCount + 1 })
      record(step, { who: senderOf(step), dealId: deal.dealId, taskId })
    },
  },
})

/** What the hub itself writes of a task that a round settled: base 16 of the digest, behind that of its kind. */
function digestAt(results: Hex): Hex {
  const [, digest] = /^f01701220([0-9a-f]{64})$/.exec(findCid(parseResultsLocation(results)) ?? '') ?? []
  assert(digest !== undefined, `${results} is written by the hub`)
  return `0x${digest}`
}

function countBegun({ draft }: Step, dealId: string): void {
  const { initializedCount } = draft.get('deals', dealId)
  draft.change('deals', dealId, { initializedCount: initializedCount + 1 })
}

/** The deal of a task that is written down. */
export function dealOf({ draft }: Step, taskId: Hex): RowOf<'deals'> {
  return draft.get('deals', draft.get('tasks', taskId).dealId)
}

function contributionsOf({ draft }: Step, taskId: Hex): RowOf<'contributions'>[] {
  const { contributors } = draft.get('tasks', taskId)
  return contributors.map((worker) => draft.get('contributions', `${taskId} ${worker}`))
}
