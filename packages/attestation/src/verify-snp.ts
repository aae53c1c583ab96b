import type { Hex } from 'viem'
import { type Bytes, toHex } from './bytes.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { verifyChain, verifyRoot } from './chain.ts'
import type { AmdCollateral } from './collateral.ts'
import { readDer, TAG, toSmallInteger } from './der.ts'
import {
  certificateMalformed,
  chainInvalid,
  platformMismatch,
  quoteUnsupported,
  signatureInvalid,
} from './errors.ts'
import { readPem } from './pem.ts'
import type { SnpQuote } from './quote.ts'
import type { SnpResult } from './result.ts'
import { type RevocationList, readRevocationList, verifyRevocationList } from './revocation-list.ts'
import { isSigned } from './signature.ts'
import { isDebugSnp, type SnpReport, type SnpTcb } from './snp-report.ts'

const AMD = '1.3.6.1.4.1.3704.1'
/** Of a leaf: AMD's certificates of chips, and of providers. */
const LEAF_NAMES: Readonly<Record<string, string>> = { vcek: 'SEV-VCEK', vlek: 'SEV-VLEK' }

/**
 * Verifies a report of SEV-SNP down to the pinned root: the certificate must be for the chip and the firmware version that the report
 * names.
 *
 * @see AMD 57230, "Versioned Chip Endorsement Key (VCEK) Certificate and KDS Interface Specification"
 */
export async function verifySnpReport(options: {
  quote: SnpQuote
  collateral: AmdCollateral
  nowSeconds: number
  roots: readonly Hex[]
}): Promise<SnpResult> {
  const { quote, collateral, nowSeconds, roots } = options
  const { report } = quote
  const leaf = readCertificate(collateral.leaf)
  const chain = [leaf, ...readPem(collateral.chain).map(readCertificate)]
  if (chain.length !== 3) throw chainInvalid(leaf.commonName, `it has ${chain.length} certificates, not 3`)
  checkLeafName(leaf, report)

  const list = await readList(collateral.crl, chain[2]!, { roots, nowSeconds })
  await verifyChain({ chain, roots, lists: list === undefined ? [] : [list], nowSeconds })
  checkPlatform(leaf, report)
  const { signedBytes: message, signature } = quote
  if (leaf.key.kind !== 'p384') throw certificateMalformed('the key of the chip is not on P-384')
  if (!(await isSigned({ key: leaf.key, algorithm: 'ecdsa-sha384', message, signature }))) {
    throw signatureInvalid('report')
  }

  const notAfterSeconds = chain.map((certificate) => certificate.notAfterSeconds)
  return {
    kind: 'snp',
    quote,
    product: readProduct(leaf),
    isDebug: isDebugSnp(report),
    reportData: report.reportData,
    platformId: report.chipId,
    isRevocationChecked: list !== undefined,
    collateralExpiresAtSeconds: Math.min(
      ...notAfterSeconds,
      list?.nextUpdateSeconds ?? Number.POSITIVE_INFINITY,
    ),
    verifiedAtSeconds: nowSeconds,
  }
}

async function readList(
  crl: Bytes | undefined,
  root: Certificate,
  options: { roots: readonly Hex[]; nowSeconds: number },
): Promise<RevocationList | undefined> {
  if (crl === undefined) return undefined
  await verifyRoot(root, options.roots)
  const list = readRevocationList(crl)
  await verifyRevocationList(list, root, options.nowSeconds)
  return list
}

function checkLeafName(leaf: Certificate, report: SnpReport): void {
  const wanted = LEAF_NAMES[report.signingKey]
  if (wanted === undefined) throw quoteUnsupported('signing key', report.signingKey, 'VCEK or VLEK')
  if (leaf.commonName !== wanted) throw chainInvalid(leaf.commonName, `"${wanted}" belongs in its place`)
}

/** A chip's certificate names the chip; a provider's (VLEK) does not. Both name the firmware. */
function checkPlatform(leaf: Certificate, report: SnpReport): void {
  const found = report.reportedTcb
  const wanted: SnpTcb = {
    bootLoader: readSvn(leaf, '3.1'),
    tee: readSvn(leaf, '3.2'),
    snp: readSvn(leaf, '3.3'),
    microcode: readSvn(leaf, '3.8'),
  }
  for (const part of ['bootLoader', 'tee', 'snp', 'microcode'] as const) {
    if (wanted[part] !== found[part]) {
      throw platformMismatch(`${part} version`, `${wanted[part]}`, `${found[part]}`)
    }
  }
  if (report.signingKey !== 'vcek') return
  const chipId = toHex(getExtension(leaf, '4'))
  if (chipId !== report.chipId) throw platformMismatch('chip id', chipId, report.chipId)
}

function readSvn(leaf: Certificate, name: string): number {
  return toSmallInteger(readDer(getExtension(leaf, name)))
}

function readProduct(leaf: Certificate): string {
  const value = readDer(getExtension(leaf, '2'))
  if (value.tag !== TAG.ia5String) throw certificateMalformed('the product name is no text')
  return String.fromCharCode(...value.content)
}

function getExtension(leaf: Certificate, name: string): Bytes {
  const bytes = leaf.extensions.get(`${AMD}.${name}`)
  if (bytes === undefined) throw certificateMalformed(`AMD's extension ${name} is missing`)
  return bytes
}
