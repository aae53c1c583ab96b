import type { Key } from '../words/en.ts'
import type { Verification } from './browse.ts'

/** What makes results believed, by name. */
export const VERIFICATION_LABEL: Readonly<Record<Verification, Key>> = {
  replay: 'verification.replay',
  agreement: 'verification.agreement',
  enclave: 'verification.enclave',
}
