import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ComplianceProgram } from '../../compliance.ts'

const SOURCE = fileURLToPath(new URL('../../native/programs/probe.c', import.meta.url))

/** Compiles one of the suite's programs to WASI; answers the path of the module. */
export async function buildProbe(program: ComplianceProgram, folder: string): Promise<string> {
  const path = join(folder, `${program}.wasm`)
  const options = [
    '--target=wasm32-wasi',
    '--sysroot=/usr',
    '-O1',
    '-Wall',
    '-Werror',
    `-DPROGRAM="${program}"`,
  ]
  execFileSync('clang', [...options, SOURCE, '-o', path], { stdio: 'pipe' })
  return path
}

/** Why C programs cannot be compiled to WASI on this machine; undefined where they can. */
export function findCompilerObstacle(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-probe-'))
  try {
    const options = [
      '--target=wasm32-wasi',
      '--sysroot=/usr',
      '-DPROGRAM="answer"',
      SOURCE,
      '-o',
      join(folder, 'x'),
    ]
    execFileSync('clang', options, { stdio: 'pipe' })
    return undefined
  } catch (error) {
    return (error as Error).message.split('\n').slice(0, 2).join(' ')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
