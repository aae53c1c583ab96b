import type { Bytes } from './bytes.ts'
import { certificateMalformed } from './errors.ts'

const BLOCK = /-----BEGIN CERTIFICATE-----\n((?:[A-Za-z0-9+/=]+\n)+)-----END CERTIFICATE-----/g
const CERTIFICATES_MAX = 8

/** The certificates of a PEM text in order (RFC 7468). Only line breaks, all of one kind, may stand between them. */
export function readPem(text: string): Bytes[] {
  const lines = hasCarriageReturns(text) ? text.replaceAll('\r\n', '\n') : text
  const blocks = [...lines.matchAll(BLOCK)].map((match) => match[1]!)
  if (!/^\n*$/.test(lines.replaceAll(BLOCK, ''))) {
    throw certificateMalformed('text stands outside the PEM blocks')
  }
  if (blocks.length === 0 || blocks.length > CERTIFICATES_MAX) {
    throw certificateMalformed(`the PEM has ${blocks.length} certificates, not 1 to ${CERTIFICATES_MAX}`)
  }
  return blocks.map((block) => decodeBase64(block.replaceAll('\n', '')))
}

/** The same from the bytes of a quote, where quoting libraries leave the zero bytes that end a C string. */
export function readPemBytes(bytes: Bytes): Bytes[] {
  // Counted from the end: a pattern for it takes quadratic time on a quote full of zeros.
  const last = bytes.findLastIndex((byte) => byte !== 0)
  return readPem(String.fromCharCode(...bytes.subarray(0, last + 1)))
}

/** Refuses what encodes back to other text, so that no bit of the text is free. */
function decodeBase64(text: string): Bytes {
  let binary: string
  try {
    binary = atob(text)
  } catch (cause) {
    throw certificateMalformed(
      `the PEM is not base64 (${cause instanceof Error ? cause.message : 'unreadable'})`,
    )
  }
  if (btoa(binary) !== text) throw certificateMalformed('the PEM is not canonical base64')
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

/** Does every line end with carriage return and line feed? */
function hasCarriageReturns(text: string): boolean {
  return text.includes('\r\n') && !/(?<!\r)\n/.test(text)
}
