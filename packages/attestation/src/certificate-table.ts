import { type Bytes, toHex } from './bytes.ts'
import type { AmdCollateral } from './collateral.ts'
import { collateralMalformed } from './errors.ts'

/** Of an entry: GUID, then offset and length of a certificate in the table, 4 bytes each, little endian. */
const ENTRY_BYTES = 24
const GUID_BYTES = 16
/** More than there are kinds of certificates. */
const ENTRIES_MAX = 16

/** What each GUID stands for; in the table its bytes stand in the order of the digits. */
const NAMES: Readonly<Record<string, string>> = {
  '0x63da758de6644564adc5f4b93be8accd': 'vcek',
  '0xa8074bc2a25a483eaae639c045a0b8a1': 'vlek',
  '0x4ab7b379bbac4fe4a02f05aef327c782': 'ask',
  '0xc0b406a4a803495297433fb6014cd0ae': 'ark',
}

/**
 * Reads the certificates that the host of an SEV-SNP machine hands to its guest: the table of an extended report, which Linux passes on as
 * `auxblob`. The host may put anything there: what makes the certificates good is the pinned root that they lead to.
 *
 * @param crl - What the root revoked, DER. It is never the host's to choose.
 * @throws ATT_COLLATERAL_MALFORMED
 * @see AMD 56421, "Guest-Hypervisor Communication Block Standardization", SNP Extended Guest Request
 */
export function readCertificateTable(table: Bytes, crl?: Bytes): AmdCollateral {
  const found = new Map<string, Bytes>()
  for (const { guid, offset, length } of readEntries(table)) {
    const name = NAMES[guid]
    if (name === undefined) continue
    if (length === 0 || offset + length > table.length) throw tableMalformed(`the ${name} lies outside of it`)
    found.set(name, table.slice(offset, offset + length))
  }
  const leaf = found.get('vcek') ?? found.get('vlek')
  const [ask, ark] = [found.get('ask'), found.get('ark')]
  if (leaf === undefined || ask === undefined || ark === undefined) {
    throw tableMalformed(`it has ${[...found.keys()].join(', ') || 'nothing'}, not VCEK or VLEK, ASK and ARK`)
  }
  return { kind: 'amd', leaf, chain: toPem(ask) + toPem(ark), ...(crl === undefined ? {} : { crl }) }
}

type Entry = { guid: string; offset: number; length: number }

/** The entries before the one that is all zero. */
function readEntries(table: Bytes): Entry[] {
  const view = new DataView(table.buffer, table.byteOffset, table.length)
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY_BYTES <= table.length && entries.length < ENTRIES_MAX; at += ENTRY_BYTES) {
    const guid = toHex(table.subarray(at, at + GUID_BYTES))
    if (/^0x0+$/.test(guid)) return entries
    const offset = view.getUint32(at + GUID_BYTES, true)
    entries.push({ guid, offset, length: view.getUint32(at + GUID_BYTES + 4, true) })
  }
  throw tableMalformed('no entry ends it')
}

/** RFC 7468. */
function toPem(der: Bytes): string {
  const text = btoa(String.fromCharCode(...der))
  return `-----BEGIN CERTIFICATE-----\n${text.replaceAll(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`
}

function tableMalformed(reason: string) {
  return collateralMalformed('table of certificates', reason)
}
