import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPolicy, encodePolicy } from '@ruche/attestation'
import { openPlatformSeed, openSoftwarePlatform } from '@ruche/enclave'
import { measureRuntime } from '@ruche/worker/image'
import type { Hex } from 'viem'

/** Files and values that the secrets services of one machine, and its enclaves in software, need. */
export type TeeSetup = {
  /** File with the seed of the software platform. */
  platformFile: string
  collateralFolder: string
  policyFile: string
  developmentRoot: Hex
  /** Files with the master key of each service. */
  masterKeyFiles: string[]
}

/** Collateral of a development platform is written at each start and good for a year. */
const COLLATERAL_AGE_DAYS = 400

/** Writes what is missing into the data folder; keys stay, collateral and policy are those of this start. */
export async function setUpTee(dataDir: string, services: number): Promise<TeeSetup> {
  const folder = join(dataDir, 'tee')
  const collateralFolder = join(folder, 'collateral')
  await mkdir(collateralFolder, { recursive: true, mode: 0o700 })
  const platformFile = join(folder, 'software-platform')
  const [seed, measurement] = await Promise.all([openPlatformSeed(platformFile), measureRuntime()])
  const platform = openSoftwarePlatform({ seed, nowSeconds: Math.floor(Date.now() / 1000) })
  const policy = createPolicy([{ kind: 'tdx', mrTd: measurement }], {
    tcbInfoAgeDaysMax: COLLATERAL_AGE_DAYS,
  })
  const policyFile = join(folder, 'policy.json')
  const masterKeyFiles = await Promise.all(
    Array.from({ length: services }, (_, at) => keepKey(join(folder, `master-${at + 1}`))),
  )
  await Promise.all([
    writeWhole(join(collateralFolder, 'software.json'), platform.collateral),
    writeWhole(policyFile, encodePolicy(policy)),
  ])
  return { platformFile, collateralFolder, policyFile, developmentRoot: platform.rootDigest, masterKeyFiles }
}

async function keepKey(path: string): Promise<string> {
  const isThere = await readFile(path).then(
    () => true,
    () => false,
  )
  if (!isThere) await writeFile(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  return path
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}
