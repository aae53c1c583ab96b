import { constants, createDecipheriv, createPublicKey, type KeyObject, privateDecrypt } from 'node:crypto'
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { readAgeRecipient } from './age-file.ts'
import { resultKeyMalformed, resultUnreadable } from './errors.ts'

/** Who may read results: an age recipient, or an RSA key as iExec's SDK pushes it. */
export type ResultKey = { kind: 'age'; recipient: string } | { kind: 'rsa'; key: KeyObject }

/** Names of the files in an encrypted result. */
export const AGE_RESULT_FILE = 'iexec_out.zip.age'
export const RSA_RESULT_FILE = 'iexec_out.zip.aes'
export const RSA_KEY_FILE = 'aes-key.rsa'

/** A file of an encrypted result. */
export type ResultFile = { name: string; bytes: Uint8Array }

/**
 * Reads the beneficiary's key: `age1…`, PEM (SubjectPublicKeyInfo), or base64 of that PEM (iExec SDK 9).
 *
 * @throws RESULT_KEY_MALFORMED
 */
export function parseResultKey(text: string): ResultKey {
  const trimmed = text.trim()
  if (/^age1pq1[0-9a-z]{58,}$/.test(trimmed)) return { kind: 'age', recipient: trimmed }
  if (trimmed.startsWith('age1')) {
    readAgeRecipient(trimmed)
    return { kind: 'age', recipient: trimmed }
  }
  const pem = trimmed.startsWith('-----BEGIN') ? trimmed : Buffer.from(trimmed, 'base64').toString('utf8')
  try {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyType !== 'rsa') throw resultKeyMalformed()
    return { kind: 'rsa', key }
  } catch {
    throw resultKeyMalformed()
  }
}

/** A new key for results: an age identity, whose recipient is what others encrypt with. */
export function generateResultIdentity(): Promise<string> {
  return generateX25519Identity()
}

/** The recipient that belongs to an age identity (`AGE-SECRET-KEY-1…`). */
export function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity)
}

/**
 * Gives the zip back.
 *
 * @param privateKey - An age identity, or an RSA private key in PEM.
 * @throws RESULT_UNREADABLE
 */
export async function decryptResult(files: readonly ResultFile[], privateKey: string): Promise<Uint8Array> {
  const bytesOf = (name: string) => files.find((file) => file.name === name)?.bytes
  try {
    const age = bytesOf(AGE_RESULT_FILE)
    if (age !== undefined) {
      const decrypter = new Decrypter()
      decrypter.addIdentity(privateKey.trim())
      return await decrypter.decrypt(age)
    }
    const sealed = bytesOf(RSA_RESULT_FILE)
    const wrapped = bytesOf(RSA_KEY_FILE)
    if (sealed === undefined || wrapped === undefined) throw resultUnreadable()
    const aesKey = privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, wrapped)
    const decipher = createDecipheriv('aes-256-cbc', aesKey, sealed.subarray(0, 16))
    return Buffer.concat([decipher.update(sealed.subarray(16)), decipher.final()])
  } catch (error) {
    throw resultUnreadable(error)
  }
}
