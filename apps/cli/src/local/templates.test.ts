import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWasmRuntime } from '@ruche/sandbox'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TEMPLATES, type Template } from './templates.ts'
import { tryProgram } from './trial.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-template-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Why this machine cannot build a language, by its name; undefined where it can. */
function findObstacle(name: string): string | undefined {
  try {
    if (name === 'c') execFileSync('test', ['-d', '/usr/include/wasm32-wasi'])
    else {
      const library = execFileSync('rustc', ['--target', 'wasm32-wasip1', '--print', 'target-libdir'], {
        encoding: 'utf8',
      })
      execFileSync('test', ['-d', library.trim()])
    }
    return undefined
  } catch {
    return 'its compiler for WASI is not installed'
  }
}

for (const [name, template] of Object.entries(TEMPLATES) as [string, Template][]) {
  const obstacle = findObstacle(name)
  const text = `the template ${name} is built and counts its lines`
  test.skipIf(obstacle !== undefined)(
    obstacle === undefined ? text : `${text} (skipped: ${obstacle})`,
    async () => {
      for (const [path, content] of Object.entries(template.files))
        await writeFile(join(folder, path), content)
      await chmod(join(folder, 'build.sh'), 0o755)
      execFileSync(join(folder, 'build.sh'), { stdio: 'pipe' })
      const { exit, logs } = await tryProgram(
        { program: join(folder, template.module), args: ['book.txt'], inputs: [join(folder, 'book.txt')] },
        { runtime: createWasmRuntime(), task: { taskId: `0x${'01'.repeat(32)}`, startTimeSeconds: 0n } },
      )
      expect(exit).toEqual({ kind: 'completed' })
      expect(logs.stdout).toBe('3\n')
    },
  )
}
