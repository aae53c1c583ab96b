/** How up to date a platform is, in Intel's words, from best to worst of their groups. */
export const TCB_STATUSES = [
  'UpToDate',
  'SWHardeningNeeded',
  'ConfigurationNeeded',
  'ConfigurationAndSWHardeningNeeded',
  'TDRelaunchAdvised',
  'TDRelaunchAdvisedConfigurationNeeded',
  'OutOfDate',
  'OutOfDateConfigurationNeeded',
  'Revoked',
] as const

export type TcbStatus = (typeof TCB_STATUSES)[number]

/** What TCB info says about a level of the platform: the two relaunch statuses are only ever computed. */
export const LEVEL_STATUSES = TCB_STATUSES.filter(
  (status): status is Exclude<TcbStatus, `TDRelaunch${string}`> => !status.startsWith('TDRelaunch'),
)

/** What Intel says about a quoting enclave or a TDX module. */
export const COMPONENT_STATUSES = ['UpToDate', 'OutOfDate', 'Revoked'] as const
export type ComponentStatus = (typeof COMPONENT_STATUSES)[number]

/**
 * The status of a platform together with one component of it (quoting enclave or TDX module): a revoked component revokes all, an
 * old one makes all out of date, keeping whether configuration is needed.
 *
 * @see Intel SGX DCAP Quote Verification Library, TcbLevelCheck and TdxModuleCheck
 */
export function convergeStatus(platform: TcbStatus, component: ComponentStatus): TcbStatus {
  if (component === 'Revoked') return 'Revoked'
  if (component === 'UpToDate') return platform
  switch (platform) {
    case 'UpToDate':
    case 'SWHardeningNeeded':
      return 'OutOfDate'
    case 'ConfigurationNeeded':
    case 'ConfigurationAndSWHardeningNeeded':
      return 'OutOfDateConfigurationNeeded'
    default:
      return platform
  }
}
