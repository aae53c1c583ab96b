import { setTimeout } from 'node:timers/promises'
import { hubAbi, rlcAbi } from '@ruche/contracts'
import type { Address, Hex } from '@ruche/protocol'
import {
  type Abi,
  type AbiEvent,
  type AbiFunction,
  decodeErrorResult,
  decodeEventLog,
  decodeFunctionResult,
  encodeFunctionData,
  getAddress,
  parseAbiItem,
} from 'viem'
import type { PocoAbis } from './published.ts'

/** Where one of the compared systems is. */
export type Contracts = {
  token: Address
  hub: Address
  appRegistry: Address
  datasetRegistry: Address
  workerpoolRegistry: Address
}

/** What happened, in words that do not depend on where the system is: addresses and hashes have names. */
export type Entry =
  | { did: string; events: { name: string; args: unknown }[] }
  | { asked: string; answer: unknown }
  | { refused: string; reason: string }

type Target = 'hub' | 'token' | 'app' | 'dataset' | 'workerpool' | 'workerpoolEntry'

/**
 * One of the compared systems, spoken to in the published interface alone. Everything done, asked and refused is noted in
 * `entries`.
 */
export type Place = {
  contracts: Contracts
  chainId: number
  entries: Entry[]
  /** Functions of the hub that were called. */
  called: Set<string>
  /** Gives an address, a hash or a number another name in the entries. */
  name: (value: Hex, name: string) => void
  at: (target: Target, address: Address) => void
  /** Puts a contract on the chain. */
  create: (from: Address, code: Hex) => Promise<Address>
  /** Sends a transaction, which must succeed. */
  act: (from: Address, name: string, args: readonly unknown[], target?: Target) => Promise<void>
  ask: <Answer>(name: string, args?: readonly unknown[], target?: Target) => Promise<Answer>
  /** Calls without a transaction; the call must be refused. */
  refuse: (from: Address, name: string, args: readonly unknown[], about?: string) => Promise<void>
  /** How a call with nothing but a selector is refused; empty when it is not. */
  prod: (selector: Hex) => Promise<string>
  rpc: <Result>(method: string, params: readonly unknown[]) => Promise<Result>
}

/** More than any transaction here uses. */
const gas = '0x1000000'

type Answered = { result?: unknown; error?: { message: string; data?: Hex } }

async function post(url: string, method: string, params: readonly unknown[]): Promise<Answered> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  return (await response.json()) as Answered
}

type Receipt = {
  status: Hex
  contractAddress: Address | null
  logs: { address: Address; topics: [Hex, ...Hex[]]; data: Hex }[]
}

