import { isTeeTag } from '@ruche/protocol'
import { releaseEarly, releaseRefused } from './errors.ts'
import type { AssetFacts, TaskFacts } from './facts.ts'
import type { DealStanding } from './store.ts'

/** What decides on the chain's side whether a worker may have the secrets of a task. */
export type Claim = {
  task: TaskFacts
  /** As the logs told it; undefined while they are behind. */
  orders: DealStanding | undefined
  /** Is the seat's signature one of the deal's scheduler, for this worker and task? */
  hasSeat: boolean
}

/**
 * Refuses unless the chain gives the right: an active task of a deal that demands a TEE, a seat in it, and orders that nobody closed.
 * That app, dataset and requester fit each other is what the hub checked when it made the deal.
 *
 * @throws RELEASE_REFUSED, RELEASE_EARLY
 */
export function authorizeRelease({ task, orders, hasSeat }: Claim): void {
  const { deal } = task
  if (!hasSeat) {
    throw releaseRefused(`the worker has no seat in it that the workerpool's owner ${deal.scheduler} signed`)
  }
  if (!isTeeTag(deal.tag)) throw releaseRefused(`its deal ${deal.dealId} does not demand a TEE`)
  if (task.index < deal.botFirst || task.index >= deal.botFirst + deal.botSize) {
    throw releaseRefused(`task ${task.index} is none of its deal`)
  }
  if (task.status !== 'active') throw releaseRefused(`the task is ${task.status}`)
  if (task.blockSeconds >= task.contributionDeadline) {
    throw releaseRefused('the deadline for contributions has passed')
  }
  if (orders === undefined) throw releaseEarly(`the logs of deal ${deal.dealId} are not read yet`)
  if (orders.blockNumber > task.blockNumber) throw releaseEarly('the deal is not confirmed')
  if (deal.dataset !== undefined && orders.closed.dataset) {
    throw releaseRefused("the dataset's owner closed the order of this deal")
  }
  if (orders.closed.app) throw releaseRefused("the app's owner closed the order of this deal")
}

/**
 * Refuses what an owner let be used until now, and unless what the run reveals is charged to the requester's budget of every dataset
 * that grants one.
 *
 * @throws RELEASE_REFUSED, RELEASE_EARLY
 */
export function authorizeByRules({ deal, blockSeconds }: TaskFacts, datasets: readonly AssetFacts[]): void {
  for (const { address, rules } of [deal.app, ...datasets]) {
    if (rules.endsAt > 0n && blockSeconds >= rules.endsAt) {
      const end = new Date(Number(rules.endsAt) * 1000).toISOString()
      throw releaseRefused(`${address} could be used until ${end}`)
    }
  }
  const guarded = datasets.filter(({ rules }) => rules.epsilonMax > 0n)
  if (guarded.length === 0) return
  if (deal.epsilon === 0n) throw releaseRefused(`app ${deal.app.address} does not say how much it reveals`)
  const open = guarded.find(({ isBooked }) => !isBooked)
  if (open !== undefined) {
    throw releaseEarly(`its tasks are not charged to the requester's budget of ${open.address}`)
  }
}
