import { createRequire } from 'node:module'
import { ChainBinaryMissingError } from './errors.ts'

const architectures: Record<string, string> = { x64: 'amd64', arm64: 'arm64' }

/**
 * Finds the native anvil binary. The package's own command is a JavaScript wrapper that starts it as a child; a signal
 * such as SIGKILL to the wrapper would leave the chain running.
 */
export function findAnvilBinary(platform: string = process.platform, arch: string = process.arch): string {
  const target = `${platform}-${architectures[arch] ?? arch}`
  const file = platform === 'win32' ? 'anvil.exe' : 'anvil'
  try {
    // The native package is an optional dependency of `@foundry-rs/anvil`, so it is looked up from there.
    const require = createRequire(import.meta.url)
    const wrapper = require.resolve('@foundry-rs/anvil/package.json')
    return createRequire(wrapper).resolve(`@foundry-rs/anvil-${target}/bin/${file}`)
  } catch (cause) {
    throw new ChainBinaryMissingError({ platform: target, cause })
  }
}
