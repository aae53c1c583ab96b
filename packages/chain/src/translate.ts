import { isFailure } from '@ruche/protocol'
import { type Abi, BaseError } from 'viem'
import { ChainRequestError, ChainRevertError } from './errors.ts'
import { findRevert } from './revert.ts'

/**
 * Turns what viem throws into a failure of ours, with the original as its cause. Failures pass unchanged, also when viem
 * has wrapped them; what is neither passes too, since it is a bug.
 *
 * @param abi - Interface whose errors a revert is decoded against.
 */
export function toChainFailure(error: unknown, abi: Abi): unknown {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (isFailure(at)) return at
  const revert = findRevert(error, abi)
  if (revert !== undefined) return new ChainRevertError({ revert, cause: error })
  if (error instanceof BaseError) {
    const message = error.details ? `${error.shortMessage} (${error.details})` : error.shortMessage
    return new ChainRequestError({ message, cause: error })
  }
  return error
}
