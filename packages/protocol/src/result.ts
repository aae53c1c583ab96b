import { concat, encodePacked, hexToString, keccak256, stringToHex } from 'viem/utils'
import { type Address, type Hex, isHexBytes } from './address.ts'
import { resultsLocationUnreadable } from './errors.ts'

/** Binds a digest to its task; equal for all workers that agree. keccak256(taskId (32) ‖ digest (32)). */
export function resultHashOf(taskId: Hex, digest: Hex): Hex {
  return keccak256(encodePacked(['bytes32', 'bytes32'], [taskId, digest]))
}

/** Binds a digest to its task and worker, so that nobody can copy an answer unseen. keccak256(worker (20) ‖ taskId (32) ‖ digest (32)). */
export function resultSealOf(worker: Address, taskId: Hex, digest: Hex): Hex {
  return keccak256(encodePacked(['address', 'bytes32', 'bytes32'], [worker, taskId, digest]))
}

/**
 * What a scheduler signs, with the Ethereum message prefix, to let one worker contribute to one task.
 * keccak256(worker (20) ‖ taskId (32) ‖ enclaveChallenge (20)); the challenge is zero without an enclave.
 */
export function authorizationHashOf(worker: Address, taskId: Hex, enclaveChallenge: Address): Hex {
  return keccak256(encodePacked(['address', 'bytes32', 'address'], [worker, taskId, enclaveChallenge]))
}

/** What an enclave's key signs, with the Ethereum message prefix. keccak256(resultHash (32) ‖ resultSeal (32)). */
export function enclaveMessageOf(resultHash: Hex, resultSeal: Hex): Hex {
  return keccak256(concat([resultHash, resultSeal]))
}

/** The digest of a result delivered to a callback contract: keccak256 of the bytes it receives. */
export function digestOfCallback(callbackData: Hex): Hex {
  return keccak256(callbackData)
}

/**
 * The digest of a folder by iExec's rule: keccak256 of the sha-256 of each file, one after another.
 * Only files directly in the folder count, and names do not.
 *
 * @param sha256s - One per file, sorted by path.
 */
export function digestOfFiles(sha256s: readonly Hex[]): Hex {
  return keccak256(concat([...sha256s]))
}

/** Where a finished task's result is, as written in the `results` bytes on chain. */
export type ResultsLocation = { storage: string; location: string }

/** `results` bytes: UTF-8 JSON such as `{"storage":"ipfs","location":"/ipfs/<cid>"}`. */
export function encodeResultsLocation({ storage, location }: ResultsLocation): Hex {
  return stringToHex(JSON.stringify({ storage, location }))
}

/** Reads the `results` bytes of a task. @throws RESULTS_LOCATION_UNREADABLE */
export function parseResultsLocation(results: Hex): ResultsLocation {
  const text = isHexBytes(results) ? hexToString(results) : String(results)
  const value = parseJson(text)
  if (!isLocation(value)) throw resultsLocationUnreadable(text)
  return { storage: value.storage, location: value.location }
}

/** The location of a result that is in IPFS under `cid`. */
export function ipfsLocationOf(cid: string): ResultsLocation {
  return { storage: 'ipfs', location: `/ipfs/${cid}` }
}

/** The CID in an IPFS location, without any path below it; undefined when the result is elsewhere. */
export function findCid({ storage, location }: ResultsLocation): string | undefined {
  if (storage !== 'ipfs') return undefined
  return /^\/ipfs\/([A-Za-z0-9]+)/.exec(location)?.[1]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isLocation(value: unknown): value is ResultsLocation {
  if (typeof value !== 'object' || value === null) return false
  const { storage, location } = value as Record<string, unknown>
  return typeof storage === 'string' && typeof location === 'string'
}
