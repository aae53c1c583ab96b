import { type Hex, isHex, type TransactionReceipt } from 'viem'
import type { ChainClient } from './client.ts'
import { ChainRevertError, type Revert } from './errors.ts'
import { decodeRevert } from './revert.ts'
import type { Call } from './transaction.ts'

/**
 * Finds why an included transaction failed. The trace of a node that keeps traces is exact; else the call is made again on
 * the state before its block, or on the latest, where other transactions may have changed the answer.
 */
export async function explainFailedTransaction(
  client: ChainClient,
  { call, gas, receipt }: { call: Call; gas: bigint; receipt: TransactionReceipt },
): Promise<Revert> {
  if (receipt.gasUsed >= gas) {
    return { errorName: undefined, errorArgs: [], reason: `it used up its ${gas} gas`, data: '0x' }
  }
  const abi = [...call.abi, ...client.errors]
  const traced = await readTrace(client, receipt.transactionHash)
  if (traced !== undefined) return decodeRevert(traced, abi)
  for (const block of [`0x${(receipt.blockNumber - 1n).toString(16)}`, 'latest']) {
    const data = await repeat(client, { call, from: receipt.from, block })
    if (data !== undefined) return decodeRevert(data, abi)
  }
  return { errorName: undefined, errorArgs: [], reason: 'the reason can no longer be found', data: '0x' }
}

async function readTrace(client: ChainClient, hash: Hex): Promise<Hex | undefined> {
  try {
    const trace = (await client.request({
      method: 'debug_traceTransaction',
      params: [hash, { tracer: 'callTracer', tracerConfig: { onlyTopCall: true } }],
    } as never)) as { output?: unknown }
    return isHex(trace.output) ? trace.output : undefined
  } catch {
    return undefined
  }
}

async function repeat(
  client: ChainClient,
  { call, from, block }: { call: Call; from: Hex; block: string },
): Promise<Hex | undefined> {
  const { to, data, value } = call
  const transaction = { from, data, value: `0x${value.toString(16)}`, ...(to === undefined ? {} : { to }) }
  try {
    await client.request({ method: 'eth_call', params: [transaction, block] } as never)
    return undefined
  } catch (error) {
    return error instanceof ChainRevertError ? error.revert.data : undefined
  }
}
