import type { Address, Hex } from '@ruche/protocol'
import { hashTypedData } from 'viem/utils'

/** Who asks for a login: iExec's market API 7.1 and its scheduler, iexec-core 9, ask in the same way. */
export type LoginRealm = 'iExec Gateway' | 'iExec Core'

type Challenge = { realm: LoginRealm; chainId: number; nonce: string }

/**
 * EIP-712 data that a wallet signs so that iExec's clients may write at a gateway, or read logs. The chain id is a text
 * there; it is hashed as a number.
 */
export function loginTypedData({ realm, chainId, nonce }: Challenge) {
  return {
    types: {
      EIP712Domain: [
        { name: 'name', type: 'string' },
        { name: 'version', type: 'string' },
        { name: 'chainId', type: 'uint256' },
      ],
      Challenge: [{ name: 'challenge', type: 'string' }],
    },
    domain: { name: realm, version: '1', chainId: `${chainId}` },
    primaryType: 'Challenge',
    message: { challenge: `Sign this message to log into ${realm}: ${nonce}` },
  } as const
}

/** What the client sends back first in its authorization: the EIP-712 hash of the challenge. */
export function hashLogin({ realm, chainId, nonce }: Challenge): Hex {
  const { types, primaryType, message } = loginTypedData({ realm, chainId, nonce })
  const domain = { name: realm, version: '1', chainId }
  return hashTypedData({ types: { Challenge: types.Challenge }, domain, primaryType, message })
}

export type Authorization = { hash: Hex; sign: Hex; wallet: Address }

/** Reads the header `<hash>_<signature>_<address>`; undefined when it is not that. Lower case. */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const matched = /^(0x[0-9a-f]{64})_(0x(?:[0-9a-f]{2}){1,8192})_(0x[0-9a-f]{40})$/.exec(
    header?.toLowerCase() ?? '',
  )
  if (matched === null) return undefined
  const [, hash, sign, wallet] = matched as unknown as [string, Hex, Hex, Address]
  return { hash, sign, wallet }
}
