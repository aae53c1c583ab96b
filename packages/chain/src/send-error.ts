/** What a node's refusal of a raw transaction means for the sender. */
export type SendRefusal =
  /** The node has it already, so it is sent. */
  | 'known'
  /** Its nonce belongs to another transaction. */
  | 'nonce-taken'
  /** It offers less than the node or the block asks. */
  | 'underpriced'
  | 'no-funds'
  | 'other'

// Anvil, Geth, Nethermind, Erigon and Besu word these differently; JSON-RPC gives them no codes of their own.
const patterns: readonly [SendRefusal, RegExp][] = [
  ['known', /already known|already imported|known transaction|alreadyknown|already exists/i],
  ['nonce-taken', /nonce (is )?too low|nonce below|old ?nonce|replacement|invalid nonce/i],
  [
    'underpriced',
    /underpriced|fee ?cap|max fee per gas less than|base fee|gas ?price.*too low|fee.*too low/i,
  ],
  ['no-funds', /insufficient funds|insufficient balance|balance too low/i],
]

/** Classifies an error of `eth_sendRawTransaction`. */
export function readSendRefusal(error: unknown): SendRefusal {
  let text = ''
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    text += ` ${at.message} ${(at as { details?: string }).details ?? ''}`
  }
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
}
