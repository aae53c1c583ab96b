import type { Address, BlockTag, Hex } from 'viem'
import type { ChainClient } from './client.ts'
import { ChainRevertError } from './errors.ts'
import { decodeRevert } from './revert.ts'
import type { Call } from './transaction.ts'

/**
 * Simulates a call: the gas it takes, with a quarter more for the state to move before it is executed.
 *
 * @throws ChainRevertError when it would be refused.
 */
export async function estimateGas(
  client: ChainClient,
  { call, from, blockTag }: { call: Call; from: Address; blockTag: BlockTag },
): Promise<bigint> {
  const { to, data, value } = call
  const transaction = {
    from,
    data,
    value: `0x${value.toString(16)}` as Hex,
    ...(to === undefined ? {} : { to }),
  }
  try {
    const gas = await client.request({ method: 'eth_estimateGas', params: [transaction, blockTag] })
    return (BigInt(gas) * 5n) / 4n + 10_000n
  } catch (error) {
    if (!(error instanceof ChainRevertError) || error.revert.data === '0x') throw error
    const revert = decodeRevert(error.revert.data, [...call.abi, ...client.errors])
    throw new ChainRevertError({ revert, cause: error })
  }
}
