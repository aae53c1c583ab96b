import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readPage, root } from './pages.ts'

const { workspaces } = readJson('package.json') as { workspaces: string[] }
const packages = globSync(
  workspaces.map((pattern) => `${pattern}/package.json`),
  { cwd: root },
).sort()

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

test('every package says in one sentence what it is', () => {
  const silent = packages.filter((path) => {
    const { description = '' } = readJson(path) as { description?: string }
    return !/^[A-Z][^.]*\.$/.test(description)
  })
  expect(packages.length).toBeGreaterThan(10)
  expect(silent).toEqual([])
})

test('the README has every package in its tree', () => {
  const { text } = readPage('README.md')
  const missing = packages.map(dirname).filter((folder) => !text.includes(`${basename(folder)}/ `))
  expect(missing).toEqual([])
})

test('no file and no folder is named for holding anything', () => {
  const vague = /(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\.\w+)?(?:\/|$)/
  const paths = globSync('{contracts,packages,services,apps,dapps,e2e,tools}/**', {
    cwd: root,
    exclude: (path) => /node_modules|contracts\/(?:out|cache)/.test(path),
  })
  expect(paths.length).toBeGreaterThan(200)
  expect(paths.filter((path) => vague.test(path))).toEqual([])
})
