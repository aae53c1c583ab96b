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
import type { ChainFacts } from './facts.ts'
import { createSharing } from './share.ts'

type Claim = Parameters<ChainFacts['checkSignature']>[0]

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

/** Where every chain has `ecrecover`. */
const recoverAddress: Address = '0x0000000000000000000000000000000000000001'
/** Half the order of secp256k1; the hub takes no signature with a larger s (EIP-2). */
const lowerHalf = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n

/**
 * Reads the market's facts from a hub. Who asks the same in the same turn shares an answer.
 *
 * @param gathering - Asks the hub and its registries many questions at once; whatever may run code of others is
 * asked by `client`, by itself.
 */
export async function openChainFacts({
  client,
  gathering = client,
  hub,
}: {
  client: ChainClient
  gathering?: ChainClient
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
  const share = createSharing()
  let head: Hex | undefined
  const call = (to: Address, data: Hex) =>
    share(`${to}${data}`, async () => (await gathering.call({ to, data })).data)
  const readWord = async (to: Address, view: keyof typeof views, argument = '') => {
    const data = await call(to, `${selectors[view]}${argument.slice(2).padStart(argument ? 64 : 0, '0')}`)
    if (data === undefined || data.length < 66)
      throw new ChainRequestError({ message: `${to} does not answer to ${views[view]}.` })
    return data.slice(2, 66)
  }
  const readUint = async (...question: Parameters<typeof readWord>) =>
    BigInt(`0x${await readWord(...question)}`)
  const isSignedByKey = async ({ signer, hash, sign }: Claim): Promise<boolean> => {
    if (sign.length !== 132 || BigInt(`0x${sign.slice(66, 130)}`) > lowerHalf) return false
    const v = sign.slice(130).padStart(64, '0')
    const found = await call(recoverAddress, `${hash}${v}${sign.slice(2, 130)}`)
    return found !== undefined && isSameAddress(`0x${found.slice(26)}`, signer)
  }
  return {
    registries,
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
      const owner: Address = `0x${(await readWord(registries[kind], 'registeredOwner', asset)).slice(24)}`
      return isZeroAddress(owner) ? undefined : owner
    },

    checkSignature: async (claim): Promise<SignatureVerdict> => {
      // The hub asks for a key first; what it says of one, the chain says faster.
      if (await isSignedByKey(claim)) return 'valid'
      const { signer, hash, sign } = claim
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

    seenHead: () => head,

    readHead: () =>
      share('head', async () => {
        const block = await client.request({ method: 'eth_getBlockByNumber', params: ['latest', false] })
        if (block?.hash == null) throw new ChainRequestError({ message: 'The chain has no newest block.' })
        head = block.hash
        return block.hash
      }),

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
