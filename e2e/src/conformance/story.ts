import {
  type Address,
  authorizationHashOf,
  dealIdOf,
  enclaveMessageOf,
  type Hex,
  NULL_DATASET_ORDER,
  ORDER_KINDS,
  orderDomain,
  orderOperationTypedData,
  resultHashOf,
  resultSealOf,
  type SignedOrders,
  taskIdOf,
  ZERO_ADDRESS,
  ZERO_BYTES32,
} from '@ruche/protocol'
import { hashDomain, keccak256, type LocalAccount, numberToHex, stringToHex } from 'viem'
import { actors } from '../../../bench/gas/market.ts'
import {
  type Assets,
  argumentsOf,
  type Changes,
  draftOrders,
  hashOf,
  signers,
  signOrders,
  withoutDataset,
} from './orders.ts'
import type { Place } from './place.ts'

const { owner, appOwner, datasetOwner, scheduler, requester, workers, enclave, neighbour } = actors
const [w1, w2, w3, w4, w5] = workers
const everyone = {
  owner,
  appOwner,
  datasetOwner,
  scheduler,
  requester,
  w1,
  w2,
  w3,
  w4,
  w5,
  enclave,
  neighbour,
}
const rlc = 10n ** 9n
const stranger = neighbour.address
const nothing: Hex = '0x'
const badSignature: Hex = `0x${'11'.repeat(65)}`
const teeTag = numberToHex(1, { size: 32 })

/** Seconds of category 0. */
const timeref = 300
const [digestA, digestB] = ['A', 'B'].map((text) => keccak256(stringToHex(text))) as [Hex, Hex]
const results = stringToHex('{ "storage": "ipfs", "location": "/ipfs/somewhere" }')

type Task = { dealId: Hex; index: bigint; id: Hex }

/** Creation code of a contract that answers every call with 1: a group that has everyone, a callback that is content. */
const agreeable: Hex = '0x69600160005260206000f3600052600a6016f3'

/**
 * A life of the hub from its configuration to the last claim, in which every function of the published interface is called and
 * every refusal with a name is met. The clock is that of the chain: a second per transaction.
 */
export async function tellStory(place: Place): Promise<void> {
  for (const [name, { address }] of Object.entries(everyone)) place.name(address, name)
  await settings(place)
  await funds(place)
  const assets = await registerAssets(place)
  const group = await place.create(owner.address, agreeable)
  place.name(group, 'group')
  await manageOrders(place, assets)
  await refuseMatches(place, assets)
  const classic = await matchClassic(place, assets, group)
  const sponsored = await matchSponsored(place, assets, group)
  const plain = await matchPlain(place, assets)
  const tasks = [0n, 1n, 2n].map((index) => taskOf(place, classic, index, 'classic'))
  const solo = taskOf(place, sponsored, 0n, 'sponsored')
  const alone = [0n, 1n, 2n].map((index) => taskOf(place, plain, index, 'plain'))
  await contributeToFirst(place, tasks[0] as Task)
  await settleSolo(place, solo)
  await settleAlone(place, alone)
  await revealAndFinalize(place, tasks[0] as Task)
  await reopenSecond(place, tasks[1] as Task)
  await bulkDatasets(place, assets, { plain, classic })
  await claimTheRest(place, { tasks, solo, alone })
  await view(place, [classic, sponsored, plain], [...tasks, solo, ...alone])
}

/* SETTINGS */

