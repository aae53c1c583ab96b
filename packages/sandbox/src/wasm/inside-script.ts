import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { posix } from 'node:path'

const FOLDERS = ['inside', 'rewriter']
const ENTRY = /^inside\/main\.[jt]s$/

/**
 * The modules that run in the process of a run, as one script. It is handed over rather than read by that process, which then needs no
 * right to read it; and one script starts 40 ms sooner than the sixty modules that it is made of.
 */
export function readInsideScript(): string {
  const sources = FOLDERS.flatMap((folder) => {
    const names = readdirSync(new URL(`./${folder}/`, import.meta.url))
    return names.filter(isModule).map((name) => {
      const source = readFileSync(new URL(`./${folder}/${name}`, import.meta.url), 'utf8')
      return [`${folder}/${name}`, name.endsWith('.ts') ? withoutTypes(source) : source]
    })
  })
  return linkModules(Object.fromEntries(sources))
}

/**
 * Makes one script of modules that import each other by name and in no circle, as ours do. Its value is a function of `require` that
 * answers what `inside/main` exports.
 *
 * @param sources - JavaScript by folder and file name.
 */
export function linkModules(sources: Record<string, string>): string {
  const entry = Object.keys(sources).find((name) => ENTRY.test(name))
  const functions = Object.entries(sources).map(
    ([name, source]) => `${JSON.stringify(name)}($exports) {${linkModule(name, source)}}`,
  )
  // The names with a $ are those that no module has for something else.
  return `($require) => {
'use strict'
const $modules = {
${functions.join(',\n')}
}
const $loaded = {}
const $import = (name) => {
  if ($loaded[name] === undefined) $modules[name](($loaded[name] = {}))
  return $loaded[name]
}
return $import(${JSON.stringify(entry)})
}`
}

const IMPORT = /^\s*import\s*\{([^}]*)\}\s*from\s*['"]([^'"]+)['"];?/gm
const REEXPORT = /^\s*export\s*\{([^}]*)\}\s*from\s*['"]([^'"]+)['"];?/gm
const EXPORT = /^\s*export\s+((?:async\s+)?function\*?|const|class)\s+(\w+)/gm
const OTHER = /^\s*(?:import|export)\b.*$/m

function linkModule(name: string, source: string): string {
  const after: string[] = []
  const from = (specifier: string): string =>
    specifier.startsWith('.')
      ? `$import(${JSON.stringify(posix.join(posix.dirname(name), specifier))})`
      : `$require(${JSON.stringify(specifier)})`
  const body = source
    .replaceAll(IMPORT, (_, names: string, specifier: string) => {
      const pairs = namesOf(names).map(({ name, as }) => `${name}: ${as}`)
      return `const { ${pairs.join(', ')} } = ${from(specifier)};`
    })
    .replaceAll(REEXPORT, (_, names: string, specifier: string) => {
      return namesOf(names)
        .map(({ name, as }) => `$exports.${as} = ${from(specifier)}.${name};`)
        .join('\n')
    })
    .replaceAll(EXPORT, (_, kind: string, name: string) => {
      after.push(`$exports.${name} = ${name};`)
      return `${kind} ${name}`
    })
  const other = OTHER.exec(body)?.[0]
  if (other !== undefined) throw new Error(`Broken invariant: ${name} links by name only, not by ${other}.`)
  return `${body}\n${after.join('\n')}\n`
}

/** `a, b as c` → the names there and here. */
function namesOf(list: string): { name: string; as: string }[] {
  const items = list.split(',').map((item) => item.trim())
  return items
    .filter((item) => item !== '')
    .map((item) => {
      const [name = '', as = name] = item.split(/\s+as\s+/)
      return { name, as }
    })
}

function isModule(name: string): boolean {
  return /\.[jt]s$/.test(name) && !/\.(test|d)\.ts$/.test(name)
}

/** Node warns once per process that this function is experimental; whoever reads a daemon's log cannot act on that. */
function withoutTypes(source: string): string {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}

/**
 * First code of the process of a run: takes the script, then the request from standard input, a line each, and starts `main`. Between the
 * two it may wait long. The engine's flags are set here, once all is loaded: before, they would make it reject the compiled code of
 * Node's own modules, which costs 15 ms.
 */
export const BOOTSTRAP = `
const { readSync } = require('node:fs')
const { setFlagsFromString } = require('node:v8')
const { runInThisContext } = require('node:vm')
let rest = Buffer.alloc(0)
function readLine() {
  const pieces = []
  for (let piece = rest; ; piece = receive()) {
    const end = piece.indexOf(10)
    pieces.push(end < 0 ? piece : piece.subarray(0, end))
    if (end < 0) continue
    rest = piece.subarray(end + 1)
    return Buffer.concat(pieces).toString()
  }
}
function receive() {
  const piece = Buffer.allocUnsafe(65536)
  const count = readSync(0, piece)
  if (count === 0) process.exit()
  return piece.subarray(0, count)
}
const { script, early, flags } = JSON.parse(readLine())
const { main, prepare } = runInThisContext(script)(require)
for (const flag of flags) setFlagsFromString(flag)
if (early) prepare(early)
main(JSON.parse(readLine()))
`
