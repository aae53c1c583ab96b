import { constants, createCipheriv, createHash, type KeyObject, publicEncrypt } from 'node:crypto'
import { Encrypter } from 'age-encryption'
import { hkdf, readAgeRecipient, writeAgeFile } from './age-file.ts'
import { AGE_RESULT_FILE, type ResultFile, type ResultKey, RSA_KEY_FILE, RSA_RESULT_FILE } from './result.ts'

type Derive = (what: string, bytes: number) => Buffer

/**
 * Encrypts the zip of a result to its beneficiary, to the same bytes whoever does: workers that found the same must name the same
 * content address. What is drawn by chance elsewhere follows from the zip itself, its reader and the task; so it is hidden from
 * everybody but who can guess the whole of it, which the digest on chain confirms in any case. Only age's hybrid keys are used as ever.
 *
 * @throws RESULT_KEY_MALFORMED
 */
export async function encryptResult(
  zip: Uint8Array,
  { key, taskId }: { key: ResultKey; taskId: string },
): Promise<ResultFile[]> {
  const found = createHash('sha256').update(zip).digest()
  const deriveFor =
    (reader: Buffer): Derive =>
    (what, bytes) =>
      hkdf(found, { salt: reader, info: `ruche/result/1 ${what} ${taskId}`, bytes })
  if (key.kind === 'rsa') {
    const reader = createHash('sha256')
      .update(key.key.export({ format: 'der', type: 'spki' }))
      .digest()
    return encryptRsa(zip, { key: key.key, derive: deriveFor(reader) })
  }
  if (key.recipient.startsWith('age1pq1')) {
    const encrypter = new Encrypter()
    encrypter.addRecipient(key.recipient)
    return [{ name: AGE_RESULT_FILE, bytes: await encrypter.encrypt(zip) }]
  }
  const reader = readAgeRecipient(key.recipient)
  const derive = deriveFor(reader)
  const seeds = {
    fileKey: derive('file key', 16),
    ephemeral: derive('ephemeral', 32),
    nonce: derive('nonce', 16),
  }
  return [{ name: AGE_RESULT_FILE, bytes: writeAgeFile(zip, { reader, seeds }) }]
}

/** As iExec's SDK 9 reads it. */
function encryptRsa(zip: Uint8Array, { key, derive }: { key: KeyObject; derive: Derive }): ResultFile[] {
  const [aesKey, iv] = [derive('key', 32), derive('iv', 16)]
  const cipher = createCipheriv('aes-256-cbc', aesKey, iv)
  const bytes = Buffer.concat([iv, cipher.update(zip), cipher.final()])
  const padded = pad(aesKey, { bytes: (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8, derive })
  const wrapped = publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, padded)
  return [
    { name: RSA_RESULT_FILE, bytes },
    { name: RSA_KEY_FILE, bytes: wrapped },
  ]
}

/**
 * PKCS #1 v1.5 (RFC 8017, 7.2.1): 0, 2, bytes other than 0, 0, message. iExec's SDK opens that only: OAEP fails there. We never decrypt
 * what a stranger sends, so padding oracles find nothing.
 */
function pad(message: Buffer, { bytes, derive }: { bytes: number; derive: Derive }): Buffer {
  const filling = derive('padding', bytes - message.length - 3).map((byte) => (byte === 0 ? 0xff : byte))
  return Buffer.concat([Buffer.of(0, 2), filling, Buffer.of(0), message])
}
