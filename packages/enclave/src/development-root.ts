import type { Hex } from 'viem'
import { developmentRootRefused } from './errors.ts'

/** Chain ids that only networks on one machine use: anvil's and Hardhat's, Ganache's, and the one of iExec's test stack. */
const DEVELOPMENT_CHAINS: readonly number[] = [31_337, 1_337, 65_535]

/**
 * Refuses a development root where somebody could believe it: in a production build, and on any chain but those of one machine.
 *
 * @throws DEVELOPMENT_ROOT_REFUSED
 */
export function verifyDevelopmentRoot({
  root,
  chainId,
  isProduction,
}: {
  root: Hex | undefined
  chainId: number
  isProduction: boolean
}): void {
  if (root === undefined) return
  if (isProduction) throw developmentRootRefused('this is a production build')
  if (!DEVELOPMENT_CHAINS.includes(chainId)) {
    throw developmentRootRefused(`chain ${chainId} is not one of ${DEVELOPMENT_CHAINS.join(', ')}`)
  }
}
