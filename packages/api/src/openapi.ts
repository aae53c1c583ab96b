import { z } from 'zod'
import { problemSchema } from './problem.ts'

/** One thing that a service can be asked, as data: its schemas are those that the route reads with. */
export type Operation = {
  method: 'get' | 'post' | 'put' | 'delete'
  /** With its parameters in braces: `/v1/tasks/{taskId}`. */
  path: string
  summary: string
  /** Of the path: what each name is. */
  params?: Readonly<Record<string, z.ZodType>>
  /** An object, or something read from one. */
  query?: z.ZodType
  body?: z.ZodType
  answers: Readonly<Record<number, { description: string; schema?: z.ZodType; type?: string }>>
}

type Json = Record<string, unknown>

/** The OpenAPI 3.1 document of a service; every operation may also answer a problem (RFC 9457). */
export function toOpenApi({
  title,
  version,
  operations,
}: {
  title: string
  version: string
  operations: readonly Operation[]
}): Json {
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    const { method, path } = operation
    paths[path] = { ...paths[path], [method]: toOperation(operation) }
  }
  return {
    openapi: '3.1.0',
    info: { title, version },
    paths,
    components: { schemas: { Problem: toJsonSchema(problemSchema) } },
  }
}

function toOperation({ summary, params = {}, query, body, answers }: Operation): Json {
  const parameters = [
    ...Object.entries(params).map(([name, schema]) => ({
      name,
      in: 'path',
      required: true,
      schema: toJsonSchema(schema),
    })),
    ...toQueryParameters(query),
  ]
  return {
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: toJsonSchema(body) } } } }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, toAnswer(answer)])),
      default: {
        description: 'A refusal, with a stable code.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function toAnswer({ description, schema, type = 'application/json' }: Operation['answers'][number]): Json {
  return {
    description,
    ...(schema === undefined ? {} : { content: { [type]: { schema: toJsonSchema(schema) } } }),
  }
}

function toQueryParameters(query: z.ZodType | undefined): Json[] {
  if (query === undefined) return []
  const { properties = {}, required = [] } = toJsonSchema(query) as {
    properties?: Record<string, unknown>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

/** What a schema reads, before it transforms it: that is what travels. */
export function toJsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  return rest
}
