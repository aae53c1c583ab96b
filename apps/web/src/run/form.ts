import type { DappInput, DappManifest } from '@ruche/api'
import { joinArgs } from '@ruche/protocol'

/** What a user has put into the form so far: text as typed, files as dropped. */
export type Draft = {
  values: Readonly<Record<string, string>>
  files: Readonly<Record<string, File | undefined>>
}

/** What is wrong with one field. */
export type FieldProblem =
  | { kind: 'missing' }
  | { kind: 'range'; min: number; max: number }
  | { kind: 'step'; step: number }
  | { kind: 'tooLong'; lengthMax: number }
  | { kind: 'tooLarge'; bytesMax: number }
  | { kind: 'suffix'; accept: readonly string[] }

/** A form as it is before anybody has touched it. */
export function firstDraft({ inputs }: Pick<DappManifest, 'inputs'>): Draft {
  const values: Record<string, string> = {}
  for (const input of inputs) if (input.type !== 'file') values[input.name] = String(input.default)
  return { values, files: {} }
}

/** Finds what is wrong with each field. */
export function checkDraft(
  { inputs }: Pick<DappManifest, 'inputs'>,
  draft: Draft,
): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {}
  for (const input of inputs) {
    const problem = checkField(input, draft)
    if (problem !== undefined) problems[input.name] = problem
  }
  return problems
}

function checkField(input: DappInput, { values, files }: Draft): FieldProblem | undefined {
  const text = values[input.name] ?? ''
  switch (input.type) {
    case 'file': {
      const file = files[input.name]
      if (file === undefined) return input.sample === undefined ? { kind: 'missing' } : undefined
      if (file.size > input.bytesMax) return { kind: 'tooLarge', bytesMax: input.bytesMax }
      const { accept } = input
      if (accept?.every((suffix) => !file.name.toLowerCase().endsWith(suffix)))
        return { kind: 'suffix', accept }
      return undefined
    }
    case 'number': {
      const { min, max, step } = input
      const value = Number(text)
      if (text.trim() === '' || Number.isNaN(value)) return { kind: 'missing' }
      if (value < min || value > max) return { kind: 'range', min, max }
      const steps = (value - min) / step
      return Math.abs(steps - Math.round(steps)) > 1e-9 ? { kind: 'step', step } : undefined
    }
    case 'text':
      return text.length > input.lengthMax ? { kind: 'tooLong', lengthMax: input.lengthMax } : undefined
    case 'choice':
      return input.options.some(({ value }) => value === text) ? undefined : { kind: 'missing' }
  }
}

/** How many tasks a run of the draft has. */
export function countTasks({ tasks }: Pick<DappManifest, 'tasks'>, { values }: Draft): number {
  if (typeof tasks === 'number') return tasks
  const numbers = (values[tasks] ?? '').match(/\d+/g) ?? ['1']
  return Math.max(
    1,
    numbers.map(Number).reduce((product, number) => product * number, 1),
  )
}

/** The program's command line; files by their names, samples included. */
export function composeArgs({ args, inputs }: Pick<DappManifest, 'args' | 'inputs'>, draft: Draft): string {
  const words = args.map((template) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const input = inputs.find((one) => one.name === name)
      return input?.type === 'file' ? (nameOfFile(input, draft) ?? '') : (draft.values[name] ?? '')
    }),
  )
  return joinArgs(words)
}

/** The name under which a file input reaches the program. */
function nameOfFile(input: Extract<DappInput, { type: 'file' }>, { files }: Draft): string | undefined {
  return files[input.name]?.name ?? input.sample
}

/** Splits a value such as `640x360` into its two numbers. */
export function pairOf(text: string | undefined): [number, number] | undefined {
  const [, a, b] = /^(\d+)x(\d+)$/.exec(text ?? '') ?? []
  return a === undefined || b === undefined ? undefined : [Number(a), Number(b)]
}
