import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PackageChangedError } from './errors.ts'

const run = promisify(execFile)

/**
 * Fetches a package from the registry that npm is set up with, for its files alone: nothing of it is installed or run.
 *
 * @param integrity - `sha512-…` of the package's archive.
 * @throws PackageChangedError when the archive is another one.
 */
export async function fetchPackage({
  name,
  version,
  integrity,
}: {
  name: string
  version: string
  integrity: string
}): Promise<{ folder: string; remove: () => Promise<void> }> {
  const work = await mkdtemp(join(tmpdir(), 'ruche-package-'))
  const remove = () => rm(work, { recursive: true, force: true })
  try {
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', `${name}@${version}`], {
      cwd: work,
    })
    const [packed] = JSON.parse(stdout) as { filename: string }[]
    const archive = join(work, (packed as { filename: string }).filename)
    const found = `sha512-${createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')}`
    if (found !== integrity) throw new PackageChangedError({ name, version, found, integrity })
    await run('tar', ['-xzf', archive, '-C', work])
    return { folder: join(work, 'package'), remove }
  } catch (error) {
    await remove()
    throw error
  }
}
