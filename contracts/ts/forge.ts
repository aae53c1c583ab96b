import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'win32' }
const processors: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', arm64: 'arm64' }

/** The folder that forge works in. */
export const contractsRoot = fileURLToPath(new URL('..', import.meta.url))

/**
 * Finds the program of the platform's package: the command that the package `@foundry-rs/forge` installs exits with 0
 * whatever happened.
 */
export function findForge(): string {
  const target = `${systems[process.platform]}-${processors[process.arch]}`
  return createRequire(import.meta.url).resolve(`@foundry-rs/forge-${target}/bin/forge`)
}

/** Runs forge in the contracts' folder, where the path of the compiler in foundry.toml starts, and gives its exit status. */
export function runForge(args: readonly string[]): number {
  const { status, error } = spawnSync(findForge(), args, { cwd: contractsRoot, stdio: 'inherit' })
  if (error !== undefined) throw error
  return status ?? 1
}
