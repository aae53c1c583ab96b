import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Command, parseCommand } from '../apps/cli/src/command.ts'
import { splitArgs } from '../packages/protocol/src/args.ts'
import { readAllPages, readPage, root, rowsBelow } from './pages.ts'

const commands = await loadCommands()
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

/** The command table as the program has it: whatever is exported by the modules of commands. */
async function loadCommands(): Promise<Map<string, Command>> {
  const found = new Map<string, Command>()
  for (const path of globSync('apps/cli/src/commands/*.ts', { cwd: root })) {
    if (path.endsWith('.test.ts')) continue
    const values = Object.values((await import(join(root, path))) as Record<string, unknown>)
    for (const value of values) if (isCommand(value)) found.set(value.name, value)
  }
  return found
}

function isCommand(value: unknown): value is Command {
  return typeof value === 'object' && value !== null && 'operands' in value && 'options' in value
}

type Line = { place: string; text: string }

/** What pages tell their reader to type. */
function listLines(): Line[] {
  return readAllPages().flatMap((page) => {
    const blocks = page.blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ line, text }) =>
        text
          .replaceAll('\\\n', ' ')
          .split('\n')
          .map((one) => ({ place: `${page.path}:${line}`, text: one.replace(/\s#.*$/, '') })),
      )
    const spans = page.spans
      .filter(({ text }) => /^(?:npx ruche|ruche|npm (?:run|start|test)) ?/.test(text))
      .map(({ line, text }) => ({ place: `${page.path}:${line}`, text }))
    return [...blocks, ...spans]
  })
}

/** Why a line would be refused; undefined when it would not, or when it is no command of ours. */
function findFault(text: string): string | undefined {
  const [first, second, ...rest] = splitArgs(text.replace(/^(?:\w+=\S+ )+/, ''))
  if (first === 'npm') return findNpmFault(second, rest)
  if (first === 'npx' && second === 'ruche') return findRucheFault(rest)
  if (first === 'ruche') return findRucheFault([second, ...rest].filter((word) => word !== undefined))
  return undefined
}

function findNpmFault(verb: string | undefined, rest: string[]): string | undefined {
  if (verb === 'start') return findRucheFault(['start', ...rest.filter((word) => word !== '--')])
  if (verb === 'run' && rest[0] !== undefined && !rest.includes('-w') && scripts[rest[0]] === undefined)
    return `there is no script ${rest[0]}`
  return undefined
}

function findRucheFault([name, ...args]: string[]): string | undefined {
  if (name === undefined || name === '--help' || name === '--version' || name.startsWith('<'))
    return undefined
  const command = commands.get(name)
  if (command === undefined) return `there is no command ${name}`
  if (args.includes('--help')) return undefined
  try {
    parseCommand(command, args)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

test('the table of commands is found', () => {
  expect([...commands.keys()]).toEqual(expect.arrayContaining(['start', 'up', 'run', 'down', 'worker']))
})

test('every command shown in a page is one that the program takes', () => {
  const lines = listLines()
  expect(lines.some(({ text }) => text.includes('ruche run'))).toBe(true)
  const faults = lines.flatMap(({ place, text }) => {
    const fault = findFault(text.trim())
    return fault === undefined ? [] : [`${place} ${text.trim()}: ${fault}`]
  })
  expect(faults).toEqual([])
})

test('a command that the program does not take is noticed', () => {
  expect(findFault('npx ruche fly')).toBe('there is no command fly')
  expect(findFault('RUCHE_PORT=1 ruche run --swift app.wasm')).toContain('--swift')
  expect(findFault('npm start -- --slow')).toContain('--slow')
  expect(findFault('npm run dance')).toBe('there is no script dance')
})

test('the reference of commands has each command with its options, in its own words', () => {
  const page = readPage('docs/reference/cli.md')
  const expected = [...commands.values()].map(({ name, operands, summary, options }) => ({
    heading: `ruche ${[name, operands].filter(Boolean).join(' ')}`,
    summary: page.text.includes(summary) ? '' : `missing: ${summary}`,
    rows: Object.entries(options).map(([option, { value, help }]) => [
      `\`--${option}${value === undefined ? '' : ` ${value}`}\``,
      help,
    ]),
  }))
  const found = expected.map(({ heading }) => ({
    heading: page.headings.find(({ text }) => text === heading)?.text,
    summary: '',
    rows: rowsBelow(page, heading).filter(([option]) => option?.startsWith('`--')),
  }))
  expect(found).toEqual(expected)
})
