import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

const FOLDERS = ['inside', 'rewriter']

/**
 * The modules that run in the process of a run, as JavaScript by folder and file name. They are handed over rather than read by
 * that process: it then needs no right to read them, and starts 50 ms sooner than if it had to strip their types.
 */
export function readInsideSources(): Record<string, string> {
  return Object.fromEntries(
    FOLDERS.flatMap((folder) => {
      const names = readdirSync(new URL(`./${folder}/`, import.meta.url))
      return names.filter(isModule).map((name) => {
        const source = readFileSync(new URL(`./${folder}/${name}`, import.meta.url), 'utf8')
        return [`${folder}/${name}`, name.endsWith('.ts') ? withoutTypes(source) : source]
      })
    }),
  )
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
 * First code of the process of a run: takes modules, then the request from standard input, a line each, and starts `main`. Between the two it
 * may wait long.
 */
export const BOOTSTRAP = `
import { readSync } from 'node:fs'
import { registerHooks } from 'node:module'
const pieces = []
function readLine() {
  for (;;) {
    const piece = Buffer.allocUnsafe(65536)
    const count = readSync(0, piece)
    if (count === 0) process.exit()
    const end = piece.subarray(0, count).indexOf(10)
    pieces.push(piece.subarray(0, end < 0 ? count : end))
    if (end < 0) continue
    const line = Buffer.concat(pieces).toString()
    pieces.splice(0, pieces.length, piece.subarray(end + 1, count))
    const next = pieces[0].indexOf(10)
    if (next >= 0) waiting.push(pieces.shift().subarray(0, next).toString())
    return line
  }
}
const waiting = []
const { sources, isEarly } = JSON.parse(readLine())
const root = 'run:///'
registerHooks({
  resolve(specifier, context, next) {
    const base = context.parentURL?.startsWith(root) ? context.parentURL : undefined
    const url = URL.parse(specifier, base)?.href ?? ''
    return url.startsWith(root) && Object.hasOwn(sources, url.slice(root.length))
      ? { url, format: 'module', shortCircuit: true }
      : next(specifier, context)
  },
  load(url, context, next) {
    return url.startsWith(root)
      ? { format: 'module', source: sources[url.slice(root.length)], shortCircuit: true }
      : next(url, context)
  },
})
const entry = Object.hasOwn(sources, 'inside/main.ts') ? 'inside/main.ts' : 'inside/main.js'
const { main, warmUp } = await import(root + entry)
if (isEarly) warmUp()
main(JSON.parse(waiting.shift() ?? readLine()))
`
