import type { Hex } from 'viem'
import type { Bytes } from './bytes.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { verifyChain, verifyRoot } from './chain.ts'
import type { IntelCollateral } from './collateral.ts'
import { chainInvalid, collateralExpired, collateralMismatch, signatureInvalid } from './errors.ts'
import { type PckExtension, readPckExtension } from './pck-extension.ts'
import { readPem } from './pem.ts'
import { parseQeIdentity, type QeIdentity } from './qe-identity.ts'
import { type RevocationList, readRevocationList, verifyRevocationList } from './revocation-list.ts'
import { isSigned, type PublicKey } from './signature.ts'
import { parseTcbInfo, type TcbInfo } from './tcb-info.ts'

/** Collateral whose every signature, date and name was checked. */
export type IntelEndorsements = {
  pckKey: PublicKey
  platform: PckExtension
  tcbInfo: TcbInfo
  qeIdentity: QeIdentity
  /** The earliest end of all that was relied on. */
  expiresAtSeconds: number
}

const NAME = {
  root: ['Intel SGX Root CA'],
  pckAuthority: ['Intel SGX PCK Platform CA', 'Intel SGX PCK Processor CA'],
  pck: ['Intel SGX PCK Certificate'],
  tcbSigning: ['Intel SGX TCB Signing'],
} as const

/**
 * Checks that the platform's certificate and the lists about it come from the pinned root, are in date, not revoked, and are about
 * the same family of platforms and kind of quote.
 *
 * @param options.pckChain - DER of leaf, authority and root.
 */
export async function verifyIntelEndorsements(options: {
  kind: 'sgx' | 'tdx'
  pckChain: readonly Bytes[]
  collateral: IntelCollateral
  nowSeconds: number
  roots: readonly Hex[]
}): Promise<IntelEndorsements> {
  const { kind, collateral, nowSeconds, roots } = options
  const chain = readNamedChain(options.pckChain, [NAME.pck, NAME.pckAuthority, NAME.root])
  const [pck, authority, root] = chain as [Certificate, Certificate, Certificate]

  await verifyRoot(root, roots)
  const rootList = readRevocationList(collateral.rootCaCrl)
  const pckList = readRevocationList(collateral.pckCrl)
  await verifyRevocationList(rootList, root, nowSeconds)
  await verifyChain({ chain, roots, lists: [rootList, pckList], nowSeconds })
  await verifyRevocationList(pckList, authority, nowSeconds)

  const signing = { lists: [rootList], nowSeconds, roots }
  const tcbInfoChain = await verifySigned('TCB info', {
    ...signing,
    text: collateral.tcbInfo,
    signature: collateral.tcbInfoSignature,
    pem: collateral.tcbInfoChain,
  })
  const qeIdentityChain = await verifySigned('QE identity', {
    ...signing,
    text: collateral.qeIdentity,
    signature: collateral.qeIdentitySignature,
    pem: collateral.qeIdentityChain,
  })

  const tcbInfo = parseTcbInfo(collateral.tcbInfo)
  const qeIdentity = parseQeIdentity(collateral.qeIdentity)
  checkInDate('TCB info', tcbInfo, nowSeconds)
  checkInDate('QE identity', qeIdentity, nowSeconds)
  const platform = readPckExtension(pck)
  checkSubject(kind, platform, tcbInfo, qeIdentity)
  const updates = [rootList, pckList, tcbInfo, qeIdentity].map((each) => each.nextUpdateSeconds)
  const certificates = [...chain, ...tcbInfoChain, ...qeIdentityChain]
  return {
    pckKey: pck.key,
    platform,
    tcbInfo,
    qeIdentity,
    expiresAtSeconds: Math.min(...updates, ...certificates.map((each) => each.notAfterSeconds)),
  }
}

/** Answers the chain of the signing certificate. */
async function verifySigned(
  what: string,
  document: {
    text: string
    signature: Bytes
    pem: string
    lists: readonly RevocationList[]
    nowSeconds: number
    roots: readonly Hex[]
  },
): Promise<Certificate[]> {
  const { text, signature, pem, ...trust } = document
  const chain = readNamedChain(readPem(pem), [NAME.tcbSigning, NAME.root])
  await verifyChain({ ...trust, chain })
  const message = new TextEncoder().encode(text)
  if (!(await isSigned({ key: chain[0]!.key, algorithm: 'ecdsa-sha256', message, signature }))) {
    throw signatureInvalid(what)
  }
  return chain
}

/** Intel's chains have fixed lengths and names; anything else is a certificate used for what it was not issued for. */
function readNamedChain(ders: readonly Bytes[], names: readonly (readonly string[])[]): Certificate[] {
  const chain = ders.map(readCertificate)
  if (chain.length !== names.length) {
    throw chainInvalid(chain[0]?.commonName ?? '', `it has ${chain.length} certificates, not ${names.length}`)
  }
  for (const [at, { commonName }] of chain.entries()) {
    if (!names[at]!.includes(commonName)) {
      throw chainInvalid(commonName, `"${names[at]!.join('" or "')}" belongs in its place`)
    }
  }
  return chain
}

function checkInDate(
  what: string,
  document: { issuedAtSeconds: number; nextUpdateSeconds: number },
  nowSeconds: number,
): void {
  const { issuedAtSeconds: fromSeconds, nextUpdateSeconds: toSeconds } = document
  if (nowSeconds < fromSeconds || nowSeconds > toSeconds) {
    throw collateralExpired(what, { fromSeconds, toSeconds, nowSeconds })
  }
}

function checkSubject(
  kind: 'sgx' | 'tdx',
  platform: PckExtension,
  tcbInfo: TcbInfo,
  qeIdentity: QeIdentity,
): void {
  const checks = [
    ['kind of TCB info', kind, tcbInfo.kind],
    ['kind of QE identity', kind, qeIdentity.kind],
    ['FMSPC', platform.fmspc, tcbInfo.fmspc],
    ['PCEID', platform.pceId, tcbInfo.pceId],
  ] as const
  for (const [what, wanted, found] of checks) {
    if (wanted !== found) throw collateralMismatch(what, wanted, found)
  }
}
