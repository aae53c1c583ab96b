import { readFileSync } from 'node:fs'
import {
  type AmdCollateral,
  type Collateral,
  parseIntelCollateral,
  parseQuote,
  type Quote,
} from '../src/index.ts'
import { readPem } from '../src/pem.ts'

const FOLDER = new URL('../../../vectors/tee/', import.meta.url)

/** The reports in `expected.json` have their bytes in hexadecimal without 0x. */
type Expected = {
  name: string
  now: string
  reference: {
    error?: string
    tee: 'SGX' | 'TDX'
    version: number
    status: string
    qeStatus: string
    moduleStatus?: string
    advisories: string[]
    debug: boolean
    fmspc: string
    evalNumber: number
    tcbDate: string
    collateralNextUpdate: string
    pceSvn: number
    compSvn: number[]
    report: Record<string, unknown>
  }
  npm_phala_dcap_qvl_0_3_9: { status?: string; error?: string }
}

export const INTEL_CASES = [
  'automata-sgx-v3',
  'automata-sgx-v3-debug',
  'automata-tdx-v4',
  'phala-sgx-v3',
  'phala-tdx-v4',
  'phala-tdx-v4-outdated',
] as const

/** A real quote, with the collateral of its day and what a verifier must find. */
export function readIntelCase(name: (typeof INTEL_CASES)[number]) {
  const expected: Expected = JSON.parse(readText(`${name}/expected.json`))
  const collateralJson = readText(`${name}/collateral.json`)
  return {
    bytes: readBytes(`${name}/quote.bin`),
    collateral: parseIntelCollateral(collateralJson),
    collateralJson,
    expected,
    nowSeconds: Date.parse(expected.now) / 1000,
  }
}

/** A real report of a Milan machine, made on 2022-09-24. */
export function readMilanCase() {
  const collateral: AmdCollateral = {
    kind: 'amd',
    leaf: readBytes('google-snp-milan/vcek.der'),
    chain: readText('google-snp-milan/ask_ark_milan.pem'),
  }
  const expected = JSON.parse(readText('google-snp-milan/expected.json'))
  return {
    bytes: readBytes('google-snp-milan/report.bin'),
    collateral,
    expected,
    nowSeconds: Date.parse(expected.now) / 1000,
  }
}

/** Root certificates as their makers publish them, in DER. */
export function readRoots() {
  const pem = readText('roots/ARK-Genoa.pem')
  return {
    intel: readBytes('roots/IntelSGXRootCA.der'),
    genoa: readPem(pem)[0]!,
    milan: readPem(readMilanCase().collateral.chain)[1]!,
  }
}

/** The quote ready for `verifyQuote`. */
export function toEvidence(options: { bytes: Uint8Array; collateral: Collateral; nowSeconds: number }): {
  quote: Quote
  collateral: Collateral
  nowSeconds: number
} {
  return {
    quote: parseQuote(options.bytes),
    collateral: options.collateral,
    nowSeconds: options.nowSeconds,
  }
}

function readText(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8')
}

function readBytes(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(path, FOLDER)))
}
