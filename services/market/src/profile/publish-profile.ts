import { profileTypedData, workerpoolProfileSchema } from '@ruche/api'
import type { Address } from '@ruche/protocol'
import { parseRequest } from '@ruche/service'
import { profileRefused } from '../errors.ts'
import type { ChainFacts } from '../facts.ts'
import type { ProfileEntry, Profiles } from './profiles.ts'
import { readProfileText, type SignedProfile, verifyProfile } from './verify-profile.ts'

/**
 * Publishes what a workerpool's owner says of it, in place of what it said before.
 *
 * @throws ASSET_NOT_REGISTERED, PROFILE_REFUSED, PROFILE_MALFORMED, REQUEST_INVALID.
 */
export async function publishProfile({
  workerpool,
  signed,
  chain,
  profiles,
  nowSeconds,
}: {
  workerpool: Address
  signed: SignedProfile
  chain: ChainFacts
  profiles: Profiles
  nowSeconds: number
}): Promise<ProfileEntry> {
  const { profile: text, issuedAt } = signed
  const profile = parseRequest(readProfileText(text), workerpoolProfileSchema)
  const { chainId, verifyingContract: hub } = chain.domain
  const typedData = profileTypedData({ workerpool, profile: text, issuedAt, chainId, hub })
  const subject = { kind: 'workerpool', asset: workerpool } as const
  const owner = await verifyProfile({ ...subject, signed, typedData, chain, nowSeconds })
  const entry = { workerpool, owner, profile, issuedAt }
  if (!(await profiles.publish({ ...entry, text })))
    throw profileRefused('workerpool', workerpool, 'one issued at that time or later is there')
  return entry
}
