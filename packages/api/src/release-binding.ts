import { concat, encodeAbiParameters, keccak256, numberToHex, pad, stringToHex } from 'viem/utils'

type Hex = `0x${string}`

/** Names this protocol and its version in everything that is bound to it. */
const DOMAIN = stringToHex('ruche/release/1')

/** What a quote must speak of to be good for one release and no other. */
export type ReleaseBinding = {
  chainId: number
  hub: Hex
  /** Address of the secrets service that asked. */
  broker: Hex
  taskId: Hex
  worker: Hex
  /** X25519 key that the answer is sealed to, 32 bytes. */
  publicKey: Hex
  /** Address of the key that will sign the result. */
  enclaveKey: Hex
  nonce: Hex
}

/** 64 bytes: keccak256(abi.encode(keccak256(domain), fields in order)) (32) ‖ zero (32): a contract can compute it too. */
export function releaseReportData(binding: ReleaseBinding): Hex {
  const { chainId, hub, broker, taskId, worker, publicKey, enclaveKey, nonce } = binding
  const types = [
    'bytes32',
    'uint256',
    'address',
    'address',
    'bytes32',
    'address',
    'bytes32',
    'address',
    'bytes32',
  ]
  const words = encodeAbiParameters(
    types.map((type) => ({ type })),
    [keccak256(DOMAIN), BigInt(chainId), hub, broker, taskId, worker, publicKey, enclaveKey, nonce],
  )
  return concat([keccak256(words), pad('0x', { size: 32 })])
}

/**
 * HPKE's `info`: domain ‖ taskId ‖ sha-256 of the signed part of the quote.
 *
 * @param quoteDigest - Of the signed part alone: the rest of a quote can be changed by anybody.
 */
export function releaseInfo({ taskId, quoteDigest }: { taskId: Hex; quoteDigest: Hex }): Hex {
  return concat([DOMAIN, taskId, quoteDigest])
}

/** HPKE's additional data: the dataset (20 bytes, zero for none) ‖ version of its key (4 bytes, big endian). */
export function releaseAad({ dataset, keyVersion }: { dataset: Hex; keyVersion: number }): Hex {
  return concat([dataset, numberToHex(keyVersion, { size: 4 })])
}
