// Installs what is missing and builds the console. Runs on a bare machine, so on whatever Node it has (20 or later) and without a package.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
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

// The console is the one part that is built: browsers do not run TypeScript.
const parts = [
  'apps/web',
  'packages/api',
  'packages/chain',
  'packages/protocol',
  'packages/sdk',
  'packages/storage',
]
const built = join(root, 'apps', 'web', 'dist', 'index.html')
const builtAtMs = existsSync(built) ? statSync(built).mtimeMs : 0
const changedAtMs = Math.max(statSync(wanted).mtimeMs, ...parts.map((part) => latestOf(join(root, part))))

if (changedAtMs > builtAtMs) {
  console.error('Building the console (once, a few seconds)…')
  const [node, vite] = ['node', 'vite'].map((name) => join(root, 'node_modules', '.bin', name))
  const { status } = spawnSync(node, [vite, 'build', '--logLevel', 'error'], {
    cwd: join(root, 'apps', 'web'),
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) {
    console.error('The console could not be built. Everything else works without it.')
  }
}

/** When a file of ours in a folder was last written, milliseconds. */
function latestOf(folder) {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist'].includes(entry.name)) continue
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? latestOf(path) : statSync(path).mtimeMs)
  }
  return latest
}
