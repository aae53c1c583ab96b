import { z } from 'zod'
import { bytesSchema, uintSchema, wordSchema } from './primitives.ts'
import { problemSchema } from './problem.ts'

/** The most tasks that a scheduler puts into one slice: what a worker says of them fits into one message. */
export const SLICE_TASKS_MAX = 1024

/** Where a seat is: a deal, and the range of tasks it speaks of. */
const seatFields = {
  dealId: wordSchema,
  first: uintSchema,
  count: uintSchema.refine((count) => count >= 1n && count <= BigInt(SLICE_TASKS_MAX), {
    message: `expected 1 to ${SLICE_TASKS_MAX} tasks`,
  }),
}

/** How far a worker is with a seat, as it reports it. */
export const seatReportSchema = z.enum(['computing', 'committed', 'revealed', 'failed'])

/** What a worker found for one task of its range, in order of index. */
export const leafSchema = z.object({
  resultDigest: wordSchema,
  /** What the deal's callback is told, where it names one. */
  callbackData: bytesSchema.optional(),
  /** Work that the run took, in units of fuel, decimal; absent where the runtime does not meter. */
  fuel: z
    .string()
    .regex(/^(0|[1-9]\d{0,19})$/)
    .optional(),
})

/** A seat that a worker still holds after a restart or reconnect. */
export const heldSeatSchema = z.object({ ...seatFields, status: seatReportSchema })

/** What a worker says of a seat. */
export const seatMessageSchema = z.object({
  type: z.literal('seat'),
  ...seatFields,
  status: seatReportSchema,
  /** With `committed`: the worker's hidden word, and its EIP-712 signature of `Seat` in the short form, r then vs. */
  commitment: wordSchema.optional(),
  sign: bytesSchema.optional(),
  /** With `revealed`: what is behind the commitment, and the results themselves. */
  reveal: z
    .object({ root: wordSchema, salt: wordSchema, leaves: z.array(leafSchema).max(SLICE_TASKS_MAX) })
    .optional(),
  /** Why, with `failed`. */
  problem: problemSchema.optional(),
})

/** What a scheduler says of seats. */
export const seatOrderSchemas = [
  /** A seat: compute the range, then commit. `sign` is the pool owner's word that it was given: EIP-712 `SeatGrant`. */
  z.object({
    type: z.literal('assign-seat'),
    ...seatFields,
    /** Hash of the slice's rounds so far. */
    previous: wordSchema,
    sign: bytesSchema,
  }),
  /** The commitment is on chain in this block: look, then show what is behind it. */
  z.object({ type: z.literal('reveal-seat'), ...seatFields, openedIn: uintSchema }),
  /** The seat is over for this worker. */
  z.object({ type: z.literal('release-seat'), ...seatFields, reason: z.string().max(200) }),
] as const

/** EIP-712 types by which a scheduler gives a seat, in the hub's domain. A worker keeps it to show if its work is passed over. */
export const seatGrantTypes = {
  SeatGrant: [
    { name: 'worker', type: 'address' },
    { name: 'dealId', type: 'bytes32' },
    { name: 'first', type: 'uint256' },
    { name: 'count', type: 'uint256' },
    { name: 'previous', type: 'bytes32' },
  ],
} as const

export type SeatMessage = z.infer<typeof seatMessageSchema>
export type SeatReport = z.infer<typeof seatReportSchema>
export type SeatLeaf = z.infer<typeof leafSchema>
