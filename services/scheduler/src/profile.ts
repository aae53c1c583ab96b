import { profileTypedData, publishedProfileSchema, toWire, type WorkerpoolProfile } from '@ruche/api'
import type { LocalAccount } from 'viem'
import { profileRefused } from './errors.ts'
import type { Address } from './task.ts'

/** Publishes what the pool says of itself in the market, unless that is there; safe to call again and again. */
export async function publishProfile({
  profile,
  marketUrl,
  workerpool,
  owner,
  chainId,
  hub,
  nowSeconds,
}: {
  profile: WorkerpoolProfile
  marketUrl: string
  workerpool: Address
  owner: LocalAccount
  chainId: number
  hub: Address
  nowSeconds: number
}): Promise<void> {
  const url = `${marketUrl}/v1/workerpools/${workerpool}/profile`
  const text = JSON.stringify(toWire(profile))
  const known = publishedProfileSchema.safeParse(await (await fetch(url)).json())
  if (known.success && JSON.stringify(toWire(known.data.profile)) === text) return
  const typed = profileTypedData({ workerpool, profile: text, issuedAt: nowSeconds, chainId, hub })
  const sign = await owner.signTypedData(typed)
  const response = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ profile: text, issuedAt: nowSeconds, sign }),
  })
  if (!response.ok) throw profileRefused(await response.text())
}
