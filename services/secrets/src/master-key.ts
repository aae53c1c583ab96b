import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { keyServiceUnavailable, masterKeyUnusable } from './errors.ts'

/** Wraps the keys that encrypt the database. The master key itself is used for nothing else. */
export interface KeyWrapper {
  /** Says which key wrapped something, and nothing about it. */
  readonly id: string
  wrap(key: Buffer): Promise<string>
  /** @throws MASTER_KEY_UNUSABLE, KEY_SERVICE_UNAVAILABLE */
  unwrap(wrapped: string): Promise<Buffer>
}

const KEY_BYTES = 32
/** 128 MiB and about half a second a guess (scrypt, RFC 7914). */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

/**
 * Opens the master key that a URL names: `file:///path` to 32 bytes in hexadecimal or base64, `passphrase:` with the passphrase given
 * beside it, or `https://…` of a key service.
 *
 * @throws MASTER_KEY_UNUSABLE
 */
export async function openMasterKey({
  url,
  passphrase,
  token,
}: {
  url: string
  passphrase?: string | undefined
  token?: string | undefined
}): Promise<KeyWrapper> {
  const { protocol } = new URL(url)
  if (protocol === 'file:') return localWrapper('file', await readKeyFile(new URL(url)))
  if (protocol === 'passphrase:') {
    if (passphrase === undefined) throw masterKeyUnusable('there is no passphrase')
    return passphraseWrapper(passphrase)
  }
  if (protocol === 'http:' || protocol === 'https:') return serviceWrapper(url, token)
  throw masterKeyUnusable(`${protocol} is none of file:, passphrase:, http: and https:`)
}

async function readKeyFile(url: URL): Promise<Buffer> {
  const text = (
    await readFile(url, 'utf8').catch((error) => {
      throw masterKeyUnusable(`${url.pathname} cannot be read`, error)
    })
  ).trim()
  const key = Buffer.from(text, /^[0-9a-fA-F]{64}$/.test(text) ? 'hex' : 'base64')
  if (key.length !== KEY_BYTES) throw masterKeyUnusable(`${url.pathname} does not hold ${KEY_BYTES} bytes`)
  return key
}

/** AES-256-GCM under a key in memory: nonce (12) ‖ cipher text ‖ tag (16), in base64. */
function localWrapper(id: string, master: Buffer): KeyWrapper {
  return {
    id,
    async wrap(key) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', master, nonce)
      return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString(
        'base64',
      )
    },
    async unwrap(wrapped) {
      const bytes = Buffer.from(wrapped, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, 12), { authTagLength: 16 })
      decipher.setAuthTag(bytes.subarray(-16))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
      } catch (error) {
        throw masterKeyUnusable('it is not the one that the database was written with', error)
      }
    },
  }
}

/** A salt for every wrapped key, in front of it: 16 bytes in base64, then a dot. */
function passphraseWrapper(passphrase: string): KeyWrapper {
  const known = new Map<string, KeyWrapper>()
  const keyOf = (salt: string) => {
    const found = known.get(salt)
    if (found !== undefined) return found
    const key = scryptSync(passphrase, Buffer.from(salt, 'base64'), KEY_BYTES, SCRYPT)
    const wrapper = localWrapper('passphrase', key)
    known.set(salt, wrapper)
    return wrapper
  }
  return {
    id: 'passphrase',
    async wrap(key) {
      const salt = randomBytes(16).toString('base64')
      return `${salt}.${await keyOf(salt).wrap(key)}`
    },
    unwrap(wrapped) {
      const [salt = '', rest = ''] = wrapped.split('.')
      return keyOf(salt).unwrap(rest)
    },
  }
}

/** A key service of the usual shape: `POST {url}/wrap` and `POST {url}/unwrap`, `{"value": base64}` in and out. */
function serviceWrapper(url: string, token: string | undefined): KeyWrapper {
  const call = async (verb: 'wrap' | 'unwrap', value: string): Promise<string> => {
    const response = await fetch(`${url.replace(/\/$/, '')}/${verb}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ value }),
      signal: AbortSignal.timeout(10_000),
    }).catch((error) => {
      throw keyServiceUnavailable(error)
    })
    if (response.status >= 500) throw keyServiceUnavailable(response.status)
    const answer = (await response.json().catch(() => undefined)) as { value?: unknown } | undefined
    if (!response.ok || typeof answer?.value !== 'string') {
      throw masterKeyUnusable(`the key service answered ${response.status}`)
    }
    return answer.value
  }
  return {
    id: new URL(url).host,
    wrap: (key) => call('wrap', key.toString('base64')),
    unwrap: async (wrapped) => Buffer.from(await call('unwrap', wrapped), 'base64'),
  }
}
