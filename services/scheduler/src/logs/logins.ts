import { randomBytes } from 'node:crypto'
import { hashLogin, loginTypedData, parseAuthorization } from '@ruche/api'
import { type Hex, recoverAddress } from 'viem'
import type { Address } from '../task.ts'

const realm = 'iExec Core'
/** How long a challenge may be signed and used. */
const ttlMs = 300_000
/** Challenges waiting at once; the oldest goes first. */
const CHALLENGES_MAX = 10_000

/** Challenges that requesters sign to read their logs; each is good once. */
export type Logins = ReturnType<typeof createLogins>

export function createLogins({ chainId, nowMs }: { chainId: number; nowMs: () => number }) {
  const waiting = new Map<Hex, { wallet: Address; untilMs: number }>()

  /** Uses one up; false when it was not given to this wallet, is used, or has expired. */
  function take({ hash, wallet }: { hash: Hex; wallet: Address }): boolean {
    const found = waiting.get(hash)
    if (found?.wallet !== wallet) return false
    waiting.delete(hash)
    return found.untilMs > nowMs()
  }

  return {
    give(wallet: Address) {
      const nonce = randomBytes(32).toString('hex')
      waiting.set(hashLogin({ realm, chainId, nonce }), { wallet, untilMs: nowMs() + ttlMs })
      const [oldest] = waiting.keys()
      if (waiting.size > CHALLENGES_MAX) waiting.delete(oldest as Hex)
      return loginTypedData({ realm, chainId, nonce })
    },

    /** Whose `Authorization` this is; undefined where it is nobody's, or was used before. */
    async enter(header: string | undefined): Promise<Address | undefined> {
      const authorization = parseAuthorization(header)
      if (authorization === undefined || !take(authorization)) return undefined
      const { hash, sign, wallet } = authorization
      const signer = await recoverAddress({ hash, signature: sign }).catch(() => undefined)
      return signer?.toLowerCase() === wallet ? wallet : undefined
    },
  }
}
