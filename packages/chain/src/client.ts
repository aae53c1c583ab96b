import { type Abi, type Chain, createPublicClient, type PublicClient, type Transport } from 'viem'
import { type Heads, openHeads } from './heads.ts'
import { knownErrors } from './known-errors.ts'
import { describeChain } from './network.ts'
import { toChainFailure } from './translate.ts'
import { openTransport, type Patience } from './transport.ts'

/** How a client reaches its chain. */
export type ChainClientOptions = {
  url: string
  /** When given, another chain under the same address is refused with `CHAIN_WRONG_ID`. */
  chainId?: number
  /** Interfaces whose custom errors are recognised in every call; those of our own contracts when undefined. */
  errors?: Abi
  patience?: Partial<Patience>
  /** How often to look for news, in milliseconds; below the chain's block time. */
  pollMs?: number
  /**
   * Puts calls made in the same turn into one `eth_call`, where they share its gas: only for contracts that do not burn it.
   * Some ten times as fast where there are many.
   */
  gathersCalls?: boolean
  /** Lets the node tell of new blocks by websocket, where it offers one under the same address. */
  isTold?: boolean
}

/**
 * viem's public client, whose errors are failures: `CHAIN_UNREACHABLE`, `CHAIN_WRONG_ID`, `CHAIN_REVERT`,
 * `CHAIN_REQUEST_REFUSED`. Its functions need no `this`.
 */
export type ChainClient = PublicClient<Transport, Chain> & {
  readonly url: string
  readonly errors: Abi
  readonly pollMs: number
  /** Undefined where the node is only asked. */
  readonly heads: Heads | undefined
}

/** What nodes take as the code of a contract (EIP-3860) holds that much calldata, each call in its frame. */
const gatheredBytesMax = 6_000

const defaultPatience: Patience = { requestTimeoutMs: 20_000, rideOutMs: 15_000 }

/** Opens a client; no request is made before the first call. */
export function createChainClient(options: ChainClientOptions): ChainClient {
  const { url, chainId, errors = knownErrors, pollMs = 250, gathersCalls = false, isTold = false } = options
  const chain = describeChain({ id: chainId ?? 0, url })
  const patience = { ...defaultPatience, ...options.patience }
  const transport = openTransport({ url, chain, expectedChainId: chainId, patience })
  const batch = { multicall: gathersCalls && { deployless: true, batchSize: gatheredBytesMax, wait: 0 } }
  const client = createPublicClient({ chain, transport, pollingInterval: pollMs, cacheTime: 0, batch })
  // viem's own actions call each other on `client` and need its errors as they are; translation belongs around, not inside.
  const actions = Object.entries(client).map(([name, value]) =>
    typeof value === 'function' && name !== 'extend'
      ? [name, translating(value as Action, errors)]
      : [name, value],
  )
  const heads = isTold ? openHeads(url) : undefined
  return { ...Object.fromEntries(actions), url, errors, pollMs, heads } as ChainClient
}

type Action = (...args: unknown[]) => unknown

function translating(action: Action, errors: Abi): Action {
  return (...args) => {
    const own = (args[0] as { abi?: Abi } | undefined)?.abi
    const abi = own === undefined ? errors : [...own, ...errors]
    const fail = (error: unknown): never => {
      throw toChainFailure(error, abi)
    }
    try {
      const result = action(...args)
      return result instanceof Promise ? result.catch(fail) : result
    } catch (error) {
      return fail(error)
    }
  }
}

/** The chain's clock: the timestamp of its latest block, in Unix seconds. */
export async function chainTime(client: ChainClient): Promise<bigint> {
  const { timestamp } = await client.getBlock({ blockTag: 'latest' })
  return timestamp
}
