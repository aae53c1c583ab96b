import { z } from 'zod'

/** RFC 9457 problem document with our stable `code`, as in docs/reference/errors.md. */
export const problemSchema = z.object({
  title: z.string(),
  code: z.string(),
  retryable: z.boolean(),
  hint: z.string().optional(),
  charged: z.string().optional(),
})