async function settings(place: Place): Promise<void> {
  const { hub, appRegistry, datasetRegistry, workerpoolRegistry, token } = place.contracts
  const domain = orderDomain({ chainId: place.chainId, hub })
  const fields = [
    { name: 'name', type: 'string' },
    { name: 'version', type: 'string' },
    { name: 'chainId', type: 'uint256' },
    { name: 'verifyingContract', type: 'address' },
  ]
  place.name(hashDomain({ domain, types: { EIP712Domain: fields } } as never), 'separator')
  const constants = ['contribution_deadline_ratio', 'reveal_deadline_ratio', 'final_deadline_ratio']
  constants.push('workerpool_stake_ratio', 'kitty_ratio', 'kitty_min', 'kitty_address', 'groupmember_purpose')
  const named = ['name', 'symbol', 'decimals', 'token', 'owner', 'teebroker', 'countCategory', 'domain']
  named.push('appregistry', 'datasetregistry', 'workerpoolregistry', 'eip712domain_separator')
  for (const name of [...constants, ...named]) await place.ask(name)

  const registries = [appRegistry, datasetRegistry, workerpoolRegistry]
  const configuration = [token, 'Staked RLC', 'SRLC', 9, ...registries, ZERO_ADDRESS]
  await place.refuse(stranger, 'configure', configuration)
  await place.refuse(owner.address, 'configure', configuration, 'again')
  await place.refuse(stranger, 'createCategory', ['name', 'description', 60n])
  await place.refuse(stranger, 'setTeeBroker', [stranger])
  await place.refuse(stranger, 'setCallbackGas', [1n])
  await place.refuse(stranger, 'changeRegistries', registries)
  await place.refuse(stranger, 'transferOwnership', [stranger])
  await place.refuse(stranger, 'recover', [])
  await place.refuse(stranger, 'importScore', [w1.address], 'without an older hub')
  await place.refuse(stranger, 'viewCategory', [99n])
  await place.refuse(stranger, 'viewCategoryABILegacy', [99n])

  await place.act(stranger, 'updateDomainSeparator', [])
  await place.act(owner.address, 'changeRegistries', registries)
  await place.act(owner.address, 'setCallbackGas', [200_000n])
  await place.ask('callbackgas')
  await place.act(owner.address, 'createCategory', ['Minute', 'for tests', 6n])
  for (const id of [0n, 1n, 2n, 3n, 4n, 5n]) await place.ask('viewCategory', [id])
  await place.ask('viewCategoryABILegacy', [5n])
  await place.act(owner.address, 'transferOwnership', [stranger])
  await place.act(stranger, 'transferOwnership', [owner.address])
}

/* FUNDS */

async function funds(place: Place): Promise<void> {
  const { hub, token } = place.contracts
  const [a, b] = [requester.address, stranger] as const
  await place.refuse(a, 'deposit', [1n], 'without allowance')
  await place.act(owner.address, 'approve', [hub, 10_000n * rlc], 'token')
  await place.act(owner.address, 'deposit', [1_000n * rlc])
  await place.act(owner.address, 'depositFor', [100n * rlc, a])
  const parties = [scheduler, w1, w2, w3, w4, w5, neighbour].map(({ address }) => address)
  await place.act(owner.address, 'depositForArray', [parties.map(() => 50n * rlc), parties])
  await place.refuse(owner.address, 'depositForArray', [[1n], []])
  await place.refuse(owner.address, 'depositFor', [1n, ZERO_ADDRESS])
  await place.act(owner.address, 'withdraw', [3n * rlc])
  await place.act(owner.address, 'withdrawTo', [4n * rlc, datasetOwner.address])
  await place.refuse(a, 'withdraw', [101n * rlc])
  await place.refuse(a, 'withdrawTo', [101n * rlc, b])
  await place.act(owner.address, 'approveAndCall', [hub, 5n * rlc, nothing], 'token')
  await place.refuse(b, 'receiveApproval', [b, 1n, b, nothing], 'of another token')
  await place.act(owner.address, 'transfer', [hub, 7n], 'token')
  await place.act(owner.address, 'recover', [])

  await place.act(a, 'transfer', [b, 5n])
  await place.act(a, 'transfer', [b, 0n])
  await place.refuse(a, 'transfer', [ZERO_ADDRESS, 1n])
  await place.refuse(a, 'transfer', [b, 1_000n * rlc])
  await place.act(a, 'approve', [b, 10n])
  await place.act(a, 'increaseAllowance', [b, 5n])
  await place.act(a, 'decreaseAllowance', [b, 2n])
  await place.refuse(a, 'decreaseAllowance', [b, 14n])
  await place.refuse(a, 'approve', [ZERO_ADDRESS, 1n])
  await place.refuse(a, 'approveAndCall', [hub, 1n, nothing], 'of a token that is not the base token')
  await place.refuse(a, 'approveAndCall', [b, 1n, nothing], 'of somebody without code')
  await place.refuse(b, 'transferFrom', [a, b, 14n])
  await place.refuse(b, 'transferFrom', [a, ZERO_ADDRESS, 1n])
  await place.act(b, 'transferFrom', [a, owner.address, 9n])
  await place.ask('allowance', [a, b])
  await place.ask('totalSupply')
  await place.ask('balanceOf', [a])
  await place.ask('balanceOf', [token])
}

