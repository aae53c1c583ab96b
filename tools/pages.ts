import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole project, with a final slash. */
export const root = fileURLToPath(new URL('..', import.meta.url))

type Placed = { line: number; text: string }

/** A page of Markdown, taken apart. Lines count from 1. */
export type Page = {
  text: string
  /** From the root. */
  path: string
  /** With the depth of each: 1 for `#`. */
  headings: (Placed & { level: number })[]
  /** Targets of links and pictures. */
  links: Placed[]
  /** Fenced blocks with the word after the fence; `line` is that of their first line. */
  blocks: (Placed & { language: string })[]
  /** Code within lines. */
  spans: Placed[]
  /** Cells of table rows, without the rule below the head. */
  rows: { line: number; cells: string[] }[]
}

/** The README and everything under docs/. */
export function readPages(): Page[] {
  return ['README.md', ...globSync('docs/**/*.md', { cwd: root })].sort().map(readPage)
}

/** Every README of the project, and everything under docs/. */
export function readAllPages(): Page[] {
  const others = globSync('{contracts,packages,services,apps,dapps,e2e,vectors}/**/README.md', {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  })
  return [...readPages(), ...others.sort().map(readPage)]
}

export function readPage(path: string): Page {
  const whole = readFileSync(join(root, path), 'utf8')
  const page: Page = { path, text: whole, headings: [], links: [], blocks: [], spans: [], rows: [] }
  let block: Page['blocks'][number] | undefined
  for (const [index, text] of whole.split('\n').entries()) {
    const line = index + 1
    const fence = /^\s*```(\w*)/.exec(text)
    if (fence !== null) {
      if (block !== undefined) page.blocks.push(block)
      block = block === undefined ? { language: fence[1] ?? '', line: line + 1, text: '' } : undefined
    } else if (block !== undefined) block.text += `${text}\n`
    else readLine(page, { line, text })
  }
  return page
}

function readLine(page: Page, { line, text }: Placed): void {
  const heading = /^(#+) (.*)$/.exec(text)
  if (heading !== null) {
    page.headings.push({ line, level: (heading[1] as string).length, text: heading[2] as string })
  }
  for (const [, code] of text.matchAll(/`([^`]+)`/g)) page.spans.push({ line, text: code as string })
  for (const [, target] of text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)) {
    page.links.push({ line, text: target as string })
  }
  if (text.startsWith('|') && !/^[|\s:-]+$/.test(text)) {
    const cells = text.split(/(?<!\\)\|/).slice(1, -1)
    page.rows.push({ line, cells: cells.map((cell) => cell.trim()) })
  }
}

/** The address of a heading within its page, as GitHub makes it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

/** Rows of the tables below a heading, up to the next heading of any level. */
export function rowsBelow(page: Page, heading: string): string[][] {
  const at = page.headings.findIndex(({ text }) => text === heading)
  const from = page.headings[at]?.line ?? Number.POSITIVE_INFINITY
  const to = page.headings[at + 1]?.line ?? Number.POSITIVE_INFINITY
  return page.rows.filter(({ line }) => line > from && line < to).map(({ cells }) => cells)
}
