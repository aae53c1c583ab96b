import { z } from 'zod'

/** What an estimate rests on; see docs/spec/credibility.md. */
const assumptionsSchema = z.object({
  /** Upper bound of the share of faulty workers, its confidence, and the counts it comes from. */
  faultyFraction: z.number().min(0).max(1),
  confidence: z.number().min(0).max(1),
  checked: z.number().int().nonnegative(),
  caught: z.number().int().nonnegative(),
  /** Share of faults taken to hit all workers alike. */
  commonCause: z.number().min(0).max(1),
  /** Does a caught worker stay away, or come back under another name? */
  identities: z.enum(['bonded', 'free']),
  errorFloor: z.number().min(0).max(1),
  probationChecks: z.number().int().nonnegative(),
})

/** How sure an answer is, and why. */
export const assuranceSchema = z.object({
  /** Asked for, decimal. */
  trust: z.string().regex(/^\d+$/),
  /** Upper estimate of the chance that the answer is wrong. */
  errorBound: z.number().min(0).max(1),
  /** Does the estimate meet the trust, or only the hub's rule? */
  basis: z.enum(['evidence', 'contract']),
  voices: z.number().int().nonnegative(),
  counted: z.number().int().nonnegative(),
  clusters: z.number().int().nonnegative(),
  assumptions: assumptionsSchema,
})

export type AssuranceView = z.infer<typeof assuranceSchema>
