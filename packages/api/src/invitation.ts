import { z } from 'zod'
import { networkSchema } from './network.ts'
import { addressSchema } from './primitives.ts'

/** What a workerpool tells whoever wants to compute for it: `GET /v1/invitation` of its scheduler. */
export const invitationSchema = z.object({
  schema: z.literal(1),
  workerpool: addressSchema,
  /** `private`: for those alone that its owner named. */
  access: z.enum(['public', 'private']),
  /** With the scheduler itself as `schedulerUrl`. */
  network: networkSchema,
})

export type Invitation = z.infer<typeof invitationSchema>
