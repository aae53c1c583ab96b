import type { Bytes } from '../bytes.ts'
import { TAG } from '../der.ts'
import type { PckExtension } from '../pck-extension.ts'
import type { QeIdentity } from '../qe-identity.ts'
import type { ComponentLevel, ModuleSigner, TcbInfo } from '../tcb-info.ts'
import { writeBoolean, writeDer, writeInteger, writeOctets, writeOid, writeSequence } from './der-writer.ts'

const SGX = '1.2.840.113741.1.13.1'

/** The text of TCB info as Intel's service words it. */
export function formatTcbInfo(info: TcbInfo): string {
  return JSON.stringify({
    id: info.kind.toUpperCase(),
    version: 3,
    issueDate: formatInstant(info.issuedAtSeconds),
    nextUpdate: formatInstant(info.nextUpdateSeconds),
    fmspc: info.fmspc.slice(2).toUpperCase(),
    pceId: info.pceId.slice(2).toUpperCase(),
    tcbType: 0,
    tcbEvaluationDataNumber: info.evaluationDataNumber,
    tdxModule: info.module && formatSigner(info.module),
    tdxModuleIdentities:
      info.kind === 'sgx'
        ? undefined
        : info.moduleIdentities.map((identity) => ({
            id: identity.id,
            ...formatSigner(identity),
            tcbLevels: identity.levels.map(formatComponentLevel),
          })),
    tcbLevels: info.levels.map((level) => ({
      tcb: {
        sgxtcbcomponents: level.sgxSvns.map((svn) => ({ svn })),
        pcesvn: level.pceSvn,
        tdxtcbcomponents: level.tdxSvns?.map((svn) => ({ svn })),
      },
      tcbDate: formatInstant(level.dateSeconds),
      tcbStatus: level.status,
      ...formatAdvisories(level.advisoryIds),
    })),
  })
}

/** The text of a QE identity as Intel's service words it. */
export function formatQeIdentity(identity: QeIdentity): string {
  const digits = (name: 'miscSelect' | 'miscSelectMask' | 'attributes' | 'attributesMask' | 'mrSigner') =>
    identity[name].slice(2).toUpperCase()
  return JSON.stringify({
    id: identity.kind === 'sgx' ? 'QE' : 'TD_QE',
    version: 2,
    issueDate: formatInstant(identity.issuedAtSeconds),
    nextUpdate: formatInstant(identity.nextUpdateSeconds),
    tcbEvaluationDataNumber: identity.evaluationDataNumber,
    miscselect: digits('miscSelect'),
    miscselectMask: digits('miscSelectMask'),
    attributes: digits('attributes'),
    attributesMask: digits('attributesMask'),
    mrsigner: digits('mrSigner'),
    isvprodid: identity.isvProdId,
    tcbLevels: identity.levels.map(formatComponentLevel),
  })
}

/** The SGX extension of a platform's certificate. */
export function writePckExtension(platform: PckExtension): Bytes {
  const pair = (name: string, value: Bytes) => writeSequence(writeOid(`${SGX}.${name}`), value)
  const tcb = writeSequence(
    ...platform.componentSvns.map((svn, at) => pair(`2.${at + 1}`, writeInteger(svn))),
    pair('2.17', writeInteger(platform.pceSvn)),
    pair('2.18', writeOctets(platform.cpuSvn)),
  )
  const memory = ['standard', 'scalable', 'scalable-with-integrity'].indexOf(platform.memory)
  const flags = [platform.isDynamicPlatform, platform.hasCachedKeys, platform.isSmtEnabled].flatMap(
    (flag, at) => (flag === undefined ? [] : [pair(`7.${at + 1}`, writeBoolean(flag))]),
  )
  return writeSequence(
    pair('1', writeOctets(platform.ppid)),
    pair('2', tcb),
    pair('3', writeOctets(platform.pceId)),
    pair('4', writeOctets(platform.fmspc)),
    pair('5', writeDer(TAG.enumerated, new Uint8Array([memory]))),
    ...(platform.platformInstanceId === undefined
      ? []
      : [pair('6', writeOctets(platform.platformInstanceId))]),
    ...(flags.length === 0 ? [] : [pair('7', writeSequence(...flags))]),
  )
}

function formatComponentLevel(level: ComponentLevel) {
  return {
    tcb: { isvsvn: level.isvSvn },
    tcbDate: formatInstant(level.dateSeconds),
    tcbStatus: level.status,
    ...formatAdvisories(level.advisoryIds),
  }
}

function formatSigner(signer: ModuleSigner) {
  return {
    mrsigner: signer.mrSigner.slice(2),
    attributes: signer.attributes.slice(2),
    attributesMask: signer.attributesMask.slice(2).toUpperCase(),
  }
}

function formatAdvisories(advisoryIds: readonly string[]) {
  return advisoryIds.length === 0 ? {} : { advisoryIDs: advisoryIds }
}

function formatInstant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
