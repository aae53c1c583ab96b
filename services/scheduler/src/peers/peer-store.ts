import type { MeasuredWorker } from '../pool-profile.ts'
import type { Sessions } from '../sessions.ts'
import type { Address } from '../task.ts'

/** What is known of a connected worker. */
export type Presence = {
  /** Seats it offers now. */
  offered: number
  machine: ReturnType<Sessions['machineOf']>
  measured: MeasuredWorker
}

type Beat = {
  /** Of its leadership; undefined: another process leads. */
  epoch: number | undefined
  /** It was not known, or forgotten with all its connections. */
  isNew: boolean
}

/** What one scheduler process asks of the database about itself and the others. */
export interface PeerStore {
  /** Says that this process lives, and leads if nobody else does. */
  beat(): Promise<Beat>
  /** Forgets processes that are dead, and tells the workers that were connected to them. */
  reap(): Promise<Address[]>
  /** Forgets this process, its leadership and its connections. */
  leave(): Promise<void>

  /** Workers connected to other living processes. */
  listRemote(): Promise<Map<Address, { peer: string; presence: Presence }>>
  /**
   * Writes down who is connected here.
   *
   * @returns To which other process a worker was connected until now.
   */
  saveConnections(present: ReadonlyMap<Address, Presence>): Promise<Map<Address, string>>
  /**
   * Takes workers off that are not connected here any more.
   *
   * @returns Those that are connected nowhere else.
   */
  dropConnections(workers: readonly Address[]): Promise<Address[]>

  /** Tells all processes, this one included. What is sent while one is not listening never reaches it. */
  notify(payloads: readonly string[]): Promise<void>
}
