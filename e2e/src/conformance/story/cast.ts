import { type Hex, resultHashOf, resultSealOf, taskIdOf } from '@ruche/protocol'
import { keccak256, type LocalAccount, numberToHex, stringToHex } from 'viem'
import { actors } from '../../../../bench/gas/market.ts'
import type { Place } from '../place.ts'

export const { owner, appOwner, datasetOwner, scheduler, requester, workers, enclave, neighbour } = actors
export const [w1, w2, w3, w4, w5] = workers
export const everyone = {
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
export const rlc = 10n ** 9n
export const stranger = neighbour.address
export const nothing: Hex = '0x'
export const badSignature: Hex = `0x${'11'.repeat(65)}`
export const teeTag = numberToHex(1, { size: 32 })

/** Seconds of category 0. */
export const timeref = 300
export const [digestA, digestB] = ['A', 'B'].map((text) => keccak256(stringToHex(text))) as [Hex, Hex]
export const results = stringToHex('{ "storage": "ipfs", "location": "/ipfs/somewhere" }')

export type Task = { dealId: Hex; index: bigint; id: Hex }

export function taskOf(place: Place, dealId: Hex, index: bigint, deal: string): Task {
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

export async function signMessage(signer: LocalAccount, raw: Hex): Promise<Hex> {
  return await signer.signMessage({ message: { raw } })
}

export async function skip(place: Place, seconds: number): Promise<void> {
  const { timestamp } = await place.rpc<{ timestamp: Hex }>('eth_getBlockByNumber', ['latest', false])
  await place.rpc('evm_setNextBlockTimestamp', [Number(timestamp) + seconds])
  await place.rpc('evm_mine', [])
}
