import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createWasmRuntime } from '@ruche/sandbox'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readTemplate, TEMPLATE_NAMES, type Template } from './templates.ts'
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
    if (name === 'rust') {
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

/** Python is 12 MB, for these tests only; the other packages are here already. Answers why it cannot be had. */
function installPackages(name: string): string | undefined {
  if (name !== 'python') {
    symlinkSync(
      fileURLToPath(new URL('../../../../node_modules', import.meta.url)),
      join(folder, 'node_modules'),
    )
    return undefined
  }
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'pipe',
      timeout: 60_000,
    })
    return undefined
  } catch (error) {
    return (error as Error).message.split('\n')[0]
  }
}

async function writeTemplate({ files }: Template): Promise<void> {
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content)
  await chmod(join(folder, 'build.sh'), 0o755)
}

for (const name of TEMPLATE_NAMES) {
  const obstacle = findObstacle(name)
  const text = `the template ${name} is built and counts its lines`
  test.skipIf(obstacle !== undefined)(
    obstacle === undefined ? text : `${text} (skipped: ${obstacle})`,
    async (context) => {
      const template = readTemplate(name)!
      await writeTemplate(template)
      const missing = installPackages(name)
      if (missing !== undefined) context.skip(`its packages cannot be had: ${missing}`)
      execFileSync(join(folder, 'build.sh'), { stdio: 'pipe' })
      const attempt = (args: readonly string[]) =>
        tryProgram(
          {
            program: join(folder, template.module),
            args,
            inputs: template.inputs.map((path) => join(folder, path)),
          },
          { runtime: createWasmRuntime(), task: { taskId: `0x${'01'.repeat(32)}`, startTimeSeconds: 0n } },
        )
      const { exit, logs } = await attempt(template.args)
      expect(logs).toEqual({ stdout: '3\n', stderr: '' })
      expect(exit).toEqual({ kind: 'completed' })
      const wrong = await attempt(template.args.map((word) => word.replace('book', 'absent')))
      expect(wrong.exit).toMatchObject({ kind: 'failed', code: 'EXIT_CODE' })
    },
    120_000,
  )
}