/* ASSETS */

async function registerAssets(place: Place): Promise<Assets> {
  const multiaddr = stringToHex('registry.example/app:1')
  const checksum = keccak256(multiaddr)
  const create = async (
    kind: 'app' | 'dataset' | 'workerpool',
    by: LocalAccount,
    args: readonly unknown[],
  ) => {
    const name = `${kind[0]?.toUpperCase()}${kind.slice(1)}`
    const asset = await place.ask<Address>(`predict${name}`, [by.address, ...args], kind)
    place.entries.pop()
    place.name(asset, `the ${kind}`)
    await place.act(by.address, `create${name}`, [by.address, ...args], kind)
    await place.ask('isRegistered', [asset], kind)
    await place.ask('ownerOf', [BigInt(asset)], kind)
    await place.ask('tokenOfOwnerByIndex', [by.address, 0n], kind)
    return asset
  }
  const assets = {
    app: await create('app', appOwner, ['an app', 'DOCKER', multiaddr, checksum, nothing]),
    dataset: await create('dataset', datasetOwner, ['a dataset', multiaddr, checksum]),
    workerpool: await create('workerpool', scheduler, ['a workerpool']),
  }
  place.at('workerpoolEntry', assets.workerpool)
  place.name(assets.workerpool, 'the workerpool')
  await place.act(scheduler.address, 'changePolicy', [30n, 2n], 'workerpoolEntry')
  await place.ask('viewApp', [assets.app])
  await place.ask('viewDataset', [assets.dataset])
  await place.ask('viewWorkerpool', [assets.workerpool])
  return assets
}

/* ORDERS */

async function manageOrders(place: Place, assets: Assets): Promise<void> {
  const orders = await signOrders(place, draftOrders(assets, 1), 1)
  for (const kind of ORDER_KINDS) {
    const name = `${kind[0]?.toUpperCase()}${kind.slice(1)}`
    const signer = signers[kind]
    const order = orders[kind]
    const hash = hashOf(place, kind, order)
    await place.act(stranger, `broadcast${name}Order`, [order])
    await place.refuse(stranger, `manage${name}Order`, [{ order, operation: 0, sign: nothing }], 'unsigned')
    await place.refuse(
      stranger,
      `manage${name}Order`,
      [{ order, operation: 0, sign: badSignature }],
      'forged',
    )
    await place.ask('verifySignature', [signer.address, hash, order.sign])
    await place.ask('verifySignature', [stranger, hash, order.sign])
    await place.ask('verifyPresignature', [signer.address, hash])
    await place.ask('viewPresigned', [hash])
    await place.act(signer.address, `manage${name}Order`, [{ order, operation: 0, sign: nothing }])
    await place.ask('verifyPresignature', [signer.address, hash])
    await place.ask('verifyPresignatureOrSignature', [signer.address, hash, nothing])
    await place.ask('viewPresigned', [hash])
    const domain = orderDomain({ chainId: place.chainId, hub: place.contracts.hub })
    const close = orderOperationTypedData(kind, order, 'close', domain)
    const sign = await signer.signTypedData(close as never)
    await place.act(stranger, `manage${name}Order`, [{ order, operation: 1, sign }])
    await place.ask('viewConsumed', [hash])
  }
  await place.refuse(requester.address, 'verifySignature', [requester.address, ZERO_BYTES32, nothing])
}