/** Opens a system at the chain behind `url`. */
export function openPlace(options: {
  url: string
  chainId: number
  contracts: Contracts
  abis: PocoAbis
}): Place {
  const { url, chainId, contracts, abis } = options
  const names = new Map<string, string>()
  const addresses = new Map<Target, Address>()
  const entries: Entry[] = []
  const called = new Set<string>()
  const interfaces: Record<Target, Abi> = { ...abis, token: rlcAbi }

  const rpc = async <Result>(method: string, params: readonly unknown[]) => {
    const { result, error } = await post(url, method, params)
    if (error !== undefined) throw new Error(`${method}: ${error.message}`)
    return result as Result
  }
  const name = (value: Hex, word: string) => names.set(value.toLowerCase(), word)
  const at = (target: Target, address: Address) => {
    addresses.set(target, getAddress(address))
    name(address, target)
  }
  at('hub', contracts.hub)
  at('token', contracts.token)
  at('app', contracts.appRegistry)
  at('dataset', contracts.datasetRegistry)
  at('workerpool', contracts.workerpoolRegistry)

  const plain = (value: unknown): unknown => {
    if (typeof value === 'bigint') return names.get(`0x${value.toString(16).padStart(40, '0')}`) ?? `${value}`
    if (typeof value === 'string') return names.get(value.toLowerCase()) ?? value
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
    }
    return value
  }

  const toEvent = ({ address, topics, data }: Receipt['logs'][number]) => {
    const target = [...addresses].find(([, known]) => known === getAddress(address))?.[0]
    if (target === undefined) throw new Error(`A log of ${address}, which nobody knows.`)
    const { eventName, args } = decodeEventLog({ abi: interfaces[target], topics, data, strict: true })
    return { name: `${target}.${eventName}`, args: plain(args) }
  }

  const encode = (target: Target, functionName: string, args: readonly unknown[]) => {
    if (target === 'hub') called.add(functionName)
    return {
      to: addresses.get(target) as Address,
      data: encodeFunctionData({ abi: interfaces[target], functionName, args }),
    }
  }

  const send = async (transaction: object): Promise<Receipt> => {
    const hash = await rpc<Hex>('eth_sendTransaction', [{ ...transaction, gas }])
    for (;;) {
      const receipt = await rpc<Receipt | null>('eth_getTransactionReceipt', [hash])
      if (receipt !== null) return receipt
      await setTimeout(2)
    }
  }

  const create: Place['create'] = async (from, data) => {
    const { contractAddress } = await send({ from, data })
    return contractAddress as Address
  }

  const act: Place['act'] = async (from, functionName, args, target = 'hub') => {
    const call = encode(target, functionName, args)
    const receipt = await send({ from, ...call })
    if (receipt.status !== '0x1') {
      const { error } = await post(url, 'eth_call', [{ from, ...call, gas }, 'latest'])
      throw new Error(`${functionName} was refused: ${reasonOf(error?.data)}`)
    }
    entries.push({ did: `${plain(from)}: ${target}.${functionName}`, events: receipt.logs.map(toEvent) })
  }

  const ask: Place['ask'] = async <Answer>(
    functionName: string,
    args: readonly unknown[] = [],
    target: Target = 'hub',
  ) => {
    const data = await rpc<Hex>('eth_call', [encode(target, functionName, args), 'latest'])
    const answer = decodeFunctionResult({ abi: interfaces[target], functionName, args, data })
    entries.push({ asked: `${target}.${functionName}(${plain(args)})`, answer: plain(answer) })
    return answer as Answer
  }

  const refuse: Place['refuse'] = async (from, functionName, args, about = '') => {
    const { error } = await post(url, 'eth_call', [
      { from, ...encode('hub', functionName, args), gas },
      'latest',
    ])
    if (error === undefined) throw new Error(`${functionName} was not refused ${about}.`)
    entries.push({ refused: `${functionName} ${about}`.trim(), reason: reasonOf(error.data, plain) })
  }

  const prod: Place['prod'] = async (data) => {
    const { error } = await post(url, 'eth_call', [{ to: contracts.hub, data, gas }, 'latest'])
    return reasonOf(error?.data)
  }

  return { contracts, chainId, entries, called, name, at, create, act, ask, refuse, prod, rpc }
}

/** How the reference's diamond refuses a function that none of its parts has, when no part was registered for such calls. */
const functionNotFound = parseAbiItem('error FunctionNotFound(bytes4 selector)')

const errors: Abi = [...[...hubAbi, ...rlcAbi].filter(({ type }) => type === 'error'), functionNotFound]

/** A revert in words: nothing, PoCo's string, or the name of an error with its values. */
function reasonOf(data: Hex | undefined, plain: (value: unknown) => unknown = String): string {
  if (data === undefined || data === '0x') return ''
  const { errorName, args = [] } = decodeErrorResult({ abi: errors, data })
  return errorName === 'Error' ? `${args[0]}` : `${errorName}(${args.map(plain).join()})`
}

/** The functions of an interface. */
export function functionsOf(abi: Abi): AbiFunction[] {
  return abi.filter((item) => item.type === 'function')
}

/** The events of an interface. */
export function eventsOf(abi: Abi): AbiEvent[] {
  return abi.filter((item) => item.type === 'event')
}
