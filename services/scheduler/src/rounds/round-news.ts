import type { Hex } from '@ruche/protocol'
import type { RoundNews } from './slice-store.ts'

/** What the hub's events about rounds carry. */
export type RoundArgs = {
  first?: bigint
  count?: bigint
  openedAt?: bigint
  root?: Hex
  seats?: readonly { worker: Hex; weight: bigint; commitment: Hex }[]
}

type RoundLog = { eventName: string; args: RoundArgs & { dealId?: Hex }; blockNumber: bigint }

/** Picks from a batch of the hub's logs what they say of rounds. */
export function newsOfRounds(logs: readonly RoundLog[]): RoundNews {
  const opened: RoundNews['opened'][number][] = []
  const ended: RoundNews['ended'][number][] = []
  for (const { eventName, args, blockNumber } of logs) {
    const { dealId, first, count } = args
    if (dealId === undefined || first === undefined || count === undefined) continue
    const range = { dealId, first, count }
    if (eventName === 'RoundOpened') {
      const seats = (args.seats ?? []).map((seat) => ({ ...seat, worker: seat.worker.toLowerCase() as Hex }))
      opened.push({ ...range, openedAt: args.openedAt ?? 0n, openedIn: blockNumber, seats })
    } else if (eventName === 'RoundSettled' || eventName === 'SliceClaimed') {
      ended.push({ ...range, root: args.root, blockNumber })
    }
  }
  return { opened, ended }
}