/** Every refusal of a match, in the order of the checks. */
const refusals: readonly (readonly [about: string, changes: Changes])[] = [
  ['0x00', { request: { category: 1n } }],
  ['0x01', { request: { category: 9n }, workerpool: { category: 9n } }],
  ['0x02', { request: { trust: 101n } }],
  ['0x03', { app: { appprice: 1_001n } }],
  ['0x04', { dataset: { datasetprice: 1_000_001n } }],
  ['0x05', { workerpool: { workerpoolprice: 1_000_000_008n } }],
  ['0x06', { request: { tag: numberToHex(0x100, { size: 32 }) } }],
  ['0x07', { request: { tag: teeTag }, workerpool: { tag: teeTag } }],
  ['0x10', { request: { app: stranger } }],
  ['0x11', { request: { dataset: stranger } }],
  ['0x12', { request: { workerpool: stranger } }],
  ['0x13', { app: { datasetrestrict: stranger } }],
  ['0x14', { app: { workerpoolrestrict: stranger } }],
  ['0x15', { app: { requesterrestrict: stranger } }],
  ['0x16', { dataset: { apprestrict: stranger } }],
  ['0x17', { dataset: { workerpoolrestrict: stranger } }],
  ['0x18', { dataset: { requesterrestrict: stranger } }],
  ['0x19', { workerpool: { apprestrict: stranger } }],
  ['0x1a', { workerpool: { datasetrestrict: stranger } }],
  ['0x1b', { workerpool: { requesterrestrict: stranger } }],
  ['0x21, signed by another', { app: { volume: 4n } }],
  ['0x31, signed by another', { dataset: { volume: 4n } }],
  ['0x41, signed by another', { workerpool: { volume: 4n } }],
  ['0x50, signed by another', { request: { volume: 4n } }],
  ['more than the requester has', { request: { appmaxprice: 200n * rlc }, app: { appprice: 200n * rlc } }],
  ['no volume', { request: { volume: 0n } }],
]

async function refuseMatches(place: Place, assets: Assets): Promise<void> {
  for (const [about, changes] of refusals) {
    const drafts = draftOrders(assets, 2, changes)
    const orders = await signOrders(place, drafts, 2)
    const isForged = about.includes('another')
    const kind = ORDER_KINDS.find((known) => known in changes) ?? 'app'
    if (isForged) orders[kind].sign = badSignature
    await place.refuse(requester.address, 'matchOrders', argumentsOf(orders), about)
  }
  const orders = await signOrders(place, draftOrders(assets, 2), 2)
  const unsigned: SignedOrders = { ...orders, app: { ...orders.app, sign: nothing } }
  await place.refuse(requester.address, 'matchOrders', argumentsOf(unsigned), 'unsigned')
  const others = { app: assets.dataset, dataset: assets.workerpool, workerpool: assets.app }
  for (const kind of ['app', 'dataset', 'workerpool'] as const) {
    const changes = { [kind]: { [kind]: others[kind] }, request: { [kind]: others[kind] } }
    const foreign = await signOrders(place, draftOrders(assets, 2, changes), 2)
    await place.refuse(requester.address, 'matchOrders', argumentsOf(foreign), `${kind} not registered`)
  }
  await place.refuse(w5.address, 'sponsorMatchOrders', argumentsOf(await rich(place, assets)), 'by the poor')
}

async function rich(place: Place, assets: Assets): Promise<SignedOrders> {
  const price = 60n * rlc
  const changes = { request: { appmaxprice: price }, app: { appprice: price } }
  return await signOrders(place, draftOrders(assets, 2, changes), 2)
}

/* DEALS */

async function match(
  place: Place,
  name: string,
  by: Address,
  call: string,
  orders: SignedOrders,
): Promise<Hex> {
  await place.ask('computeDealVolume', argumentsOf(orders))
  const dealId = dealIdOf(hashOf(place, 'request', orders.request), 0n)
  place.name(dealId, `deal ${name}`)
  await place.act(by, call, argumentsOf(orders))
  await place.ask('viewDeal', [dealId])
  for (const kind of ORDER_KINDS) await place.ask('viewConsumed', [hashOf(place, kind, orders[kind])])
  return dealId
}

