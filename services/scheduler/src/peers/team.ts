import { randomUUID } from 'node:crypto'
import { type Database, openKeptSession } from '@ruche/service'
import type { Sessions } from '../sessions.ts'
import type { Address } from '../task.ts'
import { createFleet, type Fleet } from './fleet.ts'
import { keepLeading, type Leadership } from './leadership.ts'
import { createPeerStore, PEER_CHANNEL, PEER_SILENCE_MS } from './peer-store.postgres.ts'
import { createReaper } from './reaper.ts'

/** A leader that could not speak for so long leads no more; others wait longer. Milliseconds. */
const LEAD_VALID_MS = PEER_SILENCE_MS - 2_000

/** What a scheduler does while it leads its pool. */
export type Lead = {
  /** There is something to plan. */
  wake(): void
  /** Something was measured of a worker, or one is gone. */
  describe(): void
  /** Resolves once its signal is aborted and nothing runs any more. */
  done: Promise<unknown>
}

/** The scheduler processes of one pool that share a database, as one of them sees them. */
export type Team = {
  fleet: Fleet
  /** This process leads. */
  holds(): boolean
  /** There is something to plan, whoever leads. */
  wake(): void
  /** Looks after processes that died; for the one that leads. */
  reap(): Promise<void>
  /** Takes part until the signal is aborted, and leads whenever it may. */
  join(lead: (signal: AbortSignal) => Lead, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

export function openTeam({
  database,
  local,
  onGone,
  resend,
  warn,
  onBroken,
  nowMs,
}: {
  database: Database
  /** The workers connected to this process. */
  local: () => Sessions
  /** A worker is connected to no process any more. */
  onGone: (worker: Address) => void
  /** Says again to a worker what it is to do: what others wanted to tell it may be lost. */
  resend: (worker: Address) => Promise<void>
  warn: (what: string) => (error: unknown) => void
  /** A term ended with an error that trying again does not help. */
  onBroken: (error: unknown) => void
  nowMs: () => number
}): Team {
  const self = randomUUID()
  let leadership: Leadership | undefined
  let present: Lead | undefined
  const session = openKeptSession(database, { onLost: () => leadership?.lose() })
  const store = createPeerStore(database, { self, session })
  const fleet = createFleet({
    ...{ self, store, local, onGone },
    onWake: () => present?.wake(),
    onChange() {
      present?.describe()
      present?.wake()
    },
    onError: warn('who is connected where cannot be told now'),
  })
  const everybody = () => [...local().slots().keys()]
  const holds = () => leadership?.holds() === true

  async function beat(): Promise<number | undefined> {
    const { epoch, isNew } = await store.beat()
    if (isNew) everybody().forEach(fleet.touch)
    return epoch
  }

  async function catchUp(): Promise<void> {
    await fleet.look()
    present?.wake()
    for (const worker of everybody()) await resend(worker)
  }

  return {
    fleet,
    holds,
    wake: () => (holds() ? present?.wake() : fleet.wakeLeader()),
    reap: createReaper({ store, fleet, onGone, nowMs }),
    async join(lead, signal) {
      const onGap = () => void catchUp().catch(warn('what was missed cannot be looked for now'))
      await database.listen({ name: PEER_CHANNEL, onNotify: fleet.receive, onGap })
      leadership = keepLeading({
        beat,
        async term(over) {
          await fleet.look()
          if (over.aborted) return
          present = lead(over)
          await present.done.finally(() => {
            present = undefined
          })
        },
        ...{ validMs: LEAD_VALID_MS, clockMs: () => performance.now(), signal, onBroken },
        onError: warn('the other schedulers cannot be reached now'),
      })
      await leadership.done
    },
    async close() {
      fleet.close()
      await store.leave().catch(warn('the others find out by themselves that this scheduler stops'))
      await session.close()
    },
  }
}
