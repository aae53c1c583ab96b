import type { Sender } from '@ruche/chain'
import { leadershipLost } from '../errors.ts'

/** Sends while this process leads: two that count one account's nonces would undo each other's transactions. */
export type LeaderSender = Pick<Sender, 'send'> & {
  /** From now on, with the account as it stands on chain. */
  begin(): void
  end(): Promise<void>
}

export function createLeaderSender({
  open,
  holds,
}: {
  open: () => Sender
  holds: () => boolean
}): LeaderSender {
  let present: Sender | undefined
  return {
    async send(request) {
      if (present === undefined || !holds()) throw leadershipLost()
      return present.send(request)
    },
    begin() {
      present = open()
    },
    async end() {
      const last = present
      present = undefined
      await last?.stop()
    },
  }
}
