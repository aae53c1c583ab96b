import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

const FOLDER = new URL('./inside/', import.meta.url)

/**
 * The modules that run in the process of a run, as JavaScript by file name. They are handed over rather than read by
 * that process: it then needs no right to read them, and starts 50 ms sooner than if it had to strip their types.
 */
export function readInsideSources(): Record<string, string> {
  const names = readdirSync(FOLDER).filter((name) => /\.[jt]s$/.test(name) && !/\.(test|d)\.ts$/.test(name))
  return Object.fromEntries(
    names.map((name) => {
      const source = readFileSync(new URL(name, FOLDER), 'utf8')
      return [name, name.endsWith('.ts') ? withoutTypes(source) : source]
    }),
  )
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

/** First code of the process of a run: takes modules and request from standard input, and starts `main`. */
export const BOOTSTRAP = `
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
const { sources, request } = JSON.parse(readFileSync(0, 'utf8'))
registerHooks({
  resolve(specifier, context, next) {
    const name = specifier.replace(/^(inside:|\\.\\/)/, '')
    return Object.hasOwn(sources, name)
      ? { url: 'inside:' + name, format: 'module', shortCircuit: true }
      : next(specifier, context)
  },
  load(url, context, next) {
    return url.startsWith('inside:')
      ? { format: 'module', source: sources[url.slice(7)], shortCircuit: true }
      : next(url, context)
  },
})
const entry = Object.hasOwn(sources, 'main.ts') ? 'main.ts' : 'main.js'
const { main } = await import('inside:' + entry)
main(request)
`
