import type { Network } from '@ruche/api'
import { createChainClient, createSender } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { createStorageClient, type NodeStorageClient } from '@ruche/storage'
import type { LocalAccount } from 'viem'
import type { Ruche } from './client.ts'

/** A network as an account whose key this process holds uses it, with files of this machine. */
export type NodeRuche = Omit<Ruche, 'storage'> & {
  account: LocalAccount
  storage: NodeStorageClient
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
}): NodeRuche & {
  /** Ends what runs in the background. */
  close(): Promise<void>
} {
  const chain = createChainClient({
    url: network.rpcUrl,
    chainId: network.chainId,
    errors: hubAbi,
    isTold: true,
    ...(pollMs === undefined ? {} : { pollMs }),
  })
  const sender = createSender({ client: chain, account })
  const storage = createStorageClient({ gatewayUrl: network.storageUrl })
  return { network, account, chain, sender, storage, close: () => sender.stop() }
}
