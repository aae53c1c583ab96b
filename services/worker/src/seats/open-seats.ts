import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { SeatMessage } from '@ruche/api'
import { digestOf, hashFolder, type NodeStorageClient } from '@ruche/storage'
import type { Hex } from 'viem'
import type { RunnableTask } from '../compute.ts'
import type { Computed } from '../replica.ts'
import type { SeatGrant } from './held-seat.ts'
import { openOmissions } from './omissions.ts'
import { layOutResult } from './result-content.ts'
import { openSeatJournal } from './seat-journal.ts'
import type { SeatLedger } from './seat-ledger.ts'
import { createSeatRoster, type SeatRoster } from './seat-roster.ts'

/** How often committed seats are looked after, should the scheduler not do its part. */
const GUARD_EVERY_MS = 15_000

/** The seats of a worker, with its disk, its programs and the storage it publishes to. */
export async function openSeats({
  worker,
  dataFolder,
  bondNrlc,
  ledger,
  storage,
  compute,
  report,
  onError,
}: {
  worker: Hex
  dataFolder: string
  /** What the seats may risk in all; brought up to that from free funds. */
  bondNrlc: bigint
  ledger: SeatLedger
  storage: Pick<NodeStorageClient, 'addFolder'>
  compute: (task: RunnableTask, folder: string, signal: AbortSignal) => Promise<Computed & { fuel?: bigint }>
  report: (message: SeatMessage) => void
  onError: (seat: SeatGrant, error: unknown) => void
}): Promise<SeatRoster> {
  const journal = await openSeatJournal(join(dataFolder, 'seats'))
  const roster = createSeatRoster({
    held: await journal.list(),
    parts: {
      worker,
      ledger,
      journal,
      report,
      async compute(task, folder, signal) {
        const { callbackData, fuel } = await compute(task, folder, signal)
        const result = resultOf(folder)
        await layOutResult(join(folder, 'output'), result, { hasCallback: callbackData !== undefined })
        const { cid } = await hashFolder(result, { signal })
        return {
          resultDigest: digestOf(cid),
          ...(callbackData === undefined ? {} : { callbackData }),
          ...(fuel === undefined ? {} : { fuel: `${fuel}` }),
        }
      },
      async publish(folder, signal) {
        await storage.addFolder(resultOf(folder), { signal })
      },
      drawSalt: () => `0x${randomBytes(32).toString('hex')}`,
    },
    omissions: openOmissions(join(dataFolder, 'omissions.jsonl'), { nowMs: () => Date.now() }),
    onError,
  })
  await ledger.ensureBond(bondNrlc)
  const guarding = setInterval(() => roster.guardAll(), GUARD_EVERY_MS)
  return {
    ...roster,
    async stop() {
      clearInterval(guarding)
      await roster.stop()
    },
  }
}

function resultOf(folder: string): string {
  return join(folder, 'result')
}
