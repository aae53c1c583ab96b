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

/** First code of the process of a run: takes modules and request from standard input, and starts `main`. */
export const BOOTSTRAP = `
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
const { sources, request } = JSON.parse(readFileSync(0, 'utf8'))
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
const { main } = await import(root + entry)
main(request)
`
