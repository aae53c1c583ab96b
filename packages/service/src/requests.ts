import type { Context } from 'hono'
import type { z } from 'zod'
import { requestInvalid } from './errors.ts'

/**
 * Reads a JSON body through its schema.
 *
 * @throws REQUEST_INVALID naming every wrong field.
 */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await c.req.text()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw requestInvalid([{ path: '', message: 'the body is not JSON' }])
  }
  return parseRequest(value, schema)
}

/**
 * Reads the query string through its schema; a repeated name gives its last value.
 *
 * @throws REQUEST_INVALID naming every wrong parameter.
 */
export function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): z.output<Schema> {
  return parseRequest(Object.fromEntries(new URL(c.req.url).searchParams), schema)
}

/** Parses anything a stranger sent; throws REQUEST_INVALID naming every wrong field. */
export function parseRequest<Schema extends z.ZodType>(value: unknown, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw requestInvalid(
    parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  )
}
