import {
  challengeRequestSchema,
  policyWriteSchema,
  recordsReadSchema,
  releaseRequestSchema,
  type SecretsInfo,
  secretRemoveSchema,
  secretWriteSchema,
  wordSchema,
} from '@ruche/api'
import { readJson, type Statuses } from '@ruche/service'
import type { Hono } from 'hono'
import { createChallenge } from './challenge.ts'
import { evidenceUnknown } from './errors.ts'
import { type OwnerParts, readRecords, removeSecret, writePolicy, writeSecret } from './owner.ts'
import { type ReleaseParts, releaseSecrets } from './release.ts'

/** HTTP status of the service's refusals. */
export const secretsStatuses: Statuses = {
  OWNER_REFUSED: 401,
  REQUEST_EXPIRED: 401,
  CHALLENGE_REFUSED: 401,
  RELEASE_REFUSED: 403,
  EVIDENCE_REFUSED: 403,
  SECRET_UNKNOWN: 404,
  EVIDENCE_UNKNOWN: 404,
  SECRET_EXISTS: 409,
  VERSION_CONFLICT: 409,
  SECRET_TOO_LONG: 413,
}

/** Told of the end of every release request, for the metrics: `released`, or the code of the refusal. */
type Tell = (outcome: string) => void

export function addRoutes(
  app: Hono,
  { parts, owners, info, tell }: { parts: ReleaseParts; owners: OwnerParts; info: SecretsInfo; tell: Tell },
): void {
  app.get('/v1/info', (c) => c.json(info))

  app.post('/v1/challenges', async (c) => {
    const { taskId, worker } = await readJson(c, challengeRequestSchema)
    const nowSeconds = Math.floor(parts.nowMs() / 1_000)
    return c.json(createChallenge({ key: parts.vault.challengeKey, taskId, worker, nowSeconds }))
  })

  app.post('/v1/releases', async (c) => {
    const request = await readJson(c, releaseRequestSchema)
    try {
      const release = await releaseSecrets(parts, request)
      tell('released')
      return c.json(release)
    } catch (error) {
      tell((error as { code?: string }).code ?? 'INTERNAL')
      throw error
    }
  })

  app.get('/v1/evidence/:taskId', async (c) => {
    const taskId = wordSchema.safeParse(c.req.param('taskId'))
    const records = taskId.success ? await parts.store.listEvidence(taskId.data) : []
    if (records.length === 0) throw evidenceUnknown(c.req.param('taskId'))
    return c.json({ evidence: records })
  })

  app.put('/v1/secrets', async (c) => {
    await writeSecret(owners, await readJson(c, secretWriteSchema))
    return c.body(null, 204)
  })

  app.delete('/v1/secrets', async (c) => {
    await removeSecret(owners, await readJson(c, secretRemoveSchema))
    return c.body(null, 204)
  })

  app.put('/v1/policies', async (c) =>
    c.json(await writePolicy(owners, await readJson(c, policyWriteSchema))),
  )

  app.post('/v1/records', async (c) =>
    c.json(await readRecords(owners, await readJson(c, recordsReadSchema))),
  )
}
