/** One field of a file as a JSON schema tells of it. */
export type SchemaField = { name: string; type: string; about: string }

/**
 * The fields that a JSON schema names, of one record or of an array of them; undefined where it names none, or says it in another way.
 */
export function fieldsOfSchema(schema: Readonly<Record<string, unknown>>): SchemaField[] | undefined {
  const record = isObject(schema.items) ? schema.items : schema
  if (!isObject(record.properties)) return undefined
  const fields = Object.entries(record.properties).map(([name, one]) => ({
    name,
    type: isObject(one) ? textOf(one.type) : '',
    about: isObject(one) ? textOf(one.description ?? one.title) : '',
  }))
  return fields.length === 0 ? undefined : fields
}

/** Reads a JSON schema as typed; undefined while it is no JSON object. */
export function readSchema(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
