import type { Network } from '@ruche/api'
import { type ChainClient, createChainClient, createSender, type Hub, type Sender } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { createStorageClient, type NodeStorageClient } from '@ruche/storage'
import type { LocalAccount } from 'viem'

/** A network as one account uses it; first argument of every action. */
export type Ruche = {
  network: Network
  account: LocalAccount
  chain: ChainClient
  sender: Sender
  storage: NodeStorageClient
  /** Ends what runs in the background. */
  close(): Promise<void>
}

/** The hub as the readers of @ruche/chain take it. */
export function hubOf({ chain, network }: Ruche): Hub {
  return { client: chain, hub: network.hub }
}

/** Opens a network; no request is made before the first action. */
export function openRuche({
  network,
  account,
  pollMs,
}: {
  network: Network
  account: LocalAccount
  pollMs?: number
}): Ruche {
  const chain = createChainClient({
    url: network.rpcUrl,
    chainId: network.chainId,
    errors: hubAbi,
    ...(pollMs === undefined ? {} : { pollMs }),
  })
  const sender = createSender({ client: chain, account })
  const storage = createStorageClient({ gatewayUrl: network.storageUrl })
  return { network, account, chain, sender, storage, close: () => sender.stop() }
}
