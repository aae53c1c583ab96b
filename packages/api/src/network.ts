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
  /** Secrets services; the first one's key is the hub's broker. With several, each holds a share of every secret. */
  secretsUrls: z.array(z.url()).optional(),
  /** Where people look at the network with a browser. */
  consoleUrl: z.url().optional(),
  /** Gives play money to any account that asks; only networks of one machine have it. */
  faucetUrl: z.url().optional(),
})

export type Network = z.infer<typeof networkSchema>
