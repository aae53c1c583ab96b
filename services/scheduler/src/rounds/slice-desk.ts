import type { FromWorker, SeatMessage } from '@ruche/api'
import { type Hex, isBehind, rootOf } from '@ruche/protocol'
import type { Login } from '../conversation.ts'
import { seatRefused } from '../errors.ts'
import type { Sessions } from '../sessions.ts'
import type { Address } from '../task.ts'
import { treeOver } from './known-trees.ts'
import type { RoundLedger } from './round-ledger.ts'
import { afterSeatReport, isSeatOver } from './seat.ts'
import type { Seat } from './slice.ts'
import { sendSeat } from './slice-pass.ts'
import type { SliceStore } from './slice-store.ts'

type Parts = {
  store: SliceStore
  ledger: Pick<RoundLedger, 'grant' | 'isSeatSigned'>
  sessions: () => Pick<Sessions, 'send'>
  nowMs: () => number
  wake: () => void
}

/** Where workers come with what they have for their seats. */
export function createSliceDesk({ store, ledger, sessions, nowMs, wake }: Parts) {
  return {
    /** @throws Failure SEAT_REFUSED for words that are not what they say: the connection ends, the seat stays to be done. */
    async onSeat(worker: Address, message: SeatMessage): Promise<void> {
      const { dealId, first, count } = message
      const found = await store.findSeat(dealId, { first, count }, worker)
      if (found === undefined || found.seat.status === 'released') {
        const reason = 'it is not assigned to this worker'
        sessions().send(worker, { type: 'release-seat', dealId, first, count, reason })
        return
      }
      const { seat } = found
      await checkWords(ledger, { ...found, message })
      const status = afterSeatReport(seat.status, message.status)
      if (status === seat.status) return
      const { commitment, sign, reveal, problem } = message
      await store.setSeat({
        dealId,
        first,
        count,
        worker,
        status,
        nowMs: nowMs(),
        commitment,
        sign,
        reveal,
        problem,
      })
      // To the planner a seat is the same whether its worker has begun or not.
      if (status !== 'computing') wake()
    },

    /** Frees the seats of a worker that is gone, except those with a commitment. */
    async onGone(worker: Address): Promise<void> {
      for (const { dealId, first, count, status } of await store.listSeatsOf(worker)) {
        if (status !== 'assigned' && status !== 'computing') continue
        await store.setSeat({ dealId, first, count, worker, status: 'lost', nowMs: nowMs() })
      }
      wake()
    },

    /** Sets right what the worker holds and should not, and what it should hold and does not. */
    async onReady({ worker, seats: held }: Pick<Login, 'worker' | 'seats'>): Promise<void> {
      const keyOf = ({ dealId, first, count }: { dealId: string; first: bigint; count: bigint }) =>
        `${dealId} ${first} ${count}`
      const unknown = new Map(held.map((seat) => [keyOf(seat), seat]))
      for (const seat of await store.listSeatsOf(worker)) {
        const isHeld = unknown.delete(keyOf(seat))
        if (!isHeld && !isSeatOver(seat.status)) {
          await sendSeat({ ledger, sessions: sessions() }, { ...seat, worker })
        }
      }
      for (const { dealId, first, count } of unknown.values()) {
        const reason = 'it is not assigned to this worker'
        sessions().send(worker, { type: 'release-seat', dealId, first, count, reason })
      }
      wake()
    },
  }
}

async function checkWords(
  ledger: Pick<RoundLedger, 'isSeatSigned'>,
  { seat, workerStake, message }: { seat: Seat; workerStake: bigint; message: SeatMessage },
): Promise<void> {
  const { worker, previous, first, count } = seat
  const { dealId } = message
  if (message.status === 'committed') {
    const { commitment, sign } = message
    if (commitment === undefined || sign === undefined) throw seatRefused(worker, 'it sent no commitment')
    const stake = workerStake * count
    const words = { dealId, first, count, worker, previous, commitment, sign, stake }
    if (!(await ledger.isSeatSigned(words))) throw seatRefused(worker, 'it did not sign its commitment')
  }
  if (message.status === 'revealed') checkReveal({ dealId, seat, reveal: message.reveal })
}

function checkReveal({
  dealId,
  seat: { worker, first, count, commitment },
  reveal,
}: {
  dealId: Hex
  seat: Seat
  reveal: Extract<FromWorker, { type: 'seat' }>['reveal']
}): void {
  if (reveal === undefined || commitment === undefined)
    throw seatRefused(worker, 'it revealed nothing it committed to')
  const range = { first, count }
  if (BigInt(reveal.leaves.length) !== count)
    throw seatRefused(worker, 'its results are not those of its tasks')
  if (rootOf(treeOver(range, reveal.leaves, reveal.root)) !== reveal.root) {
    throw seatRefused(worker, 'its results are not under its root')
  }
  if (!isBehind(reveal, { dealId, range, seat: { worker, weight: 0n, commitment } })) {
    throw seatRefused(worker, 'its root and salt are not behind its commitment')
  }
}
