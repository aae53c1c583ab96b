import type { z } from 'zod'
import { type ConfigFinding, configInvalid } from './errors.ts'

const secretName = /key|secret|password|passphrase|token|mnemonic/i

/**
 * Reads a service's configuration from environment variables.
 *
 * @param schema - One field per variable, named like it; values arrive as strings (`z.coerce.number()` for numbers).
 * @param env - The environment; an empty value counts as missing.
 * @throws CONFIG_INVALID naming every wrong variable, what it expects and what it got (secrets are not shown).
 */
export function readConfig<Schema extends z.ZodObject>(
  schema: Schema,
  env: Record<string, string | undefined>,
): z.output<Schema> {
  const given = Object.fromEntries(
    Object.keys(schema.shape)
      .map((name) => [name, env[name]?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw configInvalid(findings(parsed.error, given))
}

function findings(error: z.ZodError, given: Record<string, string | undefined>): ConfigFinding[] {
  const byVariable = new Map<string, string[]>()
  for (const issue of error.issues) {
    const variable = String(issue.path[0] ?? '(all)')
    byVariable.set(variable, [...(byVariable.get(variable) ?? []), expectation(issue)])
  }
  return [...byVariable].map(([variable, expected]) => ({
    variable,
    expected: expected.join(' and '),
    received: shown(variable, given[variable]),
  }))
}

/** Says what a value should have been, in as few words as the issue allows; a schema's own words win. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length)
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' ? 'a value' : `a ${issue.expected}`
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ')
    case 'too_small':
      return issue.origin === 'string' ? `at least ${issue.minimum} characters` : `at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} characters` : `at most ${issue.maximum}`
    case 'invalid_format':
      return issue.format === 'regex'
        ? `text like ${issue.pattern ?? 'the pattern'}`
        : `a valid ${issue.format}`
    default:
      return issue.message
  }
}

/** Shows a value without what must stay secret: whole values of secret variables, passwords inside URLs. */
function shown(variable: string, value: string | undefined): string {
  if (value === undefined) return 'nothing'
  if (secretName.test(variable)) return `[redacted, ${value.length} characters]`
  return JSON.stringify(value.replace(/(\/\/[^/\s:@]*):[^/\s@]*@/g, '$1:[redacted]@'))
}
