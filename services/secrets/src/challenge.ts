import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Hex } from '@ruche/protocol'
import { challengeRefused } from './errors.ts'

/** How long a challenge is good for, seconds. */
const CHALLENGE_SECONDS = 60
const MAC_BYTES = 16
const RANDOM_BYTES = 10

/**
 * Makes a challenge that carries its own proof, so that nothing is stored before it comes back: expiry (6 bytes) ‖ random (10) ‖
 * HMAC-SHA-256 over both, task and worker (first 16).
 */
export function createChallenge({
  key,
  taskId,
  worker,
  nowSeconds,
  random = randomBytes(RANDOM_BYTES),
}: {
  key: Buffer
  taskId: Hex
  worker: Hex
  nowSeconds: number
  random?: Buffer
}): { nonce: Hex; expiresAt: number } {
  const expiresAt = nowSeconds + CHALLENGE_SECONDS
  const open = Buffer.alloc(6 + RANDOM_BYTES)
  open.writeUIntBE(expiresAt, 0, 6)
  random.copy(open, 6)
  return {
    nonce: `0x${Buffer.concat([open, macOf({ key, open, taskId, worker })]).toString('hex')}`,
    expiresAt,
  }
}

/**
 * Checks that a challenge is one of ours, for this task and worker, and still good. That it is used once, the store sees to.
 *
 * @returns when it ends, Unix seconds: until then it must be remembered.
 * @throws CHALLENGE_REFUSED
 */
export function verifyChallenge({
  key,
  nonce,
  taskId,
  worker,
  nowSeconds,
}: {
  key: Buffer
  nonce: Hex
  taskId: Hex
  worker: Hex
  nowSeconds: number
}): number {
  const bytes = Buffer.from(nonce.slice(2), 'hex')
  const open = bytes.subarray(0, 6 + RANDOM_BYTES)
  const mac = bytes.subarray(6 + RANDOM_BYTES)
  if (!timingSafeEqual(mac, macOf({ key, open, taskId, worker }))) {
    throw challengeRefused('it was not given here for this task and worker')
  }
  const expiresAt = open.readUIntBE(0, 6)
  if (nowSeconds >= expiresAt)
    throw challengeRefused(`it was good until ${new Date(expiresAt * 1000).toISOString()}`)
  return expiresAt
}

function macOf({
  key,
  open,
  taskId,
  worker,
}: {
  key: Buffer
  open: Buffer
  taskId: Hex
  worker: Hex
}): Buffer {
  return createHmac('sha256', key).update(open).update(taskId).update(worker).digest().subarray(0, MAC_BYTES)
}
