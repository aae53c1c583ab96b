import { globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readPages, root } from './pages.ts'

const pictures = globSync('docs/using/console/*.png', { cwd: root }).sort()

test('every picture of the console is taken by a test, under the name it has here', () => {
  const tests = globSync('e2e/console*.test.ts', { cwd: root }).map((path) =>
    readFileSync(join(root, path), 'utf8'),
  )
  const taken = tests.flatMap((text) =>
    [...text.matchAll(/renewScreenshot\(page, '([\w-]+)'/g)].map(
      ([, name]) => `docs/using/console/${name}.png`,
    ),
  )
  expect(pictures).toEqual(taken.toSorted())
})

test('every picture of the console is shown on a page', () => {
  const shown = readPages().flatMap(({ path, links }) => links.map(({ text }) => join(dirname(path), text)))
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([])
})

test('every picture in the pages is at most 100 kB', () => {
  expect(pictures.filter((path) => statSync(join(root, path)).size > 100_000)).toEqual([])
})
