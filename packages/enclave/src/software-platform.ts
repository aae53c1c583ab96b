import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { formatIntelCollateral } from '@ruche/attestation'
import {
  BLANK_TD_REPORT,
  type DevelopmentIntel,
  toDevelopmentRootDigest,
  writeDevelopmentCollateral,
  writeDevelopmentQuote,
} from '@ruche/attestation/development'
import { bytesToHex, type Hex } from 'viem'
import { developmentPlatformMalformed } from './errors.ts'
import type { EvidenceProvider } from './evidence.ts'

const DAY_SECONDS = 86_400
const YEAR_SECONDS = 365 * DAY_SECONDS
const SEED_BYTES = 32

/**
 * A make-believe TDX platform: its quotes have the real format, under a root of its own that is made up for one network. It protects
 * nothing from the machine it runs on. It lets the whole way from deal to key to result run where there is no hardware.
 */
export type SoftwarePlatform = {
  /** sha-256 of the root certificate. */
  rootDigest: Hex
  /** What verifiers need besides the quote: Intel's names, valid a year from `nowSeconds`. */
  collateral: string
  /** Evidence about the image with this measurement (48 bytes). */
  providerOf(measurement: Hex): EvidenceProvider
}

/** @param seed - Every key of the platform comes from it. */
export function openSoftwarePlatform({
  seed,
  nowSeconds,
}: {
  seed: Uint8Array
  nowSeconds: number
}): SoftwarePlatform {
  const intel: DevelopmentIntel = {
    seed,
    // Not of the moment: the root's digest must be the same at every start.
    certificates: { fromSeconds: Date.UTC(2026, 0, 1) / 1000, toSeconds: Date.UTC(2046, 0, 1) / 1000 },
  }
  const period = { fromSeconds: nowSeconds - DAY_SECONDS, toSeconds: nowSeconds + YEAR_SECONDS }
  return {
    rootDigest: toDevelopmentRootDigest(intel),
    collateral: formatIntelCollateral(writeDevelopmentCollateral(intel, { kind: 'tdx', period })),
    providerOf: (measurement) => ({
      kind: 'tdx',
      source: 'software',
      async getEvidence(reportData) {
        const report = { ...BLANK_TD_REPORT, mrTd: measurement, reportData: bytesToHex(reportData) }
        return { quote: writeDevelopmentQuote(intel, { version: 4, kind: 'tdx', report }) }
      },
    }),
  }
}

/** Reads the seed of a network's platform, making it at the first start; the file is readable by its owner alone. */
export async function openPlatformSeed(path: string): Promise<Uint8Array> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) {
    const seed = randomBytes(SEED_BYTES)
    await writeFile(path, `${seed.toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
    return seed
  }
  if (!/^[0-9a-f]{64}\n?$/.test(text)) throw developmentPlatformMalformed(path)
  return Buffer.from(text.trim(), 'hex')
}
