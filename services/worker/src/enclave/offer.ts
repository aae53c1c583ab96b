import { rm } from 'node:fs/promises'
import {
  type EvidenceProvider,
  findHardwareProvider,
  openPlatformSeed,
  openSoftwarePlatform,
  verifyDevelopmentRoot,
} from '@ruche/enclave'
import type { Log } from '@ruche/service'
import { measureRuntime } from './image.ts'

/** What this machine can show of the code it runs. */
export type TeeOffer = { kind: 'hardware' } | { kind: 'software'; evidence: EvidenceProvider }

/**
 * Finds out whether this machine can run confidential tasks: on hardware, or on the software platform that the configuration names.
 *
 * @throws DEVELOPMENT_ROOT_REFUSED
 */
export async function findTeeOffer({
  platformFile,
  chainId,
  isProduction,
  privateRoot,
  log,
}: {
  /** File with the seed of a software platform. */
  platformFile: string | undefined
  chainId: number
  isProduction: boolean
  privateRoot: string
  log: Log
}): Promise<TeeOffer | undefined> {
  // What a killed run left there was meant to stay inside.
  await rm(privateRoot, { recursive: true, force: true })
  if (platformFile === undefined) {
    const hardware = await findHardwareProvider({ entry: `ruche-${process.pid}` })
    return hardware === undefined ? undefined : { kind: 'hardware' }
  }
  const [seed, measurement] = await Promise.all([openPlatformSeed(platformFile), measureRuntime()])
  const platform = openSoftwarePlatform({ seed, nowSeconds: Math.floor(Date.now() / 1000) })
  verifyDevelopmentRoot({ root: platform.rootDigest, chainId, isProduction })
  log.warn({ measurement }, 'enclaves in software: they protect nothing from this machine')
  return { kind: 'software', evidence: platform.providerOf(measurement) }
}