/** Three tasks with a dataset, of trust 4, restricted to the right addresses and to a group. */
async function matchClassic(place: Place, assets: Assets, group: Address): Promise<Hex> {
  const changes: Changes = {
    app: { datasetrestrict: assets.dataset, requesterrestrict: group, volume: 10n },
    dataset: { apprestrict: assets.app, workerpoolrestrict: group },
    workerpool: { requesterrestrict: requester.address },
    request: { trust: 4n, workerpool: group, beneficiary: stranger },
  }
  const orders = await signOrders(place, draftOrders(assets, 3, changes), 3)
  const dealId = await match(place, 'classic', stranger, 'matchOrders', orders)
  await place.refuse(stranger, 'matchOrders', argumentsOf(orders), 'of consumed orders')
  return dealId
}

/** One task for an enclave, with a callback, paid by somebody else. */
async function matchSponsored(place: Place, assets: Assets, group: Address): Promise<Hex> {
  const changes: Changes = {
    app: { tag: teeTag },
    workerpool: { tag: numberToHex(0x101, { size: 32 }) },
    request: { volume: 1n, tag: teeTag, callback: group, trust: 0n },
  }
  const orders = await signOrders(place, draftOrders(assets, 4, changes), 4)
  return await match(place, 'sponsored', stranger, 'sponsorMatchOrders', orders)
}

/** Three tasks without dataset, of trust 1. */
async function matchPlain(place: Place, assets: Assets): Promise<Hex> {
  const orders = await signOrders(place, draftOrders(assets, 5, withoutDataset()), 5)
  return await match(place, 'plain', requester.address, 'matchOrders', {
    ...orders,
    dataset: NULL_DATASET_ORDER,
  })
}

/* TASKS */

function taskOf(place: Place, dealId: Hex, index: bigint, deal: string): Task {
  const id = taskIdOf(dealId, index)
  const name = `task ${index} of ${deal}`
  place.name(id, name)
  for (const [letter, digest] of Object.entries({ A: digestA, B: digestB })) {
    place.name(resultHashOf(id, digest), `hash of ${letter} for ${name}`)
    for (const [who, { address }] of Object.entries(everyone)) {
      place.name(resultSealOf(address, id, digest), `seal of ${letter} by ${who} for ${name}`)
    }
  }
  return { dealId, index, id }
}

async function signMessage(signer: LocalAccount, raw: Hex): Promise<Hex> {
  return await signer.signMessage({ message: { raw } })
}

async function contribution(worker: LocalAccount, { id }: Task, digest: Hex): Promise<readonly unknown[]> {
  const authorization = await signMessage(scheduler, authorizationHashOf(worker.address, id, ZERO_ADDRESS))
  const seal = resultSealOf(worker.address, id, digest)
  return [id, resultHashOf(id, digest), seal, ZERO_ADDRESS, nothing, authorization]
}

async function contribute(place: Place, worker: LocalAccount, task: Task, digest: Hex): Promise<void> {
  await place.act(worker.address, 'contribute', await contribution(worker, task, digest))
}

async function skip(place: Place, seconds: number): Promise<void> {
  const { timestamp } = await place.rpc<{ timestamp: Hex }>('eth_getBlockByNumber', ['latest', false])
  await place.rpc('evm_setNextBlockTimestamp', [Number(timestamp) + seconds])
  await place.rpc('evm_mine', [])
}

