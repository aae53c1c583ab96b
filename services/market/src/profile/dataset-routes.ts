import {
  addressSchema,
  datasetProfileQuerySchema,
  datasetProfileSchema,
  datasetProfileTypedData,
  type PublishedDatasetProfile,
  signedProfileSchema,
} from '@ruche/api'
import type { Address } from '@ruche/protocol'
import { type Db, parseRequest, readJson, readQuery } from '@ruche/service'
import type { Hono } from 'hono'
import { profileNotFound, profileRefused } from '../errors.ts'
import type { ChainFacts } from '../facts.ts'
import { findDatasetProfile, listDatasetProfiles, saveDatasetProfile } from './dataset-profiles.ts'
import { readProfileText, type SignedProfile, verifyProfile } from './verify-profile.ts'

type Parts = {
  db: Db
  chain: Pick<ChainFacts, 'domain' | 'findOwner' | 'checkSignature'>
  nowMs: () => number
}

/** What owners say of their datasets. */
export function addDatasetRoutes(app: Hono, parts: Parts): void {
  app.put('/v1/datasets/:dataset/profile', async (c) => {
    const dataset = parseRequest(c.req.param('dataset'), addressSchema)
    return c.json(await publish(parts, dataset, await readJson(c, signedProfileSchema)))
  })

  app.get('/v1/datasets/:dataset/profile', async (c) => {
    const parsed = addressSchema.safeParse(c.req.param('dataset'))
    const found = parsed.success ? await findDatasetProfile(parts.db, parsed.data) : undefined
    if (found === undefined) throw profileNotFound('dataset', c.req.param('dataset'))
    return c.json(found)
  })

  app.get('/v1/dataset-profiles', async (c) => {
    const { text } = readQuery(c, datasetProfileQuerySchema)
    return c.json({ items: await listDatasetProfiles(parts.db, text) })
  })
}

/** @throws ASSET_NOT_REGISTERED, PROFILE_REFUSED, PROFILE_MALFORMED, REQUEST_INVALID */
async function publish(
  { db, chain, nowMs }: Parts,
  dataset: Address,
  signed: SignedProfile,
): Promise<PublishedDatasetProfile> {
  const { profile: text, issuedAt } = signed
  const profile = parseRequest(readProfileText(text), datasetProfileSchema)
  const { chainId, verifyingContract: hub } = chain.domain
  const typedData = datasetProfileTypedData({ dataset, profile: text, issuedAt, chainId, hub })
  const nowSeconds = Math.floor(nowMs() / 1_000)
  const subject = { kind: 'dataset', asset: dataset } as const
  const owner = await verifyProfile({ ...subject, signed, typedData, chain, nowSeconds })
  const entry = { dataset, owner, profile, issuedAt }
  if (!(await saveDatasetProfile(db, { ...entry, text })))
    throw profileRefused('dataset', dataset, 'one issued at that time or later is there')
  return entry
}
