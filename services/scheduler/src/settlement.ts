import { FINAL_DEADLINE_RATIO, isFailure, isTeeTag, parseParams, type SettlementWay } from '@ruche/protocol'
import type { Hex } from 'viem'

/** Final deadlines up to here, in seconds, are sure to come before bonds can be released. */
const ROUNDS_SECONDS_MAX = 7n * 86_400n

/**
 * How a deal's tasks are settled: in rounds, unless the requester asks for the classic way, or only that one can do it: for
 * enclaves, and for deals that outlast the bonds.
 */
export function settlementOf(
  { params, tag, callback, botSize }: { params: string; tag: Hex; callback: Hex; botSize: bigint },
  { maxRuntimeSeconds }: { maxRuntimeSeconds: bigint },
): SettlementWay {
  if (isTeeTag(tag)) return 'classic'
  // A bag's results are not shown one by one in a round, so that nobody would tell the callback.
  if (BigInt(callback) !== 0n && botSize > 1n) return 'classic'
  if (maxRuntimeSeconds * FINAL_DEADLINE_RATIO > ROUNDS_SECONDS_MAX) return 'classic'
  return wishOf(params)
}

/**
 * Encrypted results differ from worker to worker: only what is inside can be compared. Unreadable params are a failure that
 * the workers agree on; either way of settling will do.
 */
function wishOf(params: string): SettlementWay {
  try {
    const { settlement = 'rounds', resultEncryption } = parseParams(params)
    return resultEncryption ? 'classic' : settlement
  } catch (error) {
    if (isFailure(error)) return 'rounds'
    throw error
  }
}
