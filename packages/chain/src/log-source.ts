import type { AbiEvent, Address, GetLogsReturnType, Hash } from 'viem'
import type { ChainClient } from './client.ts'
import { ChainRequestError } from './errors.ts'
import type { Header } from './follow-plan.ts'

/** A log's place in the chain. */
export type LogPlace = { blockNumber: bigint; blockHash: Hash; logIndex: number }

/** What a follower asks of a chain. */
export type LogSource<Log extends LogPlace> = {
  getHead(): Promise<Header>
  /** The block at a height of the present chain. */
  findBlockAt(number: bigint): Promise<Header | undefined>
  /** A block by its hash; undefined when the node does not have it (any more). */
  findBlock(hash: Hash): Promise<Header | undefined>
  /** Logs of one block; may be empty, wrongly, when the node does not have the block. */
  listLogsOf(hash: Hash): Promise<Log[]>
  /** Logs of the blocks at these heights, both included. Throws when the node finds that too much. */
  listLogsBetween(from: bigint, to: bigint): Promise<Log[]>
}

/** A decoded log: `eventName` and `args` follow from the events asked for. */
export type DecodedLog<Events extends readonly AbiEvent[]> = GetLogsReturnType<
  undefined,
  Events,
  true,
  bigint,
  bigint
>[number]

type RawHeader = {
  number: Hash
  hash: Hash
  parentHash: Hash
  timestamp: Hash
  transactions: readonly unknown[]
} | null

/**
 * Reads logs of some contracts through a client. Logs that do not decode as the event they claim to be are left out.
 *
 * @param options.addresses - The contracts; undefined for all there are, and then anyone can write such logs.
 */
export function openLogSource<const Events extends readonly AbiEvent[]>(options: {
  client: ChainClient
  addresses: readonly Address[] | undefined
  events: Events
}): LogSource<DecodedLog<Events> & LogPlace> {
  const { client } = options
  type Log = DecodedLog<Events> & LogPlace
  // viem derives the type of a log from the literal type of the filter, which is not known in here.
  const listLogs = async (blocks: { blockHash: Hash } | { fromBlock: bigint; toBlock: bigint }) =>
    (await client.getLogs({
      ...(options.addresses === undefined ? {} : { address: [...options.addresses] }),
      events: [...options.events],
      strict: true,
      ...blocks,
    })) as unknown as Log[]
  const ask = async (method: string, first: string): Promise<Header | undefined> =>
    toHeader((await client.request({ method, params: [first, false] } as never)) as RawHeader)
  const findBlockAt = (number: bigint) => ask('eth_getBlockByNumber', `0x${number.toString(16)}`)
  return {
    async getHead() {
      const head = await ask('eth_getBlockByNumber', 'latest')
      if (head === undefined) throw new ChainRequestError({ message: 'it has no block yet.' })
      return head
    },
    findBlockAt,
    findBlock: (hash) => ask('eth_getBlockByHash', hash),
    listLogsOf: (blockHash) => listLogs({ blockHash }),
    listLogsBetween: (fromBlock, toBlock) => listLogs({ fromBlock, toBlock }),
  }
}

function toHeader(raw: RawHeader): Header | undefined {
  if (raw === null) return undefined
  return {
    number: BigInt(raw.number),
    hash: raw.hash,
    parentHash: raw.parentHash,
    timestamp: BigInt(raw.timestamp),
    isEmpty: raw.transactions.length === 0,
  }
}
