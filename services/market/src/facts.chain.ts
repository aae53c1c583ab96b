import { type ChainClient, ChainRequestError, readCategory } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import {
  type Address,
  type Hex,
  isFailure,
  isSameAddress,
  isZeroAddress,
  type OrderKind,
  orderDomain,
  type SignatureVerdict,
} from '@ruche/protocol'
import { parseAbi, toFunctionSelector } from 'viem'
import type { ChainFacts, ChainReads } from './facts.ts'
import { recoverSigner } from './key-signature.ts'
import { rememberReads } from './remember.ts'
import { createSharing } from './share.ts'
import { createWordReader } from './words.ts'

/** ERC-734, as far as iExec PoCo 6.2 asks it: is this key (an address, padded) good for purpose 4, group member? */
const groupAbi = parseAbi(['function keyHasPurpose(bytes32 key, uint256 purpose) view returns (bool)'])
const groupMemberPurpose = 4n

/** Views whose answer is a word, or begins with it. */
const views = {
  countCategory: 'countCategory()',
  viewConsumed: 'viewConsumed(bytes32)',
  viewAccount: 'viewAccount(address)',
  registeredOwner: 'registeredOwner(address)',
} as const
const selectors = Object.fromEntries(
  Object.entries(views).map(([name, signature]) => [name, toFunctionSelector(signature)]),
) as Record<keyof typeof views, Hex>

/**
 * Reads the market's facts from a hub. To the hub and its registries many questions go at once; whatever may run code of others is
 * asked by itself.
 */
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
  const shareHead = createSharing()
  const askWord = createWordReader(client)
  let head: Hex | undefined
  const readWord = async (to: Address, view: keyof typeof views, argument?: Hex) => {
    const word = await askWord(to, selectors[view], argument)
    if (word === undefined)
      throw new ChainRequestError({ message: `${to} does not answer to ${views[view]}.` })
    return word
  }
  const readUint = async (...question: Parameters<typeof readWord>) => BigInt(await readWord(...question))
  const reads: ChainReads = {
    domain: orderDomain({ chainId, hub }),
    countCategories: () => readUint(hub, 'countCategory'),

    listCategories: async () => {
      const count = Number(await readUint(hub, 'countCategory'))
      const ids = Array.from({ length: count }, (_, catid) => catid)
      return await Promise.all(
        ids.map(async (catid) => ({ catid, ...(await readCategory({ client, hub }, BigInt(catid))) })),
      )
    },

    findOwner: async (kind, asset) => {
      const owner: Address = `0x${(await readWord(registries[kind], 'registeredOwner', asset)).slice(26)}`
      return isZeroAddress(owner) ? undefined : owner
    },

    checkSignature: async ({ signer, hash, sign }): Promise<SignatureVerdict> => {
      // The hub asks for a key first; of one, it says the same everywhere and for ever.
      const key = recoverSigner(hash, sign)
      if (key !== undefined && isSameAddress(key, signer)) return 'valid'
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
      Promise.all(orderHashes.map((orderHash) => readUint(hub, 'viewConsumed', orderHash))),

    readStake: (account) => readUint(hub, 'viewAccount', account),

    isMember: async ({ group, member }) => {
      // Most restrictions are to an asset, whose code is its registry's and no group; to hear it from itself takes longer.
      const kinds = ['app', 'dataset', 'workerpool'] as const
      const owners = await Promise.all(kinds.map((kind) => reads.findOwner(kind, group)))
      if (owners.some((owner) => owner !== undefined)) return false
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
  const { reads: sinceSeen, forget } = rememberReads(reads)
  return {
    ...reads,
    registries,
    sinceSeen,
    seenHead: () => head,
    readHead: () =>
      shareHead('head', async () => {
        const block = await client.request({ method: 'eth_getBlockByNumber', params: ['latest', false] })
        if (block?.hash == null) throw new ChainRequestError({ message: 'The chain has no newest block.' })
        if (block.hash !== head) forget()
        head = block.hash
        return block.hash
      }),
  }
}

function isRevert(error: unknown): boolean {
  return isFailure(error) && error.code === 'CHAIN_REVERT'
}

function isRefusal(error: unknown): boolean {
  return isFailure(error) && error.code === 'CHAIN_REQUEST_REFUSED'
}
