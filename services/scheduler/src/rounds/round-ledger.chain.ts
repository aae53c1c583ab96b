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

  async function send({ functionName, args }: HubCall): Promise<void> {
    const sent = await sender.send({ to: hub, abi: hubAbi, functionName, args })
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

    openRound({ dealId, first, count, rounds }, { range, seats }) {
      const signed = seats.map(signedSeat)
      if (rounds.length === 0) {
        return send({ functionName: 'openRound', args: [dealId, range.first, range.count, signed] })
      }
      const args = [dealId, [first, count], roundsAsOpened(rounds), range.first, range.count, signed]
      return send({ functionName: 'extendRound', args })
    },
    settlePart: (slice, settled) => send(settlementCall(slice, settled)),
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
