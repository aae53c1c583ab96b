import type { Invitation, Network } from '@ruche/api'
import type { Hono } from 'hono'
import type { Access } from './access.ts'
import { invitationMissing } from './errors.ts'
import type { Address } from './task.ts'

/** Answers whoever wants to compute for the pool with all that a worker has to be told. */
export function addInvitation(
  app: Hono,
  { workerpool, access, network }: { workerpool: Address; access: Access; network: Network | undefined },
): void {
  app.get('/v1/invitation', (context) => {
    if (network === undefined) throw invitationMissing()
    const invitation: Invitation = { schema: 1, workerpool, access: access.kind, network }
    return context.json(invitation)
  })
}
