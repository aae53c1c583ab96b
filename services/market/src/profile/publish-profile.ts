import { profileTypedData, type signedProfileSchema, workerpoolProfileSchema } from '@ruche/api'
import type { Address } from '@ruche/protocol'
import { parseRequest } from '@ruche/service'
import { hashTypedData } from 'viem/utils'
import type { z } from 'zod'
import { assetNotRegistered, profileMalformed, profileRefused } from '../errors.ts'
import type { ChainFacts } from '../facts.ts'
import type { ProfileEntry, Profiles } from './profiles.ts'

/** Clocks differ; further ahead than this, a profile would lock out its successors. */
const aheadMaxSeconds = 600

/**
 * Publishes what a workerpool's owner says of it, in place of what it said before.
 *
 * @throws ASSET_NOT_REGISTERED, PROFILE_REFUSED, PROFILE_MALFORMED, REQUEST_INVALID.
 */
export async function publishProfile({
  workerpool,
  signed: { profile: text, issuedAt, sign },
  chain,
  profiles,
  nowSeconds,
}: {
  workerpool: Address
  signed: z.output<typeof signedProfileSchema>
  chain: ChainFacts
  profiles: Profiles
  nowSeconds: number
}): Promise<ProfileEntry> {
  const profile = parseRequest(readText(text), workerpoolProfileSchema)
  if (issuedAt > nowSeconds + aheadMaxSeconds)
    throw profileRefused(workerpool, `it is dated more than ${aheadMaxSeconds} seconds ahead`)
  const owner = (await chain.findOwner('workerpool', workerpool))?.toLowerCase() as Address | undefined
  if (owner === undefined) throw assetNotRegistered('workerpool', workerpool)
  const { chainId, verifyingContract: hub } = chain.domain
  const hash = hashTypedData(profileTypedData({ workerpool, profile: text, issuedAt, chainId, hub }))
  if ((await chain.checkSignature({ signer: owner, hash, sign })) !== 'valid')
    throw profileRefused(workerpool, `it is not signed by the workerpool's owner, ${owner}`)
  const entry = { workerpool, owner, profile, issuedAt }
  if (!(await profiles.publish({ ...entry, text })))
    throw profileRefused(workerpool, 'one issued at that time or later is there')
  return entry
}

function readText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw profileMalformed()
  }
}
