import { type Network, networkSchema } from '@ruche/api'
import { type ChainClient, createChainClient } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import type { Ruche } from '@ruche/sdk'
import { createContext, type ReactNode, useContext } from 'react'
import { networkUnknown } from '../errors.ts'
import { createLazyStorage } from './lazy-storage.ts'

/** The network that this console is for, and how it is read; nothing here signs. */
export type Place = { network: Network; chain: ChainClient; storage: Ruche['storage'] }

const PlaceContext = createContext<Place | undefined>(undefined)
const POLL_MS = 1_000

/** Reads the descriptor beside the console. @throws NETWORK_UNKNOWN. */
export async function fetchNetwork(signal: AbortSignal): Promise<Network> {
  const response = await fetch('/network.json', { signal }).catch((cause) => {
    throw networkUnknown(cause)
  })
  const parsed = networkSchema.safeParse(await response.json().catch(() => undefined))
  if (!parsed.success) throw networkUnknown(parsed.error)
  return parsed.data
}

/** Opens a network; no request is made before the first page asks. */
export function openPlace(network: Network): Place {
  const { rpcUrl: url, chainId, storageUrl } = network
  const patience = { requestTimeoutMs: 10_000, rideOutMs: 0 }
  return {
    network,
    chain: createChainClient({ url, chainId, errors: hubAbi, pollMs: POLL_MS, patience }),
    storage: createLazyStorage(storageUrl),
  }
}

export function PlaceProvider({ place, children }: { place: Place; children: ReactNode }) {
  return <PlaceContext.Provider value={place}>{children}</PlaceContext.Provider>
}

export function usePlace(): Place {
  const place = useContext(PlaceContext)
  if (place === undefined) throw new Error('Broken invariant: pages are inside PlaceProvider.')
  return place
}
