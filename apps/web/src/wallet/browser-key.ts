import type { Network } from '@ruche/api'
import { type ChainClient, pause } from '@ruche/chain'
import { createWalletClient, type EIP1193RequestFn, type Hex, http } from 'viem'

const STORED = 'ruche.browser-key'
/** Set while its owner has connected the pages to it. */
const CONNECTED = 'ruche.browser-key.connected'

/**
 * A wallet whose key is in this browser, for networks of one machine: it signs what its pages ask without asking again,
 * and holds play money only. Speaks EIP-1193 as an extension does.
 */
export function createBrowserKey(chain: ChainClient, network: Network) {
  /** The curve is loaded only for those who sign here. */
  const openAccount = async () => {
    const { generatePrivateKey, privateKeyToAccount } = await import('viem/accounts')
    return privateKeyToAccount(readKey(generatePrivateKey))
  }

  const request = (async ({ method, params = [] }: { method: string; params?: unknown[] }) => {
    switch (method) {
      case 'eth_accounts':
        return localStorage.getItem(CONNECTED) === null ? [] : [(await openAccount()).address]
      case 'eth_requestAccounts':
        localStorage.setItem(CONNECTED, 'yes')
        return [(await openAccount()).address]
      case 'eth_chainId':
        return `0x${network.chainId.toString(16)}`
      case 'wallet_revokePermissions':
        localStorage.removeItem(CONNECTED)
        return null
      case 'wallet_switchEthereumChain':
        return null
      case 'eth_signTypedData_v4':
        return (await openAccount()).signTypedData(JSON.parse(params[1] as string))
      case 'eth_sendTransaction':
        return send(params[0] as Sent)
      default:
        return chain.request({ method, params } as Parameters<ChainClient['request']>[0])
    }
  }) as EIP1193RequestFn

  async function send({ to, data, value, gas }: Sent): Promise<Hex> {
    const transport = http(network.rpcUrl)
    const wallet = createWalletClient({ account: await openAccount(), chain: chain.chain, transport })
    const hash = await wallet.sendTransaction({
      ...(to === undefined ? {} : { to }),
      ...(data === undefined ? {} : { data }),
      value: BigInt(value ?? 0),
      ...(gas === undefined ? {} : { gas: BigInt(gas) }),
    })
    // A node that has just taken it counts it from the next turn on.
    await pause(0)
    return hash
  }

  return { request, on: () => undefined, removeListener: () => undefined }
}

type Sent = { to?: Hex; data?: Hex; value?: Hex; gas?: Hex }

function readKey(generate: () => Hex): Hex {
  const stored = localStorage.getItem(STORED)
  if (stored !== null && /^0x[0-9a-f]{64}$/.test(stored)) return stored as Hex
  const fresh = generate()
  localStorage.setItem(STORED, fresh)
  return fresh
}
