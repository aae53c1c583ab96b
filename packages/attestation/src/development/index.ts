export {
  type DevelopmentAmd,
  toDevelopmentArkDigest,
  writeCertificateTable,
  writeDevelopmentSnpCollateral,
  writeDevelopmentSnpQuote,
} from './amd.ts'
export {
  BLANK_ENCLAVE_REPORT,
  BLANK_PLATFORM,
  BLANK_SNP_REPORT,
  BLANK_TD_REPORT,
} from './blank.ts'
export type { Period } from './certificate-writer.ts'
export {
  type DevelopmentIntel,
  toDevelopmentRootDigest,
  writeDevelopmentCollateral,
  writeDevelopmentPckChain,
  writeDevelopmentQuote,
  writeDevelopmentRoot,
} from './intel.ts'
