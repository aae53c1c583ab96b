import { type Bytes, findHexBytes, toHex } from './bytes.ts'
import { collateralMalformed } from './errors.ts'
import { JsonFields } from './json.ts'

/** Intel's endorsements of one family of platforms. */
export type IntelCollateral = {
  kind: 'intel'
  /** DER: what the root revoked. */
  rootCaCrl: Bytes
  /** DER: what the issuer of the platform's certificate revoked. */
  pckCrl: Bytes
  /** The exact text that was signed: the value of "tcbInfo" cut out of the answer, not written anew. */
  tcbInfo: string
  /** r and s, 32 bytes each. */
  tcbInfoSignature: Bytes
  /** PEM, signing certificate first, root last. */
  tcbInfoChain: string
  /** The exact text that was signed: the value of "enclaveIdentity". */
  qeIdentity: string
  /** r and s, 32 bytes each. */
  qeIdentitySignature: Bytes
  /** PEM, signing certificate first, root last. */
  qeIdentityChain: string
  /** PEM, leaf first, root last: needed only for quotes that do not carry it. */
  pckChain?: string | undefined
}

/** AMD's endorsements of one chip at one version of its firmware. */
export type AmdCollateral = {
  kind: 'amd'
  /** DER of the VCEK or VLEK. */
  leaf: Bytes
  /** PEM: ASK or ASVK, then ARK. */
  chain: string
  /** DER: what the root revoked. Without it nothing is known about revocation, which a policy refuses unless it says otherwise. */
  crl?: Bytes | undefined
}

/** RFC 9334 calls them endorsements. */
export type Collateral = IntelCollateral | AmdCollateral

/**
 * Reads collateral of Intel as caching services and verifiers pass it on: one JSON object with the names of Intel's
 * `sgx_ql_qve_collateral_t` in lower case, lists and signatures in hexadecimal.
 */
export function parseIntelCollateral(json: string): IntelCollateral {
  const fields = JsonFields.parse(json, 'collateral')
  return {
    kind: 'intel',
    rootCaCrl: getBytes(fields, 'root_ca_crl'),
    pckCrl: getBytes(fields, 'pck_crl'),
    tcbInfo: fields.string('tcb_info'),
    tcbInfoSignature: getBytes(fields, 'tcb_info_signature'),
    tcbInfoChain: fields.string('tcb_info_issuer_chain'),
    qeIdentity: fields.string('qe_identity'),
    qeIdentitySignature: getBytes(fields, 'qe_identity_signature'),
    qeIdentityChain: fields.string('qe_identity_issuer_chain'),
    ...(fields.has('pck_certificate_chain') ? { pckChain: fields.string('pck_certificate_chain') } : {}),
  }
}

/**
 * Reads collateral of AMD: one JSON object with `vcek` or `vlek` and, where there is one, `crl` (DER in hexadecimal), and `cert_chain`
 * (PEM), each as AMD's key distribution service gives it.
 */
function parseAmdCollateral(json: string): AmdCollateral {
  const fields = JsonFields.parse(json, 'collateral')
  return {
    kind: 'amd',
    leaf: getBytes(fields, fields.has('vlek') ? 'vlek' : 'vcek'),
    chain: fields.string('cert_chain'),
    ...(fields.has('crl') ? { crl: getBytes(fields, 'crl') } : {}),
  }
}

/** Reads collateral of either maker, told apart by its fields. */
export function parseCollateral(json: string): Collateral {
  return JsonFields.parse(json, 'collateral').has('cert_chain')
    ? parseAmdCollateral(json)
    : parseIntelCollateral(json)
}

/** The opposite of `parseCollateral` for collateral of AMD. */
export function formatAmdCollateral({ leaf, chain, crl }: AmdCollateral): string {
  return JSON.stringify({
    vcek: toDigits(leaf),
    cert_chain: chain,
    ...(crl === undefined ? {} : { crl: toDigits(crl) }),
  })
}

/** The opposite of `parseIntelCollateral`. */
export function formatIntelCollateral(collateral: IntelCollateral): string {
  return JSON.stringify({
    root_ca_crl: toDigits(collateral.rootCaCrl),
    pck_crl: toDigits(collateral.pckCrl),
    tcb_info: collateral.tcbInfo,
    tcb_info_signature: toDigits(collateral.tcbInfoSignature),
    tcb_info_issuer_chain: collateral.tcbInfoChain,
    qe_identity: collateral.qeIdentity,
    qe_identity_signature: toDigits(collateral.qeIdentitySignature),
    qe_identity_issuer_chain: collateral.qeIdentityChain,
    ...(collateral.pckChain === undefined ? {} : { pck_certificate_chain: collateral.pckChain }),
  })
}

/**
 * Cuts the signed text out of an answer of Intel's service, `{"tcbInfo":{…},"signature":"…"}`, byte for byte.
 *
 * @param name - Of the inner object: "tcbInfo" or "enclaveIdentity".
 */
export function cutSignedText(
  answer: string,
  name: 'tcbInfo' | 'enclaveIdentity',
): { text: string; signature: Bytes } {
  const shape = new RegExp(
    `^\\s*\\{\\s*"${name}"\\s*:\\s*(\\{.*\\})\\s*,\\s*"signature"\\s*:\\s*"([0-9a-fA-F]{128})"\\s*\\}\\s*$`,
    's',
  )
  const match = shape.exec(answer)
  if (match === null) throw collateralMalformed(name, 'it is not followed by a signature of 64 bytes')
  return { text: match[1]!, signature: findHexBytes(match[2]!)! }
}

function toDigits(bytes: Bytes): string {
  return toHex(bytes).slice(2)
}

/** Hexadecimal digits of either case. */
function getBytes(fields: JsonFields, name: string): Bytes {
  const bytes = findHexBytes(fields.string(name))
  if (bytes === undefined) throw collateralMalformed('collateral', `"${name}" must be hexadecimal`)
  return bytes
}
