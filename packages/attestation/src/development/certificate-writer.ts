import type { Bytes } from '../bytes.ts'
import { TAG } from '../der.ts'
import {
  writeBits,
  writeBoolean,
  writeDer,
  writeInteger,
  writeOctets,
  writeOid,
  writeSequence,
  writeText,
  writeTime,
} from './der-writer.ts'
import { type Signer, writePublicKey, writeSignatureAlgorithm, writeSigned } from './signer.ts'

export type Period = { fromSeconds: number; toSeconds: number }

/** What a certificate says about its subject. */
export type Subject = {
  commonName: string
  signer: Signer
  serial: number
  period: Period
  isAuthority: boolean
  /** By object identifier: the bytes inside the extension's octet string. */
  extensions?: ReadonlyMap<string, Uint8Array>
}

export type Issuer = { commonName: string; signer: Signer }

export function writeCertificate(subject: Subject, issuer: Issuer): Bytes {
  const usage = subject.isAuthority
    ? writeBits(new Uint8Array([0x06]), 1)
    : writeBits(new Uint8Array([0x80]), 7)
  const constraints = subject.isAuthority ? writeSequence(writeBoolean(true)) : writeSequence()
  const extensions = [
    writeExtension('2.5.29.15', usage, true),
    writeExtension('2.5.29.19', constraints, true),
    ...[...(subject.extensions ?? [])].map(([oid, value]) => writeExtension(oid, value, false)),
  ]
  const body = writeSequence(
    writeDer(0xa0, writeInteger(2)),
    writeInteger(subject.serial),
    writeSignatureAlgorithm(issuer.signer),
    writeName(issuer.commonName),
    writeSequence(writeTime(subject.period.fromSeconds), writeTime(subject.period.toSeconds)),
    writeName(subject.commonName),
    writePublicKey(subject.signer),
    writeDer(0xa3, writeSequence(...extensions)),
  )
  return writeSigned(body, issuer.signer)
}

export function writeRevocationList(
  issuer: Issuer,
  period: Period,
  revokedSerials: readonly number[],
): Bytes {
  const entries = revokedSerials.map((serial) =>
    writeSequence(writeInteger(serial), writeTime(period.fromSeconds)),
  )
  const body = writeSequence(
    writeInteger(1),
    writeSignatureAlgorithm(issuer.signer),
    writeName(issuer.commonName),
    writeTime(period.fromSeconds),
    writeTime(period.toSeconds),
    ...(entries.length === 0 ? [] : [writeSequence(...entries)]),
  )
  return writeSigned(body, issuer.signer)
}

export function writePem(...certificates: readonly Bytes[]): string {
  return certificates
    .map((der) => btoa(String.fromCharCode(...der)).replaceAll(/(.{64})(?=.)/g, '$1\n'))
    .map((lines) => `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`)
    .join('')
}

function writeName(commonName: string): Bytes {
  return writeSequence(writeDer(TAG.set, writeSequence(writeOid('2.5.4.3'), writeText(commonName))))
}

function writeExtension(oid: string, value: Uint8Array, isCritical: boolean): Bytes {
  return writeSequence(writeOid(oid), ...(isCritical ? [writeBoolean(true)] : []), writeOctets(value))
}
