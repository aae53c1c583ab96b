import { describe, expect, test } from 'vitest'
import { type Command, describeCommand, parseCommand } from './command.ts'

const command: Command = {
  name: 'run',
  operands: 'app.wasm [args…]',
  summary: 'Runs a program.',
  options: {
    input: { type: 'string', multiple: true, value: 'FILE', help: 'an input file' },
    count: { type: 'string', value: 'N', help: 'tasks' },
    json: { type: 'boolean', help: 'print JSON' },
  },
  examples: ['ruche run hello.wasm'],
  run: async () => undefined,
}
const parse = (...argv: string[]) => parseCommand(command, argv)
const bounds = { default: 1, min: 1, max: 10 }

describe('a command line', () => {
  test('gives operands, options and flags', () => {
    const given = parse('app.wasm', 'x', '--input', 'a', '--input', 'b', '--json')
    expect(given.positionals).toEqual(['app.wasm', 'x'])
    expect(given.texts('input')).toEqual(['a', 'b'])
    expect(given.flag('json')).toBe(true)
    expect(given.integer('count', bounds)).toBe(1)
  })

  test('leaves what follows -- to the program', () => {
    expect(parse('app.wasm', '--', '--json', '-v').positionals).toEqual(['app.wasm', '--json', '-v'])
  })

  test.each([
    ['an option it does not have', ['--fast']],
    ['an option without its value', ['--count']],
    ['a flag with a value', ['--json=yes']],
  ])('is refused with %s', (_, argv) => {
    expect(() => parse(...argv)).toThrow(
      expect.objectContaining({ code: 'USAGE', hint: 'See `ruche run --help`.' }),
    )
  })

  test('says how a value is written that begins with a dash', () => {
    expect(() => parse('--count', '-3')).toThrow(
      '--count needs a value; one that begins with a dash is written --count=-1.',
    )
    expect(parse('--count=-3').text('count')).toBe('-3')
  })

  test.each(['0', '11', '1.5', 'ten', '', ' '])('is refused with a count of "%s"', (count) => {
    expect(() => parse('--count', count).integer('count', bounds)).toThrow(
      expect.objectContaining({ code: 'USAGE' }),
    )
  })
})

test('help comes from the same table', () => {
  expect(describeCommand(command)).toBe(`ruche run app.wasm [args…] [options]

Runs a program.

Options:
  --input FILE           an input file
  --count N              tasks
  --json                 print JSON

Examples:
  ruche run hello.wasm
`)
})
