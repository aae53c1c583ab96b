import { z } from 'zod'
import { addressSchema } from './primitives.ts'

/** Everything a client needs to use a network: what `ruche up` writes to `network.json`. */
export const networkSchema = z.object({
  schema: z.literal(1),
  chainId: z.number().int().positive(),
  rpcUrl: z.url(),
  token: addressSchema,
  hub: addressSchema,
  appRegistry: addressSchema,
  datasetRegistry: addressSchema,
  workerpoolRegistry: addressSchema,
  /** The pool that this machine runs; absent where it runs none. */
  workerpool: addressSchema.optional(),
  marketUrl: z.url(),
  storageUrl: z.url(),
  schedulerUrl: z.url().optional(),
})

export type Network = z.infer<typeof networkSchema>
