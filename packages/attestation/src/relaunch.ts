import { tcbUnsupported } from './errors.ts'
import type { TcbInfo } from './tcb-info.ts'
import type { ComponentStatus, TcbStatus } from './tcb-status.ts'
import { getModuleIdentity } from './tdx-module.ts'

const GOOD_SGX: readonly TcbStatus[] = [
  'UpToDate',
  'SWHardeningNeeded',
  'ConfigurationNeeded',
  'ConfigurationAndSWHardeningNeeded',
]
const NEEDS_CONFIGURATION: readonly TcbStatus[] = [
  'ConfigurationNeeded',
  'ConfigurationAndSWHardeningNeeded',
  'OutOfDateConfigurationNeeded',
]

/**
 * A trust domain launched under an old TDX module is out of date even after the module below it was updated in place. When that is
 * all that is wrong, a relaunch mends it, and the status says so.
 *
 * @param options.teeTcbSvn2 - 16 numbers of the module that runs now (TD 1.5).
 * @see Intel SGX DCAP Quote Verification Library, TDRelaunchCheck
 */
export function adviseRelaunch(options: {
  status: TcbStatus
  sgxStatus: TcbStatus
  moduleStatus: ComponentStatus
  qeStatus: ComponentStatus
  teeTcbSvn2: readonly number[]
  tcbInfo: TcbInfo
}): TcbStatus {
  const { status, sgxStatus, moduleStatus, qeStatus, teeTcbSvn2, tcbInfo } = options
  const isOnlyLaunchOld =
    qeStatus === 'UpToDate' &&
    GOOD_SGX.includes(sgxStatus) &&
    (status === 'OutOfDate' || status === 'OutOfDateConfigurationNeeded') &&
    moduleStatus === 'OutOfDate'
  if (!isOnlyLaunchOld || !isCurrent(teeTcbSvn2, tcbInfo)) return status
  return NEEDS_CONFIGURATION.includes(sgxStatus) || NEEDS_CONFIGURATION.includes(status)
    ? 'TDRelaunchAdvisedConfigurationNeeded'
    : 'TDRelaunchAdvised'
}

/** Is the module that runs now the newest, with the newest late microcode? */
function isCurrent(teeTcbSvn2: readonly number[], tcbInfo: TcbInfo): boolean {
  const newest = tcbInfo.levels[0]?.tdxSvns
  if (newest === undefined) throw tcbUnsupported('trust domains of this platform')
  const [isvSvn, majorVersion, microcode] = [teeTcbSvn2[0]!, teeTcbSvn2[1]!, teeTcbSvn2[2]!]
  if (microcode < newest[2]!) return false
  if (majorVersion === 0) return isvSvn >= newest[0]!
  const [level] = getModuleIdentity(tcbInfo, majorVersion).levels
  if (level === undefined) throw tcbUnsupported(`TDX module of major version ${majorVersion}`)
  return isvSvn >= level.isvSvn
}
