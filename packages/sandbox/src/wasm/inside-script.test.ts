import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { linkModules } from './inside-script.ts'

const run = (sources: Record<string, string>): Record<string, unknown> =>
  runInThisContext(linkModules(sources))(createRequire(import.meta.url))

test('modules that import each other by name become one script', () => {
  const exported = run({
    'inside/main.js': `import { posix } from 'node:path'
import {
  double as twice,
  one,
} from '../rewriter/index.js'
export const three = twice(one) + 1
export class Thing {}
export function main() { return posix.join('a', String(three)) }`,
    'rewriter/index.js': `export { double } from './double.js'
export { uno as one } from './double.js'`,
    'rewriter/double.js': `export const uno = 1
export function double(x) { return 2 * x }`,
  })
  expect(Object.keys(exported).sort()).toEqual(['Thing', 'main', 'three'])
  expect((exported.main as () => string)()).toBe('a/3')
})

test('a module that links in another way is refused', () => {
  const other = ['import * as all from "./x.js"', "export * from './x.js'", 'export default 1']
  for (const line of other) {
    expect(() => linkModules({ 'inside/main.js': `const a = 1\n${line}` })).toThrow(line)
  }
})
