import { seatGrantTypes } from '@ruche/api'
import type { ChainClient, Sender } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { type Hex, orderDomain, seatTypes } from '@ruche/protocol'
import {
  compactSignatureToSignature,
  type LocalAccount,
  parseCompactSignature,
  serializeSignature,
  verifyTypedData,
} from 'viem'
import type { Address } from '../task.ts'
import type { RoundLedger } from './round-ledger.ts'
import { type HubCall, roundsAsOpened, settlementCall } from './settlement-call.ts'
import type { Seat } from './slice.ts'

/** More than opening a slice takes (110 000 and 30 000 a seat, bench/gas.ts); what is left comes back. */
const OPENING_GAS = 200_000n
const OPENING_GAS_PER_SEAT = 60_000n
/** More than settling a whole slice takes (90 000 and 30 000 a seat, of which its worker may be new to the hub). */
const SETTLING_GAS = 250_000n
const SETTLING_GAS_PER_SEAT = 70_000n

/** Rounds on a real chain. Transactions carry the pool owner's key. */
export function createRoundLedger({
  client,
  sender,
  owner,
  hub,
  chainId,
}: {
  client: ChainClient
  sender: Pick<Sender, 'send'>
  owner: LocalAccount
  hub: Address
  chainId: number
}): RoundLedger {
  const domain = orderDomain({ chainId, hub })
  const at = { address: hub, abi: hubAbi } as const

  // None of these calls but the opening of slices in a row depends on what is still on its way.
  async function send({ functionName, args }: HubCall, gas?: bigint): Promise<void> {
    const call = { to: hub, abi: hubAbi, functionName, args, simulatedOn: 'latest' } as const
    const sent = await sender.send(gas === undefined ? call : { ...call, gas })
    await sent.wait()
  }

  return {
    async readBond(worker) {
      const [bonded] = await client.readContract({ ...at, functionName: 'viewBond', args: [worker] })
      return bonded
    },
    readChain: (dealId, { first, count }) =>
      client.readContract({ ...at, functionName: 'viewChain', args: [dealId, first, count] }),

    grant: ({ worker, dealId, first, count, previous }) =>
      owner.signTypedData({
        domain,
        types: seatGrantTypes,
        primaryType: 'SeatGrant',
        message: { worker, dealId, first, count, previous },
      }),

    isSeatSigned: ({ worker, sign, dealId, first, count, previous, commitment, stake }) =>
      verifyTypedData({
        address: worker,
        domain,
        types: seatTypes,
        primaryType: 'Seat',
        message: { dealId, first, count, previous, commitment, stake },
        signature: longSignature(sign),
      }).catch(() => false),

    openRound({ dealId, first, count, rounds, isNext }, { range, seats }) {
      const signed = seats.map(signedSeat)
      if (rounds.length === 0) {
        // Behind slices that are still on their way it could not be simulated on the chain as it is.
        const gas = isNext ? undefined : OPENING_GAS + OPENING_GAS_PER_SEAT * BigInt(seats.length)
        return send({ functionName: 'openRound', args: [dealId, range.first, range.count, signed] }, gas)
      }
      const args = [dealId, [first, count], roundsAsOpened(rounds), range.first, range.count, signed]
      return send({ functionName: 'extendRound', args })
    },
    settlePart(slice, { part, node, isEarly }) {
      const seats = slice.rounds.reduce((sum, round) => sum + round.seats.length, 0)
      const gas = isEarly && SETTLING_GAS + SETTLING_GAS_PER_SEAT * BigInt(seats)
      return send(settlementCall(slice, { part, node }), gas)
    },
    claimSlice: ({ dealId, first, count }) =>
      send({ functionName: 'claimSlice', args: [dealId, first, count] }),
  }
}

function signedSeat({ worker, commitment, sign }: Seat) {
  if (commitment === undefined || sign === undefined)
    throw new Error('Broken invariant: a committed seat is signed.')
  const { r, yParityAndS: vs } = parseCompactSignature(sign)
  return { worker, commitment, r, vs }
}

/** From r and vs (EIP-2098) to the 65 bytes that verification wants. */
function longSignature(sign: Hex): Hex {
  return serializeSignature(compactSignatureToSignature(parseCompactSignature(sign)))
}