/** Five workers, one of whom disagrees: accepted with the fifth, 16 · 4 > 19 · 3. */
async function contributeToFirst(place: Place, task: Task): Promise<void> {
  const { dealId, id } = task
  const [first, last] = [await contribution(w1, task, digestA), await contribution(w5, task, digestA)]
  await place.refuse(w1.address, 'contribute', first, 'before it is initialized')
  await place.refuse(stranger, 'initialize', [dealId, 3n], 'outside the deal')
  await place.refuse(stranger, 'initialize', [ZERO_BYTES32, 0n], 'unknown deal')
  await place.act(stranger, 'initialize', [dealId, 0n])
  await place.refuse(stranger, 'initialize', [dealId, 0n], 'again')
  await place.refuse(w2.address, 'contribute', first, 'for another')
  await place.refuse(w1.address, 'reveal', [id, digestA], 'before consensus')
  await place.refuse(scheduler.address, 'finalize', [id, results, nothing], 'before consensus')
  await place.refuse(scheduler.address, 'reopen', [id], 'before consensus')
  await place.refuse(stranger, 'claim', [id], 'before the end')
  await place.refuse(stranger, 'resultFor', [id], 'before the end')
  for (const worker of [w1, w2, w3, w4]) {
    await contribute(place, worker, task, worker === w2 ? digestB : digestA)
    await place.ask('viewTask', [id])
  }
  await place.refuse(w1.address, 'contribute', first, 'again')
  const settled = [id, digestA, results, nothing, ZERO_ADDRESS, nothing, first[5]]
  await place.refuse(w1.address, 'contributeAndFinalize', settled, 'of a task with others')
  await contribute(place, w5, task, digestA)
  await place.refuse(w5.address, 'contribute', last, 'after consensus')
  await place.ask('viewTask', [id])
  await place.ask('viewTaskABILegacy', [id])
}

/** w5 does not reveal, so that the scheduler has to wait, and w5 to pay. */
async function revealAndFinalize(place: Place, { id }: Task): Promise<void> {
  await place.refuse(w2.address, 'reveal', [id, digestB], 'the other result')
  await place.refuse(w1.address, 'reveal', [id, digestB], 'another result')
  await place.refuse(stranger, 'reveal', [id, digestA], 'without contribution')
  for (const worker of [w1, w3, w4]) await place.act(worker.address, 'reveal', [id, digestA])
  await place.refuse(w1.address, 'reveal', [id, digestA], 'again')
  await place.refuse(scheduler.address, 'finalize', [id, results, nothing], 'before all have revealed')
  await place.refuse(scheduler.address, 'reopen', [id], 'before the reveal deadline')
  await skip(place, 2 * timeref)
  await place.refuse(w5.address, 'reveal', [id, digestA], 'too late')
  await place.refuse(scheduler.address, 'reopen', [id], 'after reveals')
  await place.refuse(stranger, 'finalize', [id, results, nothing], 'by another')
  await place.refuse(scheduler.address, 'finalize', [id, results, results], 'with callback data')
  await place.act(scheduler.address, 'finalize', [id, results, nothing])
  await place.refuse(scheduler.address, 'finalize', [id, results, nothing], 'again')
  await place.ask('resultFor', [id])
}

/** Of the sponsored deal: in an enclave, authorized by the broker, with a callback. */
async function settleSolo(place: Place, { dealId, id }: Task): Promise<void> {
  const callbackData = stringToHex('told')
  const digest = keccak256(callbackData)
  const [hash, seal] = [resultHashOf(id, digest), resultSealOf(w1.address, id, digest)]
  place.name(hash, 'hash of the callback data')
  place.name(seal, 'seal of the callback data')
  const message = authorizationHashOf(w1.address, id, enclave.address)
  const byScheduler = await signMessage(scheduler, message)
  const byBroker = await signMessage(neighbour, message)
  const endorsement = await signMessage(enclave, enclaveMessageOf(hash, seal))
  const settle = (challenge: Address, enclaveSign: Hex, authorization: Hex, data: Hex = callbackData) => [
    id,
    digest,
    results,
    data,
    challenge,
    enclaveSign,
    authorization,
  ]
  const name = 'contributeAndFinalize'
  await place.act(stranger, 'initializeArray', [[dealId], [0n]])
  await place.act(owner.address, 'setTeeBroker', [neighbour.address])
  await place.ask('teebroker')
  await place.refuse(
    w1.address,
    name,
    settle(enclave.address, endorsement, byScheduler),
    'without the broker',
  )
  await place.refuse(w1.address, name, settle(ZERO_ADDRESS, nothing, byBroker), 'without enclave')
  await place.refuse(
    w1.address,
    name,
    settle(enclave.address, badSignature, byBroker),
    'with a forged result',
  )
  await place.refuse(
    w1.address,
    name,
    settle(enclave.address, endorsement, byBroker, results),
    'with other data',
  )
  await place.act(w1.address, name, settle(enclave.address, endorsement, byBroker))
  await place.refuse(w1.address, name, settle(enclave.address, endorsement, byBroker), 'again')
  await place.ask('resultFor', [id])
  await place.ask('viewContribution', [id, w1.address])
}

