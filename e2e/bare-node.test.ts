import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const RUCHE = fileURLToPath(new URL('../apps/cli/bin/ruche.mjs', import.meta.url))

/** The Node of the machine itself, which npm scripts hide behind the project's own. */
const machineNode = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find((path) => existsSync(path))

test.skipIf(machineNode === undefined)('the command runs under the machine’s own Node, from 20 on', () => {
  const out = execFileSync(machineNode as string, [RUCHE, '--version'], { encoding: 'utf8' })
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
