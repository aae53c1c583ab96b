import {
  appRegistryAbi,
  appRegistryBytecode,
  datasetRegistryBytecode,
  escrowBytecode,
  governanceBytecode,
  hubAbi,
  hubBytecode,
  matchingBytecode,
  ordersBytecode,
  proofsBytecode,
  rlcAbi,
  rlcBytecode,
  roundsBytecode,
  tasksBytecode,
  viewsBytecode,
  workerpoolRegistryBytecode,
} from '@ruche/contracts'
import {
  type Address,
  DEFAULT_CATEGORIES,
  DEFAULT_CATEGORY_DESCRIPTION,
  type Hex,
  ZERO_ADDRESS,
} from '@ruche/protocol'
import { type Abi, concat, encodeAbiParameters, encodeDeployData, getCreate2Address } from 'viem'

/** A contract that is there once there is code at its address. */
export type ContractStep = { id: string; address: Address; creationCode: Hex }

/** A call, and the view that tells whether its effect is there. */
export type CallStep = {
  id: string
  to: Address
  abi: Abi
  functionName: string
  args: readonly unknown[]
  effect: { functionName: string; isThere: (value: unknown) => boolean }
}

/** Everything a deployment does, in two levels: the contracts know each other's addresses beforehand, the calls need them. */
export type DeployPlan = {
  contracts: readonly ContractStep[]
  calls: readonly CallStep[]
  addresses: {
    token: Address
    hub: Address
    appRegistry: Address
    datasetRegistry: Address
    workerpoolRegistry: Address
  }
}

/** What decides every address. */
export type DeployTerms = {
  chainId: number
  /** Owns the hub and the registries; holds the supply of the token if it is deployed. */
  owner: Address
  /** Creates contracts by CREATE2 from `salt ‖ creation code`. */
  factory: Address
  salt: Hex
  /** The token to use; deployed when undefined. */
  token: Address | undefined
}

/** Plans a deployment; the same terms give the same plan, addresses included. */
export function planDeployment(terms: DeployTerms): DeployPlan {
  const { owner, token } = terms
  const contracts: ContractStep[] = []
  const create = (id: string, creationCode: Hex): Address => {
    const address = getCreate2Address({ from: terms.factory, salt: terms.salt, bytecode: creationCode })
    contracts.push({ id, address, creationCode })
    return address
  }
  const createOwned = (id: string, bytecode: Hex) => create(id, concat([bytecode, encodeAddress(owner)]))

  const addresses = {
    token: token ?? create('token', encodeDeployData({ abi: rlcAbi, bytecode: rlcBytecode, args: [owner] })),
    appRegistry: createOwned('appRegistry', appRegistryBytecode),
    datasetRegistry: createOwned('datasetRegistry', datasetRegistryBytecode),
    workerpoolRegistry: createOwned('workerpoolRegistry', workerpoolRegistryBytecode),
    hub: planHub(owner, create),
  }
  return { contracts, calls: planCalls(addresses, terms.chainId), addresses }
}

/** The calls that make deployed contracts ready. */
export function planCalls(addresses: DeployPlan['addresses'], chainId: number): CallStep[] {
  return [...planHubCalls(addresses), ...planRegistryCalls(addresses, chainId)]
}

function planHub(owner: Address, create: (id: string, creationCode: Hex) => Address): Address {
  const matching = create('hub.matching', matchingBytecode)
  const modules = {
    escrow: create('hub.escrow', concat([escrowBytecode, encodeAddress(matching)])),
    orders: create('hub.orders', ordersBytecode),
    matching,
    tasks: create('hub.tasks', tasksBytecode),
    rounds: create('hub.rounds', roundsBytecode),
    proofs: create('hub.proofs', proofsBytecode),
    governance: create('hub.governance', governanceBytecode),
    views: create('hub.views', viewsBytecode),
  }
  return create('hub', encodeDeployData({ abi: hubAbi, bytecode: hubBytecode, args: [owner, modules] }))
}

/** The hub's own words for the funds it holds: name, symbol and decimals of the reference. */
const accountToken = { name: 'Staked RLC', symbol: 'SRLC', decimals: 9 }

function planHubCalls(addresses: DeployPlan['addresses']): CallStep[] {
  const { hub, token, appRegistry, datasetRegistry, workerpoolRegistry } = addresses
  const { name, symbol, decimals } = accountToken
  const configure: CallStep = {
    id: 'hub.configure',
    to: hub,
    abi: hubAbi,
    functionName: 'configure',
    args: [token, name, symbol, decimals, appRegistry, datasetRegistry, workerpoolRegistry, ZERO_ADDRESS],
    effect: { functionName: 'token', isThere: (value) => value !== ZERO_ADDRESS },
  }
  const categories = DEFAULT_CATEGORIES.map(
    (category): CallStep => ({
      id: `hub.category.${category.id}`,
      to: hub,
      abi: hubAbi,
      functionName: 'createCategory',
      args: [category.name, DEFAULT_CATEGORY_DESCRIPTION, BigInt(category.maxRuntimeSeconds)],
      effect: { functionName: 'countCategory', isThere: (value) => (value as bigint) > BigInt(category.id) },
    }),
  )
  return [configure, ...categories]
}

function planRegistryCalls(addresses: DeployPlan['addresses'], chainId: number): CallStep[] {
  const { appRegistry, datasetRegistry, workerpoolRegistry } = addresses
  const registries = { app: appRegistry, dataset: datasetRegistry, workerpool: workerpoolRegistry }
  return Object.entries(registries).flatMap(([kind, to]) => {
    // The three answer alike here.
    const registry = { to, abi: appRegistryAbi }
    const baseURI = `https://nfts-metadata.iex.ec/${kind}/${chainId}/`
    return [
      {
        id: `${kind}Registry.initialize`,
        ...registry,
        functionName: 'initialize',
        args: [ZERO_ADDRESS],
        effect: { functionName: 'initialized', isThere: (value: unknown) => value === true },
      },
      {
        id: `${kind}Registry.baseURI`,
        ...registry,
        functionName: 'setBaseURI',
        args: [baseURI],
        effect: { functionName: 'baseURI', isThere: (value: unknown) => value !== '' },
      },
    ]
  })
}

function encodeAddress(address: Address): Hex {
  return encodeAbiParameters([{ type: 'address' }], [address])
}
