import { hashTypedData } from 'viem/utils'
import { type Address, type Hex, ZERO_ADDRESS, ZERO_BYTES32 } from './address.ts'

/** An app's owner allows `volume` runs of the app at `appprice` nRLC each. Field names are PoCo's: they are what is signed. */
export type AppOrder = {
  app: Address
  appprice: bigint
  volume: bigint
  tag: Hex
  datasetrestrict: Address
  workerpoolrestrict: Address
  requesterrestrict: Address
  salt: Hex
}

/** A dataset's owner allows `volume` uses of the dataset at `datasetprice` nRLC each. */
export type DatasetOrder = {
  dataset: Address
  datasetprice: bigint
  volume: bigint
  tag: Hex
  apprestrict: Address
  workerpoolrestrict: Address
  requesterrestrict: Address
  salt: Hex
}

/** A workerpool offers `volume` tasks of a category at `workerpoolprice` nRLC each, up to a trust. */
export type WorkerpoolOrder = {
  workerpool: Address
  workerpoolprice: bigint
  volume: bigint
  tag: Hex
  category: bigint
  trust: bigint
  apprestrict: Address
  datasetrestrict: Address
  requesterrestrict: Address
  salt: Hex
}

/** A requester asks for `volume` tasks and names the most it pays per task, in nRLC, for each part. */
export type RequestOrder = {
  app: Address
  appmaxprice: bigint
  dataset: Address
  datasetmaxprice: bigint
  workerpool: Address
  workerpoolmaxprice: bigint
  requester: Address
  volume: bigint
  tag: Hex
  category: bigint
  trust: bigint
  beneficiary: Address
  callback: Address
  params: string
  salt: Hex
}

export type Orders = {
  app: AppOrder
  dataset: DatasetOrder
  workerpool: WorkerpoolOrder
  request: RequestOrder
}
export type OrderKind = keyof Orders
export type OrderOf<Kind extends OrderKind> = Orders[Kind]
export type Order = Orders[OrderKind]

/** An order with its signature: 64 or 65 bytes from a key, any length from a contract, `0x` if presigned on chain. */
export type Signed<T> = T & { sign: Hex }

/** The four signed orders that make a deal, keyed by kind. */
export type SignedOrders = { [Kind in OrderKind]: Signed<Orders[Kind]> }

export const ORDER_KINDS = ['app', 'dataset', 'workerpool', 'request'] as const satisfies OrderKind[]

/** Volume that the iExec SDK writes for "as many as you like": 2^53 − 1. */
export const VOLUME_UNLIMITED = 9007199254740991n

/** Stands for "no dataset" in a match. */
export const NULL_DATASET_ORDER: Signed<DatasetOrder> = {
  dataset: ZERO_ADDRESS,
  datasetprice: 0n,
  volume: 0n,
  tag: ZERO_BYTES32,
  apprestrict: ZERO_ADDRESS,
  workerpoolrestrict: ZERO_ADDRESS,
  requesterrestrict: ZERO_ADDRESS,
  salt: ZERO_BYTES32,
  sign: '0x',
}

export type OrderDomain = { name: string; version: string; chainId: number; verifyingContract: Address }

/** The EIP-712 domain of every order of a hub, as in iExec PoCo 5 and 6. */
export function orderDomain({ chainId, hub }: { chainId: number; hub: Address }): OrderDomain {
  return { name: 'iExecODB', version: '5.0.0', chainId, verifyingContract: hub }
}

type Field = { name: string; type: 'address' | 'uint256' | 'bytes32' | 'string' }

const address = (name: string): Field => ({ name, type: 'address' })
const uint256 = (name: string): Field => ({ name, type: 'uint256' })
const bytes32 = (name: string): Field => ({ name, type: 'bytes32' })

