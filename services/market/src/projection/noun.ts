import type { Deal, DecodedLog, LogPlace } from '@ruche/chain'
import type { Address, Hex } from '@ruche/protocol'
import type { AbiEvent } from 'viem'
import type { Draft } from './draft.ts'
import type { RowOf, TableName } from './tables.ts'

/** Who writes the logs of a noun: the hub, the three registries, or any workerpool there is. */
export type Source = 'hub' | 'registries' | 'workerpools'

/** A log on its way into the projection; addresses and bytes in lower case. */
export type ProjectedLog = LogPlace & {
  source: Source
  eventName: string
  args: Record<string, unknown>
  address: Address
  transactionHash: Hex
  /** Unix seconds. */
  blockTimestamp: bigint
}

/** A row that a log may need; seats are wanted by their commitment. */
export type Want = { table: TableName; key: string }

/** What the chain says of an asset beside its logs; it follows from the address. */
export type AssetFact = Pick<RowOf<'assets'>, 'name' | 'type' | 'mrenclave' | 'multiaddr' | 'checksum'>

/** What logs speak of without saying it, read from the chain before they are applied. */
export type Facts = {
  deals: ReadonlyMap<Hex, Deal>
  assets: ReadonlyMap<Address, AssetFact>
  /** Of tasks initialized beyond those that a deal's log made. */
  taskPlaces: ReadonlyMap<Hex, { dealId: Hex; index: bigint }>
  /** Who sent a transaction. */
  senders: ReadonlyMap<Hex, Address>
}

/** Everything one log is applied with. */
export type Step = {
  log: ProjectedLog
  /** The log that follows it in the same transaction. */
  next: ProjectedLog | undefined
  /** The first log with this name that follows it in the same transaction. */
  findLater: (eventName: string) => ProjectedLog | undefined
  place: { block: number; logIndex: number; tx: Hex; time: number }
  draft: Draft
  facts: Facts
  hub: Address
  registries: Readonly<Record<'app' | 'dataset' | 'workerpool', Address>>
}

type ArgsOf<Events extends readonly AbiEvent[], Name> =
  Extract<DecodedLog<Events>, { eventName: Name }> extends { args: infer Args } ? Args : never

type Applied<Events extends readonly AbiEvent[]> = {
  [Name in Events[number]['name']]: (args: ArgsOf<Events, Name>, step: Step) => void
}

/** One part of the projection: the logs it reads, the rows they need, and what they do to them. */
export type Noun = {
  source: Source
  events: readonly AbiEvent[]
  wants(log: ProjectedLog, facts: Facts): Want[]
  apply(step: Step): void
}

/** Makes a noun of functions per event. */
export function defineNoun<const Events extends readonly AbiEvent[]>({
  source,
  events,
  wants,
  on,
}: {
  source: Source
  events: Events
  wants: (args: Record<string, unknown>, log: ProjectedLog, facts: Facts) => Want[]
  on: Applied<Events>
}): Noun {
  const handlers = on as unknown as Record<string, (args: unknown, step: Step) => void>
  return {
    source,
    events,
    wants: (log, facts) => wants(log.args, log, facts),
    apply: (step) => handlers[step.log.eventName]!(step.log.args, step),
  }
}

/** Text as the database can hold it: without the character 0. */
export function toText(text: string): string {
  return text.replaceAll('\u0000', '\ufffd')
}
