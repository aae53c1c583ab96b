import { type Address, assert } from '@ruche/protocol'
import type { Before, Draft } from './draft.ts'
import type { AssetKind } from './facts.ts'
import type { Facts, Noun, ProjectedLog, Step, Want } from './noun.ts'

/** How rows were before a block. */
export type Undo = Before & { block: number }

/** The hub that is projected, and the parts of the projection. */
export type Projected = {
  hub: Address
  registries: Readonly<Record<AssetKind, Address>>
  nouns: readonly Noun[]
}

/** Names the rows that logs may read or change, as far as the logs say; see `Draft.load`. */
export function wantsOf(
  logs: readonly ProjectedLog[],
  facts: Facts,
  { nouns }: Pick<Projected, 'nouns'>,
): Want[] {
  const find = finderOf(nouns)
  return logs.flatMap((log) => find(log).wants(log, facts))
}

/**
 * Applies logs to the rows of a draft, in their order.
 *
 * @returns How to take each of their blocks back, block by block.
 */
export function applyLogs(
  logs: readonly ProjectedLog[],
  { draft, facts, projected }: { draft: Draft; facts: Facts; projected: Projected },
): Undo[] {
  const { hub, registries, nouns } = projected
  const find = finderOf(nouns)
  const undo: Undo[] = []
  for (const [at, log] of logs.entries()) {
    const following = logs[at + 1]
    const step: Step = {
      log,
      next: following?.transactionHash === log.transactionHash ? following : undefined,
      findLater: (eventName) => findLater(logs, { at, eventName }),
      place: {
        block: Number(log.blockNumber),
        logIndex: log.logIndex,
        tx: log.transactionHash,
        time: Number(log.blockTimestamp),
      },
      draft,
      facts,
      hub,
      registries,
    }
    find(log).apply(step)
    if (following?.blockNumber === log.blockNumber) continue
    for (const before of draft.seal()) undo.push({ ...before, block: step.place.block })
  }
  return undo
}

function findLater(
  logs: readonly ProjectedLog[],
  { at, eventName }: { at: number; eventName: string },
): ProjectedLog | undefined {
  const { transactionHash } = logs[at]!
  for (let next = at + 1; logs[next]?.transactionHash === transactionHash; next += 1) {
    if (logs[next]!.eventName === eventName) return logs[next]
  }
  return undefined
}

function finderOf(nouns: readonly Noun[]): (log: ProjectedLog) => Noun {
  const byEvent = new Map(
    nouns.flatMap((noun) => noun.events.map(({ name }) => [`${noun.source} ${name}`, noun] as const)),
  )
  return ({ source, eventName }) => {
    const noun = byEvent.get(`${source} ${eventName}`)
    assert(noun !== undefined, `somebody reads ${eventName} of the ${source}`)
    return noun
  }
}