/** The signed fields of each kind of order, in the order EIP-712 hashes them; `sign` is not among them. */
export const ORDER_FIELDS: Readonly<Record<OrderKind, readonly Field[]>> = {
  app: [
    address('app'),
    uint256('appprice'),
    uint256('volume'),
    bytes32('tag'),
    address('datasetrestrict'),
    address('workerpoolrestrict'),
    address('requesterrestrict'),
    bytes32('salt'),
  ],
  dataset: [
    address('dataset'),
    uint256('datasetprice'),
    uint256('volume'),
    bytes32('tag'),
    address('apprestrict'),
    address('workerpoolrestrict'),
    address('requesterrestrict'),
    bytes32('salt'),
  ],
  workerpool: [
    address('workerpool'),
    uint256('workerpoolprice'),
    uint256('volume'),
    bytes32('tag'),
    uint256('category'),
    uint256('trust'),
    address('apprestrict'),
    address('datasetrestrict'),
    address('requesterrestrict'),
    bytes32('salt'),
  ],
  request: [
    address('app'),
    uint256('appmaxprice'),
    address('dataset'),
    uint256('datasetmaxprice'),
    address('workerpool'),
    uint256('workerpoolmaxprice'),
    address('requester'),
    uint256('volume'),
    bytes32('tag'),
    uint256('category'),
    uint256('trust'),
    address('beneficiary'),
    address('callback'),
    { name: 'params', type: 'string' },
    bytes32('salt'),
  ],
}

/** Name of the EIP-712 type, and of the ABI struct, of each kind. */
export const ORDER_TYPE_NAMES = {
  app: 'AppOrder',
  dataset: 'DatasetOrder',
  workerpool: 'WorkerpoolOrder',
  request: 'RequestOrder',
} as const satisfies Record<OrderKind, string>

/** What a wallet is asked to sign; the shape viem's `signTypedData` and EIP-1193 `eth_signTypedData_v4` take. */
export type OrderTypedData = {
  domain: OrderDomain
  types: Record<string, readonly Field[] | readonly { name: string; type: string }[]>
  primaryType: string
  message: Record<string, unknown>
}

/** The typed data an owner or requester signs; `sign` in the order is ignored. */
export function orderTypedData<Kind extends OrderKind>(
  kind: Kind,
  order: Orders[Kind],
  domain: OrderDomain,
): OrderTypedData {
  const typeName = ORDER_TYPE_NAMES[kind]
  return {
    domain,
    types: { [typeName]: ORDER_FIELDS[kind] },
    primaryType: typeName,
    message: signedFieldsOf(kind, order),
  }
}

/** What the owner of an order may ask of the chain: presign it, or close it for good. */
export const ORDER_OPERATIONS = { sign: 0, close: 1 } as const
export type OrderOperation = keyof typeof ORDER_OPERATIONS

/** The typed data with which an owner lets anyone else presign or close the order. */
export function orderOperationTypedData<Kind extends OrderKind>(
  kind: Kind,
  order: Orders[Kind],
  operation: OrderOperation,
  domain: OrderDomain,
): OrderTypedData {
  const typeName = ORDER_TYPE_NAMES[kind]
  const operationName = `${typeName}Operation`
  return {
    domain,
    types: {
      [operationName]: [
        { name: 'order', type: typeName },
        { name: 'operation', type: 'uint256' },
      ],
      [typeName]: ORDER_FIELDS[kind],
    },
    primaryType: operationName,
    message: { order: signedFieldsOf(kind, order), operation: BigInt(ORDER_OPERATIONS[operation]) },
  }
}

export function hashOrderOperation<Kind extends OrderKind>(
  kind: Kind,
  order: Orders[Kind],
  operation: OrderOperation,
  domain: OrderDomain,
): Hex {
  return hashTypedData(orderOperationTypedData(kind, order, operation, domain))
}

function signedFieldsOf<Kind extends OrderKind>(kind: Kind, order: Orders[Kind]): Record<string, unknown> {
  const fields: Record<string, unknown> = order
  return Object.fromEntries(ORDER_FIELDS[kind].map(({ name }) => [name, fields[name]]))
}
