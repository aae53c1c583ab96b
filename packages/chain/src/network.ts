import { type Chain, defineChain } from 'viem'

/** Describes a chain as viem wants it; the id is 0 while it is not known. */
export function describeChain({ id, url }: { id: number; url: string }): Chain {
  return defineChain({
    id,
    name: `chain ${id}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [url] } },
  })
}
