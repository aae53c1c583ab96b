import { type Address, assert, DEFAULT_WORKERPOOL_POLICY, isZeroAddress } from '@ruche/protocol'
import { parseAbi } from 'viem'
import { defineNoun, type Step } from '../noun.ts'
import { record } from './history.ts'

/** An asset's address is its token's number. */
export function assetOf(tokenId: bigint): Address {
  return `0x${tokenId.toString(16).padStart(40, '0')}`
}

/** Apps, datasets and workerpools: their creation and their owners. */
export const assets = defineNoun({
  source: 'registries',
  events: parseAbi(['event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)']),
  wants: ({ tokenId }) => [{ table: 'assets', key: assetOf(tokenId as bigint) }],
  on: {
    Transfer({ from, to, tokenId }, step) {
      const address = assetOf(tokenId)
      if (isZeroAddress(from)) create(address, to, step)
      else step.draft.change('assets', address, { owner: to })
      record(step, { who: isZeroAddress(from) ? to : from, asset: address, details: { from, to } })
    },
  },
})

function create(address: Address, owner: Address, { log, place, draft, facts, registries }: Step): void {
  const kinds = ['app', 'dataset', 'workerpool'] as const
  const kind = kinds.find((name) => registries[name] === log.address)
  assert(kind !== undefined, `${log.address} is a registry`)
  const fact = facts.assets.get(address)
  assert(fact !== undefined, `the asset ${address} was read`)
  const policy = kind === 'workerpool' ? DEFAULT_WORKERPOOL_POLICY : undefined
  draft.put('assets', {
    ...place,
    ...fact,
    address,
    kind,
    owner,
    workerStakeRatio: policy?.workerStakeRatio ?? null,
    schedulerRewardRatio: policy?.schedulerRewardRatio ?? null,
    dealCount: 0,
    taskCount: 0n,
  })
}
