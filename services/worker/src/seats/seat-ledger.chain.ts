import {
  type ChainClient,
  chainTime,
  type Hub,
  readAccount,
  readCategory,
  readDeal,
  readRounds,
  readTaskStatus,
  type Sender,
} from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import {
  covers,
  type Hex,
  isTaskOver,
  orderDomain,
  roundRevealDeadlineOf,
  seatTypes,
  ZERO_BYTES32,
} from '@ruche/protocol'
import {
  type LocalAccount,
  parseSignature,
  serializeCompactSignature,
  signatureToCompactSignature,
} from 'viem'
import { dealUnknown } from '../errors.ts'
import type { SeatLedger, Sitting } from './seat-ledger.ts'

/** Deals whose terms are remembered: those that this worker has seats in, mostly. */
const DEALS_KNOWN_MAX = 64

/** Rounds on a real chain, as the worker with this key sees them. */
export function createSeatLedger({
  client,
  sender,
  account,
  hub,
  chainId,
}: {
  client: ChainClient
  sender: Sender
  account: LocalAccount
  hub: Hex
  chainId: number
}): SeatLedger {
  const at: Hub = { client, hub }
  const contract = { address: hub, abi: hubAbi } as const
  const worker = account.address.toLowerCase() as Hex
  const send = async (functionName: string, args: readonly unknown[]) => {
    const sent = await sender.send({ to: hub, abi: hubAbi, functionName, args })
    await sent.wait()
  }
  const known = new Map<Hex, Promise<DealFacts>>()
  const facts = (dealId: Hex): Promise<DealFacts> => {
    const before = known.get(dealId)
    if (before !== undefined) return before
    const reading = readFacts(at, dealId)
    reading.catch(() => known.delete(dealId))
    if (known.size >= DEALS_KNOWN_MAX) known.delete(known.keys().next().value as Hex)
    known.set(dealId, reading)
    return reading
  }

  return {
    readStake: async (dealId) => (await facts(dealId)).workerStake,
    seconds: () => chainTime(client),

    async signSeat({ dealId, first, count, previous, commitment, stake }) {
      const sign = await account.signTypedData({
        domain: orderDomain({ chainId, hub }),
        types: seatTypes,
        primaryType: 'Seat',
        message: { dealId, first, count, previous, commitment, stake },
      })
      return serializeCompactSignature(signatureToCompactSignature(parseSignature(sign)))
    },

    async findSitting({ dealId, first, count, commitment }) {
      const [rounds, { maxRuntimeSeconds }] = await Promise.all([readRounds(at, dealId), facts(dealId)])
      const mine = rounds.find((round) => round.seats.some((seat) => seat.commitment === commitment))
      if (mine === undefined || mine.first !== first || mine.count !== count) return undefined
      // A slice's first round covers all of its others.
      const whole = rounds.find((round) => covers(round, mine))
      if (whole === undefined) return undefined
      const slice = { first: whole.first, count: whole.count }
      const chain = rounds.filter((round) => covers(slice, round))
      return {
        slice,
        rounds: chain,
        round: chain.indexOf(mine),
        seat: mine.seats.findIndex((seat) => seat.commitment === commitment && seat.worker === worker),
        revealDeadline: roundRevealDeadlineOf(mine, { maxRuntimeSeconds }),
      }
    },

    async isOver({ dealId, first }) {
      return isTaskOver(await readTaskStatus(at, { dealId, index: first }))
    },

    revealSeat: (dealId, { slice, rounds, round, seat }, { root, salt }) =>
      send('revealSeat', [dealId, [slice.first, slice.count], rounds.map(asOpened), round, seat, root, salt]),

    async ensureBond(target) {
      const [[bonded], { stake }] = await Promise.all([
        client.readContract({ ...contract, functionName: 'viewBond', args: [worker] }),
        readAccount(at, worker),
      ])
      const missing = target - bonded
      const amount = missing < stake ? missing : stake
      if (amount > 0n) await send('bond', [amount])
    },
  }
}

/** What of a deal never changes. */
type DealFacts = { workerStake: bigint; maxRuntimeSeconds: bigint }

async function readFacts(at: Hub, dealId: Hex): Promise<DealFacts> {
  const deal = await readDeal(at, dealId)
  if (deal === undefined) throw dealUnknown(dealId)
  const { maxRuntimeSeconds } = await readCategory(at, deal.category)
  return { workerStake: deal.workerStake, maxRuntimeSeconds }
}

function asOpened({ first, count, openedAt, openedIn, seats }: Sitting['rounds'][number]) {
  const opened = seats.map((seat) => ({ ...seat, root: ZERO_BYTES32, salt: ZERO_BYTES32 }))
  return { first, count, openedAt, openedIn, seats: opened }
}
