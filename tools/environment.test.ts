import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { readPage, root, rowsBelow } from './pages.ts'
import { listSources, readSource, walk } from './sources.ts'

const page = readPage('docs/operating/services.md')

/** Heading of the page, and the module whose schema it describes. */
const services = [
  ...globSync('services/*/src/main.ts', { cwd: root }).map((path) => [path.split('/')[1] as string, path]),
  ['storage', 'apps/cli/src/storage/main.ts'],
] as [string, string][]

/** Variables of a schema, each with its default as text, `required` or `optional`. */
function readSchema(path: string): [string, string][] {
  const variables: [string, string][] = []
  walk(readSource(path), (node) => {
    if (!ts.isPropertyAssignment(node) || !/^(?:RUCHE_|DATABASE_)/.test(node.name.getText())) return
    variables.push([node.name.getText(), presenceOf(node.initializer)])
  })
  return variables
}

function presenceOf(schema: ts.Expression): string {
  if (!ts.isCallExpression(schema) || !ts.isPropertyAccessExpression(schema.expression)) return 'required'
  const { name, expression } = schema.expression
  if (name.text === 'optional') return 'optional'
  if (name.text !== 'default') return presenceOf(expression)
  const [value] = schema.arguments
  if (value === undefined) return 'required'
  return ts.isStringLiteral(value) ? value.text : value.getText().replace(/_|n$/g, '')
}

test.each(services)('%s: every variable is described with its default', (name, path) => {
  const [, ...rows] = rowsBelow(page, name)
  const told = rows.map(([variable, presence]) =>
    [variable, presence].map((cell) => cell?.replaceAll('`', '')),
  )
  expect(told).toEqual(readSchema(path))
})

test('a schema is read with its defaults', () => {
  const storage = Object.fromEntries(readSchema('apps/cli/src/storage/main.ts'))
  expect(storage).toMatchObject({
    RUCHE_STORAGE_DATA: 'required',
    RUCHE_STORAGE_WRITE_TOKEN: 'optional',
    RUCHE_HOST: '127.0.0.1',
  })
})

test('every variable that the program reads by name is described', () => {
  const texts = listSources().map((path) => readFileSync(join(root, path), 'utf8'))
  const read = texts.flatMap((text) =>
    [...text.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name as string),
  )
  const described = new Set(page.spans.map(({ text }) => text))
  expect([...new Set(read)].filter((name) => !described.has(name))).toEqual([])
})
