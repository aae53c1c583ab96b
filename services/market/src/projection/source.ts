import { type ChainClient, type LogPlace, type LogSource, openLogSource } from '@ruche/chain'
import type { Address, Hex } from '@ruche/protocol'
import type { Noun, ProjectedLog, Source } from './noun.ts'

type RawLog = LogPlace & {
  eventName: string
  args: object
  address: Address
  transactionHash: Hex
}
/** A log before its block's time is known. */
export type SourceLog = Omit<ProjectedLog, 'blockTimestamp'>

/** Reads the logs of all nouns as one stream, in their order on the chain. */
export function openProjectionSource({
  client,
  hub,
  registries,
  nouns,
}: {
  client: ChainClient
  hub: Address
  registries: readonly Address[]
  nouns: readonly Noun[]
}): LogSource<SourceLog> {
  const addresses = { hub: [hub], registries, workerpools: undefined }
  const sources = (Object.keys(addresses) as Source[])
    .map((name) => ({
      name,
      events: nouns.filter(({ source }) => source === name).flatMap(({ events }) => events),
    }))
    .filter(({ events }) => events.length > 0)
    .map(({ name, events }) => ({
      name,
      source: openLogSource({ client, addresses: addresses[name], events }),
    }))
  const merge = async (ask: (source: LogSource<LogPlace>) => Promise<LogPlace[]>) => {
    const lists = await Promise.all(
      sources.map(async ({ name, source }) => (await ask(source)).map((log) => toLog(log as RawLog, name))),
    )
    return lists.flat().sort(byPlace)
  }
  const { getHead, findBlockAt, findBlock } = openLogSource({ client, addresses: [hub], events: [] })
  return {
    getHead,
    findBlockAt,
    findBlock,
    listLogsOf: (hash) => merge((source) => source.listLogsOf(hash)),
    listLogsBetween: (from, to) => merge((source) => source.listLogsBetween(from, to)),
  }
}

function toLog(log: RawLog, source: Source): SourceLog {
  const { eventName, args, address, blockNumber, blockHash, logIndex, transactionHash } = log
  const lowered = Object.entries(args).map(([name, value]) => [
    name,
    isAddress(value) ? value.toLowerCase() : value,
  ])
  return {
    source,
    eventName,
    args: Object.fromEntries(lowered),
    address: address.toLowerCase() as Address,
    blockNumber,
    blockHash,
    logIndex,
    transactionHash,
  }
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value)
}

function byPlace(a: LogPlace, b: LogPlace): number {
  return a.blockNumber === b.blockNumber ? a.logIndex - b.logIndex : a.blockNumber < b.blockNumber ? -1 : 1
}
