import { openWalletRuche, type Ruche, type Wallet } from '@ruche/sdk'
import { useMemo } from 'react'
import type { Hex } from 'viem'
import { useConnection, useWalletClient } from 'wagmi'
import { usePlace } from '../network/network.tsx'

/** Where the user's wallet stands. */
export type WalletState =
  | { kind: 'none' }
  | { kind: 'elsewhere'; address: Hex; chainId: number | undefined }
  | { kind: 'ready'; address: Hex; ruche: Ruche }
  | { kind: 'connecting'; address: Hex | undefined }

/** The connected wallet as the SDK takes it. */
export function useWallet(): WalletState {
  const place = usePlace()
  const { address, chainId, status } = useConnection()
  const { data: client } = useWalletClient()
  return useMemo(() => {
    if (status === 'connecting' || status === 'reconnecting') return { kind: 'connecting', address }
    if (address === undefined) return { kind: 'none' }
    if (chainId !== place.network.chainId) return { kind: 'elsewhere', address, chainId }
    if (client === undefined) return { kind: 'connecting', address }
    const wallet = client as unknown as Wallet
    return {
      kind: 'ready',
      address: address.toLowerCase() as Hex,
      ruche: openWalletRuche({ ...place, wallet }),
    }
  }, [place, address, chainId, status, client])
}
