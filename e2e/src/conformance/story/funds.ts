import { ZERO_ADDRESS } from '@ruche/protocol'
import type { Place } from '../place.ts'
import {
  datasetOwner,
  neighbour,
  nothing,
  owner,
  requester,
  rlc,
  scheduler,
  stranger,
  w1,
  w2,
  w3,
  w4,
  w5,
} from './cast.ts'

export async function funds(place: Place): Promise<void> {
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
