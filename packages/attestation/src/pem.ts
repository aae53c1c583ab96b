import type { Bytes } from './bytes.ts'
import { certificateMalformed } from './errors.ts'

const BLOCK = /-----BEGIN CERTIFICATE-----\r?\n((?:[A-Za-z0-9+/=]+\r?\n)+)-----END CERTIFICATE-----/g
const CERTIFICATES_MAX = 8

/**
 * The certificates of a PEM text in order (RFC 7468). Only line breaks may stand between them, and zero bytes at the end, where
 * quoting libraries leave the terminator of a C string.
 */
export function readPem(text: string): Bytes[] {
  const blocks = [...text.matchAll(BLOCK)].map((match) => match[1]!)
  if (!/^(\r?\n)*\0*$/.test(text.replaceAll(BLOCK, ''))) {
    throw certificateMalformed('text stands outside the PEM blocks')
  }
  if (blocks.length === 0 || blocks.length > CERTIFICATES_MAX) {
    throw certificateMalformed(`the PEM has ${blocks.length} certificates, not 1 to ${CERTIFICATES_MAX}`)
  }
  return blocks.map((block) => decodeBase64(block.replaceAll(/\r?\n/g, '')))
}

/** The same from the bytes of a quote. */
export function readPemBytes(bytes: Bytes): Bytes[] {
  return readPem(String.fromCharCode(...bytes))
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
