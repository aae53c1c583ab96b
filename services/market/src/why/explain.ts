import type { Hex, OrderKind } from '@ruche/protocol'
import type { Db } from '@ruche/service'
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm'
import { notOnChain } from '../errors.ts'
import type { ChainFacts } from '../facts.ts'
import { matchRequest } from '../match.ts'
import type { Matching } from '../matching.ts'
import { toDeal } from '../projection/read/deals.ts'
import { contributions, deals, tasks } from '../projection/schema.ts'
import type { RowOf } from '../projection/tables.ts'
import type { Entry, Store } from '../store.ts'
import { loadRounds } from './in-rounds.ts'
import { groupRefusals } from './refusals.ts'
import { suggestChange } from './suggest.ts'
import { explainTask } from './task.ts'
import { countTasks, describeRefusals, describeSuggestion } from './words.ts'

/** What an explanation is made from. */
export type WhyParts = {
  db: Db
  store: Store
  chain: ChainFacts
  /** The chain's clock, Unix seconds. */
  now: () => Promise<number>
}

/** Tasks of a deal that are told of one by one. */
const tasksToldMax = 20
/** Deals of a request that are named. */
const dealsNamedMax = 100

/**
 * Explains an order, a deal or a task: `whySchema` of the API.
 *
 * @throws NOT_ON_CHAIN when nothing has this id.
 */
export async function explain(id: Hex, parts: WhyParts) {
  const entry = await parts.store.find(id)
  if (entry !== undefined) return await explainOrder(entry, parts)
  const { db } = parts
  const [deal] = await db.select().from(deals).where(eq(deals.dealId, id))
  if (deal !== undefined) return await explainDeal(deal, parts)
  const [found] = await db
    .select({ task: tasks, deal: deals })
    .from(tasks)
    .innerJoin(deals, eq(deals.dealId, tasks.dealId))
    .where(eq(tasks.taskId, id))
  if (found === undefined) throw notOnChain('order, deal or task', id)
  const [told] = await tellTasks([found.task], { deal: found.deal, parts, now: await parts.now() })
  return told!
}

async function explainOrder(entry: Entry, parts: WhyParts) {
  return entry.kind === 'request'
    ? await explainRequest(entry as Entry<'request'>, parts)
    : explainOffer(entry, entry.kind)
}

const offerSummaries: Readonly<Record<Entry['status'], string>> = {
  open: 'It is open and usable; it waits for a request that it suits.',
  filled: 'All it offered is sold.',
  canceled: 'Its owner closed it on the chain.',
  dead: 'It cannot be used now.',
}

function explainOffer({ orderHash, status, remaining, problem }: Entry, type: Exclude<OrderKind, 'request'>) {
  const summary = status === 'dead' && problem !== undefined ? problem : offerSummaries[status]
  return { type, orderHash, status, remaining, summary }
}

async function explainRequest(entry: Entry<'request'>, { db, store, chain }: WhyParts) {
  const { orderHash, status, remaining, order } = entry
  const made = await db
    .select({ dealId: deals.dealId })
    .from(deals)
    .where(eq(deals.requestOrderHash, orderHash))
    .orderBy(asc(deals.block))
    .limit(dealsNamedMax)
  const common = {
    type: 'request' as const,
    orderHash,
    status,
    remaining,
    deals: made.map(({ dealId }) => dealId),
  }
  const nothing = { match: null, missing: [], refusals: [], suggestion: null }
  if (status === 'filled' || status === 'canceled') {
    const summary =
      status === 'filled' ? 'All its tasks are in deals.' : 'Its requester closed it on the chain.'
    return { ...common, ...nothing, summary }
  }
  const { matching, seen } = await matchRequest({ partial: order, chain, store })
  if (matching.type === 'match') {
    return {
      ...common,
      ...nothing,
      match: toMatch(matching),
      summary: 'It can be matched now; nobody has done so yet.',
    }
  }
  const refusals = groupRefusals(matching.refusals)
  const suggestion = suggestChange({ wish: seen.wish, candidates: seen.candidates, facts: seen })
  const { missing } = matching
  return {
    ...common,
    match: null,
    missing,
    refusals,
    suggestion:
      suggestion === undefined
        ? null
        : { ...withoutRequest(suggestion), summary: describeSuggestion(suggestion) },
    summary: describeRefusals(missing, refusals),
  }
}

function withoutRequest<Told extends { request: unknown }>({ request: _, ...told }: Told) {
  return told
}

function toMatch({ match }: Extract<Matching, { type: 'match' }>) {
  const { app, dataset, workerpool, volume, taskPrice } = match
  const orders = {
    app: app.orderHash,
    ...(dataset === undefined ? {} : { dataset: dataset.orderHash }),
    workerpool: workerpool.orderHash,
  }
  return { orders, volume, taskPrice }
}

async function explainDeal(deal: RowOf<'deals'>, parts: WhyParts) {
  const now = await parts.now()
  const open = await parts.db
    .select()
    .from(tasks)
    .where(and(eq(tasks.dealId, deal.dealId), notInArray(tasks.status, ['completed', 'failed'])))
    .orderBy(asc(tasks.index))
    .limit(tasksToldMax)
  const told = await tellTasks(open, { deal, parts, now })
  return {
    type: 'deal' as const,
    dealId: deal.dealId,
    now,
    summary: summarize(deal),
    deal: toDeal(deal),
    tasks: told,
  }
}

function summarize({ botSize, initializedCount, completedCount, failedCount }: RowOf<'deals'>): string {
  const open = botSize - BigInt(completedCount + failedCount)
  const ended = `${completedCount} completed, ${failedCount} refunded`
  if (open === 0n) {
    const all = botSize === 1n ? 'Its task is' : `All of its ${countTasks(botSize)} are`
    return `${all} over: ${ended}.`
  }
  const begun = initializedCount - completedCount - failedCount
  return `Of its ${countTasks(botSize)}, ${ended}, ${begun} under way, ${open - BigInt(begun)} not begun.`
}

async function tellTasks(
  rows: readonly RowOf<'tasks'>[],
  { deal, parts, now }: { deal: RowOf<'deals'>; parts: WhyParts; now: number },
) {
  if (rows.length === 0) return []
  const ids = rows.map(({ taskId }) => taskId)
  const [votes, findInRounds] = await Promise.all([
    parts.db.select().from(contributions).where(inArray(contributions.taskId, ids)),
    loadRounds(parts.db, rows),
  ])
  return rows.map((task) => {
    const own = votes.filter(({ taskId }) => taskId === task.taskId)
    const { taskId, dealId, index, status } = task
    const situation = explainTask({
      task,
      deal,
      contributions: own,
      inRounds: findInRounds(task),
      nowSeconds: now,
    })
    return { type: 'task' as const, taskId, dealId, index, status, now, ...situation }
  })
}
