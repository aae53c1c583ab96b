import { Failure } from '@ruche/protocol'

/** The text that says what results may hold cannot be read. */
export function outputSchemaMalformed(why: string, cause?: unknown): Failure<'OUTPUT_SCHEMA_MALFORMED'> {
  return new Failure(`The schema of results cannot be read: ${why}.`, {
    code: 'OUTPUT_SCHEMA_MALFORMED',
    hint: 'Write {"result.json": {"type": "object", …}}: a JSON schema for each file of a result, or true for any content.',
    cause,
  })
}