/** Task 0 of the plain deal by the classic way with one worker, task 1 in one call. */
async function settleAlone(place: Place, [task, other]: Task[]): Promise<void> {
  if (task === undefined || other === undefined) return
  const { dealId, id } = task
  await place.refuse(stranger, 'initializeArray', [[dealId], []])
  await place.act(stranger, 'initializeArray', [
    [dealId, dealId],
    [0n, 1n],
  ])
  await contribute(place, w3, task, digestA)
  await place.act(w3.address, 'reveal', [id, digestA])
  await place.act(scheduler.address, 'finalize', [id, results, nothing])
  const authorization = await signMessage(scheduler, authorizationHashOf(w4.address, other.id, ZERO_ADDRESS))
  const settled = [other.id, digestB, nothing, nothing, ZERO_ADDRESS, nothing, authorization]
  await place.act(w4.address, 'contributeAndFinalize', settled)
}

/** Three agree and none of them reveals; then two others agree on something else, and only one reveals. */
async function reopenSecond(place: Place, task: Task): Promise<void> {
  const { dealId, id } = task
  await place.act(stranger, 'initialize', [dealId, 1n])
  await contribute(place, w1, task, digestB)
  await contribute(place, w2, task, digestB)
  await place.ask('viewTask', [id])
  await skip(place, 2 * timeref)
  await place.refuse(scheduler.address, 'finalize', [id, results, nothing], 'when nobody revealed')
  await place.refuse(stranger, 'reopen', [id], 'by another')
  await place.act(scheduler.address, 'reopen', [id])
  await place.refuse(w1.address, 'contribute', await contribution(w1, task, digestA), 'after a rejection')
  await place.ask('viewTask', [id])
  for (const { address } of [w1, w2]) await place.ask('viewContribution', [id, address])
  await contribute(place, w3, task, digestA)
  await contribute(place, w4, task, digestA)
  await place.act(w3.address, 'reveal', [id, digestA])
  await place.ask('viewTask', [id])
}

/* BULK DATASETS */

async function bulkDatasets(
  place: Place,
  assets: Assets,
  deals: { plain: Hex; classic: Hex },
): Promise<void> {
  const check = 'assertDatasetDealCompatibility'
  const order = async (number: number, dataset: Changes['dataset'] = {}) =>
    (await signOrders(place, draftOrders(assets, number, { dataset }), number)).dataset
  const good = await order(6)
  await place.ask(check, [good, deals.plain])
  await place.refuse(stranger, check, [await order(1), deals.plain], 'closed order')
  await place.refuse(stranger, check, [{ ...good, sign: badSignature }, deals.plain], 'forged order')
  await place.refuse(stranger, check, [good, ZERO_BYTES32], 'unknown deal')
  await place.refuse(stranger, check, [good, deals.classic], 'deal with a dataset')
  await place.refuse(stranger, check, [await order(6, { apprestrict: stranger }), deals.plain], 'app')
  const workerpoolrestrict = stranger
  await place.refuse(stranger, check, [await order(6, { workerpoolrestrict }), deals.plain], 'workerpool')
  const requesterrestrict = stranger
  await place.refuse(stranger, check, [await order(6, { requesterrestrict }), deals.plain], 'requester')
  await place.refuse(stranger, check, [await order(6, { tag: teeTag }), deals.plain], 'tag')
}

