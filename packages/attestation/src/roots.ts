import type { Hex } from 'viem'

/** sha-256 of the DER of every root certificate that is believed, by maker. */
export type TrustedRoots = {
  intel: readonly Hex[]
  amd: readonly Hex[]
}

/** The roots of real hardware. A development root is believed only where a caller passes it instead of these. */
export const PRODUCTION_ROOTS: TrustedRoots = {
  // "Intel SGX Root CA", serial 22650cd65a9d3489f383b49552bf501b392706ac, 2018-05-21 to 2049-12-31.
  intel: ['0x44a0196b2b99f889b8e149e95b807a350e7424964399e885a7cbb8ccfab674d3'],
  // "ARK-Milan", serial 010000, 2020-10-22 to 2045-10-22; "ARK-Genoa", serial 020000, 2022-01-26 to 2047-01-26. Turin packs its TCB
  // versions otherwise, so its root is left out until a report of it can be tested.
  amd: [
    '0x69d063b45344d26a2e94e1f4210de49ef555308287d4c174445c95639a540bcd',
    '0x4c6598d19c18719c5dfd4a7d335f674e5bfe1d8f800cea2cf270c10d103db2f1',
  ],
}
