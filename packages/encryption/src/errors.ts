import { Failure } from '@ruche/protocol'

/** A file that calls itself sealed, or should be, has another shape. */
export function sealedMalformed(why: string): Failure<'SEALED_MALFORMED'> {
  return new Failure(`The sealed file cannot be read: ${why}.`, {
    code: 'SEALED_MALFORMED',
    hint: 'Check that it is the encrypted file, whole and unchanged.',
  })
}

/** Wrong key, or bytes that were changed, moved or cut off: the cipher does not tell which. */
export function sealedForged(chunk: number): Failure<'SEALED_FORGED'> {
  return new Failure(`Chunk ${chunk} of the sealed file was not encrypted with this key, or was changed.`, {
    code: 'SEALED_FORGED',
    hint: 'Use the key of this file and version; fetch the file again if the key is right.',
  })
}

/** A dataset in the format of iExec's SDK that does not decrypt. */
export function datasetUnreadable(why: string): Failure<'DATASET_UNREADABLE'> {
  return new Failure(`The encrypted dataset cannot be read: ${why}.`, {
    code: 'DATASET_UNREADABLE',
    hint: 'Use the key it was encrypted with; its format is an IV of 16 bytes and AES-256-CBC.',
  })
}

/** A key that is not 32 bytes in base64. */
export function keyMalformed(): Failure<'KEY_MALFORMED'> {
  return new Failure('The key is not 32 bytes in base64.', {
    code: 'KEY_MALFORMED',
    hint: 'Pass the text that the encryption wrote: 44 characters.',
  })
}

/** A key for results that is neither an age recipient nor an RSA key. */
export function resultKeyMalformed(): Failure<'RESULT_KEY_MALFORMED'> {
  return new Failure('The key for results is neither an age recipient nor an RSA public key in PEM.', {
    code: 'RESULT_KEY_MALFORMED',
    hint: 'Set a recipient that starts with age1, or the public key that `iexec result generate-encryption-keypair` made.',
  })
}

/** An encrypted result that this key does not open. */
export function resultUnreadable(cause?: unknown): Failure<'RESULT_UNREADABLE'> {
  return new Failure('The result was not encrypted to this key, or was changed.', {
    code: 'RESULT_UNREADABLE',
    hint: 'Use the private key that belongs to the beneficiary of the deal.',
    cause,
  })
}

/** A sealed message that was meant for another key, or for another purpose. */
export function messageUnreadable(cause?: unknown): Failure<'MESSAGE_UNREADABLE'> {
  return new Failure('The sealed message was not meant for this key and this purpose, or was changed.', {
    code: 'MESSAGE_UNREADABLE',
    hint: 'Ask for it again with a new key and a new challenge.',
    cause,
  })
}

/** Shares that do not give a secret: too few, twice the same, or of different secrets. */
export function sharesUnusable(why: string): Failure<'SHARES_UNUSABLE'> {
  return new Failure(`The shares give no secret: ${why}.`, {
    code: 'SHARES_UNUSABLE',
    hint: 'Collect as many different shares of one secret as its threshold says.',
  })
}
