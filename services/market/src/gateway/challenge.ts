import type { Address, Hex } from '@ruche/protocol'
import { hashTypedData } from 'viem/utils'

/** How long a challenge may be signed and used. */
export const challengeTtlMs = 300_000
/** Challenges of one wallet that may be waiting at once. */
export const CHALLENGES_MAX = 32

const prompt = 'Sign this message to log into iExec Gateway: '

/**
 * EIP-712 data that a wallet signs before it publishes or unpublishes, as iExec's gateway asks for it (iExec market API
 * 7.1). The chain id is a text there too; it is hashed as a number.
 */
export function challengeTypedData({ chainId, nonce }: { chainId: number; nonce: string }) {
  return {
    types: {
      EIP712Domain: [
        { name: 'name', type: 'string' },
        { name: 'version', type: 'string' },
        { name: 'chainId', type: 'uint256' },
      ],
      Challenge: [{ name: 'challenge', type: 'string' }],
    },
    domain: { name: 'iExec Gateway', version: '1', chainId: `${chainId}` },
    primaryType: 'Challenge',
    message: { challenge: `${prompt}${nonce}` },
  } as const
}

/** What the client sends back first in its authorization: the EIP-712 hash of the challenge. */
export function hashChallenge({ chainId, nonce }: { chainId: number; nonce: string }): Hex {
  const { types, primaryType, message } = challengeTypedData({ chainId, nonce })
  const domain = { name: 'iExec Gateway', version: '1', chainId }
  return hashTypedData({ types: { Challenge: types.Challenge }, domain, primaryType, message })
}

export type Authorization = { hash: Hex; sign: Hex; wallet: Address }

/** Reads `<hash>_<signature>_<address>`; undefined when it is not that. */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const matched = /^(0x[0-9a-f]{64})_(0x(?:[0-9a-f]{2}){1,8192})_(0x[0-9a-f]{40})$/.exec(
    header?.toLowerCase() ?? '',
  )
  if (matched === null) return undefined
  const [, hash, sign, wallet] = matched as unknown as [string, Hex, Hex, Address]
  return { hash, sign, wallet }
}
