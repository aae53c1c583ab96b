import { callNode } from './node-rpc.ts'
import { pause } from './pause.ts'

const mineTimeoutMs = 30_000

/**
 * Asks a node for a block at a fixed rate, until the signal is aborted. A late block delays no later one; a refused one is
 * left out.
 */
export async function mineBlocks({
  url,
  blockTimeMs,
  signal,
}: {
  url: string
  blockTimeMs: number
  signal: AbortSignal
}): Promise<void> {
  let nextMs = performance.now() + blockTimeMs
  while (!signal.aborted) {
    await pause(nextMs - performance.now(), signal)
    if (signal.aborted) return
    await callNode(url, 'evm_mine', [], mineTimeoutMs).catch(() => {})
    nextMs = Math.max(nextMs + blockTimeMs, performance.now())
  }
}
