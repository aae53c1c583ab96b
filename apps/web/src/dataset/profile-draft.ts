import { type DatasetProfile, datasetProfileSchema } from '@ruche/api'
import { readSchema } from './schema.ts'

/** What is said of a dataset, as it is typed. */
export type ProfileDraft = { description: string; sample: string; schema: string }

export function draftOf(profile: DatasetProfile | undefined): ProfileDraft {
  return {
    description: profile?.description ?? '',
    sample: profile?.sample ?? '',
    schema: profile?.schema === undefined ? '' : JSON.stringify(profile.schema, null, 2),
  }
}

/** What a draft says, or the fields that keep it from saying anything: missing, too long, or no JSON object. */
export function readProfile({ description, sample, schema }: ProfileDraft): {
  profile?: DatasetProfile
  faults: (keyof ProfileDraft)[]
} {
  const read = schema.trim() === '' ? undefined : readSchema(schema)
  if (schema.trim() !== '' && read === undefined) return { faults: ['schema'] }
  const parsed = datasetProfileSchema.safeParse({
    description: description.trim(),
    ...(sample.trim() === '' ? {} : { sample }),
    ...(read === undefined ? {} : { schema: read }),
  })
  if (parsed.success) return { profile: parsed.data, faults: [] }
  const named = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
  return { faults: (['description', 'sample', 'schema'] as const).filter((name) => named.has(name)) }
}
