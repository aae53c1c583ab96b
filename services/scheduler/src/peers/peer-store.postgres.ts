import type { Database, KeptSession } from '@ruche/service'
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { connections, peers } from '../schema.ts'
import type { Address } from '../task.ts'
import type { PeerStore, Presence } from './peer-store.ts'

/** Where scheduler processes of one database tell each other things. */
export const PEER_CHANNEL = 'scheduler_peers'

/** A process that did not speak for so long is dead, even if its session looks alive. Milliseconds. */
export const PEER_SILENCE_MS = 10_000

/** A process lives while its session is open and it speaks; one that was killed loses its session at once. */
const isAlive = `p.seen_at > clock_timestamp() - interval '${PEER_SILENCE_MS} ms' and exists (
  select from pg_stat_activity a where a.pid = p.session_pid and a.backend_start = p.session_start)`

const BEAT = `insert into peers (peer, session_pid, session_start, seen_at)
  select $1, a.pid, a.backend_start, clock_timestamp() from pg_stat_activity a where a.pid = pg_backend_pid()
  on conflict (peer) do update set session_pid = excluded.session_pid, session_start = excluded.session_start,
    seen_at = excluded.seen_at
  returning xmax = 0 as is_new`

const LEAD = `insert into leadership as l (name, peer, epoch) values ('pool', $1, 1)
  on conflict (name) do update set peer = $1, epoch = l.epoch + (l.peer <> $1)::int
  where l.peer = $1 or not exists (select from peers p where p.peer = l.peer and ${isAlive})
  returning epoch`

const REAP = `with dead as (delete from peers p where not (${isAlive}) returning p.peer)
  select c.worker from connections c where c.peer in (select peer from dead)`

/** @param session - Of this process, kept open as long as it lives: when it ends, others take over. */
export function createPeerStore(
  { db }: Database,
  { self, session }: { self: string; session: KeptSession },
): PeerStore {
  return {
    async beat() {
      const [told] = await session.query(BEAT, [self])
      const [led] = await session.query(LEAD, [self])
      return { epoch: led === undefined ? undefined : Number(led.epoch), isNew: told?.is_new === true }
    },

    async reap() {
      const rows = await session.query(REAP, [])
      return rows.map(({ worker }) => worker as Address)
    },

    async leave() {
      await db.delete(peers).where(eq(peers.peer, self))
    },

    async listRemote() {
      const rows = await db
        .select()
        .from(connections)
        .where(
          and(
            ne(connections.peer, self),
            sql`exists (select from peers p where p.peer = ${connections.peer} and ${sql.raw(isAlive)})`,
          ),
        )
      return new Map(
        rows.map(({ worker, peer, presence }) => [
          worker as Address,
          { peer, presence: presence as Presence },
        ]),
      )
    },

    async saveConnections(present) {
      const workers = [...present.keys()]
      if (workers.length === 0) return new Map()
      const before = await db
        .select({ worker: connections.worker, peer: connections.peer })
        .from(connections)
        .where(and(inArray(connections.worker, workers), ne(connections.peer, self)))
      await db
        .insert(connections)
        .values([...present].map(([worker, presence]) => ({ worker, peer: self, presence })))
        .onConflictDoUpdate({
          target: connections.worker,
          set: { peer: self, presence: sql`excluded.presence` },
        })
      return new Map(before.map(({ worker, peer }) => [worker as Address, peer]))
    },

    async dropConnections(workers) {
      if (workers.length === 0) return []
      await db
        .delete(connections)
        .where(and(inArray(connections.worker, [...workers]), eq(connections.peer, self)))
      const elsewhere = await db
        .select({ worker: connections.worker })
        .from(connections)
        .where(inArray(connections.worker, [...workers]))
      const held = new Set(elsewhere.map(({ worker }) => worker))
      return workers.filter((worker) => !held.has(worker))
    },

    async notify(payloads) {
      await db.execute(
        sql`select pg_notify(${PEER_CHANNEL}, value) from jsonb_array_elements_text(${JSON.stringify(payloads)}::jsonb)`,
      )
    },
  }
}
