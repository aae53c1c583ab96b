import { z } from 'zod'
import { addressSchema, textSchema } from './primitives.ts'

/**
 * What the owner of a dataset says of it to those who may want it; all of it public, and none of it proven. The sample is made up or
 * cleared by its owner: nothing here comes out of the encrypted file.
 */
export const datasetProfileSchema = z.strictObject({
  description: textSchema.min(1).max(2_000),
  /** Some lines of it, as a program would read them. */
  sample: textSchema.max(3_000).optional(),
  /** What the file is: a JSON schema (draft 2020-12), or whatever says what its fields mean. */
  schema: z.record(z.string(), z.unknown()).optional(),
})

export type DatasetProfile = z.output<typeof datasetProfileSchema>

/** What the market knows of a dataset from its owner. */
export const publishedDatasetProfileSchema = z.object({
  dataset: addressSchema,
  /** The dataset's owner when it was published. */
  owner: addressSchema,
  profile: datasetProfileSchema,
  /** Unix seconds. */
  issuedAt: z.number().int(),
})
export type PublishedDatasetProfile = z.output<typeof publishedDatasetProfileSchema>

/** Words that a description must hold, in any case. */
export const datasetProfileQuerySchema = z.object({ text: textSchema.max(100).default('') })

export const datasetProfilesSchema = z.object({ items: z.array(publishedDatasetProfileSchema) })

/** The EIP-712 data that a dataset's owner signs to publish what it says of it. */
export function datasetProfileTypedData({
  dataset,
  profile,
  issuedAt,
  chainId,
  hub,
}: {
  dataset: `0x${string}`
  profile: string
  issuedAt: number
  chainId: number
  hub: `0x${string}`
}) {
  return {
    domain: { name: 'Ruche Market', version: '1', chainId, verifyingContract: hub },
    types: {
      DatasetProfile: [
        { name: 'dataset', type: 'address' },
        { name: 'issuedAt', type: 'uint256' },
        { name: 'profile', type: 'string' },
      ],
    },
    primaryType: 'DatasetProfile',
    message: { dataset, issuedAt: BigInt(issuedAt), profile },
  } as const
}
