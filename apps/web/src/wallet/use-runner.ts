import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Hex } from 'viem'
import { type Place, usePlace } from '../network/network.tsx'
import { findSession, type Session, sessionRuche } from './session-key.ts'
import { useWallet, type WalletState } from './use-ruche.ts'

/** The session of an account; null when it has none here. */
export function sessionQuery({ network }: Place, owner: Hex | undefined) {
  return queryOptions<Session | null>({
    queryKey: ['session', network.hub, owner],
    enabled: owner !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => findSession(owner as Hex, network.hub) ?? null,
  })
}

/** Who runs: the session's key where the wallet's owner has opened one, else the wallet. */
export function useRunner(): WalletState & { isSession: boolean } {
  const place = usePlace()
  const wallet = useWallet()
  const owner = wallet.kind === 'ready' ? wallet.address : undefined
  const { data: session } = useQuery(sessionQuery(place, owner))
  const { data: ruche } = useQuery({
    queryKey: ['session-ruche', session?.address],
    enabled: session != null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => sessionRuche(place, session as Session),
  })
  if (wallet.kind !== 'ready' || session == null) return { ...wallet, isSession: false }
  if (ruche === undefined) return { kind: 'connecting', address: owner, isSession: true }
  return { kind: 'ready', address: session.address, ruche, isSession: true }
}
