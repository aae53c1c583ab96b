import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { anchorOf, readAllPages, readPage, readPages, root } from './pages.ts'

const isOutside = (target: string) => /^[a-z]+:/.test(target)

test('every relative link leads to a file or folder that is there, and to a heading that is in it', () => {
  const broken = readAllPages().flatMap((page) =>
    page.links
      .filter(({ text }) => !isOutside(text) && !leadsSomewhere(page.path, text))
      .map(({ line, text }) => `${page.path}:${line} ${text}`),
  )
  expect(broken).toEqual([])
})

function leadsSomewhere(from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#')
  const path = file === '' ? from : join(dirname(from), file)
  if (!existsSync(join(root, path))) return false
  if (anchor === undefined) return true
  return path.endsWith('.md') && readPage(path).headings.some(({ text }) => anchorOf(text) === anchor)
}

test('every page is reached from the README', () => {
  const seen = new Set<string>()
  const waiting = ['README.md']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    for (const { text } of readPage(path).links) {
      if (isOutside(text) || text.startsWith('#')) continue
      const next = join(dirname(path), text.split('#')[0] as string)
      if (next.endsWith('.md')) waiting.push(next)
      else if (existsSync(join(root, next, 'README.md'))) waiting.push(join(next, 'README.md'))
    }
  }
  expect(readPages().filter(({ path }) => !seen.has(path))).toEqual([])
})

test('files named in code are there', () => {
  const isPath = /^(?:apps|contracts|dapps|docs|e2e|packages|services|tools|vectors)\/[\w./-]+$/
  const missing = readPages().flatMap((page) =>
    page.spans
      .filter(({ text }) => isPath.test(text) && !existsSync(join(root, text)))
      .map(({ line, text }) => `${page.path}:${line} ${text}`),
  )
  expect(missing).toEqual([])
})

test('pages are text of reasonable size', () => {
  for (const { path } of readPages()) expect(statSync(join(root, path)).size, path).toBeLessThan(64 * 1024)
})
