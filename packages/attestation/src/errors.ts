import { Failure } from '@ruche/protocol'

/** Everything that can be wrong with evidence, endorsements or a policy. */
export type AttestationCode =
  | 'ATT_QUOTE_MALFORMED'
  | 'ATT_QUOTE_UNSUPPORTED'
  | 'ATT_COLLATERAL_MALFORMED'
  | 'ATT_COLLATERAL_MISMATCH'
  | 'ATT_COLLATERAL_EXPIRED'
  | 'ATT_CERTIFICATE_MALFORMED'
  | 'ATT_CERTIFICATE_EXPIRED'
  | 'ATT_CERTIFICATE_REVOKED'
  | 'ATT_CHAIN_INVALID'
  | 'ATT_ROOT_UNKNOWN'
  | 'ATT_SIGNATURE_INVALID'
  | 'ATT_KEY_UNBOUND'
  | 'ATT_QE_MISMATCH'
  | 'ATT_MODULE_MISMATCH'
  | 'ATT_TCB_UNSUPPORTED'
  | 'ATT_PLATFORM_MISMATCH'
  | 'ATT_POLICY_MALFORMED'

/** Thrown when a quote cannot be believed, or a policy cannot be read. */
export class AttestationError extends Failure<AttestationCode> {
  override readonly name = 'AttestationError'
}

export function quoteMalformed(reason: string): AttestationError {
  return new AttestationError(`The quote cannot be read: ${reason}.`, {
    code: 'ATT_QUOTE_MALFORMED',
    hint: 'Send the bytes the hardware gave, unchanged and whole.',
  })
}

export function quoteUnsupported(what: string, found: string, known: string): AttestationError {
  return new AttestationError(`The quote has ${what} ${found}, which this verifier does not accept.`, {
    code: 'ATT_QUOTE_UNSUPPORTED',
    hint: `Make a quote with ${what} ${known}.`,
  })
}

export function collateralMalformed(what: string, reason: string): AttestationError {
  return new AttestationError(`The ${what} cannot be read: ${reason}.`, {
    code: 'ATT_COLLATERAL_MALFORMED',
    hint: 'Fetch the collateral again and pass it on unchanged.',
  })
}

export function collateralMismatch(what: string, wanted: string, found: string): AttestationError {
  return new AttestationError(`The ${what} of the collateral is ${found}, but the quote needs ${wanted}.`, {
    code: 'ATT_COLLATERAL_MISMATCH',
    hint: 'Fetch the collateral of this platform and this kind of quote.',
  })
}

/** `nowSeconds` lies outside the period a signed list is valid for; the bounds are Unix seconds. */
export function collateralExpired(
  what: string,
  period: { fromSeconds: number; toSeconds: number; nowSeconds: number },
): AttestationError {
  return new AttestationError(`The ${what} ${describePeriod(period)}.`, {
    code: 'ATT_COLLATERAL_EXPIRED',
    hint: 'Fetch newer collateral, and check the clock.',
  })
}

export function certificateMalformed(reason: string): AttestationError {
  return new AttestationError(`A certificate or revocation list cannot be read: ${reason}.`, {
    code: 'ATT_CERTIFICATE_MALFORMED',
    hint: 'Use the certificates as their authority published them.',
  })
}

export function certificateExpired(
  subject: string,
  period: { fromSeconds: number; toSeconds: number; nowSeconds: number },
): AttestationError {
  return new AttestationError(`The certificate "${subject}" ${describePeriod(period)}.`, {
    code: 'ATT_CERTIFICATE_EXPIRED',
    hint: 'Fetch newer certificates, and check the clock.',
  })
}

export function certificateRevoked(subject: string, serial: string): AttestationError {
  return new AttestationError(`The certificate "${subject}" with serial number ${serial} is revoked.`, {
    code: 'ATT_CERTIFICATE_REVOKED',
    hint: 'Refuse this platform: its maker has withdrawn its key.',
  })
}

export function chainInvalid(subject: string, reason: string): AttestationError {
  return new AttestationError(`The certificate chain breaks at "${subject}": ${reason}.`, {
    code: 'ATT_CHAIN_INVALID',
    hint: 'Send the chain from the leaf to the root, in this order.',
  })
}

export function rootUnknown(subject: string, digest: string): AttestationError {
  return new AttestationError(
    `The chain ends in "${subject}" with sha-256 ${digest}, which is not trusted.`,
    {
      code: 'ATT_ROOT_UNKNOWN',
      hint: 'Use genuine hardware; development roots are trusted only where they are passed explicitly.',
    },
  )
}

export function signatureInvalid(what: string): AttestationError {
  return new AttestationError(`The signature of the ${what} does not verify.`, {
    code: 'ATT_SIGNATURE_INVALID',
    hint: 'Refuse it: the bytes were changed, or another key signed them.',
  })
}

export function keyUnbound(reason: string): AttestationError {
  return new AttestationError(`The attestation key is not vouched for by the quoting enclave: ${reason}.`, {
    code: 'ATT_KEY_UNBOUND',
    hint: 'Refuse it: another key was put into the quote.',
  })
}

export function qeMismatch(field: string, wanted: string, found: string): AttestationError {
  return new AttestationError(`The quoting enclave has ${field} ${found}, but its identity says ${wanted}.`, {
    code: 'ATT_QE_MISMATCH',
    hint: 'Refuse it: the quote was made by an enclave that Intel does not name.',
  })
}

export function moduleMismatch(field: string, wanted: string, found: string): AttestationError {
  return new AttestationError(`The TDX module has ${field} ${found}, but the TCB info says ${wanted}.`, {
    code: 'ATT_MODULE_MISMATCH',
    hint: 'Refuse it: the trust domain ran under a module that Intel does not name.',
  })
}

export function tcbUnsupported(what: string): AttestationError {
  return new AttestationError(`No TCB level covers the ${what}.`, {
    code: 'ATT_TCB_UNSUPPORTED',
    hint: 'Update the firmware and microcode of the machine.',
  })
}

export function platformMismatch(field: string, wanted: string, found: string): AttestationError {
  return new AttestationError(`The report has ${field} ${found}, but its certificate is for ${wanted}.`, {
    code: 'ATT_PLATFORM_MISMATCH',
    hint: 'Fetch the certificate of this chip at the TCB version that the report gives.',
  })
}

export function policyMalformed(field: string, wanted: string): AttestationError {
  return new AttestationError(`The field "${field}" of the policy must be ${wanted}.`, {
    code: 'ATT_POLICY_MALFORMED',
    hint: `Set "${field}" to ${wanted}.`,
  })
}

function describePeriod(period: { fromSeconds: number; toSeconds: number; nowSeconds: number }): string {
  const [from, to, now] = [period.fromSeconds, period.toSeconds, period.nowSeconds].map((seconds) =>
    new Date(seconds * 1000).toISOString(),
  )
  return `is valid from ${from} to ${to}, not at ${now}`
}
