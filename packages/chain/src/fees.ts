import type { ChainClient } from './client.ts'

/** What a transaction offers per unit of gas, in wei: EIP-1559, or one price on chains without a base fee. */
export type Fees = { maxFeePerGas: bigint; maxPriorityFeePerGas: bigint } | { gasPrice: bigint }

/** Offers twice the base fee, so that six full blocks in a row (each adds an eighth) do not price the transaction out. */
export async function readFees(client: ChainClient): Promise<Fees> {
  const { baseFeePerGas } = await client.getBlock({ blockTag: 'latest' })
  if (baseFeePerGas === null) return { gasPrice: await client.getGasPrice() }
  const tip = await client.estimateMaxPriorityFeePerGas()
  return { maxFeePerGas: baseFeePerGas * 2n + tip, maxPriorityFeePerGas: tip }
}

/** The offer that replaces an earlier one: the present price, and at least a quarter more (nodes ask for a tenth). */
export function raiseFees(earlier: Fees, present: Fees): Fees {
  if ('gasPrice' in earlier || 'gasPrice' in present) {
    return { gasPrice: larger(raise(priceOf(earlier)), priceOf(present)) }
  }
  return {
    maxFeePerGas: larger(raise(earlier.maxFeePerGas), present.maxFeePerGas),
    maxPriorityFeePerGas: larger(raise(earlier.maxPriorityFeePerGas), present.maxPriorityFeePerGas),
  }
}

function priceOf(fees: Fees): bigint {
  return 'gasPrice' in fees ? fees.gasPrice : fees.maxFeePerGas
}

function raise(price: bigint): bigint {
  return (price * 5n) / 4n + 1n
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}
