import { z } from 'zod'
import { addressSchema, bytesSchema, textSchema, uintSchema } from './primitives.ts'

const bytesCount = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER)

/**
 * What a workerpool says of itself, beyond what the chain knows: where its API is, and what every one of its workers can
 * give one task.
 */
export const workerpoolProfileSchema = z.strictObject({
  /** Origin of the pool's API: where tasks and their logs are asked for. */
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .max(256)
    .optional(),
  /**
   * The pool's own machines come first; those of others take what these cannot within so many seconds, for at most so many
   * nRLC in a day. Left out: it makes no difference between machines.
   */
  overflow: z.strictObject({ afterSeconds: uintSchema, dailyNrlc: uintSchema }).optional(),
  /** Where the machines are, in the pool's words: `eu-west`, `fr-lyon-2`. */
  region: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
    .optional(),
  architecture: z.enum(['x86_64', 'aarch64', 'riscv64']).optional(),
  cpus: z.number().int().min(1).max(65_536).optional(),
  /** Millions of rounds a second of the benchmark that schedulers set their workers, each processor. */
  speed: z.number().int().min(1).max(1_000_000).optional(),
  memoryBytes: bytesCount.optional(),
  diskBytes: bytesCount.optional(),
  gpu: z
    .strictObject({ model: textSchema.min(1).max(64), count: z.number().int().min(1).max(64) })
    .optional(),
  /** nRLC for each 10^9 units of fuel that a program uses. */
  pricePerGigafuel: uintSchema.optional(),
  /** Round trip of its slowest worker to a probe, milliseconds, by the probe's name. */
  latencyMs: z
    .record(textSchema.min(1).max(64), z.number().nonnegative().max(60_000))
    .refine((probes) => Object.keys(probes).length <= 64, 'expected at most 64 probes')
    .optional(),
})

export type WorkerpoolProfile = z.output<typeof workerpoolProfileSchema>

/** What one worker can give one task, as it measured when it logged in; its speed is not its own to say. */
export const workerAbilitiesSchema = workerpoolProfileSchema.pick({
  architecture: true,
  cpus: true,
  memoryBytes: true,
  diskBytes: true,
  gpu: true,
  latencyMs: true,
})
export type WorkerAbilities = z.output<typeof workerAbilitiesSchema>

/** A profile as its pool's owner signs and sends it: the text is signed as it is. */
export const signedProfileSchema = z.strictObject({
  /** JSON of the profile. */
  profile: z.string().max(8_192),
  /** Unix seconds; a profile replaces an older one only. */
  issuedAt: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  sign: bytesSchema,
})

/** What the market knows of a workerpool's profile. */
export const publishedProfileSchema = z.object({
  workerpool: addressSchema,
  owner: addressSchema,
  profile: workerpoolProfileSchema,
  issuedAt: z.number().int(),
})

/** The EIP-712 data that a workerpool's owner signs to publish its profile. */
export function profileTypedData({
  workerpool,
  profile,
  issuedAt,
  chainId,
  hub,
}: {
  workerpool: `0x${string}`
  profile: string
  issuedAt: number
  chainId: number
  hub: `0x${string}`
}) {
  return {
    domain: { name: 'Ruche Market', version: '1', chainId, verifyingContract: hub },
    types: {
      WorkerpoolProfile: [
        { name: 'workerpool', type: 'address' },
        { name: 'issuedAt', type: 'uint256' },
        { name: 'profile', type: 'string' },
      ],
    },
    primaryType: 'WorkerpoolProfile',
    message: { workerpool, issuedAt: BigInt(issuedAt), profile },
  } as const
}

/** What a request may ask of a workerpool's profile. A pool that does not say is one that does not have it. */
export const requirementsSchema = z.strictObject({
  region: textSchema.max(64).optional(),
  architecture: z.enum(['x86_64', 'aarch64', 'riscv64']).optional(),
  minCpus: z.coerce.number().int().min(1).max(65_536).optional(),
  /** Millions of rounds a second. */
  minSpeed: z.coerce.number().int().min(1).max(1_000_000).optional(),
  minMemoryBytes: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).optional(),
  minDiskBytes: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).optional(),
  /** Model of the accelerator, as the pool calls it. */
  gpu: textSchema.max(64).optional(),
  /** nRLC for 10^9 units of fuel. */
  maxPricePerGigafuel: uintSchema.optional(),
  /** A class of latency: every worker within `maxLatencyMs` of this probe. */
  probe: textSchema.max(64).optional(),
  maxLatencyMs: z.coerce.number().nonnegative().max(60_000).optional(),
})
