import {
  type Address,
  dealIdOf,
  type Hex,
  NULL_DATASET_ORDER,
  ORDER_KINDS,
  orderDomain,
  orderOperationTypedData,
  type SignedOrders,
  ZERO_BYTES32,
} from '@ruche/protocol'
import { keccak256, type LocalAccount, numberToHex, stringToHex } from 'viem'
import {
  type Assets,
  argumentsOf,
  type Changes,
  draftOrders,
  hashOf,
  signers,
  signOrders,
  withoutDataset,
} from '../orders.ts'
import type { Place } from '../place.ts'
import {
  appOwner,
  badSignature,
  datasetOwner,
  nothing,
  requester,
  rlc,
  scheduler,
  stranger,
  teeTag,
  w5,
} from './cast.ts'

export async function registerAssets(place: Place): Promise<Assets> {
  const multiaddr = stringToHex('registry.example/app:1')
  const checksum = keccak256(multiaddr)
  const create = async (
    kind: 'app' | 'dataset' | 'workerpool',
    by: LocalAccount,
    args: readonly unknown[],
  ) => {
    const name = `${kind[0]?.toUpperCase()}${kind.slice(1)}`
    const asset = await place.ask<Address>(`predict${name}`, [by.address, ...args], kind)
    // An answer without a name yet.
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

export async function manageOrders(place: Place, assets: Assets): Promise<void> {
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

export async function refuseMatches(place: Place, assets: Assets): Promise<void> {
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

export async function match(
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
export async function matchClassic(place: Place, assets: Assets, group: Address): Promise<Hex> {
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
export async function matchSponsored(place: Place, assets: Assets, group: Address): Promise<Hex> {
  const changes: Changes = {
    app: { tag: teeTag },
    workerpool: { tag: numberToHex(0x101, { size: 32 }) },
    request: { volume: 1n, tag: teeTag, callback: group, trust: 0n },
  }
  const orders = await signOrders(place, draftOrders(assets, 4, changes), 4)
  return await match(place, 'sponsored', stranger, 'sponsorMatchOrders', orders)
}

/** Three tasks without dataset, of trust 1. */
export async function matchPlain(place: Place, assets: Assets): Promise<Hex> {
  const orders = await signOrders(place, draftOrders(assets, 5, withoutDataset()), 5)
  return await match(place, 'plain', requester.address, 'matchOrders', {
    ...orders,
    dataset: NULL_DATASET_ORDER,
  })
}

export async function bulkDatasets(
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
