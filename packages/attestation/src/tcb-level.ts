import { tcbUnsupported } from './errors.ts'
import type { PckExtension } from './pck-extension.ts'
import type { TcbInfo, TcbLevel } from './tcb-info.ts'

/** The newest level the platform reaches for SGX, and the newest it reaches with the trust domain's own numbers as well. */
export type MatchedLevels = { sgx: TcbLevel; own: TcbLevel }

/**
 * Finds the platform's level. The platform's numbers come from its certificate: the quote's could be chosen by whoever made it.
 *
 * @param teeTcbSvn - 16 numbers of a trust domain; undefined for SGX. The first two are left out when the module has an identity
 *   of its own ([1] above 0), which judges them instead.
 * @see Intel SGX DCAP Quote Verification Library, TcbLevelCheck 4.1.2.4.17
 */
export function matchTcbLevels(
  tcbInfo: TcbInfo,
  platform: Pick<PckExtension, 'componentSvns' | 'pceSvn'>,
  teeTcbSvn: readonly number[] | undefined,
): MatchedLevels {
  const reached = tcbInfo.levels.filter(
    (level) => platform.pceSvn >= level.pceSvn && isAtLeast(platform.componentSvns, level.sgxSvns, 0),
  )
  const [sgx] = reached
  const firstIndex = teeTcbSvn !== undefined && teeTcbSvn[1]! > 0 ? 2 : 0
  const own =
    teeTcbSvn === undefined
      ? sgx
      : reached.find((level) => isAtLeast(teeTcbSvn, level.tdxSvns ?? [], firstIndex))
  if (sgx === undefined || own === undefined) {
    const numbers = [platform.componentSvns.join(' '), `PCE ${platform.pceSvn}`]
    if (teeTcbSvn !== undefined) numbers.push(`TDX ${teeTcbSvn.join(' ')}`)
    throw tcbUnsupported(`platform with the security versions ${numbers.join(', ')}`)
  }
  return { sgx, own }
}

function isAtLeast(found: readonly number[], wanted: readonly number[], firstIndex: number): boolean {
  return wanted.every((number, at) => at < firstIndex || found[at]! >= number)
}
