// Installs what is missing. Runs on a bare machine, so on whatever Node it has (20 or later) and without a package.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const installed = join(root, 'node_modules', '.package-lock.json')
const wanted = join(root, 'package-lock.json')

const fresh =
  existsSync(installed) &&
  existsSync(join(root, 'node_modules', '.bin', 'node')) &&
  statSync(installed).mtimeMs >= statSync(wanted).mtimeMs

if (!fresh) {
  console.error('Installing packages (once, about a minute)…')
  // `npm install` and not `npm ci`: the lock names only the binaries of the platform it was made on.
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) {
    console.error('Packages could not be installed. Check the network and run the same command again.')
    process.exit(8)
  }
}
