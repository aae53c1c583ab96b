import {
  type Address,
  authorizationHashOf,
  dealIdOf,
  type Hex,
  NULL_DATASET_ORDER,
  ZERO_ADDRESS,
} from '@ruche/protocol'
import { numberToHex } from 'viem'
import { type Assets, draftOrders, hashOf, signers, signOrders, withoutDataset } from './orders.ts'
import type { Place } from './place.ts'
import {
  digestA,
  everyone,
  nothing,
  owner,
  requester,
  scheduler,
  signMessage,
  stranger,
  type Task,
  taskOf,
  w1,
  workers,
} from './story/cast.ts'
import { funds } from './story/funds.ts'
import {
  bulkDatasets,
  manageOrders,
  match,
  matchClassic,
  matchPlain,
  matchSponsored,
  refuseMatches,
  registerAssets,
} from './story/market.ts'
import { settings } from './story/settings.ts'
import {
  claimTheRest,
  contributeToFirst,
  reopenSecond,
  revealAndFinalize,
  settleAlone,
  settleSolo,
} from './story/tasks.ts'

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

/** A task that wins from the kitty, which the claims have filled: here the hub gives less than the reference, on purpose. */
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
