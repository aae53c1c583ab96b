import type { signedProfileSchema } from '@ruche/api'
import type { Address } from '@ruche/protocol'
import { type HashTypedDataParameters, hashTypedData } from 'viem/utils'
import type { z } from 'zod'
import { assetNotRegistered, profileMalformed, profileRefused } from '../errors.ts'
import type { ChainFacts } from '../facts.ts'

export type SignedProfile = z.output<typeof signedProfileSchema>

/** Clocks differ; further ahead than this, a profile would lock out its successors. */
const aheadMaxSeconds = 600

/**
 * That the owner of an asset signed what is said of it.
 *
 * @returns the owner.
 * @throws ASSET_NOT_REGISTERED, PROFILE_REFUSED
 */
export async function verifyProfile({
  kind,
  asset,
  signed: { issuedAt, sign },
  typedData,
  chain,
  nowSeconds,
}: {
  kind: 'workerpool' | 'dataset'
  asset: Address
  signed: SignedProfile
  typedData: object
  chain: Pick<ChainFacts, 'findOwner' | 'checkSignature'>
  nowSeconds: number
}): Promise<Address> {
  if (issuedAt > nowSeconds + aheadMaxSeconds)
    throw profileRefused(kind, asset, `it is dated more than ${aheadMaxSeconds} seconds ahead`)
  const owner = (await chain.findOwner(kind, asset))?.toLowerCase() as Address | undefined
  if (owner === undefined) throw assetNotRegistered(kind, asset)
  const hash = hashTypedData(typedData as HashTypedDataParameters)
  if ((await chain.checkSignature({ signer: owner, hash, sign })) !== 'valid')
    throw profileRefused(kind, asset, `it is not signed by the ${kind}'s owner, ${owner}`)
  return owner
}

/** The JSON of a profile's text. @throws PROFILE_MALFORMED */
export function readProfileText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw profileMalformed()
  }
}
