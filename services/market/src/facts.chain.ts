import { type ChainClient, readCategory } from '@ruche/chain'
import { appAbi, appRegistryAbi, hubAbi } from '@ruche/contracts'
import {
  type Address,
  type Hex,
  isFailure,
  type OrderKind,
  orderDomain,
  type SignatureVerdict,
} from '@ruche/protocol'
import { parseAbi } from 'viem'
import type { ChainFacts } from './facts.ts'

/** ERC-734, as far as iExec PoCo 6.2 asks it: is this key (an address, padded) good for purpose 4, group member? */
const groupAbi = parseAbi(['function keyHasPurpose(bytes32 key, uint256 purpose) view returns (bool)'])
const groupMemberPurpose = 4n

/** Reads the market's facts from a hub. */
export async function openChainFacts({
  client,
  hub,
}: {
  client: ChainClient
  hub: Address
}): Promise<ChainFacts & { registries: Record<Exclude<OrderKind, 'request'>, Address> }> {
  const atHub = { address: hub, abi: hubAbi } as const
  const [chainId, app, dataset, workerpool] = await Promise.all([
    client.getChainId(),
    client.readContract({ ...atHub, functionName: 'appregistry' }),
    client.readContract({ ...atHub, functionName: 'datasetregistry' }),
    client.readContract({ ...atHub, functionName: 'workerpoolregistry' }),
  ])
  const registries = { app, dataset, workerpool }
  return {
    registries,
    domain: orderDomain({ chainId, hub }),
    countCategories: () => client.readContract({ ...atHub, functionName: 'countCategory' }),

    listCategories: async () => {
      const count = Number(await client.readContract({ ...atHub, functionName: 'countCategory' }))
      const ids = Array.from({ length: count }, (_, catid) => catid)
      return await Promise.all(
        ids.map(async (catid) => ({ catid, ...(await readCategory({ client, hub }, BigInt(catid))) })),
      )
    },

    findOwner: async (kind, asset) => {
      const isRegistered = await client.readContract({
        address: registries[kind],
        abi: appRegistryAbi,
        functionName: 'isRegistered',
        args: [asset],
      })
      // The three kinds of asset tell their owner alike.
      return isRegistered
        ? await client.readContract({ address: asset, abi: appAbi, functionName: 'owner' })
        : undefined
    },

    checkSignature: async ({ signer, hash, sign }): Promise<SignatureVerdict> => {
      try {
        const isValid = await client.readContract({
          ...atHub,
          functionName: 'verifyPresignatureOrSignature',
          args: [signer, hash, sign],
        })
        return isValid ? 'valid' : 'invalid'
      } catch (error) {
        if (isRevert(error)) return 'malformed'
        throw error
      }
    },

    readConsumed: (orderHashes) =>
      Promise.all(
        orderHashes.map((orderHash) =>
          client.readContract({ ...atHub, functionName: 'viewConsumed', args: [orderHash] }),
        ),
      ),

    readStake: async (account) => {
      const { stake } = await client.readContract({ ...atHub, functionName: 'viewAccount', args: [account] })
      return stake
    },

    isMember: async ({ group, member }) => {
      try {
        const key: Hex = `0x${member.slice(2).padStart(64, '0')}`
        const args = [key, groupMemberPurpose] as const
        return await client.readContract({
          address: group,
          abi: groupAbi,
          functionName: 'keyHasPurpose',
          args,
        })
      } catch (error) {
        // An account without code, or a contract that is no group.
        if (isRevert(error) || isRefusal(error)) return false
        throw error
      }
    },
  }
}

function isRevert(error: unknown): boolean {
  return isFailure(error) && error.code === 'CHAIN_REVERT'
}

function isRefusal(error: unknown): boolean {
  return isFailure(error) && error.code === 'CHAIN_REQUEST_REFUSED'
}
