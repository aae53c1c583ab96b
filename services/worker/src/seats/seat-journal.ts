import { openRecords, type Records } from '../records.ts'
import { type HeldSeat, seatKey } from './held-seat.ts'

/** The seats this worker holds. */
export type SeatJournal = Records<HeldSeat>

/** @param folder - This worker's own; created when missing. */
export function openSeatJournal(folder: string): Promise<SeatJournal> {
  return openRecords<HeldSeat>(folder, {
    fileName: 'seat.json',
    keyOf: ({ grant }) => seatKey(grant),
    encode: ({ grant, ...rest }) =>
      JSON.stringify({ grant: { ...grant, first: `${grant.first}`, count: `${grant.count}` }, ...rest }),
    decode(text) {
      const seat = JSON.parse(text) as HeldSeat & { grant: { first: string; count: string } }
      return {
        ...seat,
        grant: { ...seat.grant, first: BigInt(seat.grant.first), count: BigInt(seat.grant.count) },
      }
    },
  })
}
