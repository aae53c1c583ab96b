import type { Hex } from 'viem'
import { type Bytes, equalBytes } from './bytes.ts'
import { type Certificate, readCommonName, readSigned, type Signed } from './certificate.ts'
import { type DerValue, getChild, readChildren, TAG, toSerial, toTimeSeconds } from './der.ts'
import { certificateMalformed, chainInvalid, collateralExpired, signatureInvalid } from './errors.ts'
import { isSigned } from './signature.ts'

/** A certificate revocation list (RFC 5280 5). */
export type RevocationList = {
  signed: Signed
  issuer: Bytes
  issuerName: string
  thisUpdateSeconds: number
  nextUpdateSeconds: number
  revokedSerials: ReadonlySet<Hex>
}

export function readRevocationList(der: Bytes): RevocationList {
  const { body, signed } = readSigned(der)
  // The version is optional, so what follows is found relative to it.
  const all = readChildren(body)
  const fields = all[0]?.tag === TAG.integer ? all.slice(1) : all
  if (!equalBytes(getChild(fields, 0).encoded, signed.algorithmBytes)) {
    throw certificateMalformed('the revocation list names two signature algorithms')
  }
  const issuer = getChild(fields, 1)
  const entries = fields[4]?.tag === TAG.sequence ? readChildren(fields[4]) : []
  return {
    signed,
    issuer: issuer.encoded,
    issuerName: readCommonName(issuer),
    thisUpdateSeconds: toTimeSeconds(getChild(fields, 2)),
    nextUpdateSeconds: toTimeSeconds(getChild(fields, 3)),
    revokedSerials: new Set(entries.map(readRevokedSerial)),
  }
}

/** Throws unless the list is the issuer's own and valid now. */
export async function verifyRevocationList(
  list: RevocationList,
  issuer: Certificate,
  nowSeconds: number,
): Promise<void> {
  if (!equalBytes(list.issuer, issuer.subject)) {
    throw chainInvalid(issuer.commonName, `its revocation list was issued by "${list.issuerName}"`)
  }
  if (!issuer.canSignLists) throw chainInvalid(issuer.commonName, 'it may not sign revocation lists')
  const { thisUpdateSeconds: fromSeconds, nextUpdateSeconds: toSeconds } = list
  if (nowSeconds < fromSeconds || nowSeconds > toSeconds) {
    throw collateralExpired(`revocation list of "${list.issuerName}"`, { fromSeconds, toSeconds, nowSeconds })
  }
  const { bytes: message, algorithm, signature } = list.signed
  if (!(await isSigned({ key: issuer.key, algorithm, message, signature }))) {
    throw signatureInvalid(`revocation list of "${list.issuerName}"`)
  }
}

function readRevokedSerial(entry: DerValue): Hex {
  return toSerial(getChild(readChildren(entry), 0))
}
