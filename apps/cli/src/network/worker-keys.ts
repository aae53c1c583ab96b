import type { Hex } from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import { makePrivateKey, privateKeyOf, type Roles } from './keys.ts'

/** Who a worker is, and whether it is told to lie. */
export type WorkerKey = { privateKey: Hex; lies: boolean }

/** The keys of so many workers, the last of them saboteurs. */
export function makeWorkerKeys(
  { workers, saboteurs }: { workers: number; saboteurs: number },
  roles: Roles,
): WorkerKey[] {
  return Array.from({ length: workers }, (_, number) => {
    const lies = number >= workers - saboteurs
    // A caught liar's name is worth nothing: at each start it comes back under a new one, as it would elsewhere.
    return { privateKey: lies ? makePrivateKey() : privateKeyOf(roles.worker(number)), lies }
  })
}

/** Lower case. */
export function addressOf(privateKey: Hex): Hex {
  return privateKeyToAddress(privateKey).toLowerCase() as Hex
}
