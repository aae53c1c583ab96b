import type { Hex } from 'viem'
import { equalBytes, toHex } from './bytes.ts'
import type { Certificate } from './certificate.ts'
import { certificateExpired, certificateRevoked, chainInvalid, rootUnknown } from './errors.ts'
import type { RevocationList } from './revocation-list.ts'
import { isSigned, sha256 } from './signature.ts'

/**
 * Throws unless the chain, leaf first, ends in a pinned root, every certificate is valid now and signed by the next, and none is
 * revoked by a list of its issuer. The lists themselves must have been verified.
 *
 * @param roots - sha-256 of the DER of each root that is trusted.
 */
export async function verifyChain(options: {
  chain: readonly Certificate[]
  roots: readonly Hex[]
  lists: readonly RevocationList[]
  nowSeconds: number
}): Promise<void> {
  const { chain, roots, lists, nowSeconds } = options
  await verifyRoot(chain.at(-1)!, roots)
  for (const certificate of chain) checkPeriod(certificate, nowSeconds)
  for (const [at, certificate] of chain.entries()) {
    // The root signs itself, which says nothing: it is pinned.
    const issuer = chain[at + 1]
    if (issuer !== undefined) await verifyLink(certificate, issuer)
    checkRevocation(certificate, lists)
  }
}

export async function verifyRoot(root: Certificate, roots: readonly Hex[]): Promise<void> {
  const digest = toHex(await sha256(root.der))
  if (!roots.includes(digest)) throw rootUnknown(root.commonName, digest)
}

async function verifyLink(certificate: Certificate, issuer: Certificate): Promise<void> {
  if (!equalBytes(certificate.issuer, issuer.subject)) {
    throw chainInvalid(certificate.commonName, `it was not issued by "${issuer.commonName}"`)
  }
  if (!issuer.isAuthority || !issuer.canSignCertificates) {
    throw chainInvalid(issuer.commonName, 'it may not sign certificates')
  }
  const { bytes: message, algorithm, signature } = certificate.signed
  if (!(await isSigned({ key: issuer.key, algorithm, message, signature }))) {
    throw chainInvalid(certificate.commonName, `the signature of "${issuer.commonName}" does not verify`)
  }
}

function checkPeriod(certificate: Certificate, nowSeconds: number): void {
  const { notBeforeSeconds: fromSeconds, notAfterSeconds: toSeconds } = certificate
  if (nowSeconds < fromSeconds || nowSeconds > toSeconds) {
    throw certificateExpired(certificate.commonName, { fromSeconds, toSeconds, nowSeconds })
  }
}

function checkRevocation(certificate: Certificate, lists: readonly RevocationList[]): void {
  const isRevoked = lists.some(
    (list) => equalBytes(list.issuer, certificate.issuer) && list.revokedSerials.has(certificate.serial),
  )
  if (isRevoked) throw certificateRevoked(certificate.commonName, certificate.serial)
}
