import { type ChainClient, readRounds, readSettledRanges } from '@ruche/chain'
import { covers, type Range } from '@ruche/protocol'
import { hubOf } from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import type { Hex } from 'viem'
import type { Place } from '../network/network.tsx'

/** What the hub did to a slice of a deal, and so to each task in it. `amount` in nRLC. */
export type RoundEvent = {
  name: 'RoundOpened' | 'RoundSettled' | 'SeatAgreed' | 'SeatSeized'
  who: Hex | null
  amount?: bigint
  block: number
  tx: Hex
  /** Unix seconds. */
  time: number
}

const POLL_MS = 3_000

/** Everything that the rounds of one task did, the first first, from the hub's own logs. */
export function roundEventsQuery(place: Place, { dealId, index }: { dealId: Hex; index: bigint }) {
  return queryOptions<RoundEvent[]>({
    queryKey: ['round-events', dealId, String(index)],
    refetchInterval: (query) =>
      query.state.data?.some(({ name }) => name === 'RoundSettled') ? false : POLL_MS,
    queryFn: async (): Promise<RoundEvent[]> => {
      const hub = hubOf(place)
      const isOn = (range: Range) => covers(range, { first: index, count: 1n })
      const ranges = (await readSettledRanges(hub, dealId)).filter(isOn)
      const rounds = (await readRounds(hub, dealId)).filter(isOn)
      const opened = rounds.map(
        ({ openedAt, openedIn, transactionHash }): RoundEvent => ({
          name: 'RoundOpened',
          who: null,
          block: Number(openedIn),
          tx: transactionHash,
          time: Number(openedAt),
        }),
      )
      const settled = await Promise.all(ranges.map((range) => settlementOf(place.chain, range)))
      return [...opened, ...settled.flat()]
    },
  })
}

/** A settlement as it concerns one of the tasks: its share of what was seized. */
async function settlementOf(
  chain: ChainClient,
  {
    seats,
    seized,
    count,
    blockNumber,
    transactionHash,
  }: Awaited<ReturnType<typeof readSettledRanges>>[number],
): Promise<RoundEvent[]> {
  const { timestamp } = await chain.getBlock({ blockNumber })
  const place = { block: Number(blockNumber), tx: transactionHash, time: Number(timestamp) }
  const agreed = seats.filter((seat) => seat.agreed)
  return [
    { name: 'RoundSettled', who: null, ...place },
    ...agreed.map(({ worker }): RoundEvent => ({ name: 'SeatAgreed', who: worker, ...place })),
    ...seized.map(
      ({ worker, amount }): RoundEvent => ({
        name: 'SeatSeized',
        who: worker,
        amount: amount / count,
        ...place,
      }),
    ),
  ]
}
