import { z } from 'zod'
import { outputSchemaMalformed } from './errors.ts'

/** Longest text of a schema; its owner pays for each byte on chain. */
export const OUTPUT_SCHEMA_CHARS_MAX = 16_384

/** What each file of a result must be; undefined for any bytes. Files that are not named may not be there. */
export type OutputSchema = ReadonlyMap<string, z.ZodType | undefined>

/** Files of the output folder itself: a program cannot have folders in what is digested. */
const FILE_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/

/**
 * Reads what the owner of a dataset allows in results: a JSON object whose fields are names of files, each with a JSON schema (draft
 * 2020-12) or `true`.
 *
 * @see docs/spec/data-rules.md
 * @throws OUTPUT_SCHEMA_MALFORMED
 */
export function parseOutputSchema(text: string): OutputSchema {
  if (text.length > OUTPUT_SCHEMA_CHARS_MAX) {
    throw outputSchemaMalformed(`it has ${text.length} characters, ${OUTPUT_SCHEMA_CHARS_MAX} are allowed`)
  }
  const fields = z.record(z.string(), z.unknown()).safeParse(parseJson(text))
  if (!fields.success) throw outputSchemaMalformed('it is no JSON object')
  return new Map(Object.entries(fields.data).map(([name, schema]) => [name, parseFile(name, schema)]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw outputSchemaMalformed('it is no JSON', error)
  }
}

function parseFile(name: string, schema: unknown): z.ZodType | undefined {
  if (!FILE_NAME.test(name)) throw outputSchemaMalformed(`"${name}" is no name of a file`)
  if (schema === true) return undefined
  if (typeof schema !== 'object' || schema === null) {
    throw outputSchemaMalformed(`what "${name}" must be is neither a schema nor true`)
  }
  try {
    return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
  } catch (error) {
    throw outputSchemaMalformed(
      `the schema of "${name}" is not understood: ${(error as Error).message}`,
      error,
    )
  }
}
