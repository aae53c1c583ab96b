import { orderDomain, ZERO_ADDRESS } from '@ruche/protocol'
import { hashDomain } from 'viem'
import type { Place } from '../place.ts'
import { owner, stranger, w1 } from './cast.ts'

export async function settings(place: Place): Promise<void> {
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
