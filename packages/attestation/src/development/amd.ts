import type { Hex } from 'viem'
import { sha256 } from 'viem'
import { type Bytes, findHexBytes } from '../bytes.ts'
import type { AmdCollateral } from '../collateral.ts'
import { TAG } from '../der.ts'
import { readPem } from '../pem.ts'
import { SNP_REPORT_BYTES, type SnpReport } from '../snp-report.ts'
import {
  type Issuer,
  type Period,
  type Subject,
  writeCertificate,
  writePem,
  writeRevocationList,
} from './certificate-writer.ts'
import { writeInteger, writeText } from './der-writer.ts'
import { writeSnpReport } from './report-writer.ts'
import { createSigner } from './signer.ts'

/** A make-believe AMD; its certificates are signed with P-384 where the real ones are with RSA. */
export type DevelopmentAmd = {
  /** At least 16 bytes; every key comes from it. */
  seed: Uint8Array
  /** When all certificates are valid. */
  certificates: Period
}

const NAME = { ark: 'ARK-Development', ask: 'SEV-Development', leaf: 'SEV-VCEK' } as const
const AMD = '1.3.6.1.4.1.3704.1'

/** sha-256 of the development root, for `TrustedRoots.amd`. */
export function toDevelopmentArkDigest(amd: DevelopmentAmd): Hex {
  return sha256(writeArk(amd))
}

/** The certificates of the chip and the firmware that the report names, and a list valid in `period`. */
export function writeDevelopmentSnpCollateral(
  amd: DevelopmentAmd,
  options: { report: SnpReport; period: Period; isAskRevoked?: boolean },
): AmdCollateral {
  const { report, period } = options
  const tcb = report.reportedTcb
  const extensions = new Map<string, Bytes>([
    [`${AMD}.2`, writeText('Development', TAG.ia5String)],
    [`${AMD}.3.1`, writeInteger(tcb.bootLoader)],
    [`${AMD}.3.2`, writeInteger(tcb.tee)],
    [`${AMD}.3.3`, writeInteger(tcb.snp)],
    [`${AMD}.3.8`, writeInteger(tcb.microcode)],
    [`${AMD}.4`, findHexBytes(report.chipId)!],
  ])
  const leaf = { ...toSubject(amd, 'leaf'), extensions }
  return {
    kind: 'amd',
    leaf: writeCertificate(leaf, toIssuer(amd, 'ask')),
    chain: writePem(writeCertificate(toSubject(amd, 'ask'), toIssuer(amd, 'ark')), writeArk(amd)),
    crl: writeRevocationList(toIssuer(amd, 'ark'), period, options.isAskRevoked === true ? [SERIAL.ask] : []),
  }
}

/** The table by which a host hands a chip's certificates to its machine, filled up to two pages. */
export function writeCertificateTable({ leaf, chain }: AmdCollateral): Bytes {
  const [ask, ark] = readPem(chain) as [Bytes, Bytes]
  const certificates = [
    ['63da758de6644564adc5f4b93be8accd', leaf],
    ['4ab7b379bbac4fe4a02f05aef327c782', ask],
    ['c0b406a4a803495297433fb6014cd0ae', ark],
  ] as const
  const table = new Uint8Array(8192)
  const view = new DataView(table.buffer)
  let offset = 24 * (certificates.length + 1)
  for (const [at, [guid, der]] of certificates.entries()) {
    table.set(findHexBytes(guid)!, 24 * at)
    view.setUint32(24 * at + 16, offset, true)
    view.setUint32(24 * at + 20, der.length, true)
    table.set(der, offset)
    offset += der.length
  }
  return table
}

/** A report of 1184 bytes under the development chip's key. */
export function writeDevelopmentSnpQuote(
  amd: DevelopmentAmd,
  report: SnpReport,
  version: 2 | 3 | 4 | 5,
): Bytes {
  const signed = writeSnpReport(report, version)
  const signature = createSigner(amd.seed, 'leaf', 'p384').sign(signed)
  const quote = new Uint8Array(SNP_REPORT_BYTES)
  quote.set(signed)
  quote.set(signature.slice(0, 48).reverse(), signed.length)
  quote.set(signature.slice(48).reverse(), signed.length + 72)
  return quote
}

const SERIAL = { ark: 1, ask: 2, leaf: 3 } as const

function writeArk(amd: DevelopmentAmd): Bytes {
  return writeCertificate(toSubject(amd, 'ark'), toIssuer(amd, 'ark'))
}

function toIssuer(amd: DevelopmentAmd, role: 'ark' | 'ask'): Issuer {
  return { commonName: NAME[role], signer: createSigner(amd.seed, role, 'p384') }
}

function toSubject(amd: DevelopmentAmd, role: keyof typeof NAME): Subject {
  return {
    commonName: NAME[role],
    signer: createSigner(amd.seed, role, 'p384'),
    serial: SERIAL[role],
    period: amd.certificates,
    isAuthority: role !== 'leaf',
  }
}
