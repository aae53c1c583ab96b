import { concat, keccak256, stringToHex } from 'viem'
import type { Hex } from '../address.ts'

/**
 * How often a result must be checked for honesty to be a worker's best reply: p ≥ (c + g) / (r + g + S), and never below the
 * floor, or a good record would be a licence to lie. All amounts in one unit.
 *
 * @param reward - Paid for a task, r.
 * @param cost - Of computing it, c.
 * @param gain - What somebody outside would pay for a wrong answer, g.
 * @param loss - What a caught worker loses: stake, and the earnings it will miss, S.
 * @param floor - Least probability, 0 to 1.
 */
export function auditProbability({
  reward,
  cost,
  gain,
  loss,
  floor,
}: {
  reward: number
  cost: number
  gain: number
  loss: number
  floor: number
}): number {
  const atStake = reward + gain + loss
  const honest = atStake > 0 ? (cost + gain) / atStake : 0
  return Math.min(1, Math.max(floor, honest))
}

/**
 * A number in [0, 1) drawn for a purpose about a task: the same whenever it is asked for again, unforeseeable without the
 * secret. So a plan made twice is the same plan, and no worker knows beforehand which task is audited.
 *
 * @param secret - 32 bytes that only the pool's schedulers share.
 */
export function drawFor(purpose: string, { secret, subject }: { secret: Hex; subject: Hex }): number {
  const hash = keccak256(concat([secret, stringToHex(purpose), subject]))
  return Number.parseInt(hash.slice(2, 14), 16) / 2 ** 48
}
