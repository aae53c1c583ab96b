import type { Network } from '@ruche/api'
import type { ChainClient, Hub, SentTransaction, TransactionRequest } from '@ruche/chain'
import type { StorageClient } from '@ruche/storage/client'
import type { Hex, LocalAccount } from 'viem'

/** Who signs orders: a key of this process, or somebody's wallet. */
export type Signer = Pick<LocalAccount, 'address' | 'signTypedData'>

/** A network as one account uses it; first argument of every action. Runs wherever `fetch` does. */
export type Ruche = {
  network: Network
  account: Signer
  chain: ChainClient
  sender: {
    send(request: TransactionRequest): Promise<Pick<SentTransaction, 'hash' | 'wait'>>
  }
  storage: Pick<StorageClient, 'fetchFile' | 'listFolder' | 'stat' | 'addFiles'>
}

/** What reading takes of a network. */
export type Reader = Pick<Ruche, 'network' | 'chain'>

/** The hub as the readers of @ruche/chain take it. */
export function hubOf({ chain, network }: { chain: ChainClient; network: { hub: Hex } }): Hub {
  return { client: chain, hub: network.hub }
}
