import { type Abi, type Address, encodeFunctionData, type Hex } from 'viem'

/** What a caller wants sent: raw data, or a function of an interface with its arguments. */
export type TransactionRequest = {
  /** Undefined creates a contract. */
  to?: Address
  /** In wei. */
  value?: bigint
  /** Gas limit. When given, nothing is simulated: the transaction is sent even if it is going to be refused. */
  gas?: bigint
  /**
   * Where it is simulated: `latest` for what does not depend on transactions still on their way, which a node would execute
   * one and all for each simulation. Without: on the state that those of this sender will leave.
   */
  simulatedOn?: 'latest'
} & ({ data?: Hex } | { abi: Abi; functionName: string; args?: readonly unknown[] })

/** A request reduced to what is signed, and the interface its refusals are read with. */
export type Call = {
  to: Address | undefined
  value: bigint
  data: Hex
  gas: bigint | undefined
  simulatedOn?: 'latest' | undefined
  abi: Abi
}

/** Encodes a request. */
export function toCall(request: TransactionRequest): Call {
  const { to, value = 0n, gas, simulatedOn } = request
  if ('abi' in request) {
    const { abi, functionName, args = [] } = request
    return { to, value, gas, simulatedOn, abi, data: encodeFunctionData({ abi, functionName, args }) }
  }
  return { to, value, gas, simulatedOn, abi: [], data: request.data ?? '0x' }
}
