import { createConfig, http, injected } from 'wagmi'
import type { Place } from '../network/network.tsx'
import { createBrowserKey } from './browser-key.ts'

/** The id of the key in this browser, among connectors. */
export const BROWSER_KEY = 'browser-key'

/** Wallets that announce themselves (EIP-6963), and on a network of one machine a key in this browser. */
export function createWalletConfig({ network, chain }: Place) {
  const isLocal = network.faucetUrl !== undefined
  const target = () => ({
    id: BROWSER_KEY,
    name: BROWSER_KEY,
    provider: createBrowserKey(chain, network) as never,
  })
  return createConfig({
    chains: [chain.chain],
    connectors: isLocal ? [injected({ target, shimDisconnect: false })] : [],
    transports: { [chain.chain.id]: http(network.rpcUrl) },
    multiInjectedProviderDiscovery: true,
    ssr: false,
  })
}