/* THE END */

async function claimTheRest(
  place: Place,
  { tasks, solo, alone }: { tasks: Task[]; solo: Task; alone: Task[] },
): Promise<void> {
  const [done, revealing, never] = tasks as [Task, Task, Task]
  const left = alone[2] as Task
  await place.act(stranger, 'initialize', [left.dealId, left.index])
  await place.refuse(stranger, 'claimArray', [[revealing.id, left.id]], 'before the end')
  await skip(place, 10 * timeref)
  const late = await contribution(w1, left, digestA)
  await place.refuse(w1.address, 'contribute', late, 'too late')
  await place.refuse(scheduler.address, 'finalize', [revealing.id, results, nothing], 'too late')
  await place.refuse(stranger, 'claim', [done.id], 'of a completed task')
  await place.refuse(stranger, 'claim', [solo.id], 'of a task settled alone')
  await place.refuse(stranger, 'claim', [never.id], 'of a task nobody started')
  await place.refuse(stranger, 'initializeAndClaimArray', [[never.dealId], []])
  await place.act(stranger, 'claim', [revealing.id])
  await place.refuse(stranger, 'claim', [revealing.id], 'again')
  await place.act(stranger, 'claimArray', [[left.id]])
  await place.act(stranger, 'initializeAndClaimArray', [[never.dealId], [never.index]])
}

/** A task that pays the scheduler from the kitty: the only place where the hub departs from the reference on purpose. */
export async function tellOfTheKitty(place: Place): Promise<void> {
  const assets = Object.fromEntries(
    await Promise.all(
      (['app', 'dataset', 'workerpool'] as const).map(async (kind) => {
        const { address } = signers[kind]
        const id = await place.ask<bigint>('tokenOfOwnerByIndex', [address, 0n], kind)
        return [kind, numberToHex(id, { size: 20 })] as const
      }),
    ),
  ) as Assets
  const orders = await signOrders(place, draftOrders(assets, 7, withoutDataset()), 7)
  const dealId = dealIdOf(hashOf(place, 'request', orders.request), 0n)
  const task = taskOf(place, dealId, 0n, 'kitty')
  await match(place, 'kitty', requester.address, 'matchOrders', { ...orders, dataset: NULL_DATASET_ORDER })
  await place.act(stranger, 'initialize', [dealId, 0n])
  const authorization = await signMessage(scheduler, authorizationHashOf(w1.address, task.id, ZERO_ADDRESS))
  const settled = [task.id, digestA, nothing, nothing, ZERO_ADDRESS, nothing, authorization]
  await place.act(w1.address, 'contributeAndFinalize', settled)
}

/** All that can be read of deals, tasks and accounts, in both forms. */
async function view(place: Place, deals: Hex[], tasks: Task[]): Promise<void> {
  for (const deal of deals) {
    for (const name of [
      'viewDeal',
      'viewDealABILegacy_pt1',
      'viewDealABILegacy_pt2',
      'viewConfigABILegacy',
    ]) {
      await place.ask(name, [deal])
    }
  }
  for (const { id } of tasks) {
    await place.ask('viewTask', [id])
    await place.ask('viewTaskABILegacy', [id])
    for (const { address } of workers) {
      await place.ask('viewContribution', [id, address])
      await place.ask('viewContributionABILegacy', [id, address])
    }
  }
  const kitty = await place.ask<Address>('kitty_address')
  const accounts = Object.values(everyone).map(({ address }) => address)
  for (const account of [...accounts, kitty, place.contracts.hub]) {
    await place.ask('viewAccount', [account])
    await place.ask('viewAccountABILegacy', [account])
    await place.ask('frozenOf', [account])
    await place.ask('balanceOf', [account])
    await place.ask('viewScore', [account])
  }
  await place.ask('totalSupply')
  await place.ask('viewDeal', [numberToHex(1, { size: 32 })])
  await place.ask('viewTask', [numberToHex(1, { size: 32 })])
}
