import { parseArgs } from 'node:util'
import { isFailure } from '@ruche/protocol'
import { usage } from './errors.ts'

/** One option of a command, as help shows it and as it is parsed. */
export type Option = {
  type: 'string' | 'boolean'
  multiple?: boolean
  /** Placeholder of the value: `N`, `FILE`. */
  value?: string
  help: string
}

/** What a command is given. */
export type Given = {
  positionals: string[]
  /** Text of an option; undefined when not given. */
  text(name: string): string | undefined
  texts(name: string): string[]
  flag(name: string): boolean
  /** An integer within bounds. @throws USAGE. */
  integer(name: string, bounds: { default: number; min: number; max: number }): number
  number(name: string, bounds: { default: number; min: number; max: number }): number
}

/** A command as data: its help, its parsing and its completion come from the same table. */
export type Command = {
  name: string
  /** What comes after the name: `app.wasm [args…]`. */
  operands: string
  summary: string
  options: Readonly<Record<string, Option>>
  examples: readonly string[]
  run(given: Given): Promise<void>
}

/** Reads a command line strictly. @throws USAGE for what the command does not know. */
export function parseCommand(command: Command, argv: readonly string[]): Given {
  const hint = `See \`ruche ${command.name} --help\`.`
  let parsed: { values: Record<string, unknown>; positionals: string[] }
  try {
    const options = Object.fromEntries(
      Object.entries(command.options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
    )
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (isFailure(error)) throw error
    throw usage(explainParsing((error as Error).message), hint)
  }
  const { values, positionals } = parsed
  const text = (name: string) => values[name] as string | undefined
  const number: Given['number'] = (name, bounds) => {
    const given = text(name)
    if (given === undefined) return bounds.default
    const value = Number(given)
    if (given.trim() === '' || !Number.isFinite(value) || value < bounds.min || value > bounds.max) {
      throw usage(`--${name} must be from ${bounds.min} to ${bounds.max}, not "${given}".`, hint)
    }
    return value
  }
  return {
    positionals,
    text,
    texts: (name) => (values[name] as string[] | undefined) ?? [],
    flag: (name) => values[name] === true,
    number,
    integer(name, bounds) {
      const value = number(name, bounds)
      if (!Number.isInteger(value))
        throw usage(`--${name} must be a whole number, not "${text(name)}".`, hint)
      return value
    },
  }
}

/** In our words what Node's parser says in the words of its own options. */
function explainParsing(message: string): string {
  const [, option] = /^Option '(--[\w-]+)' argument is ambiguous/.exec(message) ?? []
  if (option !== undefined)
    return `${option} needs a value; one that begins with a dash is written ${option}=-1.`
  const [sentence] = message.split(/\.\s/)
  return sentence?.endsWith('.') ? sentence : `${sentence}.`
}

/** The help of one command. */
export function describeCommand({ name, operands, summary, options, examples }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => {
    const left = `--${option}${value === undefined ? '' : ` ${value}`}`
    return `  ${left.padEnd(22)} ${help}`
  })
  return [
    `ruche ${[name, operands].filter(Boolean).join(' ')} [options]`,
    '',
    summary,
    '',
    'Options:',
    ...rows,
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n')
}
